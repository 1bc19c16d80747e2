/** What a message tells, put into the slots that dialogs hear. */

import { findPlaces } from '../../knowledge/places/search.ts';
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
const aboutProgress: readonly IntentId[] = ['assessment_locked', 'checklist_track', 'courses_not_visible'];

/**
 * The slots that a message fills, for the dialog that it asks for: the post and office it names, the group, how far the
 * employee is.
 */
export function fillSlots(
  { entities, body }: Understood,
  dialog: IntentId,
  { findMdo, findDesignation }: Context,
): Slots {
  const { posts, places, group, courses, greenTick, attempts, passed, service, outOfScopeTopic } = entities;
  const post =
    posts?.[0]?.text ?? (aboutPosts.includes(dialog) ? similarPost(body, findDesignation) : undefined);
  const wholeList = post === undefined && group !== undefined && aboutLists.includes(dialog);
  const progress = aboutProgress.includes(dialog);
  return {
    ...(post !== undefined && { post }),
    ...(group !== undefined && !wholeList && { group }),
    ...(wholeList && { list: group }),
    ...(courses && { courses }),
    ...officeSlot(places?.map(({ text }) => text) ?? [], body, dialog, findMdo),
    ...(service && { employment: employments[service] }),
    ...(greenTick && (progress || dialog === 'verification_status') && { greenTick }),
    ...(outOfScopeTopic && { outOfScopeTopic }),
    ...(progress && courseSlots(entities)),
    ...(attempts !== undefined && { attempts }),
    ...(passed && { passed: passed === 'yes' }),
    ...(dialog === 'apar_credit' && sparrowSlot(fold(body))),
    ...(dialog === 'login_case2' && { triedAll: 'yes' as const }),
    ...(/\b(?:department|dept|dep) of posts?\b|डाक विभाग/.test(fold(body)) &&
      (progress || dialog === 'transfer_request') && { mdo: 'department-of-posts' as const }),
  };
}

/** How far the courses are: by name where some are named as done or as left, else by number. */
export function courseSlots({ courses, coursesLeft, coursesFinished, coursesDone }: Entities): Slots {
  if (coursesLeft !== undefined) return { coursesNotDone: coursesLeft };
  if (coursesDone !== undefined) return { coursesDone: doneByCount(coursesDone, courses) };
  return coursesFinished === undefined ? {} : { coursesDone: coursesFinished };
}

const noSparrow =
  /(?:^| )(?:no|not|non|dont|don t|without|bina) (?:\S+ ){0,3}sparrow(?: |$)|(?:^| )sparrow (?:\S+ ){0,2}(?:not|nahi|nhi|nahin|नहीं)(?: |$)/;
const onSparrow =
  /(?:^| )(?:have|use|using|on|with|through|from) (?:\S+ )?sparrow(?: |$)|(?:^| )sparrow (?:users?|par|pe|hai|se)(?: |$)/;

/** "We have no SPARROW": by which of the two ways the status reaches the APAR. */
function sparrowSlot(folded: string): Pick<Slots, 'sparrow'> {
  if (noSparrow.test(folded)) return { sparrow: 'no' };
  return onSparrow.test(folded) ? { sparrow: 'yes' } : {};
}

/** Words like a post where no post was found: to be offered likenesses, or told that it is not listed. */
function similarPost(body: string, findDesignation: Context['findDesignation']): string | undefined {
  if (body.length > 120) return undefined;
  const found = findDesignation(body);
  return found.status === 'none' && found.similar.length > 0 ? found.said : undefined;
}

function doneByCount(
  count: number | 'all',
  courses: readonly string[] | undefined,
): NonNullable<Slots['coursesDone']> {
  if (count === 'all' || count === 6) return 'all-six';
  if (count === 0) return 'none';
  return courses !== undefined && courses.length === count ? [...courses] : 'some';
}

/** The office as the message's own place words; the whole short message where only the search sees an office in it. */
function officeSlot(
  places: readonly string[],
  body: string,
  dialog: IntentId,
  findMdo: Context['findMdo'],
): Slots {
  if (places.length > 1 && findPlaces(body).filter(({ kind }) => kind === 'place').length > 1) {
    // "from Gujarat to Rajasthan": the search knows which of the two counts
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
