/** From what a message tells to the slots of a dialog. */

import type { Employment } from '../../knowledge/rules/index.ts';
import { fold } from '../../knowledge/text/fold.ts';
import type { Service } from '../../knowledge/understanding/facts-told/known.ts';
import type { IntentId } from '../../knowledge/understanding/intents.ts';
import type { Entities, Understood } from '../../knowledge/understanding/understand.ts';
import type { Context, Slots } from '../turns/turn.ts';

const employments: Readonly<Record<Service, Employment>> = {
  departmental: 'departmental',
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
  const {
    posts,
    places,
    group,
    courses,
    greenTick,
    attempts,
    passed,
    service,
    outOfScopeTopic,
    mdo,
    sparrow,
  } = entities;
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
    ...(dialog === 'out_of_scope' && outOfScopeTopic && { outOfScopeTopic }),
    ...(isAboutProgress && entities.profile && { profile: entities.profile }),
    ...(isAboutProgress && courseSlots(entities)),
    ...(attempts !== undefined && { attempts }),
    ...(passed && { passed: passed === 'yes' }),
    ...(dialog === 'apar_credit' && sparrow && { sparrow }),
    ...(dialog === 'login_case2' && { triedAll: 'yes' as const }),
    ...((isAboutProgress || dialog === 'transfer_request') && mdo && { mdo }),
  };
}

/** Which courses are done: by their names where the message names those that are done or left, else by their number. */
export function courseSlots({
  courses,
  coursesLeft,
  coursesFinished,
  coursesDone,
}: Pick<Entities, 'courses' | 'coursesLeft' | 'coursesFinished' | 'coursesDone'>): Slots {
  if (coursesLeft !== undefined) return { coursesNotDone: coursesLeft };
  if (coursesDone !== undefined) return { coursesDone: doneByCount(coursesDone, courses) };
  return coursesFinished === undefined ? {} : { coursesDone: coursesFinished };
}

/** Words that are similar to a post, where no post was found. The dialog then offers the similar designations. */
function similarPost(body: string, findDesignation: Context['findDesignation']): string | undefined {
  if (body.length > 120) return undefined;
  const found = findDesignation(body);
  return found.status === 'none' && found.similar.length > 0 ? found.text : undefined;
}

function doneByCount(
  count: number | 'all' | 'three',
  courses: readonly string[] | undefined,
): NonNullable<Slots['coursesDone']> {
  if (count === 'all' || count === 6) return 'all-six';
  if (count === 'three') return 'all-three';
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
