import { describe, expect, it } from 'vitest';
import {
  assessmentRules,
  correctToBeSure,
  courseDuration,
  listDuration,
  listNamed,
  loadKnowledge,
  possibleReadings,
} from '../../../knowledge/rules/index.ts';

const k = loadKnowledge();

describe('the duration of a course', () => {
  it.each<[string, 'A' | 'B' | 'C' | 'field' | undefined, number | undefined, string, string]>([
    ['po-regulations', undefined, 232, 'stated', 'printed in Group A'],
    ['po-regulations', 'A', 232, 'stated', 'printed in the own list'],
    ['po-regulations', 'C', 232, 'inferred', 'the own list prints the title alone'],
    ['mis-reports', 'B', 50, 'inferred', 'under a shorter title'],
    ['dakshta', 'field', 331, 'stated', 'printed where it replaces'],
    ['conduct-rules', 'C', undefined, 'not-stated', 'printed nowhere'],
    ['art-of-storytelling', undefined, undefined, 'not-stated', 'in the syllabus only'],
  ])('%s for list %s: %s minutes, %s', (id, own, minutes, basis) => {
    const found = courseDuration(k, id, own);
    expect(found.kind === 'printed' ? found.minutes : undefined).toBe(minutes);
    expect(found.basis).toBe(basis);
    expect(found.citations.length).toBeGreaterThan(0);
  });

  it('refuses a course that does not exist', () => {
    expect(() => courseDuration(k, 'yoga')).toThrow(RangeError);
  });
});

describe('the duration of a list', () => {
  it.each<[string, number, number, string]>([
    ['Director', 756, 6, 'stated'],
    ['Inspector Posts', 282, 2, 'inferred'],
    ['Postal Assistant', 232, 1, 'inferred'],
    ['Multi Tasking Staff', 331, 1, 'stated'],
    ['Postman', 0, 0, 'not-stated'],
  ])('of %s: %i minutes over %i courses', (designation, minutes, known, basis) => {
    const [list] = possibleReadings(k, { designation });
    if (list === undefined) throw new Error(designation);
    expect(listDuration(k, list)).toMatchObject({ minutes, known, of: 6, basis });
  });

  it('of a whole list is what it prints itself', () => {
    expect(listDuration(k, listNamed(k, 'A'))).toMatchObject({
      minutes: 756,
      citations: [{ source: 'guide', place: 'curriculum-a' }],
    });
  });
});

it('26 correct answers of 50 meet both printed pass marks', () => {
  expect(correctToBeSure(assessmentRules(k))).toBe(26);
});
