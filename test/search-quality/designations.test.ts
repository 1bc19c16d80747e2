/**
 * What employees really type → what must come first → why: `test/eval-sets/designations.jsonl`, and sentences in which a post is
 * denied, former, another's and so on: `posts.jsonl`. Ranking sets, not lists of forms the index knows.
 */
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/load.ts';
import { DesignationQuery } from '../../scripts/eval/searches.ts';
import { ownItems } from '../support/eval-sets.ts';

const { findDesignation: search } = loadKnowledge();
const rows = ['designations', 'posts']
  .flatMap(set => ownItems(set, DesignationQuery))
  .map(({ query, expect: { status, designations }, why }) => ({ query, status, designations, why }));

function found(query: string): string[] {
  const result = search(query);
  switch (result.status) {
    case 'match':
      return [result.designation.name];
    case 'ambiguous':
      return ['?', ...result.candidates.map(({ designation }) => designation.name)];
    case 'none':
      return [];
  }
}

describe('a post with one reading is matched', () => {
  test.each(rows.filter(({ status }) => status === 'match'))('$query → $designations: $why', row => {
    expect(found(row.query)).toEqual(row.designations);
  });
});

describe('a shared post is never picked silently', () => {
  test.each(rows.filter(({ status }) => status === 'ambiguous'))('$query → $designations: $why', row => {
    expect(found(row.query)).toEqual(expect.arrayContaining(['?', ...row.designations]));
  });
});

describe('what is not a designation is not matched', () => {
  test.each(rows.filter(({ status }) => status === 'none'))('$query → none: $why', row => {
    expect(found(row.query)).toEqual([]);
  });
});
