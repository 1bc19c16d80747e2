/** Words that were typed as one, and words with a space inside: `grouplist`, `loginproblem`, `asses ment`, `sort ing`. */
import { editDistance } from './edit-distance.ts';
import { tradeWords } from './loan-words.ts';
import { remembering } from './remember.ts';

/** Words of the trade that other languages do not borrow. */
const more =
  'cannot course courses done field green greentick grey group how last list lists log missing mts name not option pending previous problem red request status tick ticks user which word';
/** Words that many other words begin with ("mandate"), and names of languages. */
const never = new Set(
  'man data tamil tamilnadu telugu malayalam bengali gujarati punjabi odia urdu assamese marathi hindi'.split(
    ' ',
  ),
);
/** The words that may be part of a joined word, or may have been split. */
const terms: ReadonlySet<string> = new Set(
  [...tradeWords, ...more.split(' ')].filter(word => word.length > 2 && !never.has(word)),
);

/** The fewest letters of a joined word, of a word that was split, and of one that was split and has a slip besides. */
const least = { joined: 7, split: 5, slip: 8 } as const;
/** A longer word is not looked at. */
const longest = 30;

/**
 * Makes the function that puts the spaces of a text right.
 *
 * @param isKnown true of a word in small letters that is no slip
 * @returns a function of plain text. It changes Latin letters only and keeps all else
 * @example
 * respace('grouplist for sort ing assistant'); // 'group list for sorting assistant'
 */
export function createRespacer(isKnown: (word: string) => boolean): (text: string) => string {
  const knows = (word: string): boolean => terms.has(word) || isKnown(word);

  const partsOf = remembering((word: string): { first?: string } => {
    for (let at = word.length - 3; at >= 3; at--)
      if (terms.has(word.slice(0, at)) && terms.has(word.slice(at))) return { first: word.slice(0, at) };
    return {};
  });

  function separated(word: string): string {
    const small = word.toLowerCase();
    if (small.length > longest || knows(small)) return word;
    const { first } = partsOf(small);
    return first === undefined ? word : `${word.slice(0, first.length)} ${word.slice(first.length)}`;
  }

  const split = remembering((pair: string): { whole?: string } => {
    const [first = '', second = ''] = pair.split(' ');
    if (knows(first) && knows(second)) return {};
    const mayHaveSlip = !knows(first) || (!knows(second) && second.length > 2);
    const whole = mayHaveSlip
      ? termNear(first + second)
      : terms.has(first + second)
        ? first + second
        : undefined;
    return whole === undefined ? {} : { whole };
  });

  return text =>
    text
      .replace(/\b[a-z]{2,12} (?=([a-z]{2,12})\b)/gi, (head: string, second: string, at: number) => {
        const first = head.slice(0, -1);
        return first.length + second.length >= least.split &&
          split(`${first} ${second}`.toLowerCase()).whole !== undefined &&
          // A word that was joined to the word before does not begin another one.
          !/[a-z] ?$/i.test(text.slice(0, at).slice(-1))
          ? first
          : head;
      })
      .replace(/[a-z]{7,}/gi, separated);
}

/** The term that the letters are, with at most one slip where it is long. */
function termNear(letters: string): string | undefined {
  if (terms.has(letters)) return letters;
  if (letters.length < least.slip) return undefined;
  for (const term of terms)
    if (term[0] === letters[0] && term.length >= least.slip && editDistance(term, letters, 1) <= 1)
      return term;
  return undefined;
}
