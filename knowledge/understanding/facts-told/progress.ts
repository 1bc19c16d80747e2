/** Reads how far the employee is, by the message: courses done, green tick, attempts, passed. */

import type { ConceptId } from '../../lexicon/schema.ts';
import { wholeWords as pattern, wordEnd, wordStart } from '../../text/whole-words.ts';

export interface Progress {
  coursesDone?: number | 'all';
  /** Ids of the courses named as done. */
  coursesFinished?: string[];
  /** Ids of the courses named as not done, where all others are done. */
  coursesLeft?: string[];
  greenTick?: 'yes' | 'no';
  /** How many attempts are used. */
  attempts?: number;
  passed?: 'yes' | 'no';
}

const numbers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    ek: 1,
    do: 2,
    teen: 3,
    char: 4,
    chaar: 4,
    paanch: 5,
    panch: 5,
    chhe: 6,
    chhah: 6,
    saat: 7,
    aath: 8,
    nau: 9,
    das: 10,
    एक: 1,
    दो: 2,
    तीन: 3,
    चार: 4,
    पांच: 5,
    छह: 6,
    छ: 6,
    छे: 6,
    सात: 7,
    आठ: 8,
    नौ: 9,
    दस: 10,
    once: 1,
    twice: 2,
    thrice: 3,
  }),
);
const numberWord = `(\\d{1,2}|${[...numbers.keys()].join('|')})`;
/** The number that a word means: "ek", "three", "6". */
export const numberOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : (numbers.get(word) ?? (/^\d+$/.test(word) ? Number(word) : undefined));

const ofTick =
  'green tick|greentick|tick|verified|verification|verify|टिक|हरा टिक|हरा निशान|हरे निशान|hara nishan|ग्रीन टिक|सत्यापित|वेरिफाइड|वेरिफाई';
const otherSubject =
  'exam|assess|test|course|module|login|log in|unlock|open|khul|परीक्षा|असेसमेंट|टेस्ट|कोर्स|पाठ्यक्रम|खुल|लॉगिन';
const courseWords = '(?:courses?|cources?|modules?|trainings?|कोर्स|कोर्सेज|पाठ्यक्रम|kors)';
const doneWords =
  '(?:done|complet\\w*|finish\\w*|over|ho (?:gaye?|gaya|gayi|gye|gya|chuke|chuka)|kar (?:liye?|liya|chuka|chuke)|pure|poore|pura|हो गए|हो गये|हो गया|हो चुके|कर लिए|कर लिया|कर चुका|पूरे|पूरा|पूर्ण|100)';
// "पूरे हो गए" means that they are complete, not that all of them are.
const allWords = '(?:all|every|sab|sabhi|saare|sare|सभी|सारे|सब|(?:poore|पूरे)(?! (?:ho|kar|हो|कर) ))';
const several = (between: string) => [
  new RegExp(`${wordStart}${numberWord} (?:${courseWords} )?(?:${between})`, 'u'),
  new RegExp(`(?:${doneWords}) (?:only |just |the |all )?${numberWord}(?: ${courseWords}|${wordEnd})`, 'u'),
];

function coursesDone(folded: string): number | 'all' | undefined {
  if (
    pattern(
      `${allWords}(?: (?:the|my|mere|six|6|chhe|छह|mandatory|apar))*(?: ${courseWords})?(?: (?:are|have|been|is|to|bhi|main|maine|मैंने|i|hai|already))* ${doneWords}`,
    ).test(folded)
  )
    return 'all';
  if (
    pattern(
      `${doneWords} (?:all|sab|sabhi|saare|सभी|सारे)(?: (?:the|six|6|my|mandatory|apar))*(?: ${courseWords})?`,
    ).test(folded)
  )
    return 'all';
  if (
    pattern(`(?:no|zero|not a single|ek bhi|एक भी) ${courseWords}?`).test(folded) &&
    pattern(doneWords).test(folded)
  )
    return 0;
  for (const read of several(`(?:are |is |have been |hi |bhi |to |तो |ही )?${doneWords}`)) {
    const found = numberOf(read.exec(folded)?.[1]);
    if (found !== undefined && found <= 20) return found === 6 ? 'all' : found;
  }
  return undefined;
}

function greenTick(folded: string, concepts: ReadonlySet<ConceptId>): 'yes' | 'no' | undefined {
  if (!concepts.has('tick') && !concepts.has('verify')) return undefined;
  const near = `(?:no|not|nahi|nhi|without|नहीं|yet to be|isnt|isn t|illa|ledu|missing|gayab)`;
  // In "the exam does not open, the profile is verified" the "not" belongs to the exam.
  const between = `(?:(?!${otherSubject})\\S+ )`;
  if (
    pattern(`unverified|${near} ${between}{0,3}(?:${ofTick})|(?:${ofTick}) ${between}{0,4}${near}`).test(
      folded,
    )
  )
    return 'no';
  if (
    pattern(
      `(?:${ofTick}) (?:(?:is|bhi|to|hai|already|mark|profile|aa|भी|mil) )*(?:there|hai|he|present|showing|visible|ok|done|yes|aaya|aa gaya|gaya|है|आ गया|complete\\w*|available)|(?:yes|haan|haa|ha|ji|yep|हां|जी) (?:\\S+ ){0,4}(?:${ofTick})|there (?:is|s) (?:\\S+ ){0,2}(?:${ofTick})|(?:have|has|got|having|with) (?:\\S+ ){0,2}(?:${ofTick})|(?:profile|i am|am|is|already|already is) verified`,
    ).test(folded)
  )
    return 'yes';
  return /^(?:\S+ ){0,1}verified(?: \S+){0,1}$/.test(folded) || pattern('verified').test(folded)
    ? 'yes'
    : undefined;
}

/**
 * Reads the progress that a message tells.
 *
 * @param folded the folded text
 * @param concepts the concepts of its words
 */
export function readProgress(folded: string, concepts: ReadonlySet<ConceptId>): Progress {
  const progress: Progress = {};
  const done = coursesDone(folded);
  if (done !== undefined) progress.coursesDone = done;
  const tick = greenTick(folded, concepts);
  if (tick !== undefined) progress.greenTick = tick;
  const used =
    numberOf(
      new RegExp(
        `${wordStart}${numberWord} (?:times?|attempts?|chances?|baar|bar|बार|प्रयास|अटेम्प्ट)(?: (?:are|have|been|already|me|mein|hi|to))* (?:fail\\w*|over|done|used|finish\\w*|exhaust\\w*|khatam|ho|complet\\w*|taken|given|फेल|खत्म|हो)`,
        'u',
      ).exec(folded)?.[1],
    ) ??
    numberOf(
      new RegExp(
        `(?:failed|used|exhausted|attempted|tried|gave|फेल) (?:it |the test |the exam |all )?${numberWord} (?:times?|attempts?|chances?|baar|बार)`,
        'u',
      ).exec(folded)?.[1],
    ) ??
    numberOf(/(?:failed|फेल) (once|twice|thrice)/u.exec(folded)?.[1]);
  if (used !== undefined) progress.attempts = used;
  if (
    pattern('not passed|failed|fail ho\\w*|not pass|फेल|did ?n ?t pass|could not pass|pass nahi').test(folded)
  )
    progress.passed = 'no';
  else if (
    pattern(
      '(?:have|already|i|assessment|exam|test) (?:have )?(?:passed|cleared|qualified)|pass (?:ho|kar) (?:gaya|liya|gayi|li)|पास (?:हो|कर) (?:गया|लिया|गई|ली)',
    ).test(folded)
  )
    progress.passed = 'yes';
  return progress;
}
