/** What the answers of all rules have in common, and the lookups that the rules share. */
import {
  type Basis,
  type Citation,
  type Designation,
  designationCitation,
  type Facts,
  type Group,
  type GuidePlaceId,
  type OmPlaceId,
  type OpenQuestionId,
  type Topic,
} from '../facts/facts.ts';

/** What an answer is based on, its places in the documents, and the open questions that touch it. */
export interface Sourced {
  basis: Basis;
  citations: Citation[];
  openQuestions: OpenQuestionId[];
}

/** A group that the mandate covers: all but GDS. */
export type StaffGroup = Exclude<Group, 'GDS'>;

/**
 * The citation of a place of the guide. A place of the other document does not compile.
 *
 * @example
 * guide('syllabus'); // { source: 'guide', place: 'syllabus' }
 */
export function guide(place: GuidePlaceId): Citation {
  return { source: 'guide', place };
}

/**
 * The citation of a place of the Office Memorandum. A place of the other document does not compile.
 *
 * @example
 * om('para-4'); // { source: 'om', place: 'para-4' }
 */
export function om(place: OmPlaceId): Citation {
  return { source: 'om', place };
}

/**
 * The row of Annexure III with this exact name.
 *
 * @throws RangeError where there is none
 */
export function designationNamed(k: Facts, name: string): Designation {
  const designation = k.designationByName.get(name);
  if (designation === undefined)
    throw new RangeError(
      `dop-igot-helpdesk: "${name}" is not a designation of Annexure III; give one of its ${k.designations.length} exact names (knowledge.designations)`,
    );
  return designation;
}

/** True of designations with the printed group GDS. Annexure III lists them, but the guide's scope excludes them. */
export function isGds(designation: Designation): boolean {
  return designation.groups.includes('GDS');
}

/** The sources for an excluded designation: the guide's scope, and the row of Annexure III that lists it. */
export function exclusion(designation: Designation): Sourced {
  return {
    basis: 'stated',
    citations: [guide('scope'), designationCitation(designation)],
    openQuestions: ['gds-listed'],
  };
}

/**
 * The open questions of a topic that touch this designation or one of these courses, in the order of the list. A question that
 * names designations touches only those. A question that names only courses touches every list with one of them. A question
 * that names neither concerns everybody; the rule that it belongs to adds it itself.
 */
export function openQuestionsFor(
  k: Facts,
  topic: Topic,
  touched: { designation?: string; courses?: readonly string[] },
): OpenQuestionId[] {
  return k.openQuestions
    .filter(({ about, touches }) => {
      if (!about.includes(topic)) return false;
      if (touches.designations.length > 0)
        return touched.designation !== undefined && touches.designations.includes(touched.designation);
      return touches.courses.some(course => touched.courses?.includes(course));
    })
    .map(question => question.id);
}
