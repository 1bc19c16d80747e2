/** Words that name a place or an office and are everyday words too: `puri`, `kota`, `UP`, `ho`, `so`. Which is meant? */

import { fold } from '../text/fold.ts';
import { cue } from './lexicon.ts';
import { isPlace, isUnit, type Mention, type Message } from './mention.ts';
import { ordinaryWords, type Place } from './names.ts';

const surelyBefore = cue('surelyBefore');
const surelyAfter = cue('surelyAfter');
const asking = cue('asking');
const askingWhich = cue('askingWhich');
const otherWordToo = cue('officeOrOtherWord');

/** A plain question about an office has no more words beside its name. */
const mostWordsAsking = 5;

/** True when nothing else stands in the message than a plain question about an office. */
function aloneIn(message: Message, mentions: readonly Mention[]): boolean {
  const named = mentions.reduce((count, { from, to }) => count + to - from, 0);
  if (message.words.length - named > mostWordsAsking) return false;
  const others = message.words.filter(
    (_, index) => !mentions.some(({ from, to }) => from <= index && index < to),
  );
  return (
    others.length === 0 ||
    (others.every(word => asking.has(word)) && others.some(word => askingWhich.has(word)))
  );
}

function sharesCircle(a: Mention | undefined, b: Place): boolean {
  if (a === undefined || !isPlace(a)) return false;
  return a.named.options.some(one =>
    [...b.options.map(({ circle }) => circle), ...b.elsewhere].includes(one.circle),
  );
}

function isStateName({ named }: Mention): boolean {
  return named.what === 'place' && (named.kind === 'state' || named.kind === 'state-without-row');
}

/** Whether an everyday word is meant as the place: an office word or a matching state beside it, or nothing else said. */
export function meantAsPlace(
  message: Message,
  mentions: readonly Mention[],
  index: number,
  place: Place,
): boolean {
  const { from, to } = mentions[index] as Mention;
  const previous = mentions[index - 1]?.to === from ? mentions[index - 1] : undefined;
  const next = mentions[index + 1]?.from === to ? mentions[index + 1] : undefined;
  // after another town `Cantt` and `Nagar` are part of its name
  if (previous !== undefined && isPlace(previous) && !place.short && !isStateName(previous)) return false;
  if (sharesCircle(next, place) || sharesCircle(previous, place)) return true;
  const wordBefore = message.words[from - 1];
  const wordAfter = message.words[to];
  const startsHere = wordBefore === undefined || ordinaryWords.has(wordBefore) || isUnit(previous);
  if (place.short) {
    const written = mentions[index]?.written ?? '';
    if (message.capitals.has(written) || next?.named.what === 'unit') return true;
    if (previous !== undefined && (isPlace(previous) || isUnit(previous))) return true;
    return (
      aloneIn(message, mentions) ||
      (wordAfter !== undefined && surelyAfter.has(wordAfter) && written !== 'ne')
    );
  }
  // `ho gaya` is a verb, whatever `ho` and `gaya` are elsewhere
  if (isUnit(previous) && previous.named.besideOnly && !message.capitals.has(previous.written)) return false;
  if (!startsHere) return false;
  if (isUnit(next)) {
    const wordBeyond = message.words[next.to];
    const ends = wordBeyond === undefined || asking.has(wordBeyond);
    if (!next.named.besideOnly || message.capitals.has(next.written) || ends) return true;
  }
  if (isUnit(previous) && !previous.named.besideOnly) return true;
  if (aloneIn(message, mentions)) return true;
  if (mentions[index]?.written === 'gaya' || mentions[index]?.written === fold('गया')) return false;
  return (
    (wordBefore !== undefined && surelyBefore.has(wordBefore)) ||
    (wordAfter !== undefined && surelyAfter.has(wordAfter))
  );
}

/** Whether `ho`, `so`, `do` … are meant as the office: right after a place, and not the word they also are. */
export function meantAsUnit(message: Message, mentions: readonly Mention[], index: number): boolean {
  const { from, to, written } = mentions[index] as Mention;
  if (message.words.length === 1) return true;
  const previous = mentions[index - 1];
  const capital = message.capitals.has(written);
  if (previous !== undefined && previous.to === from && isPlace(previous)) {
    if (!otherWordToo.has(written)) return true;
    return capital || to === message.words.length || message.words.length <= 4;
  }
  const next = mentions[index + 1];
  if (next !== undefined && next.from === to && isPlace(next)) return capital || from === 0;
  const wordBefore = message.words[from - 1];
  if (to === message.words.length && wordBefore !== undefined && !ordinaryWords.has(wordBefore))
    return capital || (message.words.length <= 5 && !otherWordToo.has(written));
  return aloneIn(message, mentions) && (capital || message.words.length <= 2);
}
