/** What a message requests while a talk goes on: something new, or the current dialog with more facts. */

import { fold } from '../../knowledge/text/fold.ts';
import type { Commands } from '../../knowledge/understanding/commands.ts';
import type { IntentId } from '../../knowledge/understanding/intents.ts';
import type { Reading, Understood } from '../../knowledge/understanding/understand.ts';
import type { Slots } from '../turns/turn.ts';
import { aboutProgress } from './fill-slots.ts';

/** From this probability on, a message is a request of its own even while a question is open. */
const clearRequest = 0.75;
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
/** Dialogs in which the bare name of a course asks the same of that course. */
const aboutCourses: readonly IntentId[] = ['course_duration', 'courses_list', 'assessment_syllabus'];
/** True where a post is named by words that are not the name of a place: "RTC" is only a place. */
function namesPost({ entities: { posts = [], places = [] } }: Understood): boolean {
  return posts.some(post => !places.some(place => fold(place.text) === fold(post.text)));
}

/** True where the message names a post, a place, a group or a cadre. */
function namesSomething({ posts, places, group, cadre }: Understood['entities']): boolean {
  return [posts, places, group, cadre].some(slot => slot !== undefined);
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
    top !== undefined &&
    top.probability >= clearRequest &&
    !understood.namesOnly &&
    top.intent !== from &&
    asksSomething(text)
  );
}

/** True where the message tells a fact and asks for no other dialog than the one whose question is open. */
export function tellsMore(
  understood: Understood,
  from: IntentId,
  text: string,
  { asksSomething }: Commands,
): boolean {
  const { posts, places, group, cadre, courses, coursesDone, greenTick } = understood.entities;
  const hasFacts = [posts, places, group, cadre, courses, coursesDone, greenTick].some(
    slot => slot !== undefined,
  );
  const [top] = understood.intents;
  const isAbout = top === undefined || top.intent === from || top.probability < clearRequest;
  return hasFacts && !asksSomething(text) && (understood.namesOnly || isAbout);
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

/** The requests of a message beside the language that it asks for. */
function askedBeside({ intents, readings }: Understood): Reading[] {
  const others = intents.filter(({ intent }) => intent !== 'language_switch');
  return others.length > 0
    ? others
    : readings.filter(({ intent }) => intent !== 'language_switch').slice(0, 1);
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
  const { intents, sure, entities, namesOnly: isBare } = understood;
  const goesOn = commands.startsCorrection(text) || commands.startsFollowing(text);
  const isNewRequest = (intents[0]?.probability ?? 0) >= clearRequest && commands.asksSomething(text);
  const namesCourse = entities.courses !== undefined && before !== undefined && aboutCourses.includes(before);
  if (
    before !== undefined &&
    goesOn &&
    (namesCourse || namesSomething(entities)) &&
    (isBare || !isNewRequest)
  )
    return [before];
  if (before !== undefined && isBare) {
    if (entities.posts !== undefined && slots.post === undefined && usesPost.includes(before))
      return [before];
    if (entities.places !== undefined && !namesPost(understood) && usesOffice.includes(before))
      return [before];
  }
  if (
    before !== undefined &&
    aboutCourses.includes(before) &&
    understood.facts.some(({ isAlone }) => isAlone)
  )
    return [before];
  if (before !== undefined && aboutProgress.includes(before) && tellsProgress(understood, text, commands))
    return [before];
  if (!sure) return [];
  // A language that is asked for with something else is a manner of the reply.
  const [, ...others] = intents;
  const inLanguage = entities.switchTo !== undefined && (others.length > 0 || entities.posts !== undefined);
  const asked = inLanguage ? askedBeside(understood) : intents;
  const requested = asked.map(({ intent }) => intent);
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
