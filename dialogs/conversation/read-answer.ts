/** How the answer to each open question is read, in both languages, however it is put. */

import { findPlaces } from '../../knowledge/places/search.ts';
import { slips } from '../../knowledge/text/edit-distance.ts';
import { fold, words } from '../../knowledge/text/fold.ts';
import { ordinalOf, saysUnsure } from '../../knowledge/understanding/commands.ts';
import { value } from '../../knowledge/understanding/facts-told/progress.ts';
import type { Understood } from '../../knowledge/understanding/understand.ts';
import type { Ask, Context, Option, Slots } from '../turns/turn.ts';
import { courseSlots } from './fill-slots.ts';

/** Words that say nothing about which option is meant. */
const empty = new Set(
  'i am is the a an my me mai main hu hun hoon ka ki ke se in of no yes not actually cadre group grade side both ji sir मैं हूँ हूं का की के में'
    .split(' ')
    .map(fold),
);

/** "Apna circle", "mine": the MDO shown is one's own. */
const own = heardWords('my own mine apna apni mera meri अपना अपनी मेरा मेरी');
const earlier = heardWords('old earlier previous former purana purani pichla पुराना पुरानी पुराने पिछला पहले');
const denied = heardWords('not no nahi nhi nahin नहीं नही');
const someOf = heardWords('some few kuch kuchh thode कुछ थोड़े');
const allThree = heardWords('teeno tino teenon तीनों तीनो');

/** True for a text with one of the words in it. */
function heardWords(forms: string): (text: string) => boolean {
  const known = new Set(forms.split(' ').map(fold));
  return text =>
    fold(text)
      .split(' ')
      .some(word => known.has(word));
}

/**
 * What a message answers to an open question: the option that it picks, by number, label, slip or telling word; else what
 * the slot itself can read.
 *
 * @returns what is heard by it, or undefined where it is no answer to this question
 */
export function readAnswer(
  ask: Ask,
  slots: Slots,
  text: string,
  understood: Understood,
  context: Context,
): Slots | undefined {
  // "Ek" says how many courses are done; a figure is the number of a choice, as everywhere.
  if (ask.slot === 'coursesDone' && !/\d/.test(text)) {
    const count = value(fold(text));
    if (count !== undefined)
      return { coursesDone: count === 6 ? 'all-six' : count === 3 ? 'all-three' : 'some' };
  }
  // "Only Conduct Rules left" names what is left; it is not the button "Only some of them".
  const { coursesLeft, coursesFinished } = understood.entities;
  if (ask.slot === 'coursesDone' && (coursesLeft !== undefined || coursesFinished !== undefined))
    return courseSlots(understood.entities);
  // A post's buttons are only the commonest: "staff car driver" is not the one button that says "staff".
  const option =
    ask.slot === 'post' ? named(ask.options, text) : pickOption(ask.options, withoutDenied(text));
  if (option?.to.slots !== undefined) return option.to.slots;
  const { entities } = understood;
  const yesNo = entities.yesNo;
  switch (ask.slot) {
    case 'post':
      return readPost(text, context);
    case 'postKey': {
      const together = context.findDesignation(`${slots.post ?? ''} ${text}`);
      const before = context.findDesignation(slots.post ?? '');
      const narrower =
        together.status === 'match' ||
        (together.status === 'ambiguous' &&
          before.status === 'ambiguous' &&
          together.candidates.length < before.candidates.length);
      if (narrower) return { post: together.said };
      return readPost(text, context);
    }
    case 'group':
      return entities.group === undefined ? undefined : { group: entities.group };
    case 'office':
    case 'officeKey': {
      const place = readOffice(withoutDenied(text), context);
      if (place === undefined) return undefined;
      return ask.slot === 'office' ? { office: place } : { officeKey: place };
    }
    case 'greenTick': {
      const said = entities.greenTick ?? yesNo;
      return said === undefined ? undefined : { greenTick: said };
    }
    case 'coursesDone':
      return readCourses(understood, text);
    case 'mdo':
      if (/department of posts|dept of posts|डाक विभाग/.test(fold(text)))
        return { mdo: 'department-of-posts' };
      if (earlier(text)) return { mdo: 'old' };
      if (own(text) && !denied(text)) return { mdo: 'right' };
      return yesNo === 'yes' || (entities.places?.length ?? 0) > 0 ? { mdo: 'right' } : undefined;
    case 'profile':
      return yesNo === undefined ? undefined : { profile: yesNo === 'yes' ? 'matches' : 'differs' };
    case 'sparrow':
    case 'triedAll':
      return yesNo === undefined ? undefined : { [ask.slot]: yesNo };
    case 'passed': {
      const said = entities.passed ?? yesNo;
      return said === undefined ? undefined : { passed: said === 'yes' };
    }
    default:
      return undefined;
  }
}

/** "Head post office me hu, ptc nahi": the part that denies says what it is not. */
function withoutDenied(text: string): string {
  const parts = text.split(/[,;.।]|\bbut\b|\blekin\b|लेकिन/i).filter(part => part.trim() !== '');
  const kept = parts.filter(part => !/(?:^| )(?:not|nahi|nhi|nahin|नहीं)(?: |$)/i.test(part.trim()));
  return kept.length === 0 || kept.length === parts.length ? text : kept.join(', ');
}

function readOffice(text: string, { findMdo }: Context): string | undefined {
  const found = findMdo(text);
  if (found.status === 'none') return undefined;
  const spans = findPlaces(text).map(({ text: said }) => said);
  return spans.length > 0 ? spans.join(' ') : fold(text).slice(0, 80);
}

function readPost(text: string, { findDesignation }: Context): Slots | undefined {
  const found = findDesignation(text);
  if (found.status !== 'none') return { post: found.said };
  return found.similar.length > 0 ? { post: found.said } : undefined;
}

function readCourses({ entities }: Understood, text: string): Slots | undefined {
  const { coursesDone, courses, yesNo } = entities;
  if (coursesDone === 'all' || coursesDone === 6) return { coursesDone: 'all-six' };
  if (coursesDone === 3) return { coursesDone: 'all-three' };
  if (coursesDone === 0) return { coursesDone: 'none' };
  if (coursesDone !== undefined) return { coursesDone: 'some' };
  if (courses !== undefined) return { coursesDone: courses };
  if (allThree(text) && !denied(text)) return { coursesDone: 'all-three' };
  if (someOf(text)) return { coursesDone: 'some' };
  if (/^(all|sab|sabhi|sare|saare|सभी|सब|सारे)\b/.test(fold(text)) || /^(सभी|सब|सारे)/.test(fold(text)))
    return { coursesDone: 'all-six' };
  return yesNo === undefined ? undefined : { coursesDone: yesNo === 'yes' ? 'all-three' : 'some' };
}

/**
 * The option that a message picks: its number, its label (a slip forgiven), "not sure" for the way out, or words that
 * only one option has.
 */
export function pickOption(options: readonly Option[], text: string): Option | undefined {
  return named(options, text) ?? byTellingWord(options, fold(text));
}

/** The option that a message names: by number, label or, for "not sure", as the way out. */
function named(options: readonly Option[], text: string): Option | undefined {
  const said = fold(text);
  if (said === '') return undefined;
  if (/^\d{1,2}$/.test(said)) return options[Number(said) - 1];
  const exact = options.find(({ label, say }) => fold(say) === said || fold(label) === said);
  if (exact !== undefined) return exact;
  const ordinal = ordinalOf(text);
  if (ordinal !== undefined) return options[ordinal];
  if (saysUnsure(text)) return options.find(({ to }) => Object.values(to.slots ?? {}).includes('not-sure'));
  const allowed = said.length < 5 ? 0 : said.length < 10 ? 1 : 2;
  const near = options.filter(({ label }) => slips(fold(label), said, allowed) <= allowed);
  return near.length === 1 ? near[0] : undefined;
}

/** "actually no I am IP cadre" picks `IP cadre`: of all options only it has the word "ip". */
function byTellingWord(options: readonly Option[], said: string): Option | undefined {
  const spoken = new Set(said.split(' '));
  if (spoken.size > 12) return undefined;
  const telling = options.map(({ label }) => words(label).filter(word => !empty.has(word)));
  const hits = telling.map((own, index) => {
    const others = new Set(telling.flatMap((list, other) => (other === index ? [] : list)));
    return own.filter(word => spoken.has(word) && !others.has(word)).length;
  });
  const picked = options.filter((_, index) => (hits[index] ?? 0) > 0);
  return picked.length === 1 ? picked[0] : undefined;
}
