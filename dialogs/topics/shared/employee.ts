/** What is known of the employee, for answers that are more exact with it and possible without it. */
import type { Designation } from '../../../knowledge/facts/facts.ts';
import { possibleLists, type StaffGroup, scope } from '../../../knowledge/rules/index.ts';
import type { Context, Slots } from '../../turns/turn.ts';

/** All designations that the post can be; none where no post is known. */
export function possibleDesignations(
  { post, postKey, group }: Slots,
  { findDesignation }: Context,
): Designation[] {
  if (post === undefined) return [];
  const found = findDesignation(post, {
    ...(postKey && postKey !== 'not-sure' && { key: postKey }),
    ...(group && group !== 'not-sure' && { group }),
  });
  switch (found.status) {
    case 'match':
      return [found.designation];
    case 'ambiguous':
      return found.candidates.map(({ designation }) => designation);
    case 'none':
      return [];
  }
}

/** The designation, where the post fits only one. */
export function knownDesignation(slots: Slots, context: Context): Designation | undefined {
  const [only, another] = possibleDesignations(slots, context);
  return another === undefined ? only : undefined;
}

/** The designation and, where it is known, the employee's group, in the form that the rules take. */
export function holderOf(
  { name }: Designation,
  { group }: Slots,
): { designation: string; group?: StaffGroup } {
  return { designation: name, ...(group && group !== 'not-sure' && { group }) };
}

/** Why the mandate leaves the employee out (guide, scope); undefined where nothing known says so. */
export function whyExcluded(slots: Slots, context: Context): 'gds' | 'contractual' | undefined {
  const designation = knownDesignation(slots, context);
  const found = scope(context.knowledge, {
    ...(designation && { designation: designation.name }),
    ...(slots.employment && { employment: slots.employment }),
  });
  return found.status === 'excluded' ? found.because : undefined;
}

/** The title of a course as the employee's own list prints it: lists and syllabus print some titles differently. */
export function titleFor(
  course: string,
  post: { designation: string; group?: StaffGroup },
  { knowledge }: Context,
): string {
  const listed = knowledge.designationByName.has(post.designation)
    ? possibleLists(knowledge, post).flatMap(({ courses }) => courses)
    : [];
  return (
    listed.find(one => one.course === course)?.title ?? knowledge.courseById.get(course)?.title ?? course
  );
}

/** The mailbox of the Training Division: the only address that the documents print (OM, para 5; guide, support). */
export function mailboxOf({ knowledge }: Pick<Context, 'knowledge'>): string {
  // The check of the data holds that it has an address.
  return knowledge.contactById.get('training-division')?.email ?? '';
}
