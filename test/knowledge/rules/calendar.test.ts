import { describe, expect, it } from 'vitest';
import { calendar, loadKnowledge } from '../../../knowledge/rules/package.ts';

const k = loadKnowledge();

const days: [today: string, daysLeft: number[], status: string, next: string[], why: string][] = [
  ['2025-12-30', [11, 47, 61, 91, 91], 'ahead ahead ahead ahead ahead', ['transfer'], 'the day of the OM'],
  [
    '2026-01-10',
    [0, 36, 50, 80, 80],
    'today ahead ahead ahead ahead',
    ['transfer'],
    'the last day still counts',
  ],
  ['2026-01-11', [-1, 35, 49, 79, 79], 'past ahead ahead ahead ahead', ['one-course'], 'the day after'],
  ['2026-02-15', [-36, 0, 14, 44, 44], 'past today ahead ahead ahead', ['one-course'], 'phase 1 ends'],
  ['2026-03-01', [-50, -14, 0, 30, 30], 'past past today ahead ahead', ['three-courses'], 'phase 2 ends'],
  [
    '2026-03-30',
    [-79, -43, -29, 1, 1],
    'past past past ahead ahead',
    ['six-courses', 'assessment'],
    'two on one day',
  ],
  [
    '2026-03-31',
    [-80, -44, -30, 0, 0],
    'past past past today today',
    ['six-courses', 'assessment'],
    'still open',
  ],
  ['2026-04-01', [-81, -45, -31, -1, -1], 'past past past past past', [], 'all past'],
  ['2026-11-22', [-316, -280, -266, -236, -236], 'past past past past past', [], 'long past'],
];

describe('the calendar of 2025-26', () => {
  it.each(days)('on %s: %j days left', (today, daysLeft, status, next) => {
    const seen = calendar(k, today);
    expect(seen.today).toBe(today);
    expect(seen.entries.map(entry => entry.daysLeft)).toEqual(daysLeft);
    expect(seen.entries.map(entry => entry.status).join(' ')).toBe(status);
    expect(seen.next).toEqual(next);
    expect(seen.allPast).toBe(next.length === 0);
  });

  it('cites the OM for the transfer and the checklist for the rest, whose year is read from the title', () => {
    const seen = calendar(k, '2026-01-01');
    expect(seen.entries.map(({ id, date, basis, citation }) => [id, date, basis, citation.place])).toEqual([
      ['transfer', '2026-01-10', 'stated', 'para-4'],
      ['one-course', '2026-02-15', 'inferred', 'checklist'],
      ['three-courses', '2026-03-01', 'inferred', 'checklist'],
      ['six-courses', '2026-03-31', 'inferred', 'checklist'],
      ['assessment', '2026-03-31', 'inferred', 'checklist'],
    ]);
    expect(seen).toMatchObject({
      basis: 'stated',
      citations: [
        { source: 'om', place: 'para-4' },
        { source: 'guide', place: 'checklist' },
      ],
    });
  });

  it('leaves open, once all is past, whether anything was extended', () => {
    expect(calendar(k, '2026-03-31').openQuestions).toEqual(['timeline-picture']);
    expect(calendar(k, '2026-04-01').openQuestions).toEqual(['timeline-picture', 'dates-past']);
  });

  it.each(['', '31.03.2026', '2026-3-31', '2026-02-30', '2026-13-01', '2026-03-31T00:00', '+002026-03-31'])(
    'refuses "%s" as a day',
    today => {
      expect(() => calendar(k, today)).toThrow(RangeError);
      expect(() => calendar(k, today)).toThrow(/is not a day; give it as YYYY-MM-DD/);
    },
  );
});
