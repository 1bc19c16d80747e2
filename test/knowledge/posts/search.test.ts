import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../knowledge/load.ts';
import type { DesignationEvidence } from '../../../knowledge/posts/search.ts';

const knowledge = loadKnowledge();
const { findDesignation: search } = knowledge;

describe('the exact official name', () => {
  test.each(knowledge.designations.map(row => [row.name, row] as const))(
    '%s is itself, with its printed groups',
    (name, row) => {
      expect(search(name)).toMatchObject({ status: 'match', designation: { name, groups: row.groups } });
      expect(search(name.toUpperCase())).toMatchObject({ status: 'match', designation: { name } });
    },
  );
});

describe('how a match says why', () => {
  test.each<[string, Partial<DesignationEvidence>, string]>([
    ['ASRM', { via: 'equivalent', form: 'ASRM', mended: false }, 'printed among the equivalents'],
    ['postl assitant', { via: 'name', form: 'Postal Assistant', mended: true }, 'a spelling slip'],
    ['chaprasi', { via: 'alias', text: 'chaprasi' }, 'a common name that is not printed'],
    ['LSG, working in SBCO', { via: 'shared' }, 'a shared post that the office settles'],
  ])('%s → %j: %s', (query, how) => {
    expect(search(query)).toMatchObject({ status: 'match', how });
  });

  test('every match cites its row of Annexure III', () => {
    expect(search('mail courier').citations).toEqual([{ source: 'om', place: 'annexure-iii', row: 96 }]);
  });

  test('a group that is not printed for the designation is pointed out', () => {
    expect(search('Inspector Posts group c')).toMatchObject({ status: 'match', groupDiffers: 'C' });
    expect(search('Inspector Posts group b')).not.toHaveProperty('groupDiffers');
  });
});

describe('the one question that separates the candidates', () => {
  test.each([
    ['Office Superintendent', 'cadre', ['ASP', 'IP', 'C & E Wing']],
    ['HSG', 'wing', ['Postal', 'RMS']],
    ['JE', 'branch', ['Civil', 'Electrical']],
    ['stenographer', 'grade', ['Grade D', 'Grade I', 'Grade II']],
    ['AGM', 'post', ['Assistant General Manager', 'Additional General Manager']],
  ])('%s is settled by the %s', (query, question, keys) => {
    const result = search(query);
    expect(result).toMatchObject({ status: 'ambiguous', question });
    expect(result.status === 'ambiguous' && result.candidates.map(({ key }) => key).sort()).toEqual(
      [...keys].sort(),
    );
  });

  test.each([
    ['Office Superintendent', 'IP', 'Inspector Posts'],
    ['HSG', 'RMS', 'Higher Selection Grade (Railway Mail Service)'],
    ['stenographer', 'Grade D', 'Stenographer (Grade D)'],
  ])('%s, answered with %s, is %s', (query, key, name) => {
    expect(search(query, { key })).toMatchObject({ status: 'match', designation: { name } });
  });

  test('an answer that no candidate has leaves the question open', () => {
    expect(search('HSG', { key: 'Civil' })).toMatchObject({ status: 'ambiguous', question: 'wing' });
  });

  test('what was said to name the post finds the same again', () => {
    for (const query of [
      'mail superintendent, ASP cadre',
      'LSG me promotion hua, sub office ka SPM hu',
      'HSG-II in RTC',
      'Dy Manager PSD (IP cadre)',
    ]) {
      const first = search(query);
      if (first.status === 'none') throw new Error(`${query} is not found`);
      const again = search(first.text);
      expect(again.status).toBe(first.status);
      if (first.status === 'match') expect(again).toMatchObject({ designation: first.designation });
    }
  });
});

describe('a looser likeness', () => {
  test('is only offered', () => {
    expect(search('statistical officer')).toMatchObject({
      status: 'none',
      similar: [{ name: 'Junior Statistical Officer' }],
    });
  });

  test('is not offered for a post of another employer', () => {
    expect(search('food inspector')).toMatchObject({ status: 'none', similar: [], citations: [] });
  });
});

describe('whatever is typed', () => {
  const longWord = /[A-Za-z]{6,}/g;
  test('one slip in a name never leads silently to another designation', () => {
    const slip = fc.tuple(
      fc.constantFrom(...knowledge.designations),
      fc.nat(),
      fc.nat(),
      fc.constantFrom('drop', 'swap', 'double', 'change'),
      fc.constantFrom(...'aeionrstl'),
    );
    fc.assert(
      fc.property(slip, ([row, which, where, kind, letter]) => {
        const words = [...row.name.matchAll(longWord)];
        const word = words[which % Math.max(words.length, 1)];
        if (word === undefined) return;
        const at = word.index + 1 + (where % (word[0].length - 2));
        const { name } = row;
        const typed = {
          drop: name.slice(0, at) + name.slice(at + 1),
          swap: name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2),
          double: name.slice(0, at) + (name[at] ?? '') + name.slice(at),
          change: name.slice(0, at) + letter + name.slice(at + 1),
        }[kind];
        const result = search(typed);
        if (result.status === 'match') expect([typed, result.designation.name]).toEqual([typed, name]);
      }),
      { numRuns: 2000, seed: 20251230 },
    );
  });

  test('the search answers and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        expect(['match', 'ambiguous', 'none']).toContain(search(text).status);
      }),
      { numRuns: 500, seed: 1 },
    );
    expect(search('post assistant '.repeat(10_000)).status).toBeTypeOf('string');
  });
});
