/** Posts and places, with their rows of Annexure III and II-A. */
import { z } from 'zod/v4';
import { loadKnowledge } from '../../knowledge/load.ts';
import { about, defineFormat, type Item, itemFields, type Measure, type Status } from './format.ts';

const Expected = z.object({ status: z.enum(['match', 'ambiguous', 'none']) });

/** A designation by its exact name in Annexure III. */
const Designation = z.string().refine(name => loadKnowledge().designations.some(row => row.name === name), {
  error: ({ input }) => `: Annexure III has no designation "${String(input)}"`,
});

/** An MDO of Annexure II-A by its id in the data. The command answers with its name. */
const Mdo = z.string().transform((id, context) => {
  const row = loadKnowledge().mdos.find(mdo => mdo.id === id);
  if (row !== undefined) return { id, name: row.name };
  context.addIssue({ code: 'custom', message: `: there is no MDO "${id}"` });
  return z.NEVER;
});

export const DesignationQuery = z.object({
  ...itemFields,
  query: z.string(),
  expect: Expected.extend({ designations: z.array(Designation) }).refine(
    ({ status, designations }) => hasRows(status, designations),
    { error: 'must name one designation for "match", and none for "none"' },
  ),
});

export const MdoQuery = z.object({
  ...itemFields,
  query: z.string(),
  expect: Expected.extend({ mdo: z.array(Mdo) }).refine(({ status, mdo }) => hasRows(status, mdo), {
    error: 'must name one MDO for "match", and none for "none"',
  }),
});

/** The answers of the designation command. */
export const designations = defineFormat(DesignationQuery, (items, helpdesk) =>
  measure('designation', items, ({ query, expect: { status, designations: rows } }) => {
    const found = helpdesk.designation(query);
    return { expected: { status, rows }, got: { status: found.status, rows: found.designations } };
  }),
);

/** The answers of the MDO command. */
export const mdos = defineFormat(MdoQuery, (items, helpdesk) =>
  measure('MDO', items, ({ query, expect: { status, mdo } }) => {
    const found = helpdesk.mdo(query);
    const rows = mdo.map(({ name }) => name);
    return { expected: { status, rows }, got: { status: found.status, rows: found.mdos } };
  }),
);

interface Found {
  status: Status;
  /** Exact names, best first. */
  rows: readonly string[];
}

function measure<I extends Item & { query: string }>(
  name: string,
  items: readonly I[],
  answer: (item: I) => { expected: Found; got: Found },
): Measure[] {
  const verdicts = items.map(item => {
    const { expected, got } = answer(item);
    const right = isRight(expected, got);
    return { ...about(item), text: item.query, right, expected: shown(expected), got: shown(got) };
  });
  return [{ name, verdicts }];
}

/**
 * When an answer is right. `match`: the search matches, and the expected row is first. `ambiguous`: it asks, and offers all
 * expected rows; further rows are no error. `none`: it finds nothing.
 */
function isRight(expected: Found, got: Found): boolean {
  if (got.status !== expected.status) return false;
  switch (expected.status) {
    case 'match':
      return got.rows[0] === expected.rows[0];
    case 'ambiguous':
      return expected.rows.every(row => got.rows.includes(row));
    case 'none':
      return true;
  }
}

function shown({ status, rows }: Found): string {
  return rows.length === 0 ? status : `${status}: ${rows.join('; ')}`;
}

function hasRows(status: Status, rows: readonly unknown[]): boolean {
  switch (status) {
    case 'match':
      return rows.length === 1;
    case 'ambiguous':
      return true;
    case 'none':
      return rows.length === 0;
  }
}
