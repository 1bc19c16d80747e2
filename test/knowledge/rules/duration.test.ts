import { describe, expect, it } from 'vitest';
import {
  assessmentRules,
  correctToBeSure,
  courseDuration,
  listDuration,
  listNamed,
  loadKnowledge,
  possibleLists,
} from '../../../knowledge/rules/package.ts';

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

  it('stands with the lists that print it and those that print the title alone', () => {
    expect(courseDuration(k, 'po-regulations')).toEqual({
      kind: 'printed',
      course: 'po-regulations',
      title: 'Post Office Regulations, 2024',
      minutes: 232,
      printedIn: ['A'],
      aloneIn: ['B', 'C'],
      basis: 'stated',
      citations: [{ source: 'guide', place: 'curriculum-a' }],
      openQuestions: ['durations'],
    });
  });

  it('of Dakshta is printed in the field list, where it takes another course’s place, and open nowhere', () => {
    expect(courseDuration(k, 'dakshta')).toMatchObject({
      printedIn: ['field'],
      aloneIn: [],
      citations: [{ source: 'guide', place: 'curriculum-field' }],
      openQuestions: [],
    });
  });

  it('of Conduct Rules is missing in both lists that have the course', () => {
    expect(courseDuration(k, 'conduct-rules')).toEqual({
      kind: 'not-given',
      course: 'conduct-rules',
      title: 'Conduct Rules',
      listedIn: ['C', 'field'],
      basis: 'not-stated',
      citations: [
        { source: 'guide', place: 'curriculum-c' },
        { source: 'guide', place: 'curriculum-field' },
      ],
      openQuestions: ['durations'],
    });
  });

  it('of a course that only the syllabus names is missing there', () => {
    expect(courseDuration(k, 'art-of-storytelling')).toMatchObject({
      kind: 'not-given',
      listedIn: [],
      citations: [{ source: 'guide', place: 'syllabus' }],
      openQuestions: ['durations'],
    });
  });

  it('refuses a course that does not exist, and says where the ids stand', () => {
    expect(() => courseDuration(k, 'yoga')).toThrow(
      new RangeError('dop-igot-helpdesk: "yoga" is not a course; give one of the ids of courses.json'),
    );
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
    const [list] = possibleLists(k, { designation });
    if (list === undefined) throw new Error(designation);
    expect(listDuration(k, list)).toMatchObject({ minutes, known, of: 6, basis });
  });

  it.each<[string, string[], string[]]>([
    ['Director', ['curriculum-a'], []],
    // Their lists print two titles, and one, whose minutes stand in Group A's list only.
    ['Inspector Posts', ['curriculum-b', 'curriculum-a'], ['durations']],
    ['Postal Assistant', ['curriculum-c', 'curriculum-a'], ['durations']],
    ['Multi Tasking Staff', ['curriculum-field'], ['durations']],
    ['Postman', ['curriculum-field'], ['durations']],
  ])('of %s is read from %j; still open: %j', (designation, places, open) => {
    const [list] = possibleLists(k, { designation });
    if (list === undefined) throw new Error(designation);
    const { citations, openQuestions } = listDuration(k, list);
    expect(citations.map(({ place }) => place)).toEqual(places);
    expect(openQuestions).toEqual(open);
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
