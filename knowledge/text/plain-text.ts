/** The same text in plain characters, whatever keyboard, font or program it comes from. {@link fold} begins with it. */
import { letterNames } from './letter-names.ts';
import { toDevanagari } from './scripts.ts';

/**
 * Replaces rare characters by the plain ones that they stand for. Case, marks and lines stay, so that sentences and names can
 * still be told apart.
 *
 * - Invisible characters go: joiners, zero-width spaces, soft hyphens, variation selectors.
 * - Full-width, mathematical and circled letters and digits, keycaps and the digits of all Indian scripts become plain.
 * - Words of the other Indian scripts are written in Devanagari, and English words in them as in English: `scripts.ts`.
 * - Initials become one word, whether dots, spaces or slashes separate them: `P. M. G.`, `m t s`, `O/A`, `एम॰टी॰एस॰`.
 *
 * @param text any text
 * @returns the plain text; `plainText` of it is the same text. Never throws
 * @example
 * plainText('Ｐ. Ａ., आर॰एम॰एस॰'); // 'PA, आरएमएस'
 */
export function plainText(text: string): string {
  if (isAscii(text)) return joinInitials(text.includes('\r') ? withLineFeeds(text) : text);
  if (text !== last.text && text !== last.plain)
    last = {
      text,
      plain: joinHindiInitials(joinInitials(toDevanagari(plainCharacters(withLineFeeds(text))))),
    };
  return last.plain;
}

/** The text with one character for each line break. */
function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** The last text that is not ASCII. Several readers ask for the same message. */
let last = { text: '', plain: '' };

/** True of a text of ASCII characters alone, as most English texts are. */
export function isAscii(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all characters below 128 are meant
  return /^[\x00-\x7f]*$/.test(text);
}

/** True of a text of ASCII, of the usual characters of Hindi, and of the quotes and dashes that every reader of a message knows. */
export function isUsual(text: string): boolean {
  return usual.test(text);
}

const usual =
  /^[\t\n\r -~\u0901-\u0903\u0905-\u0928\u092a-\u0930\u0932\u0933\u0935-\u094d\u0964\u2013\u2014\u2018\u2019\u201c\u201d]*$/;
/** Characters without a shape of their own, and the frames around other characters. */
const invisible = /\p{Default_Ignorable_Code_Point}|[\u20d0-\u20df\u20e1-\u20ff]/gu;
const digits =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0b66-\u0b6f\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f]/g;
const marks: Readonly<Record<string, string>> = {
  '\u060c': ',',
  '\u061b': ';',
  '\u061f': '?',
  '\u06d4': '.',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u{1f51f}': '10 ',
};

function plainCharacters(text: string): string {
  if (isUsual(text)) return text;
  return (
    text
      // A keycap ends its number: "1️⃣2️⃣" are two.
      .replace(/\ufe0f?\u20e3/g, ' ')
      .replace(invisible, '')
      // NFKC would take this accent from its letter.
      .replace(/[\u00b4\u02bc\u2032\u201b]/g, "'")
      .replace(/[\u2010-\u2012\u2015\u2212]/g, '-')
      .replace(/[\u060c\u061b\u061f\u06d4\u2028\u2029\u{1f51f}]/gu, mark => marks[mark] ?? mark)
      .normalize('NFKC')
      .replace(digits, digit => String((digit.charCodeAt(0) & 15) - (digit < '\u0900' ? 0 : 6)))
  );
}

/** Initials with dots, with dots and spaces, with slashes, with hyphens, with spaces; capitals each on a line. */
const initials =
  /\b(?:(?:[a-z]\.)+(?:[a-z]|p?os)\b(?:\.(?![a-z0-9]))?|(?:[a-z]\.[ \t])+[a-z]\b\.?|[a-z](?:\/[a-z])+\b|[a-z](?:-[a-z]){2,}\b(?!-)|[a-z](?:\n[a-z]){2,}\b|[a-z](?: [a-z])+\b(?!\.[ \t]?[a-z]\b))/gi;

const hindiLetter = Object.keys(letterNames)
  .sort((a, b) => b.length - a.length)
  .join('|');
const notHindi = '[^\\u0900-\\u0963\\u0966-\\u096f\\u0971-\\u097f]';
const mayHaveHindiInitials = new RegExp(
  `(?:^|${notHindi})(?:${hindiLetter})[ .\\u0970\\u0964] ?(?:${hindiLetter})(?:$|${notHindi}|[.\\u0970])`,
);
/** The names of letters with dots, with dots and spaces, with dandas, or with spaces between them; then the last dot. */
const hindiInitials = new RegExp(
  `(^|${notHindi})((?:${hindiLetter})(?:${['[.\\u0970]', '[.\\u0970] ', '\\u0964', ' ']
    .map(separator => `(?:${separator}(?:${hindiLetter}))+`)
    .join('|')}))([.\\u0970]?)(?=$|${notHindi})`,
  'g',
);

/** Joins the Latin initials of a text: the whole of {@link plainText} for a text of ASCII. */
export function joinInitials(text: string): string {
  return text.replace(initials, joinRun);
}

function joinRun(run: string, at: number, whole: string): string {
  if (run.includes('/')) return joinSlashed(run, at, whole);
  if (/[-\n]/.test(run)) return joinMarked(run);
  if (!run.includes('.')) return joinSpaced(run, at, whole);
  return /[ \t]/.test(run) ? joinDottedWords(run, at, whole) : joinDotted(run, at, whole);
}

function joinHindiInitials(text: string): string {
  const joined = mayHaveHindiInitials.test(text)
    ? text.replace(hindiInitials, (_, before, run, dot) => before + joinHindiRun(run, dot))
    : text;
  return joined.replaceAll('\u0970', ' ');
}

/** `S.P.Os` → `SPOs`. The last dot stays where a sentence ends with it. */
function joinDotted(run: string, at: number, whole: string): string {
  const endsSentence = run.endsWith('.') && /^(?:\s+[A-Z]|[ \t]*\n)/.test(whole.slice(at + run.length));
  return run.replace(/[. \t]/g, '') + (endsSentence ? '.' : '');
}

/**
 * `P. M. G.` → `PMG`. A last letter without a dot may begin a sentence: "Group B. I am". Two initials before a capitalised word
 * are a person's: "D. K. Meena".
 */
function joinDottedWords(run: string, at: number, whole: string): string {
  const count = run.split(/[ \t]/).length;
  const mayBeginSentence = !run.endsWith('.') && (count === 2 || /[ai]$/i.test(run));
  if (mayBeginSentence && count > 2) return joinDottedWords(run.slice(0, -2), at, whole) + run.slice(-2);
  const isName = count === 2 && isSurname(whole, at + run.length);
  return mayBeginSentence || isName || isAlphabet(run.match(/[a-z]/gi) ?? [])
    ? run
    : joinDotted(run, at, whole);
}

/** True where a capitalised word follows at this place, as a surname follows initials, in a text that has small letters. */
function isSurname(whole: string, at: number): boolean {
  const after = whole.slice(at, at + 4);
  return /^\s[A-Z][a-z]/.test(after) || (/^\s[A-Z]{3}/.test(after) && hasSmallLetters(whole, at));
}

/** True of a text with small letters around this place: capitals are meant there. Looks no further, so that it takes no time. */
function hasSmallLetters(whole: string, at: number): boolean {
  return /[a-z]/.test(whole.slice(Math.max(0, at - 100), at + 100));
}

/** "Of" and offices (`M/o`, `S/O`), account, yes or no, not available, before and after noon, between, withdrawn. */
const otherSlashes = /^(?:[b-z]\/o|a\/c|y\/n|n\/a|a\/n|f\/n|b\/w|w\/d)$/i;

/** `O/A` → `OA`. Groups are alternatives: `B/C`. An office keeps its two letters: `S/O`. */
function joinSlashed(run: string, at: number, whole: string): string {
  const letters = run.split('/');
  const isPart = whole[at - 1] === '/' || whole[at + run.length] === '/';
  return isPart || otherSlashes.test(run) || isAlphabet(letters) ? run : letters.join('');
}

/** `M-T-S` → `MTS`, and the same with a line for each letter. Small letters on lines are more likely the items of a list. */
function joinMarked(run: string): string {
  const letters = run.match(/[a-z]/gi) ?? [];
  const isList = run.includes('\n') && run !== run.toUpperCase();
  return isList || isAlphabet(letters) ? run : letters.join('');
}

/**
 * `m t s` → `mts`. A letter that is no initial stays apart: a pronoun or article, as in "i p a", and the letter of a group, as in
 * "group c p a" and "l s g b".
 */
function joinSpaced(run: string, at: number, whole: string): string {
  const before = whole.slice(Math.max(0, at - 8), at);
  const after = whole.slice(at + run.length, at + run.length + 2);
  if (/[a-z]['’.]$|[/&-]$/i.test(before) || /^['’][a-z]|^[/&]/i.test(after) || /a b c/i.test(run)) return run;
  const isCapital = run === run.toUpperCase();
  // Phones write the first letter of a message as a capital.
  if (!isCapital && run.slice(1) !== run.slice(1).toLowerCase()) return run;
  const letters = run.toLowerCase().split(' ');
  const areCapitals = isCapital && (hasSmallLetters(whole, at) || run === whole);
  const from = firstInitial(letters, before, areCapitals);
  const to = letters.length > 3 && /^[bi]$/.test(letters.at(-1) ?? '') ? letters.length - 1 : letters.length;
  const isJoined =
    to - from === 2
      ? arePair(letters.slice(from, to).join(''), areCapitals) && !isSurname(whole, at + run.length)
      : to - from > 2 && !isAlphabet(letters.slice(from, to));
  if (!isJoined) return run;
  return run.slice(0, from * 2) + run.slice(from * 2, to * 2 - 1).replaceAll(' ', '') + run.slice(to * 2 - 1);
}

/** The place of the first initial among letters; their number where it is not certain. */
function firstInitial(letters: readonly string[], before: string, areCapitals: boolean): number {
  if (letters.join('') === 'apa' || /\b(?:group|grade|grp|gr|class)\s$/i.test(before)) return 1;
  if (areCapitals) return 0;
  // "I am a b p m": ABPM and BPM are two posts.
  const mayBeArticle = letters[0] === 'a' && letters.length > 3 && /\b(?:am|is|as|was|be)\s$/i.test(before);
  if (mayBeArticle) return letters.length;
  return letters[0] === 'i' ? 1 : 0;
}

/** True of `p a`, and of capitals: other small letters mean too much. The place search knows offices as two letters: `H O`. */
function arePair(letters: string, areCapitals: boolean): boolean {
  return letters === 'pa' || (areCapitals && !/^i[^p]|^[^a]o$/.test(letters) && !isAlphabet([...letters]));
}

/** `एम॰टी॰एस॰` → `एमटीएस`, and `एम टी एस के` → `एमटीएस के`: after a space, "के" is more often "of" than K. */
function joinHindiRun(run: string, dot: string): string {
  if (!run.includes(' ')) return run.replace(/[.\u0964\u0970]/g, '');
  const isDotted = /[.\u0970]/.test(run);
  const [, before = '', spelled = '', after = ''] = /^((?:के )?)(.*?)((?:[.\u0970]? के)?)$/.exec(run) ?? [];
  const names = spelled.split(/[.\u0970]? /);
  const letters = names.map(name => letterNames[name] ?? '');
  const areJoined = !isAlphabet(letters) && (names.length > (isDotted ? 1 : 2) || letters.join('') === 'pa');
  if (!areJoined) return run + dot;
  return before + names.join('') + after.replace(/[.\u0970]/, '') + (isDotted ? '' : dot);
}

/** True of `A B C` and `B/C`: groups, or the items of a list. `AD` is a post. */
function isAlphabet(letters: readonly string[]): boolean {
  return /^(?!ad$)a?b?c?d?$/i.test(letters.join(''));
}
