import { describe, expect, it } from 'vitest';
import { type StaffListRequest, staffListAnswer } from '../../../dialogs/topics/staff-list.ts';
import { toText } from '../../../dialogs/turns/text.ts';
import { readStaffList } from '../../../knowledge/posts/staff-list.ts';
import { contextIn, languages } from '../../support/dialog.ts';

const staff = '1) SDI(P) 2) Head Postman 3) Treasurer, PA cadre 4) Watchman 5) ABPM';

function answerFor(message: string, request: StaffListRequest, language: 'en' | 'hi' = 'en') {
  const context = contextIn(language);
  return staffListAnswer(readStaffList(message, context.knowledge.postsTold) ?? [], request, context);
}

describe('a list of staff', () => {
  it('has one numbered line for each entry, with its row', () => {
    const { list } = answerFor(staff, { asked: ['designation_lookup'] });
    expect(list.map(({ text }) => text)).toEqual([
      '“SDI(P)”: **Inspector Posts**, Group B',
      '“Head Postman”: **Postman**, Group C',
      '“Treasurer, PA cadre”: **Postal Assistant**, Group C',
      '“Watchman”: **Multi Tasking Staff**, Group C',
      '“ABPM”: **Assistant Branch Postmaster**, GDS: no courses, no assessment',
    ]);
    expect(list.map(({ sources }) => sources.map(({ row }) => row))).toEqual([[64], [94], [76], [93], [100]]);
  });

  it('counts the staff where the message does', () => {
    expect(answerFor('2 PA, 3 postmen', { asked: [] }).headline).toBe('**2 posts**, 5 staff');
    expect(answerFor('PA and postman', { asked: [] }).headline).toBe('**2 posts**');
  });

  it('says what decides where several rows fit, and answers the others', () => {
    const { list } = answerFor('treasurer, postman, 2 tailors and LSG', { asked: ['designation_lookup'] });
    expect(list[0]?.text).toMatch(/Postal Assistant.*Lower Selection Grade.*; the cadre decides$/);
    expect(list[1]?.text).toContain('**Postman**');
    expect(list[2]?.text).toBe('2 × “tailors”: not among the names of Annexure III');
    expect(list[3]?.text).toMatch(/postal side or RMS decides$/);
  });

  it('tells each course list once, for all who have it', () => {
    const { facts } = answerFor('2 SA, 3 postmen, 1 head clerk and LSG', { asked: ['courses_list'] });
    const courses = facts.map(({ text }) => text);
    expect(new Set(courses).size).toBe(courses.length);
    expect(courses.filter(text => text.includes('(Field Staff list)'))).toEqual([
      expect.stringMatching(/^\*\*Six courses\*\* of No\. 2 /),
    ]);
    expect(courses.filter(text => text.includes('Communication for Citizen Centricity'))).toHaveLength(1);
  });

  it('tells the three of the assessment, and which is not among the six', () => {
    const { facts } = answerFor(staff, { asked: ['assessment_syllabus'] });
    expect(facts).toHaveLength(4);
    expect(facts[0]?.text).toBe(
      '**Assessment** of No. 1: Post Office Regulations, 2024; MIS Reports under APT 2.0; Conduct Rules. Not among the six: **Conduct Rules**.',
    );
  });

  it.each<[StaffListRequest, string]>([
    [
      { asked: ['assessment_syllabus'], courses: ['conduct-rules'] },
      '**Conduct Rules**, in the assessment: yes for No. 1, 2, 3 and 4; not under the mandate: No. 5.',
    ],
    [
      { asked: ['courses_list'], courses: ['conduct-rules'] },
      '**Conduct Rules**, among the six: yes for No. 2, 3 and 4; no for No. 1; not under the mandate: No. 5.',
    ],
    [
      { asked: ['assessment_syllabus'], courses: ['art-of-storytelling'], first: 4 },
      '**Art of Storytelling**, in the assessment: no for all.',
    ],
  ])('says who has a course: %j', (request, headline) => {
    expect(answerFor(staff, request).headline).toBe(headline);
  });

  it('leaves open what the list of the post leaves open', () => {
    const { headline } = answerFor('dispatch rider and private secretary and IP', {
      asked: ['assessment_syllabus'],
      courses: ['conduct-rules'],
    });
    expect(headline).toBe('**Conduct Rules**, in the assessment: yes for No. 3; open for No. 1 and 2.');
  });

  it('keeps the names of the portal in both languages', () => {
    for (const language of languages) {
      const answer = answerFor(
        '2 HSG, 1 director',
        { asked: ['courses_list', 'assessment_syllabus'] },
        language,
      );
      const text = toText(answer, language);
      expect(text).toContain('Art of Storytelling');
      expect(answer.openQuestions).toContain('hsg-group');
      expect(answer.cautions).toHaveLength(1);
    }
  });
});
