/** Every designation of Annexure III, its group, its course list and its syllabus row, read by hand from the two documents. */
import { describe, expect, it } from 'vitest';
import {
  assessment,
  type CourseList,
  type CurriculumAnswer,
  curriculum,
  loadKnowledge,
} from '../../../knowledge/rules/package.ts';

const k = loadKnowledge();

/**
 * Designation, printed group, course list with its basis (one for each group where two are printed: then the bare
 * question must ask), syllabus row with its basis.
 */
const table: [designation: string, group: string, list: string, syllabus: string][] = [
  ['Secretary (Posts)', 'A', 'A by-group', 'senior inferred'],
  ['Director General (Postal Services)', 'A', 'A by-group', 'senior inferred'],
  ['Member (Postal Services Board)', 'A', 'A by-group', 'senior inferred'],
  ['Additional Secretary and Financial Advisor', 'A', 'A by-group', 'senior inferred'],
  ['Joint Secretary and Financial Adviser', 'A', 'A by-group', 'senior inferred'],
  ['Senior Deputy Director General', 'A', 'A by-group', 'senior inferred'],
  ['Chief Post Master General', 'A', 'A by-group', 'senior inferred'],
  ['Chief General Manager', 'A', 'A by-group', 'senior inferred'],
  ['Director (Raknpa)', 'A', 'A stated', 'director stated'],
  ['Deputy Director General', 'A', 'A stated', 'senior stated'],
  ['Additional Director General', 'A', 'A by-group', 'not stated'],
  ['Additional General Manager', 'A', 'A by-group', 'not stated'],
  ['Postmaster General', 'A', 'A stated', 'senior stated'],
  ['General Manager', 'A', 'A stated', 'senior inferred'],
  ['Chief Engineer (Electrical)', 'A', 'A stated', 'not stated'],
  ['Chief Engineer (Civil)', 'A', 'A stated', 'not stated'],
  ['Director', 'A', 'A stated', 'director stated'],
  ['Director (Postal Services)', 'A', 'A stated', 'director stated'],
  ['Assistant General Manager', 'A', 'A by-group', 'not stated'],
  ['Joint Director', 'A', 'A by-group', 'not stated'],
  ['Additional Director', 'A', 'A by-group', 'not stated'],
  ['Principal Staff Officer', 'A', 'A by-group', 'not stated'],
  ['Senior Principal Private Secretary', 'A', 'A by-group', 'not stated'],
  ['Principal Private Secretary', 'A', 'A by-group', 'not stated'],
  ['Assistant Postmaster General', 'A', 'A by-group', 'not stated'],
  ['Deputy Director', 'A', 'A by-group', 'mid stated'],
  ['Deputy Divisional Manager (Postal Life Insurance)', 'A', 'A by-group', 'not stated'],
  ['Assistant Director General', 'A', 'A by-group', 'mid stated'],
  ['Deputy General Manager', 'A', 'A by-group', 'not stated'],
  ['Assistant Chief Accounts Officer', 'A', 'A by-group', 'not stated'],
  ['Chief Accounts Officer', 'A', 'A by-group', 'not stated'],
  ['Senior Superintendent of Posts', 'A', 'A by-group', 'mid stated'],
  ['Chief Post Master', 'A', 'A by-group', 'not stated'],
  ['Superintending Engineer (Electrical)', 'A', 'A by-group', 'not stated'],
  ['Superintending Engineer (Civil)', 'A', 'A by-group', 'not stated'],
  ['Executive Engineer (Civil)', 'A', 'A by-group', 'not stated'],
  ['Executive Engineer (Electrical)', 'A', 'A by-group', 'not stated'],
  ['Architect', 'A', 'A by-group', 'not stated'],
  ['Senior Architect', 'A', 'A stated', 'not stated'],
  ['Manager (Mail Motor Service)', 'A', 'A by-group', 'not stated'],
  ['Deputy Manager (Mail Motor Service)', 'B', 'B by-group', 'not stated'],
  ['Senior Manager (Mail Motor Service)', 'A', 'A by-group', 'not stated'],
  ['Assistant Director (OL)', 'A/B', 'A: A by-group; B: B stated', 'not stated'],
  ['Personal Assistant', 'A/B', 'A: A by-group; B: B by-group', 'not stated'],
  ['Superintendent of Posts', 'B', 'B stated', 'ops stated'],
  ['Assistant Director', 'B', 'B stated', 'ops inferred'],
  ['Assistant Superintendent of Posts', 'B', 'B stated', 'ops stated'],
  ['Deputy Chief Postmaster', 'B', 'B by-group', 'ops stated'],
  ['Senior Postmaster', 'B', 'B by-group', 'ops stated'],
  ['Private Secretary', 'B/C', 'B: B by-group; C: C by-group', 'not stated'],
  ['Senior Private Secretary', 'B', 'B by-group', 'not stated'],
  ['Senior Accounts Officer', 'B', 'B stated', 'not stated'],
  ['Accounts Officer', 'B', 'B by-group', 'not stated'],
  ['Assistant Accounts Officer', 'B', 'B by-group', 'not stated'],
  ['Junior Hindi Translator', 'B/C', 'B: B by-group; C: C by-group', 'not stated'],
  ['Senior Hindi Translator', 'A/B', 'A: A by-group; B: B by-group', 'not stated'],
  ['Senior Translation Officer', 'A/B', 'A: A by-group; B: B by-group', 'not stated'],
  ['Junior Translation Officer', 'B/C', 'B: B by-group; C: C by-group', 'not stated'],
  ['Section Officer', 'B', 'B by-group', 'ops stated'],
  ['Assistant Library and Information Officer', 'B/C', 'B: B by-group; C: C by-group', 'not stated'],
  ['Assistant Engineer (Civil)', 'B', 'B stated', 'not stated'],
  ['Assistant Engineer (Electrical)', 'B', 'B stated', 'not stated'],
  ['Assistant Architect', 'B/C', 'B: B by-group; C: C by-group', 'not stated'],
  ['Inspector Posts', 'B', 'B stated', 'ops stated'],
  ['Assistant Section officer', 'B', 'B by-group', 'not stated'],
  ['Junior Statistical Officer', 'B', 'B by-group', 'not stated'],
  ['Junior Engineer (Electrical)', 'B', 'B stated', 'not stated'],
  ['Junior Engineer (Civil)', 'B', 'B stated', 'not stated'],
  ['Draftsman', 'B/C', 'B: B by-group; C: C by-group', 'not stated'],
  ['Artist', 'B/C', 'B: B by-group; C: C by-group', 'not stated'],
  ['Assistant', 'B', 'B by-group', 'not stated'],
  ['Higher Selection Grade (Postal)', 'B', 'C stated', 'staff stated'],
  ['Higher Selection Grade (Railway Mail Service)', 'B', 'C stated', 'staff stated'],
  ['Lower Selection Grade (Postal)', 'C', 'C stated', 'staff stated'],
  ['Lower Selection Grade (Railway Mail Service)', 'C', 'C stated', 'staff stated'],
  ['Postal Assistant', 'C', 'C stated', 'staff stated'],
  ['Sorting Assistant', 'C', 'C stated', 'staff stated'],
  ['Postal Assistant (Circle or Regional Office)', 'C', 'C stated', 'staff inferred'],
  ['Senior Secretariat Assistant', 'C', 'C by-group', 'not stated'],
  ['Junior Secretariat Assistant', 'C', 'C by-group', 'not stated'],
  ['Accountant', 'C', 'C stated', 'not stated'],
  ['Senior Accountant', 'B/C', 'B: differs; C: C stated', 'not stated'],
  ['Junior Accountant', 'C', 'C stated', 'not stated'],
  ['Stenographer (Grade D)', 'C', 'C stated', 'not stated'],
  ['Stenographer (Grade I)', 'B/C', 'B: differs; C: C stated', 'not stated'],
  ['Stenographer (Grade II)', 'B/C', 'B: differs; C: C stated', 'not stated'],
  ['Stores Officer', 'B/C', 'B: B by-group; C: C by-group', 'not stated'],
  ['Hindi Typist', 'B/C', 'B: B by-group; C: C by-group', 'not stated'],
  ['Technical Supervisor', 'B/C', 'B: B by-group; C: C by-group', 'not stated'],
  ['Upper Division Clerk', 'C', 'C stated', 'not stated'],
  ['Lower Division Clerk', 'C', 'C stated', 'not stated'],
  ['Canteen Staff', 'C', 'field stated', 'mts-canteen stated'],
  ['Multi Tasking Staff', 'C', 'field stated', 'mts-canteen stated'],
  ['Postman', 'C', 'field stated', 'field stated'],
  ['Artisan', 'C', 'field stated', 'field inferred'],
  ['Mail Guard', 'C', 'field stated', 'field inferred'],
  ['Dispatch Rider', 'C', 'not stated: C or field', 'not stated'],
  ['Staff Car Driver', 'C', 'field stated', 'field stated'],
  ['Branch Postmaster', 'GDS', 'excluded', 'excluded'],
  ['Assistant Branch Postmaster', 'GDS', 'excluded', 'excluded'],
  ['Dak Sevak', 'GDS', 'excluded', 'excluded'],
];

const sixOf: Record<string, string[]> = {
  A: [
    'po-regulations',
    'mis-reports',
    'data-driven-decision-making',
    'evidence-based-policy-making',
    'critical-thinking',
    'purpose-driven-leadership',
  ],
  B: [
    'po-regulations',
    'mis-reports',
    'public-policy',
    'procurement',
    'moral-thinking',
    'effective-communication',
  ],
  C: [
    'po-regulations',
    'know-your-ministry',
    'citizen-centricity',
    'conduct-rules',
    'gender-sensitization',
    'effective-communication',
  ],
  field: [
    'know-your-ministry',
    'citizen-centric-services',
    'customer-centric-culture',
    'conduct-rules',
    'gender-sensitization',
    'soft-skills',
  ],
};

const syllabusOf: Record<string, { courses: string[]; outsideSix: string[] }> = {
  senior: { courses: ['po-regulations', 'mis-reports', 'purpose-driven-leadership'], outsideSix: [] },
  director: {
    courses: ['po-regulations', 'mis-reports', 'art-of-storytelling'],
    outsideSix: ['art-of-storytelling'],
  },
  mid: {
    courses: ['po-regulations', 'mis-reports', 'effective-communication'],
    outsideSix: ['effective-communication'],
  },
  ops: { courses: ['po-regulations', 'mis-reports', 'conduct-rules'], outsideSix: ['conduct-rules'] },
  staff: { courses: ['po-regulations', 'conduct-rules', 'gender-sensitization'], outsideSix: [] },
  'mts-canteen': { courses: ['dakshta', 'conduct-rules', 'gender-sensitization'], outsideSix: [] },
  field: { courses: ['customer-centric-culture', 'conduct-rules', 'gender-sensitization'], outsideSix: [] },
};

function courseIds(reading: CourseList): string[] {
  return reading.courses.map(({ course }) => course);
}

function inWords(answer: CurriculumAnswer): string {
  switch (answer.kind) {
    case 'list':
      return `${answer.curriculum} ${answer.basis}`;
    case 'ask-group':
      return `ask ${answer.groups.join('/')}`;
    case 'not-stated':
      return `not stated: ${answer.candidates.map(({ curriculum }) => curriculum).join(' or ')}`;
    case 'differs':
    case 'excluded':
      return answer.kind;
  }
}

describe('every designation of Annexure III', () => {
  it('stands in the table once, in the order of the annexure, with the printed groups', () => {
    expect(table.map(([designation, group]) => [designation, group])).toEqual(
      k.designations.map(({ name, groups }) => [name, groups.join('/')]),
    );
  });

  it.each(table)('%s (%s) has the course list: %s', (designation, group, list) => {
    const byGroup = list.split('; ').map(part => part.split(': '));
    if (!group.includes('/')) {
      expect(inWords(curriculum(k, { designation }))).toBe(list);
      return;
    }
    expect(inWords(curriculum(k, { designation }))).toBe(`ask ${group}`);
    expect(byGroup.map(([each]) => each).join('/')).toBe(group);
    for (const [each, expected] of byGroup)
      expect(inWords(curriculum(k, { designation, group: each as 'A' | 'B' | 'C' }))).toBe(expected);
  });

  it.each(table)(
    '%s (%s) has the six courses of its list (%s) and cites list and row',
    (designation, group) => {
      const row = table.findIndex(([name]) => name === designation) + 1;
      for (const each of group.split('/')) {
        const answer = curriculum(k, {
          designation,
          ...(each !== 'GDS' && { group: each as 'A' | 'B' | 'C' }),
        });
        expect(answer.citations.at(-1)).toEqual({ source: 'om', place: 'annexure-iii', row });
        if (answer.kind !== 'list') continue;
        const expected = sixOf[answer.curriculum]?.map(course =>
          designation === 'Multi Tasking Staff' && course === 'citizen-centric-services' ? 'dakshta' : course,
        );
        expect(courseIds(answer)).toEqual(expected);
        expect(answer.group).toBe(each);
        expect(answer.citations[0]).toEqual({
          source: 'guide',
          place: `curriculum-${answer.curriculum.toLowerCase()}`,
        });
        expect(answer.named === undefined).toBe(answer.basis === 'by-group');
      }
    },
  );

  it.each(table)('%s (%s, %s) has the syllabus: %s', (designation, _group, _list, syllabus) => {
    const answer = assessment(k, { designation });
    const [role, basis] = syllabus.split(' ');
    const expected = syllabusOf[role ?? ''];
    if (expected === undefined) {
      expect(answer.kind).toBe(syllabus === 'excluded' ? 'excluded' : 'not-stated');
      expect(answer.openQuestions).toContain(syllabus === 'excluded' ? 'gds-listed' : 'no-syllabus');
      return;
    }
    expect(answer).toMatchObject({
      kind: 'role',
      role,
      basis,
      outsideSix: designation === 'Canteen Staff' ? ['dakshta'] : expected.outsideSix,
    });
    if (answer.kind !== 'role') return;
    expect(answer.courses.map(({ course }) => course)).toEqual(expected.courses);
    expect(answer.named === undefined).toBe(basis === 'inferred');
    expect(answer.because === undefined).toBe(basis === 'stated');
  });
});
