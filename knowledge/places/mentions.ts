/** Finds the places, offices and PIN codes in a message: exact names first, then names by sound, then names with slips. */

import type { ConceptLexicon, PlaceLexicon } from '../lexicon/schema.ts';
import { isDevanagari, words } from '../text/fold.ts';
import type { MatchedBy } from '../text/nearest.ts';
import { plainText } from '../text/plain-text.ts';
import { spelledInitials } from '../text/sound.ts';
import { type Cues, createCues } from './cues.ts';
import { createDoubt, type Doubt } from './doubt.ts';
import { createEverydayWords } from './everyday-words.ts';
import {
  type BadPin,
  isOffice,
  isPlace,
  type MessageWords,
  type OfficeMention,
  type Pin,
} from './mention.ts';
import { createMisspeltNames, type MisspeltNames } from './misspelt.ts';
import { circleAmong, type Gazetteer, longestName, type Named, type Organisation } from './names.ts';
import { createPins, type PinReading, type Pins } from './pins.ts';

/** A longer message is an e-mail: there a name with a slip is read only next to an office word. In words. */
const shortMessage = 12;
/** A name with a slip, or read by its sound, has at most so many words. */
const longestMisspelt = 3;

/** The words of a message that name a place, an office or a PIN code. */
export interface PlaceSpan {
  /** Index of its first word, over `words(text)` of `text/fold.ts`. */
  from: number;
  /** One past its last word. */
  to: number;
  /** The folded words. */
  text: string;
  kind: 'place' | 'unit' | 'pin';
  reading: MatchedBy;
}

export interface PlaceReader {
  /** The words of a message, and the places, offices and PIN codes that they name, in order. */
  read(text: string): { words: string[]; mentions: OfficeMention[] };
  /** The indices of words that are in no mention and are no everyday words: they may be a name that is unknown or misspelt. */
  unknownWords(message: readonly string[], mentions: readonly OfficeMention[]): number[];
  /** The place with the unknown words that touch it: `raipur rani`, `jodhpur char rasta`; undefined where none does. */
  longerName(
    mention: OfficeMention,
    words: readonly string[],
    mentions: readonly OfficeMention[],
  ): string | undefined;
  /** The ids of MDOs with a name like the word, the nearest first. They are offered, never answered. */
  looselyLike(word: string): string[];
  cues: Cues;
}

/** The parts of the reader. */
interface ReaderParts {
  gazetteer: Gazetteer;
  cues: Cues;
  pins: Pins;
  doubt: Doubt;
  misspelt: MisspeltNames;
  isEveryday(word: string): boolean;
}

/** Makes the reader of places, offices and PIN codes over the gazetteer. */
export function createPlaceReader(lexicon: PlaceLexicon & ConceptLexicon, gazetteer: Gazetteer): PlaceReader {
  const { offices, pinCircles } = lexicon;
  const cues = createCues(offices);
  const parts: ReaderParts = {
    gazetteer,
    cues,
    pins: createPins(pinCircles, cues),
    doubt: createDoubt(cues, gazetteer.ordinaryWords),
    misspelt: createMisspeltNames(gazetteer, offices),
    isEveryday: createEverydayWords(lexicon, offices),
  };
  const unknownWords = (message: readonly string[], mentions: readonly OfficeMention[]) =>
    unknownWordsIn(message, mentions, gazetteer.ordinaryWords);
  return {
    read(text) {
      const message = readMessage(text, gazetteer);
      const mentions = meantMentions(message, exactMentions(message, parts), parts.doubt);
      for (let more = 0; more < 2 && !mentions.some(isPlace); more++) {
        const read = inexactMention(message, mentions, parts);
        if (read === undefined) break;
        mentions.push(read);
        mentions.sort((a, b) => a.from - b.from);
      }
      return { words: message.words, mentions };
    },
    unknownWords,
    longerName({ from, to }, words, mentions) {
      const unknown = unknownWords(words, mentions);
      let [first, end] = [from, to];
      while (unknown.includes(first - 1)) first--;
      while (unknown.includes(end)) end++;
      return end - first > to - from ? words.slice(first, end).join(' ') : undefined;
    },
    looselyLike: parts.misspelt.looselyLike,
    cues,
  };
}

/**
 * Makes the finder of the places, offices and PIN codes that a message names, in order. Office words that touch a place are
 * one span with it (`patna gpo`). Other organisations and `Department of Posts` are not among them.
 */
export function createPlaceFinder({ read }: Pick<PlaceReader, 'read'>): (text: string) => PlaceSpan[] {
  return text => {
    const spans: PlaceSpan[] = [];
    for (const { from, to, written, reading, named } of read(text).mentions) {
      if (named.what === 'organisation' || (named.what === 'office' && named.office === 'department'))
        continue;
      const kind = kindOf(named);
      const last = spans.at(-1);
      if (last !== undefined && last.to === from && last.kind !== 'pin' && kind !== 'pin') {
        last.to = to;
        last.text = `${last.text} ${written}`;
        if (kind === 'place') last.kind = 'place';
        if (reading !== 'exact') last.reading = reading;
      } else spans.push({ from, to, text: written, kind, reading });
    }
    return spans;
  };
}

function kindOf({ what }: Exclude<OfficeMention['named'], Organisation>): PlaceSpan['kind'] {
  switch (what) {
    case 'place':
      return 'place';
    case 'office':
      return 'unit';
    case 'pin':
    case 'bad-pin':
      return 'pin';
  }
}

function readMessage(message: string, { named }: Gazetteer): MessageWords {
  const text = plainText(message);
  const capitals = new Set<string>();
  if (/[a-z]/.test(text))
    for (const [word] of text.matchAll(/\b[A-Z]{2,}\b/g)) capitals.add(word.toLowerCase());
  const read = words(text).map(word => {
    const initials = isDevanagari(word) && named([word]) === undefined ? spelledInitials(word) : undefined;
    if (initials === undefined || named([initials]) === undefined) return word;
    capitals.add(initials);
    return initials;
  });
  return { words: read, capitals };
}

/** The PIN codes of a message, and the longest names of the gazetteer, from left to right. */
function exactMentions({ words }: MessageWords, parts: ReaderParts): OfficeMention[] {
  const { gazetteer, misspelt, pins } = parts;
  const found: OfficeMention[] = [];
  const numbers = pins.find(words);
  /** The words, with slips in the words of office names corrected. */
  const meant = words.map(word =>
    gazetteer.named([word]) === undefined ? (misspelt.officeWordMeant(word) ?? word) : word,
  );
  for (let from = 0; from < words.length; ) {
    const pin = numbers.find(candidate => candidate.from === from);
    const mention =
      pin === undefined
        ? nameAt(from, words, meant, gazetteer)
        : {
            from,
            to: pin.to,
            written: pin.digits,
            reading: 'exact' as const,
            named: pinNamed(pin.digits, pin.sixDigits, pins),
          };
    if (mention !== undefined) found.push(mention);
    from = mention?.to ?? from + 1;
  }
  return found;
}

/** The longest name that begins at a word. The name of an office may have slips or be read by its sound. */
function nameAt(
  from: number,
  words: readonly string[],
  meant: readonly string[],
  { named, mostWordsNamed, officeSoundingLike }: Gazetteer,
): OfficeMention | undefined {
  // A Devanagari name that only sounds like an office has other first letters.
  const most = isDevanagari(words[from] ?? '')
    ? longestName
    : Math.max(mostWordsNamed(words, from), mostWordsNamed(meant, from));
  for (let to = Math.min(from + most, words.length); to > from; to--) {
    const run = words.slice(from, to);
    const exact = named(run);
    const written = run.join(' ');
    if (exact !== undefined) return { from, to, written, reading: 'exact', named: exact };
    if (run.length < 2) continue;
    const corrected: Named | undefined = named(meant.slice(from, to)) ?? officeSoundingLike(run);
    if (corrected?.what === 'office') return { from, to, written, reading: 'slip', named: corrected };
  }
  return undefined;
}

function pinNamed(digits: string, sixDigits: boolean, pins: Pins): Pin | BadPin {
  if (!sixDigits) return { what: 'bad-pin', why: 'not-six-digits' };
  const pin = pins.read(digits);
  switch (pin.status) {
    case 'army':
    case 'unused':
      return { what: 'bad-pin', why: pin.status };
    default:
      return {
        what: 'pin',
        kind: 'town',
        name: digits,
        prefix: pin.prefix,
        elsewhere: [],
        ordinary: false,
        short: false,
        ...circlesOfPin(pin),
      };
  }
}

function circlesOfPin(
  pin: Exclude<PinReading, { status: 'army' | 'unused' }>,
): Pick<Pin, 'options' | 'dominant' | 'state'> {
  const circle = (mdo: string) => ({ mdo, circle: mdo });
  switch (pin.status) {
    case 'doubtful':
      return { options: pin.circles.map(circle) };
    case 'central': {
      const own = circleAmong(pin.mdos);
      return { options: pin.mdos.map(mdo => ({ mdo, circle: own })) };
    }
    case 'circle':
      return {
        options: [pin.circle, ...(pin.near === undefined ? [] : [pin.near])].map(circle),
        ...(pin.near === undefined ? {} : { dominant: pin.circle }),
        ...(pin.state === undefined ? {} : { state: pin.state }),
      };
  }
}

/** The mentions without the words that are only everyday words here. */
function meantMentions(
  message: MessageWords,
  mentions: readonly OfficeMention[],
  doubt: Doubt,
): OfficeMention[] {
  const withOfficesMeant = (all: readonly OfficeMention[]) =>
    all.filter(
      (mention, index) =>
        !(isOffice(mention) && mention.named.besideOnly) || doubt.meantAsOffice(message, all, index),
    );
  const offices = withOfficesMeant(mentions);
  const places = offices.filter(
    ({ named }, index) =>
      named.what !== 'place' ||
      !(named.ordinary || named.short) ||
      doubt.meantAsPlace(message, offices, index, named),
  );
  // `ho gaya`: when `gaya` turns out to be no place, `ho` is no office either.
  return withOfficesMeant(places);
}

function unknownWordsIn(
  message: readonly string[],
  mentions: readonly OfficeMention[],
  ordinaryWords: ReadonlySet<string>,
): number[] {
  return message.flatMap((word, index) =>
    ordinaryWords.has(word) || /\d/.test(word) || mentions.some(({ from, to }) => from <= index && index < to)
      ? []
      : [index],
  );
}

/** Reads one unknown name by its sound or with slips: the longest one, then the first one. */
function inexactMention(
  message: MessageWords,
  mentions: readonly OfficeMention[],
  parts: ReaderParts,
): OfficeMention | undefined {
  // In a long message this is done only next to an office word.
  if (message.words.length > shortMessage && !mentions.some(isOffice)) return undefined;
  const unknown = new Set(unknownWordsIn(message.words, mentions, parts.gazetteer.ordinaryWords));
  for (let length = longestMisspelt; length > 0; length--)
    for (const from of unknown) {
      const mention = inexactMentionAt(from, length, unknown, message, mentions, parts);
      if (mention !== undefined) return mention;
    }
  return undefined;
}

function inexactMentionAt(
  from: number,
  length: number,
  unknown: ReadonlySet<number>,
  { words }: MessageWords,
  mentions: readonly OfficeMention[],
  { gazetteer, cues, misspelt, isEveryday }: ReaderParts,
): OfficeMention | undefined {
  const to = from + length;
  const run = words.slice(from, to);
  if (run.length < length || mentions.some(mention => mention.from < to && from < mention.to))
    return undefined;
  // It is only a part of a longer unknown name: `Seminary Hills`.
  if (unknown.has(from - 1) || unknown.has(to)) return undefined;
  // A known name that is not meant here is no slip for another name.
  if (gazetteer.named(run) !== undefined || run.some(isEveryday)) return undefined;
  const besideOffice = mentions.some(
    mention => isOffice(mention) && (mention.to === from || mention.from === to),
  );
  const cued = besideOffice || cues.before.has(words[from - 1] ?? '') || cues.after.has(words[to] ?? '');
  const isShort = words.length <= shortMessage;
  if (!besideOffice && !(isShort && (unknown.size <= 2 || cued))) return undefined;
  const devanagari = run.every(isDevanagari);
  const place = devanagari
    ? misspelt.soundsLike(run, cued || unknown.size === length ? 3 : 4)
    : misspelt.misspelt(run);
  if (place === undefined || (place.what === 'place' && place.ordinary)) return undefined;
  return { from, to, written: run.join(' '), reading: devanagari ? 'sound' : 'slip', named: place };
}
