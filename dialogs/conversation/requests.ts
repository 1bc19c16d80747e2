/** What a message asks for in the course of a talk: requests of its own, or more to what is being talked about. */

import { fold, words } from '../../knowledge/text/fold.ts';
import { asksSomething, startsCorrection, startsFollowing } from '../../knowledge/understanding/commands.ts';
import type { ConceptId } from '../../knowledge/understanding/concepts.ts';
import type { IntentId } from '../../knowledge/understanding/intent-rules/intent-rules.ts';
import type { Understood } from '../../knowledge/understanding/understand.ts';
import type { Slots } from '../turns/turn.ts';

/** A request this strong is one of its own, even while a question is open. */
const clearRequest = 7;
const mostRequests = 3;
/** Dialogs whose answer an office makes more exact. */
const goesByOffice: readonly IntentId[] = [
  'mdo_lookup',
  'login_case2',
  'transfer_request',
  'profile_mismatch',
  'human_handoff',
];
/** Dialogs whose answer a post makes more exact, where none was known. */
const goesByPost: readonly IntentId[] = [
  'course_duration',
  'courses_list',
  'assessment_syllabus',
  'scope_eligibility',
];
/** Where the green tick told is a fact of the case and not what is asked. */
const goesByProgress: readonly IntentId[] = ['assessment_locked', 'checklist_track', 'courses_not_visible'];

/** Concepts that name somebody or something, and ask nothing about it. */
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

/** True where a post is named in words of its own: "RTC" is an office, though posts are held there. */
function namesPost({ entities: { posts = [], places = [] } }: Understood): boolean {
  return posts.some(post => !places.some(place => fold(place.text) === fold(post.text)));
}

/** True where the message only names a post, a place or a group and asks nothing about it. */
function onlyNames({ intents, entities }: Understood): boolean {
  const [top] = intents;
  // "Mail" is no e-mail where it is part of "mail guard".
  const named = new Set((entities.posts ?? []).flatMap(({ text }) => words(text)));
  return (
    top === undefined ||
    top.because.every(
      reason => reason.kind !== 'concept' || named.has(reason.text) || naming.has(reason.concept),
    )
  );
}

/** Words of a post that the search cannot read: an earlier post does not answer for it. */
export function namesUnreadPost({ entities, intents }: Understood): boolean {
  const because = intents[0]?.because ?? [];
  return (
    entities.posts === undefined &&
    because.some(reason => reason.kind === 'concept' && reason.concept === 'post')
  );
}

/** A clear request of another kind, put as a question. */
export function isDigression(understood: Understood, from: IntentId, text: string): boolean {
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

/** True where the message tells a fact for the open question's dialog, and asks nothing. */
export function tellsMore(understood: Understood, text: string): boolean {
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

/** "Haan green tick hai", "sab ho gaya": after an answer about progress it is told for that answer. */
function tellsProgress({ entities, intents }: Understood, text: string): boolean {
  const hasProgress = [entities.greenTick, entities.coursesDone, entities.passed].some(
    slot => slot !== undefined,
  );
  const about: readonly (IntentId | undefined)[] = ['verification_status', ...goesByProgress, undefined];
  return hasProgress && !asksSomething(text) && about.includes(intents[0]?.intent);
}

/**
 * The dialogs that a message asks for, in asked order; empty where it asks for nothing that is understood.
 *
 * A bare post or place after "and", "no" or "what about", and an office for an answer that goes by it, ask for the same
 * dialog as before.
 */
export function requestsIn(
  understood: Understood,
  { dialog: before, slots }: { dialog?: IntentId; slots: Slots },
  text: string,
): IntentId[] {
  const { intents, sure, entities } = understood;
  const bare = onlyNames(understood);
  if (before !== undefined && bare) {
    const named = [entities.posts, entities.places, entities.group, entities.cadre].some(
      slot => slot !== undefined,
    );
    if (named && (startsCorrection(text) || startsFollowing(text))) return [before];
    if (entities.posts !== undefined && slots.post === undefined && goesByPost.includes(before))
      return [before];
    if (entities.places !== undefined && !namesPost(understood) && goesByOffice.includes(before))
      return [before];
  }
  if (before !== undefined && goesByProgress.includes(before) && tellsProgress(understood, text))
    return [before];
  if (!sure) return [];
  const requested = intents.map(({ intent }) => intent);
  const isFact =
    entities.greenTick !== undefined && requested.some(intent => goesByProgress.includes(intent));
  return (
    requested
      .filter(intent => !(isFact && intent === 'verification_status'))
      // "In charge BPC" names a post and an office; without a word about the MDO it is the post that is asked about.
      .map(intent =>
        bare && namesPost(understood) && intent === 'mdo_lookup' ? 'designation_lookup' : intent,
      )
      .slice(0, mostRequests)
  );
}
