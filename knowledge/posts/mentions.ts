/**
 * How a message mentions the posts of Annexure III. First layer of the designation search; `search.ts` decides over what is
 * found here.
 */

import type { Designation } from '../facts/types.ts';
import { fold } from '../text/fold.ts';
import type { PostForm } from './forms.ts';
import { placeWords } from './place-words.ts';
import type { PostReader } from './reader.ts';
import type { Token } from './tokenize.ts';

/** A post in a sentence, with all forms that fit its tokens equally well. */
export interface PostMention {
  forms: PostForm[];
  /** Indices of its tokens, ascending. */
  at: number[];
  /** What its tokens could be read as. */
  readings: (readonly string[])[];
  /** Words of the printed form that are not in the message. */
  missing: string[];
  slips: number;
  /** True where a word that grades a post comes right before and is no part of it: "junior" in "junior accounts officer". */
  rankBefore: boolean;
  /** True where the message has the printed name word for word. */
  exact: boolean;
}

/** A form that fits the tokens of a sentence, and how well. */
interface FormMatch {
  form: PostForm;
  at: number[];
  missing: string[];
  slips: number;
  gaps: number;
  disorder: number;
  rankBefore: boolean;
  exact: boolean;
}

/** Words that only grade a post. A name without one of them is another post, not a short form of the same. */
export const rankWords: ReadonlySet<string> = new Set(
  'assistant deputy senior junior chief additional joint principal head upper lower higher sub under vice executive superintending private personal'.split(
    ' ',
  ),
);
/** General words. They do not show which post is meant, even two of them together. */
const generalWords = new Set([
  ...rankWords,
  ...'officer staff service posts office grade board division member secretary mail accounts director manager assistant information'.split(
    ' ',
  ),
]);
/** The most other words between the words of one post. */
const largestGap = 2;
/** The words before and after these belong to two different people or offices. */
const separating = new Set(['to', 'under', 'reporting', 'se', 'से']);
/** A post before and a word of a post after these belong to two people: "अधीक्षक डाकघर के कार्यालय में डाक सहायक". */
const officeWords = /^(?:office|offices|karyala?ya?|daftar|कार्यालय|दफ्तर|ऑफिस)$/;

/** Makes the function that finds the posts in the tokens of a sentence: the best first, no two with the same token. */
export function createMentionFinder(
  forms: readonly PostForm[],
  reader: PostReader,
): (tokens: readonly Token[]) => PostMention[] {
  const byWord = new Map<string, PostForm[]>();
  for (const form of forms)
    for (const word of new Set(form.words)) byWord.set(word, [...(byWord.get(word) ?? []), form]);
  const headOf = new Map(
    forms.map(form => [form, form.kind === 'name' ? headWord(form, reader) : undefined]),
  );

  return tokens => {
    const available = new Set(tokens.flatMap(token => token.expansions.flatMap(({ words }) => words)));
    const candidates = new Set([...available].flatMap(word => byWord.get(word) ?? []));
    const matches = [...candidates]
      .flatMap(form => match(form, headOf.get(form), tokens, available) ?? [])
      .sort(better);
    const taken = new Set<number>();
    const mentions: PostMention[] = [];
    for (const best of matches) {
      if (best.at.some(index => taken.has(index))) continue;
      for (const index of best.at) taken.add(index);
      mentions.push(mentionOf(best, matches, tokens));
    }
    return mentions;
  };
}

/** The word of a printed name that says what kind of post it is: "superintendent" of "Superintendent of Posts". */
function headWord({ form }: PostForm, { canonical }: PostReader): string | undefined {
  const stem = form.replace(/\(.*/, '').split(/ of | and /)[0] ?? '';
  return canonical(stem)[0]?.findLast(word => word !== 'posts');
}

/** How the form fits the tokens; undefined where it does not. */
function match(
  form: PostForm,
  head: string | undefined,
  tokens: readonly Token[],
  available: ReadonlySet<string>,
): FormMatch | undefined {
  const missing = form.words.filter(word => !available.has(word));
  const wanted = form.words.filter(word => available.has(word));
  if (missing.length > 0 && (head === undefined || missing.includes(head))) return undefined;
  const at = placeWords(wanted, tokens);
  if (at === undefined || isBroken(at, tokens)) return undefined;
  if (missing.length > 0 && (wanted.length < 2 || wanted.every(word => generalWords.has(word))))
    return undefined;
  const gaps = between(at, tokens).filter(({ skip }) => !skip).length;
  if (gaps > largestGap || isSeparated(form, at, tokens) || isOfficeOf(form, at, tokens)) return undefined;
  return {
    form,
    at,
    missing,
    gaps,
    slips: at.filter(index => tokens[index]?.expansions.every(({ by }) => by === 'slip')).length,
    disorder: disorderOf(at, wanted, tokens),
    rankBefore: hasRankBefore(at, tokens),
    exact: form.kind === 'name' && textOf(at, tokens) === fold(form.form),
  };
}

/** The tokens between the first and the last of a match that are no part of it. */
function between(at: readonly number[], tokens: readonly Token[]): Token[] {
  const first = at[0] ?? 0;
  return tokens.slice(first, at.at(-1) ?? 0).filter((_, index) => !at.includes(first + index));
}

/**
 * True where both a comma and other words are between the words ("LSG in Mumbai, the post office" is no LSG Post Office), or a comma
 * and what follows it is denied ("LSG, RMS nahi"), or one wing is denied and the other told ("LSG postal nahi RMS").
 */
function isBroken(at: readonly number[], tokens: readonly Token[]): boolean {
  const [first = 0, last = 0] = [at[0], at.at(-1)];
  const inside = tokens.slice(first + 1, last + 1);
  const [no, instead] = [tokens[last + 1], tokens[last + 2]];
  if (at.length > 1 && denial.test(no?.text ?? '') && isWing(tokens[last]) && isWing(instead)) return true;
  if (!inside.some(({ mark }) => mark === ',' || mark === ':')) return false;
  return inside.length >= at.length || tokens.slice(last + 1, last + 3).some(({ text }) => denial.test(text));
}

function isWing(token: Token | undefined): boolean {
  return (
    token?.expansions.some(
      ({ words: [word, ...more] }) => more.length === 0 && (word === 'rms' || word === 'posts'),
    ) === true
  );
}

const denial = /^(?:nahi|nahin|nhi|nai|not|नहीं|नही)$/;

/** True where a genitive ends before the last word, or a separating word is between the words: "assistant to the director" is not an assistant director. */
function isSeparated({ form }: PostForm, at: readonly number[], tokens: readonly Token[]): boolean {
  return (
    at.slice(0, -1).some(index => /['’]s$/.test(tokens[index]?.raw ?? '')) ||
    (between(at, tokens).some(({ text }) => separating.has(text) || officeWords.test(text)) &&
      !fold(form)
        .split(' ')
        .some(word => separating.has(word) || officeWords.test(word)))
  );
}

/** True of "superintendent office": it is the superintendent's office, and not an Office Superintendent. */
function isOfficeOf({ words }: PostForm, at: readonly number[], tokens: readonly Token[]): boolean {
  return at.length > 1 && words[0] === 'office' && tokens[at.at(-1) ?? 0]?.text === 'office';
}

/** How often the tokens have the words in another order than the form. */
function disorderOf(at: readonly number[], wanted: readonly string[], tokens: readonly Token[]): number {
  const order = at.map(index => wanted.indexOf(firstWord(tokens[index], wanted)));
  return order.filter((value, index) => index > 0 && value < (order[index - 1] ?? 0)).length;
}

function firstWord(token: Token | undefined, wanted: readonly string[]): string {
  return token?.expansions.flatMap(({ words }) => words).find(word => wanted.includes(word)) ?? '';
}

function hasRankBefore([first = 0]: readonly number[], tokens: readonly Token[]): boolean {
  const before = tokens[first - 1];
  return (
    before !== undefined &&
    !tokens[first]?.apart &&
    // In "I head the academy" it is a verb.
    !(before.text === 'head' && /^(i|who|we)$/.test(tokens[first - 2]?.text ?? '')) &&
    before.expansions.some(
      ({ by, words }) => by === 'exact' && words.length === 1 && rankWords.has(words[0] ?? ''),
    )
  );
}

/** The words from the first to the last token of a match, with slips corrected. */
function textOf(at: readonly number[], tokens: readonly Token[]): string {
  return tokens
    .slice(at[0] ?? 0, (at.at(-1) ?? 0) + 1)
    .map(token => token.meant)
    .join(' ');
}

/** First the match with more tokens; then without a grade before it; then complete; then exact; then fewer slips, gaps, disorder. */
function better(a: FormMatch, b: FormMatch): number {
  return (
    b.at.length - a.at.length ||
    Number(a.rankBefore) - Number(b.rankBefore) ||
    Number(a.missing.length > 0) - Number(b.missing.length > 0) ||
    Number(b.exact) - Number(a.exact) ||
    a.slips - b.slips ||
    a.gaps - b.gaps ||
    a.disorder - b.disorder
  );
}

/** The best match, with all forms that fit the same tokens equally well. */
function mentionOf(best: FormMatch, matches: readonly FormMatch[], tokens: readonly Token[]): PostMention {
  const { at, missing, slips, rankBefore, exact } = best;
  const equals = matches.filter(
    other => better(best, other) === 0 && other.at.join() === at.join() && other.exact === exact,
  );
  return {
    forms: equals.map(({ form }) => form),
    at,
    readings: at.flatMap(index => (tokens[index]?.expansions ?? []).map(({ words }) => words)),
    missing,
    slips,
    rankBefore,
    exact,
  };
}

/** True of a short mention that comes right after the longer one and repeats it: "assistant branch postmaster (abpm)". */
export function repeats(mention: PostMention, longer: PostMention): boolean {
  return (
    mention.at.length === 1 &&
    longer.at.length > 1 &&
    mention.at[0] === (longer.at.at(-1) ?? 0) + 1 &&
    mention.readings.some(words => longer.forms.some(form => words.every(word => form.words.includes(word))))
  );
}

/** The designations that a mention may mean, each once. */
export function designationsOf({ forms }: PostMention): Designation[] {
  return [...new Set(forms.map(({ designation }) => designation))];
}

/** True where two mentions have the same designations. */
export function namesSame(one: PostMention, other: PostMention): boolean {
  const [left, right] = [designationsOf(one), designationsOf(other)];
  return left.length === right.length && left.every(row => right.includes(row));
}
