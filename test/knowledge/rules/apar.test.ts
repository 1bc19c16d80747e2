import { describe, expect, it } from 'vitest';
import { aparCredit, loadKnowledge } from '../../../knowledge/rules/package.ts';

const k = loadKnowledge();

describe('the way to APAR credit', () => {
  it.each([
    [{}, 'either', true],
    [{ sparrow: true }, 'fetched', false],
    [{ sparrow: false }, 'generated-by-mdo', true],
    [{ sparrow: true, designation: 'Postman' }, 'fetched', false],
  ] as const)('of %j: %s', (who, route, howIsOpen) => {
    const credit = aparCredit(k, who);
    expect(credit).toMatchObject({ kind: 'credit', route, basis: 'stated' });
    expect(credit.openQuestions).toEqual([
      'fifty-percent',
      'two-gates',
      ...(howIsOpen ? ['sparrow-how'] : []),
      'responsibility',
    ]);
  });

  it('has two gates, both wordings of the half, and what follows from a wrong profile, each with its source', () => {
    const credit = aparCredit(k, {});
    if (credit.kind !== 'credit') throw new Error(credit.kind);
    const said = (facts: typeof credit.gates) =>
      facts.map(({ id, citation }) => `${id}: ${citation.source} ${citation.place}`);
    expect(said(credit.gates)).toEqual(['half-for-credit: guide mandate', 'pass-needed: guide assessment']);
    expect(said(credit.half)).toEqual([
      'six-courses: guide mandate',
      'half-for-credit: guide mandate',
      'all-six-by-checklist: guide checklist',
    ]);
    expect(said(credit.consequences)).toEqual([
      'reflected-in-apar: om para-2',
      'unverified-not-recorded: guide step-1',
      'wrong-mapping-no-credit: guide step-1',
      'wrong-mapping-may-not-show: om annexure-ii-update',
      'own-responsibility: om para-3',
      'special-drive: guide support-mismatch',
    ]);
    expect(credit.citations.map(({ source, place }) => `${source} ${place}`)).toEqual([
      'guide timeline',
      'guide mandate',
      'guide assessment',
      'guide checklist',
      'om para-2',
      'om para-3',
    ]);
  });

  it('is not at stake for a Branch Postmaster', () => {
    expect(aparCredit(k, { designation: 'Branch Postmaster', sparrow: true })).toEqual({
      kind: 'excluded',
      basis: 'stated',
      citations: [
        { source: 'guide', place: 'scope' },
        { source: 'om', place: 'annexure-iii', row: 99 },
      ],
      openQuestions: ['gds-listed'],
    });
  });

  it('refuses a name that is not exact', () => {
    expect(() => aparCredit(k, { designation: 'BPM' })).toThrow(RangeError);
  });
});
