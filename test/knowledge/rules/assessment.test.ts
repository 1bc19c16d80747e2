import { describe, expect, it } from 'vitest';
import { assessment, assessmentRules, loadKnowledge } from '../../../knowledge/rules/package.ts';
import { withHindiTypistAsStaff } from './changed.ts';

const k = loadKnowledge();

describe('the syllabus', () => {
  it('of an Inspector has Conduct Rules, which is not among the six of Group B', () => {
    expect(assessment(k, { designation: 'Inspector Posts' })).toEqual({
      kind: 'role',
      role: 'ops',
      printed: 'Ops Leaders (PS Grp B/ASP/IP/SO)',
      courses: [
        { course: 'po-regulations', printed: 'PO Regs 2024' },
        { course: 'mis-reports', printed: 'MIS Reports' },
        { course: 'conduct-rules', printed: 'Conduct Rules' },
      ],
      outsideSix: ['conduct-rules'],
      named: 'IP',
      basis: 'stated',
      citations: [
        { source: 'guide', place: 'syllabus' },
        { source: 'om', place: 'annexure-iii', row: 64 },
      ],
      openQuestions: ['ops-conduct-rules', 'course-titles'],
    });
  });

  it('of a Mail Guard is inferred: the row prints Postman and Driver', () => {
    const answer = assessment(k, { designation: 'Mail Guard' });
    expect(answer).toMatchObject({ role: 'field', basis: 'inferred', because: 'field-list-not-mts-canteen' });
    expect(answer).not.toHaveProperty('named');
  });

  it('of MTS lies wholly inside its six, Dakshata being Dakshta', () => {
    expect(assessment(k, { designation: 'Multi Tasking Staff' })).toMatchObject({ outsideSix: [] });
  });

  it('of Canteen Staff has Dakshata, which is printed for MTS only', () => {
    const answer = assessment(k, { designation: 'Canteen Staff' });
    expect(answer).toMatchObject({ role: 'mts-canteen', outsideSix: ['dakshta'] });
    expect(answer.openQuestions).toEqual(['canteen-dakshata', 'dakshta-spelling', 'course-titles']);
  });

  it.each([
    ['Assistant Director General', 'role'],
    ['Additional Director General', 'not-stated'],
    ['Section Officer', 'role'],
    ['Stores Officer', 'not-stated'],
  ])('of %s carries the question of the shared abbreviation', (designation, kind) => {
    const answer = assessment(k, { designation });
    expect(answer.kind).toBe(kind);
    expect(answer.openQuestions.at(-1)).toBe('shared-abbreviations');
  });

  it('of an Accountant is not stated', () => {
    expect(assessment(k, { designation: 'Accountant' })).toEqual({
      kind: 'not-stated',
      basis: 'not-stated',
      citations: [{ source: 'guide', place: 'syllabus' }],
      openQuestions: ['no-syllabus'],
    });
  });

  it('of a Dispatch Rider is not stated either', () => {
    expect(assessment(k, { designation: 'Dispatch Rider' }).openQuestions).toEqual([
      'dispatch-rider',
      'no-syllabus',
    ]);
  });

  it('does not exist for a Branch Postmaster', () => {
    expect(assessment(k, { designation: 'Branch Postmaster' })).toEqual({
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
    expect(() => assessment(k, { designation: 'IP' })).toThrow(RangeError);
  });

  it('counts a course as outside the six where only one of two possible lists has it', () => {
    const changed = withHindiTypistAsStaff();
    const outside = (group?: 'B' | 'C') => {
      const answer = assessment(changed, { designation: 'Hindi Typist', ...(group && { group }) });
      return answer.kind === 'role' && answer.outsideSix;
    };
    expect(outside()).toEqual(['conduct-rules', 'gender-sensitization']);
    expect(outside('B')).toEqual(['conduct-rules', 'gender-sensitization']);
    expect(outside('C')).toEqual([]);
  });
});

describe('the rules of the assessment', () => {
  it('are 50 questions, an hour, half to pass, ten attempts, nothing off for a wrong answer', () => {
    expect(assessmentRules(k)).toEqual({
      questions: 50,
      minutes: 60,
      passPercent: 50,
      negativeMarking: false,
      attempts: 10,
      prerequisites: 3,
      basis: 'stated',
      citations: [
        { source: 'guide', place: 'assessment' },
        { source: 'guide', place: 'checklist' },
      ],
      openQuestions: ['pass-mark'],
    });
  });
});
