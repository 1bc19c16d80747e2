/** From what a message tells to the slots of a dialog. */

import type { Employment } from '../../knowledge/rules/index.ts';
import { fold } from '../../knowledge/text/fold.ts';
import type { Service } from '../../knowledge/understanding/facts-told/details.ts';
import type { IntentId } from '../../knowledge/understanding/intent-rules/intent-rules.ts';
import type { Entities, Understood } from '../../knowledge/understanding/understand.ts';
import type { Context, Slots } from '../turns/turn.ts';

const employments: Readonly<Record<Service, Employment>> = {
  gds: 'gds',
  contractual: 'contractual',
  deputation: 'deputation',
  leave: 'on-leave',
  retired: 'retired',
  probation: 'probationer',
  suspended: 'suspended',
  ippb: 'ippb',
  aps: 'army-postal',
};
const aboutPosts: readonly IntentId[] = ['designation_lookup', 'group_lookup'];
const aboutLists: readonly IntentId[] = ['courses_list', 'course_duration', 'assessment_syllabus'];
/** Dialogs about how far the employee is: for them a green tick is a fact of the case and not a request. */
export const aboutProgress: readonly IntentId[] = [
  'assessment_locked',
  'checklist_track',
  'courses_not_visible',
];

/**
 * The slots that a message fills: the post, the office and the group that it names, the employment, the progress.
 *
 * @param dialog the dialog that will run: some facts count only for some dialogs, such as the green tick
 */
export function fillSlots({ entities, body }: Understood, dialog: IntentId, context: Context): Slots {
  const { posts, places, group, courses, greenTick, attempts, passed, service, outOfScopeTopic } = entities;
  const post =
    posts?.[0]?.text ??
    (aboutPosts.includes(dialog) ? similarPost(body, context.findDesignation) : undefined);
  const isWholeList = post === undefined && group !== undefined && aboutLists.includes(dialog);
  const isAboutProgress = aboutProgress.includes(dialog);
  return {
    ...(post !== undefined && { post }),
    ...(group !== undefined && !isWholeList && { group }),
    ...(isWholeList && { list: group }),
    ...(courses && { courses }),
    ...officeSlot(places?.map(({ text }) => text) ?? [], body, dialog, context),
    ...(service && { employment: employments[service] }),
    ...(greenTick && (isAboutProgress || dialog === 'verification_status') && { greenTick }),
    ...(outOfScopeTopic && { outOfScopeTopic }),
    ...(isAboutProgress && courseSlots(entities)),
    ...(attempts !== undefined && { attempts }),
    ...(passed && { passed: passed === 'yes' }),
    ...(dialog === 'apar_credit' && sparrowSlot(fold(body))),
    ...(dialog === 'login_case2' && { triedAll: 'yes' as const }),
    ...(/\b(?:department|dept|dep) of posts?\b|डाक विभाग/.test(fold(body)) &&
      (isAboutProgress || dialog === 'transfer_request') && { mdo: 'department-of-posts' as const }),
  };
}

/** Which courses are done: by their names where the message names those that are done or left, else by their number. */
export function courseSlots({ courses, coursesLeft, coursesFinished, coursesDone }: Entities): Slots {
  if (coursesLeft !== undefined) return { coursesNotDone: coursesLeft };
  if (coursesDone !== undefined) return { coursesDone: doneByCount(coursesDone, courses) };
  return coursesFinished === undefined ? {} : { coursesDone: coursesFinished };
}

const noSparrow =
  /(?:^| )(?:no|not|non|dont|don t|without|bina) (?:\S+ ){0,3}sparrow(?: |$)|(?:^| )sparrow (?:\S+ ){0,2}(?:not|nahi|nhi|nahin|नहीं)(?: |$)/;
const onSparrow =
  /(?:^| )(?:have|use|using|on|with|through|from) (?:\S+ )?sparrow(?: |$)|(?:^| )sparrow (?:users?|par|pe|hai|se)(?: |$)/;

/** Whether the employee's APAR is in SPARROW: "we have no SPARROW". */
function sparrowSlot(folded: string): Pick<Slots, 'sparrow'> {
  if (noSparrow.test(folded)) return { sparrow: 'no' };
  return onSparrow.test(folded) ? { sparrow: 'yes' } : {};
}

/** Words that are similar to a post, where no post was found. The dialog then offers the similar designations. */
function similarPost(body: string, findDesignation: Context['findDesignation']): string | undefined {
  if (body.length > 120) return undefined;
  const found = findDesignation(body);
  return found.status === 'none' && found.similar.length > 0 ? found.text : undefined;
}

function doneByCount(
  count: number | 'all',
  courses: readonly string[] | undefined,
): NonNullable<Slots['coursesDone']> {
  if (count === 'all' || count === 6) return 'all-six';
  if (count === 0) return 'none';
  return courses !== undefined && courses.length === count ? [...courses] : 'some';
}

/** The words that name an office; else the whole of a short message in which the search finds an office. */
function officeSlot(
  places: readonly string[],
  body: string,
  dialog: IntentId,
  { findMdo, knowledge }: Context,
): Slots {
  if (places.length > 1 && knowledge.findPlaces(body).filter(({ kind }) => kind === 'place').length > 1) {
    // "From Gujarat to Rajasthan" names two places: the search knows which of them counts.
    const found = findMdo(body);
    if (found.status === 'match') return { office: found.mdo.name };
  }
  if (places.length > 0) return { office: places.join(' ') };
  if (dialog !== 'mdo_lookup' || body.length > 120) return {};
  const found = findMdo(body);
  const named =
    found.status !== 'none' ||
    (found.reason !== 'unknown' && found.reason !== 'department-of-posts') ||
    found.similar.length > 0;
  const parent = found.status === 'none' && found.reason === 'department-of-posts';
  return named || parent ? { office: fold(body).slice(0, 80) } : {};
}
