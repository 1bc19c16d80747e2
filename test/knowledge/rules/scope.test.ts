import { describe, expect, it } from 'vitest';
import { loadKnowledge, type Scope, scope } from '../../../knowledge/rules/package.ts';

const k = loadKnowledge();
const guideScope = { source: 'guide', place: 'scope' };
const omPara2 = { source: 'om', place: 'para-2' };

const table: [who: string, asked: Parameters<typeof scope>[1], expected: Scope, why: string][] = [
  [
    'a Postman',
    { designation: 'Postman' },
    {
      status: 'in',
      basis: 'stated',
      citations: [
        { source: 'guide', place: 'scope' },
        { source: 'om', place: 'para-2' },
        { source: 'om', place: 'annexure-iii', row: 94 },
      ],
      openQuestions: [],
    },
    'Group C, departmental',
  ],
  [
    'an Inspector who says departmental',
    { designation: 'Inspector Posts', employment: 'departmental' },
    {
      status: 'in',
      basis: 'stated',
      citations: [
        { source: 'guide', place: 'scope' },
        { source: 'om', place: 'para-2' },
        { source: 'om', place: 'annexure-iii', row: 64 },
      ],
      openQuestions: [],
    },
    'Group B, departmental',
  ],
  [
    'a departmental employee of unknown designation',
    { employment: 'departmental' },
    {
      status: 'in',
      basis: 'stated',
      citations: [
        { source: 'guide', place: 'scope' },
        { source: 'om', place: 'para-2' },
      ],
      openQuestions: [],
    },
    'the scope names all departmental employees',
  ],
  [
    'an Assistant Branch Postmaster',
    { designation: 'Assistant Branch Postmaster' },
    {
      status: 'excluded',
      because: 'gds',
      basis: 'stated',
      citations: [
        { source: 'guide', place: 'scope' },
        { source: 'om', place: 'annexure-iii', row: 100 },
      ],
      openQuestions: ['gds-listed'],
    },
    'group GDS, listed all the same',
  ],
  [
    'a Dak Sevak who says departmental',
    { designation: 'Dak Sevak', employment: 'departmental' },
    {
      status: 'excluded',
      because: 'gds',
      basis: 'stated',
      citations: [
        { source: 'guide', place: 'scope' },
        { source: 'om', place: 'annexure-iii', row: 101 },
      ],
      openQuestions: ['gds-listed'],
    },
    'the printed group decides',
  ],
  [
    'a GDS',
    { employment: 'gds' },
    {
      status: 'excluded',
      because: 'gds',
      basis: 'stated',
      citations: [{ source: 'guide', place: 'scope' }],
      openQuestions: ['gds-listed'],
    },
    'excluded by name',
  ],
  [
    'contractual staff',
    { employment: 'contractual' },
    {
      status: 'excluded',
      because: 'contractual',
      basis: 'stated',
      citations: [{ source: 'guide', place: 'scope' }],
      openQuestions: [],
    },
    'excluded by name',
  ],
  [
    'a contractual MTS',
    { designation: 'Multi Tasking Staff', employment: 'contractual' },
    {
      status: 'excluded',
      because: 'contractual',
      basis: 'stated',
      citations: [{ source: 'guide', place: 'scope' }],
      openQuestions: [],
    },
    'the contract decides, not the post',
  ],
  [
    'somebody who has said nothing',
    {},
    {
      status: 'unclear',
      because: 'nothing-said',
      basis: 'not-stated',
      citations: [
        { source: 'guide', place: 'scope' },
        { source: 'om', place: 'para-2' },
      ],
      openQuestions: [],
    },
    'nothing to go by',
  ],
];

describe('the scope of the mandate', () => {
  it.each(table)('is read for %s', (_who, asked, expected) => {
    expect(scope(k, asked)).toEqual(expected);
  });

  it.each(['deputation', 'ippb', 'army-postal'] as const)(
    'is unclear for %s: no row places the unit',
    employment => {
      expect(scope(k, { employment })).toEqual({
        status: 'unclear',
        because: employment,
        basis: 'not-stated',
        citations: [guideScope, omPara2],
        openQuestions: ['units-not-placed'],
      });
    },
  );

  it.each(['retired', 'probationer', 'suspended', 'on-leave'] as const)(
    'is unclear for somebody %s, whatever the designation: neither document says',
    employment => {
      const expected = {
        status: 'unclear',
        because: employment,
        basis: 'not-stated',
        citations: [guideScope, omPara2],
        openQuestions: [],
      };
      expect(scope(k, { employment })).toEqual(expected);
      expect(scope(k, { employment, designation: 'Postal Assistant' })).toEqual(expected);
    },
  );

  it('refuses a name that Annexure III does not have, and says what to give', () => {
    expect(() => scope(k, { designation: 'Postmna' })).toThrow(RangeError);
    expect(() => scope(k, { designation: 'Postmna' })).toThrow(/"Postmna".*one of its 101 exact names/);
  });
});
