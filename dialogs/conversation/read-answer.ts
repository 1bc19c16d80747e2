/** Reads the answer to an open question, in English, Hindi or Hinglish. */

import { editDistance } from '../../knowledge/text/edit-distance.ts';
import { fold, words } from '../../knowledge/text/fold.ts';
import { slipsAllowed } from '../../knowledge/text/nearest.ts';
import type { Commands } from '../../knowledge/understanding/commands.ts';
import { numberOf } from '../../knowledge/understanding/facts-told/progress.ts';
import type { Understood } from '../../knowledge/understanding/understand.ts';
import type { Ask, Context, Option, SlotName, Slots } from '../turns/turn.ts';
import { courseSlots } from './fill-slots.ts';

/** Words that do not tell which option is meant. */
const fillers = new Set(
  'i am is the a an my me mai main hu hun hoon ka ki ke se in of no yes not actually cadre group grade side both ji sir मैं हूँ हूं का की के में'
    .split(' ')
    .map(fold),
);

const saysOwn = saysOneOf('my own mine apna apni mera meri अपना अपनी मेरा मेरी');
const saysEarlier = saysOneOf('old earlier previous former purana purani pichla पुराना पुरानी पुराने पिछला पहले');
const saysNot = saysOneOf('not no nahi nhi nahin नहीं नही');
const saysSome = saysOneOf('some few kuch kuchh thode कुछ थोड़े');
const saysAllThree = saysOneOf('teeno tino teenon तीनों तीनो');

/** A function that is true for texts with one of these words. */
function saysOneOf(forms: string): (text: string) => boolean {
  const known = new Set(forms.split(' ').map(fold));
  return text =>
    fold(text)
      .split(' ')
      .some(word => known.has(word));
}

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
  return (
    (question.slot === 'coursesDone' ? readHowManyCourses(input) : undefined) ??
    optionFor(question, text, context.knowledge.commands)?.to.slots ??
    readers[question.slot]?.(input)
  );
}

/** The option that the message picks. A post is picked by its full name: the buttons show only the commonest posts. */
function optionFor({ slot, options }: Ask, text: string, commands: Commands): Option | undefined {
  return slot === 'post'
    ? optionNamed(options, text, commands)
    : pickOption(options, withoutDenied(text), commands);
}

/** How each slot is read where no option was picked. A slot that is missing here is filled by options only. */
const readers: { readonly [Name in SlotName]?: (input: AnswerInput) => Slots | undefined } = {
  post: ({ text, context }) => readPost(text, context),
  postKey: readNarrowerPost,
  group: ({ understood: { entities } }) => entities.group && { group: entities.group },
  office: input => {
    const office = readOffice(input);
    return office === undefined ? undefined : { office };
  },
  officeKey: input => {
    const officeKey = readOffice(input);
    return officeKey === undefined ? undefined : { officeKey };
  },
  greenTick: ({ understood: { entities } }) => {
    const greenTick = entities.greenTick ?? entities.yesNo;
    return greenTick && { greenTick };
  },
  coursesDone: readCourses,
  mdo: readMdo,
  profile: ({ understood: { entities } }) =>
    entities.yesNo && { profile: entities.yesNo === 'yes' ? 'matches' : 'differs' },
  sparrow: ({ understood: { entities } }) => entities.yesNo && { sparrow: entities.yesNo },
  triedAll: ({ understood: { entities } }) => entities.yesNo && { triedAll: entities.yesNo },
  passed: ({ understood: { entities } }) => {
    const passed = entities.passed ?? entities.yesNo;
    return passed && { passed: passed === 'yes' };
  },
};

/**
 * Which courses are done, read before the options are tried. "Ek" is a number of courses, but "1" is the number of an
 * option. "Only Conduct Rules left" names a course and does not pick the option "Only some of them".
 */
function readHowManyCourses({ text, understood: { entities } }: AnswerInput): Slots | undefined {
  const count = /\d/.test(text) ? undefined : numberOf(fold(text));
  if (count !== undefined)
    return { coursesDone: count === 6 ? 'all-six' : count === 3 ? 'all-three' : 'some' };
  const namesCourses = entities.coursesLeft !== undefined || entities.coursesFinished !== undefined;
  return namesCourses ? courseSlots(entities) : undefined;
}

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

function readMdo({ text, understood: { entities } }: AnswerInput): Slots | undefined {
  if (/department of posts|dept of posts|डाक विभाग/.test(fold(text))) return { mdo: 'department-of-posts' };
  if (saysEarlier(text)) return { mdo: 'old' };
  if (saysOwn(text) && !saysNot(text)) return { mdo: 'right' };
  return entities.yesNo === 'yes' || (entities.places?.length ?? 0) > 0 ? { mdo: 'right' } : undefined;
}

/** The text without the parts that deny something: "head post office me hu, ptc nahi" → "head post office me hu". */
function withoutDenied(text: string): string {
  const parts = text.split(/[,;.।]|\bbut\b|\blekin\b|लेकिन/i).filter(part => part.trim() !== '');
  const kept = parts.filter(part => !/(?:^| )(?:not|nahi|nhi|nahin|नहीं)(?: |$)/i.test(part.trim()));
  return kept.length === 0 || kept.length === parts.length ? text : kept.join(', ');
}

/** The words that name an office; undefined where no office is found. */
function readOffice({ text, context }: AnswerInput): string | undefined {
  const affirmed = withoutDenied(text);
  if (context.findMdo(affirmed).status === 'none') return undefined;
  const places = context.knowledge.findPlaces(affirmed).map(place => place.text);
  return places.length > 0 ? places.join(' ') : fold(affirmed).slice(0, longestOffice);
}

/** The words that name a post. Where they are only similar to a designation, the dialog asks which one is meant. */
function readPost(text: string, { findDesignation }: Context): Slots | undefined {
  const found = findDesignation(text);
  return found.status !== 'none' || found.similar.length > 0 ? { post: found.text } : undefined;
}

function readCourses({ text, understood: { entities } }: AnswerInput): Slots | undefined {
  const { coursesDone, courses, yesNo } = entities;
  if (coursesDone !== undefined) return { coursesDone: doneByCount(coursesDone) };
  if (courses !== undefined) return { coursesDone: courses };
  if (saysAllThree(text) && !saysNot(text)) return { coursesDone: 'all-three' };
  if (saysSome(text)) return { coursesDone: 'some' };
  if (/^(all|sab|sabhi|sare|saare|सभी|सब|सारे)\b/.test(fold(text)) || /^(सभी|सब|सारे)/.test(fold(text)))
    return { coursesDone: 'all-six' };
  return yesNo && { coursesDone: yesNo === 'yes' ? 'all-three' : 'some' };
}

function doneByCount(count: number | 'all'): NonNullable<Slots['coursesDone']> {
  switch (count) {
    case 'all':
    case 6:
      return 'all-six';
    case 3:
      return 'all-three';
    case 0:
      return 'none';
    default:
      return 'some';
  }
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
