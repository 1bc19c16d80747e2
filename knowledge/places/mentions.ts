/** Where a message names a place, an office or a PIN code: exact names first, then sounds, then spelling slips. */

import { isDevanagari, words } from '../text/fold.ts';
import { spelledInitials } from '../text/sound.ts';
import { meantAsPlace, meantAsUnit } from './doubt.ts';
import { isEveryday } from './everyday-words.ts';
import { cue } from './lexicon.ts';
import {
  type BadPin,
  isPlace,
  isUnit,
  type Mention,
  type Message,
  type Pin,
  type Reading,
} from './mention.ts';
import { misspelt, soundsLike, unitWordMeant } from './misspelt.ts';
import { longestName, mostWordsNamed, type Named, named, ordinaryWords, unitSoundingLike } from './names.ts';
import { findPins, readPin } from './pins.ts';

const before = cue('before');
const after = cue('after');

/** Messages longer than this are mails: a slip is read only right beside an office word. */
const shortMessage = 12;

function readMessage(text: string): Message {
  const plain = words(text);
  const capitals = new Set<string>();
  if (/[a-z]/.test(text))
    for (const [word] of text.matchAll(/\b[A-Z]{2,}\b/g)) capitals.add(word.toLowerCase());
  const read = plain.map(word => {
    const initials = isDevanagari(word) && named([word]) === undefined ? spelledInitials(word) : undefined;
    if (initials === undefined || named([initials]) === undefined) return word;
    capitals.add(initials);
    return initials;
  });
  return { words: read, capitals };
}

function exactMentions(message: Message): Mention[] {
  const found: Mention[] = [];
  const pins = findPins(message.words);
  const meant = message.words.map(word =>
    named([word]) === undefined ? (unitWordMeant(word) ?? word) : word,
  );
  for (let from = 0; from < message.words.length; ) {
    const pin = pins.find(candidate => candidate.from === from);
    if (pin !== undefined) {
      found.push({
        from,
        to: pin.to,
        written: pin.digits,
        reading: 'exact',
        named: pinNamed(pin.digits, pin.sixDigits),
      });
      from = pin.to;
      continue;
    }
    // What only sounds like an office's name begins with none of them.
    const most = isDevanagari(message.words[from] ?? '')
      ? longestName
      : Math.max(mostWordsNamed(message.words, from), mostWordsNamed(meant, from));
    let to = Math.min(from + most, message.words.length);
    let hit: Named | undefined;
    let slip = false;
    for (; to > from; to--) {
      hit = named(message.words.slice(from, to));
      if (hit !== undefined) break;
      const mended =
        to - from > 1
          ? (named(meant.slice(from, to)) ?? unitSoundingLike(message.words.slice(from, to)))
          : undefined;
      if (mended?.what !== 'unit') continue;
      hit = mended;
      slip = true;
      break;
    }
    if (hit === undefined) from++;
    else {
      found.push({
        from,
        to,
        written: message.words.slice(from, to).join(' '),
        reading: slip ? 'slip' : 'exact',
        named: hit,
      });
      from = to;
    }
  }
  return found;
}

function pinNamed(digits: string, sixDigits: boolean): Pin | BadPin {
  if (!sixDigits) return { what: 'bad-pin', why: 'not-six-digits' };
  const pin = readPin(digits);
  const circle = (mdo: string) => ({ mdo, circle: mdo });
  const base = {
    what: 'pin',
    kind: 'town',
    name: digits,
    prefix: pin.prefix,
    elsewhere: [],
    ordinary: false,
    short: false,
  } as const;
  switch (pin.status) {
    case 'army':
      return { what: 'bad-pin', why: 'army' };
    case 'unused':
      return { what: 'bad-pin', why: 'unused' };
    case 'doubtful':
      return { ...base, elsewhere: [], options: pin.circles.map(circle) };
    case 'central': {
      const own = pin.mdos.find(mdo => mdo.startsWith('CIRCLE-')) ?? '';
      return { ...base, elsewhere: [], options: pin.mdos.map(mdo => ({ mdo, circle: own })) };
    }
    case 'circle':
      return {
        ...base,
        elsewhere: [],
        options: [pin.circle, ...(pin.near === undefined ? [] : [pin.near])].map(circle),
        ...(pin.near === undefined ? {} : { dominant: pin.circle }),
        ...(pin.state === undefined ? {} : { state: pin.state }),
      };
  }
}

/** Words that no mention covers and that are no everyday words: an unknown name, or a misspelt one. */
export function unknownWords(message: readonly string[], mentions: readonly Mention[]): number[] {
  return message.flatMap((word, index) =>
    ordinaryWords.has(word) || /\d/.test(word) || mentions.some(({ from, to }) => from <= index && index < to)
      ? []
      : [index],
  );
}

/** The whole name, where unknown words touch the place: `raipur rani`, `jodhpur char rasta`. */
export function longerName(
  { from, to }: Mention,
  words: readonly string[],
  mentions: readonly Mention[],
): string | undefined {
  const unknown = unknownWords(words, mentions);
  let [first, end] = [from, to];
  while (unknown.includes(first - 1)) first--;
  while (unknown.includes(end)) end++;
  return end - first > to - from ? words.slice(first, end).join(' ') : undefined;
}

/** Reads one unknown name by its sound or as a slip. Only where nothing in the message names a place exactly. */
function inexactMention(message: Message, mentions: readonly Mention[]): Mention | undefined {
  // In a long message only what stands beside an office is read so.
  if (message.words.length > shortMessage && !mentions.some(isUnit)) return undefined;
  const unknown = new Set(unknownWords(message.words, mentions));
  for (let length = 3; length > 0; length--)
    for (const from of unknown) {
      const to = from + length;
      const run = message.words.slice(from, to);
      if (run.length < length || mentions.some(mention => mention.from < to && from < mention.to)) continue;
      // part of a longer name that is not known: `Seminary Hills`
      if (unknown.has(from - 1) || unknown.has(to)) continue;
      // a name of its own that was not meant here is no slip for another
      if (named(run) !== undefined || run.some(isEveryday)) continue;
      const besideUnit = mentions.some(
        mention => isUnit(mention) && (mention.to === from || mention.from === to),
      );
      const cued =
        besideUnit || before.has(message.words[from - 1] ?? '') || after.has(message.words[to] ?? '');
      const brief = message.words.length <= shortMessage && unknown.size <= 2;
      const devanagari = run.every(isDevanagari);
      if (!besideUnit && !brief && !(cued && message.words.length <= shortMessage)) continue;
      const place = devanagari ? soundsLike(run, cued || unknown.size === length ? 3 : 4) : misspelt(run);
      if (place === undefined || (place.what === 'place' && place.ordinary)) continue;
      return { from, to, written: run.join(' '), reading: devanagari ? 'sound' : 'slip', named: place };
    }
  return undefined;
}

/** A message's words and everything they name, in order. */
export function readMentions(text: string): { words: string[]; mentions: Mention[] } {
  const message = readMessage(text);
  const officesKept = (from: readonly Mention[]) =>
    from.filter(
      (mention, index) => !(isUnit(mention) && mention.named.besideOnly) || meantAsUnit(message, from, index),
    );
  const offices = officesKept(exactMentions(message));
  // an office word that leant on a place which is none after all goes with it: `ho gaya`
  const mentions = officesKept(
    offices.filter((mention, index) => {
      const { named: what } = mention;
      return (
        what.what !== 'place' || !(what.ordinary || what.short) || meantAsPlace(message, offices, index, what)
      );
    }),
  );
  for (let more = 0; more < 2 && !mentions.some(isPlace); more++) {
    const read = inexactMention(message, mentions);
    if (read === undefined) break;
    mentions.push(read);
    mentions.sort((a, b) => a.from - b.from);
  }
  return { words: message.words, mentions };
}

/** A span of a message that names a place, an office or a PIN code. */
export interface PlaceSpan {
  /** Index of its first word, over `words(text)` of `text.ts`. */
  from: number;
  /** One past its last word. */
  to: number;
  /** The folded words. */
  text: string;
  kind: 'place' | 'unit' | 'pin';
  reading: Reading;
}

/**
 * The places, offices and PIN codes that a message names, in order; office words that touch a place are one span with
 * it (`patna gpo`). Other organisations and `Department of Posts` are not among them.
 */
export function findPlaces(text: string): PlaceSpan[] {
  const spans: PlaceSpan[] = [];
  for (const { from, to, written, reading, named: what } of readMentions(text).mentions) {
    if (what.what === 'organisation' || (what.what === 'unit' && what.unit === 'department')) continue;
    const kind = what.what === 'bad-pin' ? 'pin' : what.what;
    const last = spans.at(-1);
    if (last !== undefined && last.to === from && last.kind !== 'pin' && kind !== 'pin') {
      last.to = to;
      last.text = `${last.text} ${written}`;
      if (kind === 'place') last.kind = 'place';
      if (reading !== 'exact') last.reading = reading;
    } else spans.push({ from, to, text: written, kind, reading });
  }
  return spans;
}
