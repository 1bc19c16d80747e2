/** From what a message tells to the slots of a dialog. */

import type { Employment } from '../../knowledge/rules/index.ts';
import { fold } from '../../knowledge/text/fold.ts';
import type { Facet } from '../../knowledge/understanding/facets.ts';
import { inContext, type OpenSlot } from '../../knowledge/understanding/facts-told/in-context.ts';
import { known, type Service } from '../../knowledge/understanding/facts-told/known.ts';
import type { IntentId } from '../../knowledge/understanding/intents.ts';
import type { Entities, NamedEntity, Understood } from '../../knowledge/understanding/understand.ts';
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

/** Facets of a message that tells. */
export const telling: ReadonlySet<Facet> = new Set<Facet>(['tells', 'answer', 'correct']);

/**
 * The slots that a message fills: all that it tells of the person, whatever it asks for.
 *
 * @param before what is known before the message
 * @param dialog the dialog that will run: a group alone names the list of courses there, and a loose likeness a post
 */
export function fillSlots(understood: Understood, dialog: IntentId, before: Slots, context: Context): Slots {
  const { entities, body, affirmed, facts, claimsPost } = understood;
  // "Sure? Somebody said PTC Madurai" tells nothing of the writer.
  if (surelyDoubts(understood) && !claimsPost && !understood.hasSubject)
    return entities.courses ? { courses: entities.courses } : {};
  const { posts, places, group, courses, greenTick, attempts, passed, service, mdo, sparrow } = entities;
  const { outOfScopeTopic, profile, login, triedAll } = entities;
  const post =
    posts?.[0]?.text ??
    facts.find(
      ({ slot, of, polarity, time }) =>
        slot === 'post' && of === 'other' && polarity === 'affirmed' && time === 'now',
    )?.value ??
    (aboutPosts.includes(dialog) && before.post === undefined
      ? similarPost(body, context.findDesignation)
      : undefined);
  const isWholeList = post === undefined && group !== undefined && aboutLists.includes(dialog);
  return {
    ...(post !== undefined && { post }),
    ...(group !== undefined && !isWholeList && { group }),
    ...(isWholeList && { list: group }),
    ...(courses && { courses }),
    ...officeSlot(affirmedPlaces(places ?? [], affirmed), body, dialog, before.office !== undefined, context),
    ...(service && { employment: employments[service] }),
    ...(greenTick && { greenTick }),
    ...(dialog === 'out_of_scope' && outOfScopeTopic && { outOfScopeTopic }),
    ...(profile && { profile }),
    ...courseSlots(entities),
    ...(attempts !== undefined && { attempts }),
    ...(passed && { passed: passed === 'yes' }),
    ...(sparrow && { sparrow }),
    ...(login && { login }),
    ...(triedAll && { triedAll }),
    ...(dialog === 'login_case2' && { triedAll: 'yes' as const }),
    ...(mdo && { mdo }),
  };
}

/** What each dialog is about, where a message only tells "done", "not there" or "C". */
const aboutSlot: Partial<Record<IntentId, OpenSlot>> = {
  group_lookup: 'group',
  verification_status: 'greenTick',
  courses_list: 'coursesDone',
  assessment_syllabus: 'coursesDone',
  assessment_locked: 'coursesDone',
  checklist_track: 'coursesDone',
  courses_not_visible: 'coursesDone',
  login_case1: 'login',
  mdo_lookup: 'mdo',
  transfer_request: 'mdo',
  apar_credit: 'sparrow',
};

/** The message with what it tells of the subject of the dialog without naming it. For messages while no question is open. */
export function inDialog(understood: Understood, dialog: IntentId): Understood {
  const { entities, facts, facets } = understood;
  const slot = aboutSlot[dialog];
  const isTelling = facets[0] !== undefined && telling.has(facets[0].facet);
  // "I am a mail guard" names no group, though an A is in it.
  const isArticle = slot === 'group' && entities.posts !== undefined;
  return slot === undefined || !isTelling || isArticle
    ? understood
    : { ...understood, entities: { ...entities, ...known(inContext(facts, slot)) } };
}

/** The words of the places that the message does not deny: "not Ranchi, Raipur" names one. */
function affirmedPlaces(places: readonly NamedEntity[], affirmed: string): string[] {
  const words = ` ${fold(affirmed)} `;
  const kept = places.filter(({ text }) => words.includes(` ${fold(text)} `));
  return (kept.length === 0 ? places : kept).map(({ text }) => text);
}

/** True of "are you sure?" and the like. */
function surelyDoubts({ facets: [top] }: Understood): boolean {
  return top?.facet === 'doubt' && top.probability >= sureDoubt;
}

const sureDoubt = 0.75;

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
  hasOffice: boolean,
  { findMdo, knowledge }: Context,
): Slots {
  if (places.length > 1 && knowledge.findPlaces(body).filter(({ kind }) => kind === 'place').length > 1) {
    // "From Gujarat to Rajasthan" names two places: the search knows which of them counts.
    const found = findMdo(body);
    if (found.status === 'match') return { office: found.mdo.name };
  }
  if (places.length > 0) {
    const office = places.join(' ');
    // "Post Office Regulations" names no office.
    return dialog === 'mdo_lookup' || findMdo(office).status !== 'none' ? { office } : {};
  }
  // Other words name an office only where none is known: "I have passed" is no new one.
  if (dialog !== 'mdo_lookup' || hasOffice || body.length > 120) return {};
  const found = findMdo(body);
  const named =
    found.status !== 'none' ||
    (found.reason !== 'unknown' && found.reason !== 'department-of-posts') ||
    found.similar.length > 0;
  const parent = found.status === 'none' && found.reason === 'department-of-posts';
  return named || parent ? { office: fold(body).slice(0, 80) } : {};
}
