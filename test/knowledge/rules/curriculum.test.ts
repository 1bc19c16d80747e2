import { describe, expect, it } from 'vitest';
import { curriculum, listNamed, loadKnowledge, possibleLists } from '../../../knowledge/rules/package.ts';

const k = loadKnowledge();
const titles = (courses: readonly { title: string }[]) => courses.map(({ title }) => title);

describe('the course list', () => {
  it('of a Postman is the field list, under the titles that this list prints', () => {
    const answer = curriculum(k, { designation: 'Postman' });
    expect(answer).toMatchObject({
      kind: 'list',
      curriculum: 'field',
      group: 'C',
      by: 'audience',
      named: 'Postman',
      basis: 'stated',
    });
    expect(answer.kind === 'list' && titles(answer.courses)).toEqual([
      'Know Your Ministry',
      'Citizen Centric Services Offered by India Post',
      'Developing a Customer-Centric Culture',
      'Conduct Rules',
      'Gender Sensitization',
      'Developing Effective Soft Skills',
    ]);
    expect(answer).not.toHaveProperty('groupNotPrinted');
  });

  it('of MTS has Dakshta in the place of Citizen Centric Services', () => {
    const answer = curriculum(k, { designation: 'Multi Tasking Staff' });
    expect(answer.kind === 'list' && answer.courses[1]).toEqual({
      course: 'dakshta',
      title: 'Multi Tasking Karmayogi – Dakshta',
      part: 'core',
      minutes: 331,
      minutesBasis: 'stated',
      replaces: 'citizen-centric-services',
    });
    expect(answer.openQuestions).toContain('dakshta-spelling');
  });

  it('of Canteen Staff keeps Citizen Centric Services: the replacement is printed for MTS only', () => {
    const answer = curriculum(k, { designation: 'Canteen Staff' });
    expect(answer.kind === 'list' && answer.courses[1]).toEqual({
      course: 'citizen-centric-services',
      title: 'Citizen Centric Services Offered by India Post',
      part: 'core',
    });
    expect(answer.openQuestions).toContain('canteen-dakshata');
  });

  it('of Group A gives the printed durations, 12 h 36 min together', () => {
    const answer = curriculum(k, { designation: 'Director' });
    if (answer.kind !== 'list') throw new Error(answer.kind);
    expect(answer.courses.map(({ part, minutes, minutesBasis }) => [part, minutes, minutesBasis])).toEqual([
      ['domain', 232, 'stated'],
      ['domain', 50, 'stated'],
      ['functional', 150, 'stated'],
      ['functional', 98, 'stated'],
      ['behavioral', 111, 'stated'],
      ['behavioral', 115, 'stated'],
    ]);
    expect(answer.courses.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)).toBe(12 * 60 + 36);
  });

  it('of Group B prints no duration; two are inferred from the same courses in list A', () => {
    const answer = curriculum(k, { designation: 'Inspector Posts' });
    if (answer.kind !== 'list') throw new Error(answer.kind);
    expect(answer.courses.map(({ title, minutes, minutesBasis }) => [title, minutes, minutesBasis])).toEqual([
      ['Post Office Regulations, 2024', 232, 'inferred'],
      ['MIS Reports under APT 2.0', 50, 'inferred'],
      ['Fundamentals of Public Policy', undefined, undefined],
      ['Procurement of Goods and Services', undefined, undefined],
      ['Moral Thinking for Action (Ethics)', undefined, undefined],
      ['Effective Communication', undefined, undefined],
    ]);
    expect(answer.openQuestions).toEqual(['ops-conduct-rules', 'course-titles', 'durations']);
  });

  it('of HSG officials is list C though their profile group is B, and the open question says so', () => {
    for (const designation of [
      'Higher Selection Grade (Postal)',
      'Higher Selection Grade (Railway Mail Service)',
    ]) {
      const answer = curriculum(k, { designation });
      expect(answer).toMatchObject({
        kind: 'list',
        curriculum: 'C',
        group: 'B',
        named: 'LSG/HSG Officials',
        basis: 'stated',
      });
      expect(answer.openQuestions[0]).toBe('hsg-group');
    }
  });

  it('of an Architect is list A by the group alone: the audience names Senior Architects', () => {
    expect(curriculum(k, { designation: 'Architect' })).toMatchObject({
      kind: 'list',
      curriculum: 'A',
      by: 'group',
      basis: 'by-group',
      citations: [
        { source: 'guide', place: 'curriculum-a' },
        { source: 'om', place: 'annexure-iii', row: 38 },
      ],
    });
    expect(curriculum(k, { designation: 'Senior Architect' })).toMatchObject({ named: 'Senior Architects' });
  });

  it('of an Executive Engineer goes by Annexure III, though list B prints Engineers', () => {
    const answer = curriculum(k, { designation: 'Executive Engineer (Civil)' });
    expect(answer).toMatchObject({ curriculum: 'A', basis: 'by-group' });
    expect(answer.openQuestions).toContain('engineers');
  });

  it('asks for the group where Annexure III prints two', () => {
    expect(curriculum(k, { designation: 'Hindi Typist' })).toEqual({
      kind: 'ask-group',
      groups: ['B', 'C'],
      basis: 'stated',
      citations: [{ source: 'om', place: 'annexure-iii', row: 88 }],
      openQuestions: ['two-groups'],
    });
  });

  it('follows the group that the holder names', () => {
    expect(curriculum(k, { designation: 'Hindi Typist', group: 'B' })).toMatchObject({
      curriculum: 'B',
      group: 'B',
    });
    expect(curriculum(k, { designation: 'Hindi Typist', group: 'C' })).toMatchObject({
      curriculum: 'C',
      group: 'C',
    });
  });

  it('asks again where the named group is neither of the two', () => {
    expect(curriculum(k, { designation: 'Hindi Typist', group: 'A' })).toMatchObject({
      kind: 'ask-group',
      groups: ['B', 'C'],
      groupNotPrinted: 'A',
    });
  });

  it('keeps to the printed group where only one is printed, and says so', () => {
    expect(curriculum(k, { designation: 'Postman', group: 'B' })).toMatchObject({
      curriculum: 'field',
      group: 'C',
      groupNotPrinted: 'B',
    });
    expect(curriculum(k, { designation: 'Section Officer', group: 'C' })).toMatchObject({
      curriculum: 'B',
      basis: 'by-group',
      groupNotPrinted: 'C',
    });
    expect(curriculum(k, { designation: 'Postman', group: 'C' })).not.toHaveProperty('groupNotPrinted');
  });

  it.each([
    ['Stenographer (Grade I)', 'Stenographers', 85],
    ['Stenographer (Grade II)', 'Stenographers', 86],
    ['Senior Accountant', 'Accountants', 82],
  ])('shows both lists to a %s in Group B: %s are named in list C', (designation, named, row) => {
    const answer = curriculum(k, { designation, group: 'B' });
    expect(answer).toMatchObject({
      kind: 'differs',
      group: 'B',
      basis: 'stated',
      readings: [
        { curriculum: 'C', by: 'audience', named },
        { curriculum: 'B', by: 'group' },
      ],
      citations: [
        { source: 'guide', place: 'curriculum-c' },
        { source: 'guide', place: 'curriculum-b' },
        { source: 'om', place: 'annexure-iii', row },
      ],
    });
    expect(answer.openQuestions).toEqual(expect.arrayContaining(['two-groups', 'accountants-stenographers']));
    expect(answer.kind === 'differs' && answer.readings[1]).not.toHaveProperty('named');
    expect(curriculum(k, { designation, group: 'C' })).toMatchObject({
      kind: 'list',
      curriculum: 'C',
      named,
    });
  });

  it('of an Assistant Director (OL) is stated in Group B only', () => {
    const designation = 'Assistant Director (OL)';
    expect(curriculum(k, { designation, group: 'B' })).toMatchObject({
      kind: 'list',
      curriculum: 'B',
      basis: 'stated',
      named: 'Assistant Directors',
    });
    expect(curriculum(k, { designation, group: 'A' })).toMatchObject({
      kind: 'list',
      curriculum: 'A',
      basis: 'by-group',
    });
  });

  it('of a Dispatch Rider is not stated: list C by group, or the field list', () => {
    const answer = curriculum(k, { designation: 'Dispatch Rider' });
    expect(answer).toMatchObject({
      kind: 'not-stated',
      basis: 'not-stated',
      candidates: [
        { curriculum: 'C', by: 'candidate' },
        { curriculum: 'field', by: 'candidate' },
      ],
    });
    expect(answer.openQuestions[0]).toBe('dispatch-rider');
  });

  it.each(['Branch Postmaster', 'Assistant Branch Postmaster', 'Dak Sevak'])(
    'of a %s does not exist',
    designation => {
      expect(curriculum(k, { designation })).toMatchObject({
        kind: 'excluded',
        basis: 'stated',
        openQuestions: ['gds-listed'],
      });
      expect(possibleLists(k, { designation })).toEqual([]);
    },
  );

  it('refuses a name that is not exact', () => {
    expect(() => curriculum(k, { designation: 'postman' })).toThrow(RangeError);
  });
});

describe('the lists that a designation could have', () => {
  const lists = (designation: string, group?: 'A' | 'B' | 'C') =>
    possibleLists(k, { designation, ...(group && { group }) }).map(({ curriculum: id }) => id);

  it.each([
    ['Postman', undefined, ['field'], 'settled'],
    ['Hindi Typist', undefined, ['B', 'C'], 'either group'],
    ['Hindi Typist', 'C', ['C'], 'the group is known'],
    ['Dispatch Rider', undefined, ['C', 'field'], 'not stated'],
    ['Senior Accountant', 'B', ['C', 'B'], 'the documents differ'],
    [
      'Senior Accountant',
      undefined,
      ['C', 'B', 'C'],
      'either group, and in one of them the documents differ',
    ],
  ] as [string, 'A' | 'B' | 'C' | undefined, string[], string][])(
    '%s, group %s: %j (%s)',
    (designation, group, expected) => {
      expect(lists(designation, group)).toEqual(expected);
    },
  );
});

describe('a whole list, asked for without a post', () => {
  it('of the field staff names whom it is for, its six, and what MTS do instead', () => {
    const { curriculum: id, by, audience, courses, replacements, citation } = listNamed(k, 'field');
    expect({ id, by, citation }).toEqual({
      id: 'field',
      by: 'audience',
      citation: { source: 'guide', place: 'curriculum-field' },
    });
    expect(audience).toEqual([
      'Postman',
      'Mail Guard',
      'Staff Car Driver',
      'Artisan',
      'MTS',
      'Canteen Staff',
    ]);
    expect(courses.map(({ title }) => title)).toContain('Citizen Centric Services Offered by India Post');
    expect(replacements).toEqual([
      {
        course: 'Citizen Centric Services Offered by India Post',
        by: 'Multi Tasking Karmayogi – Dakshta',
      },
    ]);
  });

  it('names each audience once, though Group B reads one of its words twice', () => {
    const { audience } = listNamed(k, 'B');
    expect(audience.filter(printed => printed === 'Assistant Directors')).toHaveLength(1);
  });

  it('refuses a list that the guide does not print', () => {
    expect(() => listNamed(k, 'D' as 'A')).toThrow(
      new RangeError('dop-igot-helpdesk: "D" is not a course list; take A, B, C or field'),
    );
  });
});
