import { expect, it } from 'vitest';
import { todayInIndia } from '../../src/clock.ts';

it.each<[string, string, string]>([
  ['the last minute of 31 March in India', '2026-03-31T18:29:00Z', '2026-03-31'],
  ['midnight in India, though London still has 31 March', '2026-03-31T18:30:00Z', '2026-04-01'],
  ['early morning in India', '2026-02-14T22:00:00Z', '2026-02-15'],
])('knows the date in India at %s', (_when, instant, date) => {
  expect(todayInIndia(new Date(instant))).toBe(date);
});
