/** Decides whether an everyday word that is also a name (`puri`, `kota`, `UP`, `ho`, `so`) is meant as the name. */

import { fold } from '../text/fold.ts';
import type { Cues } from './cues.ts';
import { isOffice, isPlace, type MessageWords, type OfficeMention } from './mention.ts';
import type { Place } from './names.ts';

/** A plain question about an office has at most so many words besides the names. */
const mostWordsAsking = 5;
/** `gaya`, which is a verb more often than the town. */
const verbGaya: readonly string[] = ['gaya', fold('गया')];

export interface Doubt {
  /** True where an everyday word is meant as the place: next to an office word or its state, or alone in the message. */
  meantAsPlace(
    message: MessageWords,
    mentions: readonly OfficeMention[],
    index: number,
    place: Place,
  ): boolean;
  /** True where `ho`, `so`, `do` … is meant as the office: mostly right after a place. */
  meantAsOffice(message: MessageWords, mentions: readonly OfficeMention[], index: number): boolean;
}

/** A mention, and the mentions and words that touch it. */
interface Surroundings {
  written: string;
  /** The mention that ends where this one begins, and the one that begins where it ends. */
  previous: OfficeMention | undefined;
  next: OfficeMention | undefined;
  wordBefore: string | undefined;
  wordAfter: string | undefined;
}

function surroundingsOf(
  { words }: MessageWords,
  mentions: readonly OfficeMention[],
  index: number,
): Surroundings {
  const { from, to, written } = mentions[index] as OfficeMention;
  const [previous, next] = [mentions[index - 1], mentions[index + 1]];
  return {
    written,
    previous: previous?.to === from ? previous : undefined,
    next: next?.from === to ? next : undefined,
    wordBefore: words[from - 1],
    wordAfter: words[to],
  };
}

/** Makes the two tests. */
export function createDoubt(cues: Cues, ordinaryWords: ReadonlySet<string>): Doubt {
  const isIn = (cue: ReadonlySet<string>, word: string | undefined) => word !== undefined && cue.has(word);

  /** True of a message that is only a plain question about an office. */
  function isAlone({ words }: MessageWords, mentions: readonly OfficeMention[]): boolean {
    const named = mentions.reduce((count, { from, to }) => count + to - from, 0);
    if (words.length - named > mostWordsAsking) return false;
    const others = words.filter((_, index) => !mentions.some(({ from, to }) => from <= index && index < to));
    return (
      others.length === 0 ||
      (others.every(word => cues.asking.has(word)) && others.some(word => cues.askingWhich.has(word)))
    );
  }

  function abbreviationMeant(
    message: MessageWords,
    mentions: readonly OfficeMention[],
    { written, previous, next, wordAfter }: Surroundings,
  ): boolean {
    if (message.capitals.has(written) || isOffice(next)) return true;
    if (previous !== undefined && (isPlace(previous) || isOffice(previous))) return true;
    return isAlone(message, mentions) || (isIn(cues.surelyAfter, wordAfter) && written !== 'ne');
  }

  /** True of `gaya` in `ho gaya`, which is a verb. */
  function isPartOfVerb({ capitals }: MessageWords, { previous }: Surroundings): boolean {
    return isOffice(previous) && previous.named.besideOnly && !capitals.has(previous.written);
  }

  function besideOffice(message: MessageWords, { previous, next }: Surroundings): boolean {
    if (isOffice(next)) {
      const wordBeyond = message.words[next.to];
      const ends = wordBeyond === undefined || cues.asking.has(wordBeyond);
      if (!next.named.besideOnly || message.capitals.has(next.written) || ends) return true;
    }
    return isOffice(previous) && !previous.named.besideOnly;
  }

  return {
    meantAsPlace(message, mentions, index, place) {
      const around = surroundingsOf(message, mentions, index);
      const { written, previous, next, wordBefore, wordAfter } = around;
      // After another town `Cantt` and `Nagar` are part of its name.
      if (previous !== undefined && isPlace(previous) && !place.short && !isStateName(previous)) return false;
      if (sharesCircle(next, place) || sharesCircle(previous, place)) return true;
      if (place.short) return abbreviationMeant(message, mentions, around);
      if (isPartOfVerb(message, around)) return false;
      if (!(wordBefore === undefined || ordinaryWords.has(wordBefore) || isOffice(previous))) return false;
      if (besideOffice(message, around) || isAlone(message, mentions)) return true;
      if (verbGaya.includes(written)) return false;
      return isIn(cues.surelyBefore, wordBefore) || isIn(cues.surelyAfter, wordAfter);
    },
    meantAsOffice(message, mentions, index) {
      const { to } = mentions[index] as OfficeMention;
      const { written, previous, next, wordBefore } = surroundingsOf(message, mentions, index);
      const { length } = message.words;
      if (length === 1) return true;
      const capital = message.capitals.has(written);
      const isOtherWord = cues.officeOrOtherWord.has(written);
      if (previous !== undefined && isPlace(previous))
        return !isOtherWord || capital || to === length || length <= 4;
      if (next !== undefined && isPlace(next)) return capital || wordBefore === undefined;
      if (to === length && wordBefore !== undefined && !ordinaryWords.has(wordBefore))
        return capital || (length <= 5 && !isOtherWord);
      return isAlone(message, mentions) && (capital || length <= 2);
    },
  };
}

function sharesCircle(a: OfficeMention | undefined, b: Place): boolean {
  if (a === undefined || !isPlace(a)) return false;
  const circles = [...b.options.map(({ circle }) => circle), ...b.elsewhere];
  return a.named.options.some(({ circle }) => circles.includes(circle));
}

function isStateName({ named }: OfficeMention): boolean {
  return named.what === 'place' && (named.kind === 'state' || named.kind === 'state-without-row');
}
