/** What every rule's answer says about itself, and the lookups that all rules share. */
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

/** How far an answer is covered, where it stands in the documents, and the open points that touch it. */
export interface Sourced {
  basis: Basis;
  citations: Citation[];
  openQuestions: OpenQuestionId[];
}

/** A group that the mandate covers; GDS is the one that it does not. */
export type StaffGroup = Exclude<Group, 'GDS'>;

/** A place of the compliance guide 2025-26. A place of the other document does not compile. */
export function guide(place: GuidePlaceId): Citation {
  return { source: 'guide', place };
}

/** A place of the Office Memorandum of 30.12.2025. A place of the other document does not compile. */
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

/** True for the designations printed with group GDS, which the guide's scope excludes though Annexure III lists them. */
export function isGds(designation: Designation): boolean {
  return designation.groups.includes('GDS');
}

/** The excluded designation's sources: the guide's scope, and the row that lists it all the same. */
export function exclusion(designation: Designation): Sourced {
  return {
    basis: 'stated',
    citations: [guide('scope'), designationCitation(designation)],
    openQuestions: ['gds-listed'],
  };
}

/**
 * The open points of a topic that touch this designation or any of these courses, in the order of the list. A point
 * that names designations touches only those; one that names only courses touches every list with such a course; one
 * that names neither concerns everybody and is left to the rule it belongs to.
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
