/** The comprehensive assessment: its rules and each role's syllabus (guide, assessment and syllabus). */
import {
  type Assessments,
  designationCitation,
  type Facts,
  type InferenceReason,
  type OpenQuestionId,
  type RoleId,
} from '../facts/facts.ts';
import { possibleReadings } from './curriculum.ts';
import {
  designationNamed,
  exclusion,
  guide,
  isGds,
  openQuestionsFor,
  type Sourced,
  type StaffGroup,
} from './sourced.ts';

/** A syllabus course as its row prints it. */
export interface SyllabusCourse {
  course: string;
  printed: string;
}

/**
 * `role`: the syllabus row, its three courses, and which of them are not among the designation's own six. `not-stated`:
 * no row names the designation or can be read to. `excluded`: GDS.
 */
export type AssessmentAnswer = Sourced &
  (
    | {
        kind: 'role';
        role: RoleId;
        /** The row's heading as printed. */
        printed: string;
        courses: SyllabusCourse[];
        /** Course ids, in the row's order. */
        outsideSix: string[];
        /** The printed word that names the designation; absent where the row is only read to cover it. */
        named?: string;
        because?: InferenceReason;
      }
    | { kind: 'not-stated' }
    | { kind: 'excluded' }
  );

/**
 * The syllabus of a designation: which three courses the assessment tests, and opens after.
 *
 * @throws RangeError where the designation is not in Annexure III
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
    const lists = possibleReadings(k, asked).map(list => list.courses.map(({ course }) => course));
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

/** Questions, minutes, pass mark, attempts: the same for every role (guide, assessment; checklist for the second pass mark). */
export type AssessmentRules = Sourced & Omit<Assessments['rules'], 'citation'>;

/** The assessment's rules; what the guide does not print (language, gap between attempts) is not among them. */
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
