/** What a message requests while a talk goes on: something new, or the current dialog with more facts. */

import type { ConceptId } from '../../knowledge/lexicon/schema.ts';
import { fold, words } from '../../knowledge/text/fold.ts';
import type { Commands } from '../../knowledge/understanding/commands.ts';
import type { IntentId } from '../../knowledge/understanding/intent-rules/intent-rules.ts';
import type { Understood } from '../../knowledge/understanding/understand.ts';
import type { Slots } from '../turns/turn.ts';
import { aboutProgress } from './fill-slots.ts';

/** At this score or above, a message is a request of its own even while a question is open. */
const clearRequest = 7;
/** How many requests of one message are answered. */
const mostRequests = 3;
/** Dialogs whose answer is more exact where the office is known. */
const usesOffice: readonly IntentId[] = [
  'mdo_lookup',
  'login_case2',
  'transfer_request',
  'profile_mismatch',
  'human_handoff',
];
/** Dialogs whose answer is more exact where the post is known. */
const usesPost: readonly IntentId[] = [
  'course_duration',
  'courses_list',
  'assessment_syllabus',
  'scope_eligibility',
];
/** Concepts that only name a person, a post or a place. */
const naming: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'post',
  'state',
  'gds',
  'group-named',
  'office',
  'circle',
  'institution',
  'pin',
  'career',
  'me',
]);

/** True where a post is named by words that are not the name of a place: "RTC" is only a place. */
function namesPost({ entities: { posts = [], places = [] } }: Understood): boolean {
  return posts.some(post => !places.some(place => fold(place.text) === fold(post.text)));
}

/** True where the message names a post, a place or a group and asks nothing about it. */
function onlyNames({ intents, entities }: Understood): boolean {
  const [top] = intents;
  // In "mail guard" the word "mail" is part of the post, not an e-mail.
  const named = new Set((entities.posts ?? []).flatMap(({ text }) => words(text)));
  return (
    top === undefined ||
    top.because.every(
      reason => reason.kind !== 'concept' || named.has(reason.text) || naming.has(reason.concept),
    )
  );
}

/** True where the message names a post that the search does not find. A post known before must not replace it. */
export function namesUnreadPost({ entities, intents }: Understood): boolean {
  const because = intents[0]?.because ?? [];
  return (
    entities.posts === undefined &&
    because.some(reason => reason.kind === 'concept' && reason.concept === 'post')
  );
}

/** True where the message clearly asks for another dialog than the one whose question is open. */
export function isDigression(
  understood: Understood,
  from: IntentId,
  text: string,
  { asksSomething }: Commands,
): boolean {
  const [top] = understood.intents;
  return (
    understood.sure &&
    top !== undefined &&
    top.score >= clearRequest &&
    !onlyNames(understood) &&
    top.intent !== from &&
    asksSomething(text)
  );
}

/** True where the message tells a fact and asks nothing. */
export function tellsMore(understood: Understood, text: string, { asksSomething }: Commands): boolean {
  const { posts, places, group, cadre, courses, coursesDone, greenTick } = understood.entities;
  const hasFacts = [posts, places, group, cadre, courses, coursesDone, greenTick].some(
    slot => slot !== undefined,
  );
  return (
    hasFacts &&
    !asksSomething(text) &&
    (onlyNames(understood) || (understood.intents[0]?.score ?? 0) < clearRequest)
  );
}

/** True where the message only tells progress: "haan green tick hai", "sab ho gaya". */
function tellsProgress(
  { entities, intents }: Understood,
  text: string,
  { asksSomething }: Commands,
): boolean {
  const hasProgress = [entities.greenTick, entities.coursesDone, entities.passed].some(
    slot => slot !== undefined,
  );
  const about: readonly (IntentId | undefined)[] = ['verification_status', ...aboutProgress, undefined];
  return hasProgress && !asksSomething(text) && about.includes(intents[0]?.intent);
}

/**
 * The dialogs that a message requests, in the order of the message; none where no request is understood.
 *
 * A bare post or place requests the current dialog again where it follows "and", "no" or "what about", and where that
 * dialog answers more exactly with it.
 */
export function requestsIn(
  understood: Understood,
  { dialog: before, slots }: { dialog?: IntentId; slots: Slots },
  text: string,
  commands: Commands,
): IntentId[] {
  const { intents, sure, entities } = understood;
  const isBare = onlyNames(understood);
  if (before !== undefined && isBare) {
    const namesSomething = [entities.posts, entities.places, entities.group, entities.cadre].some(
      slot => slot !== undefined,
    );
    if (namesSomething && (commands.startsCorrection(text) || commands.startsFollowing(text)))
      return [before];
    if (entities.posts !== undefined && slots.post === undefined && usesPost.includes(before))
      return [before];
    if (entities.places !== undefined && !namesPost(understood) && usesOffice.includes(before))
      return [before];
  }
  if (before !== undefined && aboutProgress.includes(before) && tellsProgress(understood, text, commands))
    return [before];
  if (!sure) return [];
  const requested = intents.map(({ intent }) => intent);
  const isFact = entities.greenTick !== undefined && requested.some(intent => aboutProgress.includes(intent));
  return (
    requested
      .filter(intent => !(isFact && intent === 'verification_status'))
      // "In charge BPC" names a post and an office and no MDO: the designation is asked for.
      .map(intent =>
        isBare && namesPost(understood) && intent === 'mdo_lookup' ? 'designation_lookup' : intent,
      )
      .slice(0, mostRequests)
  );
}
