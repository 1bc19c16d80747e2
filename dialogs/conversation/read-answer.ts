/** Reads the answer to an open question, in English, Hindi or Hinglish. */

import { editDistance } from '../../knowledge/text/edit-distance.ts';
import { fold, words } from '../../knowledge/text/fold.ts';
import { slipsAllowed } from '../../knowledge/text/nearest.ts';
import type { Commands } from '../../knowledge/understanding/commands.ts';
import { inContext, isOpenSlot } from '../../knowledge/understanding/facts-told/in-context.ts';
import { type Details, known } from '../../knowledge/understanding/facts-told/known.ts';
import type { Understood } from '../../knowledge/understanding/understand.ts';
import type { Ask, Context, Option, SlotName, Slots } from '../turns/turn.ts';
import { courseSlots } from './fill-slots.ts';

/** Words that do not tell which option is meant. */
const fillers = new Set(
  'i am is the a an my me mai main hu hun hoon ka ki ke se in of no yes not actually cadre group grade side both ji sir मैं हूँ हूं का की के में'
    .split(' ')
    .map(fold),
);

/** In a message of more words, a single word does not pick an option. */
const mostWords = 12;
/** How many characters of a message are kept as the name of an office. */
const longestOffice = 80;

/** A message that may answer an open question, and what it is read with. */
interface AnswerInput {
  text: string;
  understood: Understood;
  /** The slots known before the message. */
  slots: Slots;
  context: Context;
}

/**
 * Reads a message as the answer to an open question. An option that it picks decides; else it is read for the slot that
 * the question asks for.
 *
 * @returns the slots that the answer fills, or undefined where the message is no answer to this question
 */
export function readAnswer(
  question: Ask,
  slots: Slots,
  text: string,
  understood: Understood,
  context: Context,
): Slots | undefined {
  const input: AnswerInput = { text, understood, slots, context };
  const { commands } = context.knowledge;
  const { options, slot } = question;
  // "Ek" is a number of courses, but "1" is the number of an option.
  const counted = slot === 'coursesDone' && !/\d/.test(text) ? readCounted(understood) : undefined;
  if (counted !== undefined) return counted;
  const named = optionNamed(options, text, commands) ?? unsureOption(question, input);
  if (named !== undefined) return named.to.slots;
  const told = tellers[slot]?.(detailsFor(slot, understood), input);
  if (told !== undefined) return told;
  // A post is picked by its full name: the buttons show only the commonest posts.
  const byWord = slot === 'post' ? undefined : pickOption(options, understood.affirmed, commands);
  return byWord?.to.slots ?? readers[slot]?.(input);
}

/** The number of courses that a message says in words, or the courses that it names with their state. */
function readCounted(understood: Understood): Slots | undefined {
  const told = detailsFor('coursesDone', understood);
  const isTold = [told.coursesDone, told.coursesLeft, told.coursesFinished].some(one => one !== undefined);
  return isTold ? courseSlots(told) : undefined;
}

/** What the message tells where the question about this slot is open. */
function detailsFor(slot: SlotName, { facts }: Understood): Details {
  return known(inContext(facts, isOpenSlot(slot) ? slot : undefined));
}

/** The option "not sure", where the message says that the writer does not know. */
function unsureOption({ options, slot }: Ask, { understood: { facts } }: AnswerInput): Option | undefined {
  if (tellers[slot] === undefined) return undefined;
  const isUnsure = facts.some(({ slot: told, value }) => told === 'answer' && value === 'unsure');
  return isUnsure && !facts.some(({ slot: told }) => told === slot)
    ? options.find(({ to }) => Object.values(to.slots ?? {}).includes('not-sure'))
    : undefined;
}

/** The slots that facts told fill. A button that the message only resembles counts less. */
const tellers: {
  readonly [Name in SlotName]?: (told: Details, input: AnswerInput) => Slots | undefined;
} = {
  greenTick: ({ greenTick }) => greenTick && { greenTick },
  mdo: ({ mdo }) => mdo && { mdo },
  profile: ({ profile }) => profile && { profile },
  sparrow: ({ sparrow }) => sparrow && { sparrow },
  triedAll: ({ triedAll }) => triedAll && { triedAll },
  login: ({ login }) => login && { login },
  passed: ({ passed }) => passed && { passed: passed === 'yes' },
  group: ({ group }) => group && { group },
  coursesDone: readCourses,
};

/** How each slot is read where no option was picked. A slot that is missing here is filled by options only. */
const readers: { readonly [Name in SlotName]?: (input: AnswerInput) => Slots | undefined } = {
  post: ({ text, context }) => readPost(text, context),
  postKey: readNarrowerPost,
  office: input => {
    const office = readOffice(input);
    return office === undefined ? undefined : { office };
  },
  officeKey: input => {
    const officeKey = readOffice(input);
    return officeKey === undefined ? undefined : { officeKey };
  },
  // A place in the answer to "which organisation stands below your name?" is the one of the office.
  mdo: ({ understood: { entities, facts } }) =>
    (entities.places?.length ?? 0) > 0 && !facts.some(({ slot, of }) => slot === 'mdo' && of === 'writer')
      ? { mdo: 'right' }
      : undefined,
  coursesDone: ({ understood: { entities } }) =>
    entities.yesNo && { coursesDone: entities.yesNo === 'yes' ? 'all-three' : 'some' },
};

/** The answer to "which of these posts": the earlier words and the new ones together, or another post. */
function readNarrowerPost({ text, slots, context }: AnswerInput): Slots | undefined {
  const before = context.findDesignation(slots.post ?? '');
  const together = context.findDesignation(`${slots.post ?? ''} ${text}`);
  const isNarrower =
    together.status === 'match' ||
    (together.status === 'ambiguous' &&
      before.status === 'ambiguous' &&
      together.candidates.length < before.candidates.length);
  return isNarrower ? { post: together.text } : readPost(text, context);
}

/** The words that name an office; undefined where no office is found. */
function readOffice({ understood: { affirmed }, context }: AnswerInput): string | undefined {
  if (context.findMdo(affirmed).status === 'none') return undefined;
  const places = context.knowledge.findPlaces(affirmed).map(place => place.text);
  return places.length > 0 ? places.join(' ') : fold(affirmed).slice(0, longestOffice);
}

/** The words that name a post. Where they are only similar to a designation, the dialog asks which one is meant. */
function readPost(text: string, { findDesignation }: Context): Slots | undefined {
  const found = findDesignation(text);
  return found.status !== 'none' || found.similar.length > 0 ? { post: found.text } : undefined;
}

/** How many courses are done, or which. "Some of them" without a number is some. */
function readCourses(told: Details, { understood: { facts } }: AnswerInput): Slots | undefined {
  if (told.coursesLeft !== undefined || told.coursesFinished !== undefined || told.coursesDone !== undefined)
    return courseSlots(told);
  return facts.some(({ slot, value }) => slot === 'it' && value === 'some-of')
    ? { coursesDone: 'some' }
    : undefined;
}

/** The option that a message picks: by its number or label, by "not sure", or by a word that only one option has. */
export function pickOption(options: readonly Option[], text: string, commands: Commands): Option | undefined {
  return optionNamed(options, text, commands) ?? optionByWord(options, fold(text));
}

/** The option that a message names by its number, by its label with at most two slips, or by "not sure". */
function optionNamed(
  options: readonly Option[],
  text: string,
  { ordinalOf, saysUnsure }: Commands,
): Option | undefined {
  const written = fold(text);
  if (written === '') return undefined;
  if (/^\d{1,2}$/.test(written)) return options[Number(written) - 1];
  const exact = options.find(({ label, say }) => fold(say) === written || fold(label) === written);
  if (exact !== undefined) return exact;
  const ordinal = ordinalOf(text);
  if (ordinal !== undefined) return options[ordinal];
  if (saysUnsure(text)) return options.find(({ to }) => Object.values(to.slots ?? {}).includes('not-sure'));
  const allowed = slipsAllowed('buttonLabel', written.length);
  const similar = options.filter(({ label }) => editDistance(fold(label), written, allowed) <= allowed);
  return similar.length === 1 ? similar[0] : undefined;
}

/** The option with a word that no other option has: "actually no I am IP cadre" picks `IP cadre`. */
function optionByWord(options: readonly Option[], folded: string): Option | undefined {
  const written = new Set(folded.split(' '));
  if (written.size > mostWords) return undefined;
  const telling = options.map(({ label }) => words(label).filter(word => !fillers.has(word)));
  const picked = options.filter((_, index) => {
    const others = new Set(telling.flatMap((list, other) => (other === index ? [] : list)));
    return telling[index]?.some(word => written.has(word) && !others.has(word));
  });
  return picked.length === 1 ? picked[0] : undefined;
}
