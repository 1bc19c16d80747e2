/** The comprehensive assessment: its rules and each role's syllabus (guide, assessment and syllabus). */
import {
  type Assessments,
  designationCitation,
  type Facts,
  type InferenceReason,
  type OpenQuestionId,
  type RoleId,
} from '../facts/facts.ts';
import { possibleLists } from './curriculum.ts';
import {
  designationNamed,
  exclusion,
  guide,
  isGds,
  openQuestionsFor,
  type Sourced,
  type StaffGroup,
} from './sourced.ts';

/** A course of the syllabus, as its row prints it. */
export interface SyllabusCourse {
  course: string;
  printed: string;
}

/**
 * `role`: the row of the syllabus, its three courses, and those of them that are not among the six of the designation.
 * `not-stated`: no row names the designation, and none can be read to cover it. `excluded`: GDS.
 */
export type AssessmentAnswer = Sourced &
  (
    | {
        kind: 'role';
        role: RoleId;
        /** The heading of the row, as printed. */
        printed: string;
        courses: SyllabusCourse[];
        /** Ids of the courses that are not among the six, in the order of the row. */
        outsideSix: string[];
        /** The printed word that names the designation. Absent where the row is only read to cover it. */
        named?: string;
        because?: InferenceReason;
      }
    | { kind: 'not-stated' }
    | { kind: 'excluded' }
  );

/**
 * The syllabus of a designation: the three courses that the assessment tests, and that must be complete before it opens
 * (guide, assessment and syllabus).
 *
 * @param asked the exact name of Annexure III, and the holder's group where known
 * @throws RangeError where the designation is not in Annexure III
 * @example
 * assessment(facts, { designation: 'Inspector Posts' });
 * // { kind: 'role', role: 'ops', courses: [...], outsideSix: ['conduct-rules'], basis: 'stated', ... }
 */
export function assessment(k: Facts, asked: { designation: string; group?: StaffGroup }): AssessmentAnswer {
  const designation = designationNamed(k, asked.designation);
  const { name } = designation;
  if (isGds(designation)) return { kind: 'excluded', ...exclusion(designation) };

  const { roles } = k.assessments;
  const sharedAbbreviation: OpenQuestionId[] = roles.some(role =>
    role.stated.some(
      ({ designation: read, couldAlsoBe }) =>
        couldAlsoBe !== undefined && (read === name || couldAlsoBe.includes(name)),
    ),
  )
    ? ['shared-abbreviations']
    : [];

  for (const role of roles) {
    const stated = role.stated.find(row => row.designation === name);
    const inferred = role.inferred.find(row => row.designation === name);
    if (stated === undefined && inferred === undefined) continue;
    const courses = role.courses.map(course => ({ ...course }));
    const lists = possibleLists(k, asked).map(list => list.courses.map(({ course }) => course));
    const syllabus = courses.map(({ course }) => course);
    return {
      kind: 'role',
      role: role.id,
      printed: role.printed,
      courses,
      outsideSix: syllabus.filter(course => !lists.every(list => list.includes(course))),
      ...(stated && { named: stated.printed }),
      ...(inferred && { because: inferred.because }),
      basis: stated ? 'stated' : 'inferred',
      citations: [role.citation, designationCitation(designation)],
      openQuestions: [
        ...openQuestionsFor(k, 'assessment', { designation: name, courses: syllabus }),
        ...sharedAbbreviation,
      ],
    };
  }
  return {
    kind: 'not-stated',
    basis: 'not-stated',
    citations: [guide('syllabus')],
    openQuestions: [...openQuestionsFor(k, 'assessment', { designation: name }), ...sharedAbbreviation],
  };
}

/** The rules of the assessment; they are the same for every role (guide, assessment; checklist for the second pass mark). */
export type AssessmentRules = Sourced & Omit<Assessments['rules'], 'citation'>;

/** The printed rules of the assessment. The guide prints no language and no time between attempts. */
export function assessmentRules(k: Facts): AssessmentRules {
  const { citation, ...rules } = k.assessments.rules;
  return {
    ...rules,
    basis: 'stated',
    citations: [citation, guide('checklist')],
    openQuestions: ['pass-mark'],
  };
}

/** The fewest correct answers that meet both printed pass marks, 50% and >50% (guide, assessment and checklist). */
export function correctToBeSure({ questions, passPercent }: AssessmentRules): number {
  return Math.floor((questions * passPercent) / 100) + 1;
}
