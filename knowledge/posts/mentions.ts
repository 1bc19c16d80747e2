/**
 * The posts of Annexure III in every form that is known — printed name, equivalent, alias, shared post — and how a
 * message mentions them. First layer of the designation search; `designations.ts` decides over what is found here.
 */

import type { Designation } from '../facts/types.ts';
import type { DesignationLexicon } from '../lexicon/types.ts';
import { fold } from '../text/fold.ts';
import type { PostWords, Reading, Token } from './words.ts';

/** By what an entry stands for its designation. Ordered: the earlier, the stronger. */
export type Via = 'name' | 'equivalent' | 'alias' | 'shared';

export interface Entry {
  designation: Designation;
  via: Via;
  words: readonly string[];
  /** As printed, or as people say it. */
  form: string;
}

/** A post found in a message: which entries stand on the same words, equally well. */
export interface Mention {
  entries: Entry[];
  /** Indices of the tokens it stands on, ascending. */
  at: number[];
  /** What its tokens could be read as. */
  readings: (readonly string[])[];
  /** Words of the printed form that were not said. */
  missing: string[];
  slips: number;
  /** A word that grades a post stands right before and is no part of it: "junior" in "junior accounts officer". */
  rankBefore: boolean;
  /** The message has the printed name itself, word for word. */
  exact: boolean;
}

interface Found {
  entry: Entry;
  at: number[];
  missing: string[];
  slips: number;
  gaps: number;
  disorder: number;
  rankBefore: boolean;
  exact: boolean;
}

/** Words that only grade a post. A name that lacks one of them is another post, never a shorter way of saying it. */
export const rankWords: ReadonlySet<string> = new Set(
  'assistant deputy senior junior chief additional joint principal head upper lower higher sub under vice executive superintending private personal'.split(
    ' ',
  ),
);
/** Words too general to recognise a post by, even two of them together. */
const generalWords = new Set([
  ...rankWords,
  ...'officer staff service posts office grade board division member secretary mail accounts director manager assistant information'.split(
    ' ',
  ),
]);
const largestGap = 2;
/** What stands on the two sides of these words belongs to two people or offices. */
const parting = new Set(['to', 'under', 'reporting', 'se', 'से']);

export interface PostIndex {
  entries: readonly Entry[];
  /** The posts that a sentence's tokens mention, best first, no two on the same token. */
  mentions(tokens: readonly Token[]): Mention[];
}

export function createPostIndex(
  designations: readonly Designation[],
  lexicon: DesignationLexicon,
  postWords: PostWords,
): PostIndex {
  const entries: Entry[] = [];
  const byName = new Map(designations.map(designation => [designation.name, designation]));
  const shared = new Set(lexicon.sharedPosts.flatMap(row => row.said.map(form => fold(form))));
  const add = (entry: Omit<Entry, 'words'>, phrase: string) => {
    for (const words of postWords.canonical(phrase)) {
      entries.push({ ...entry, words });
      postWords.learn(words, entry.via === 'name' || entry.via === 'equivalent' ? phrase : undefined);
    }
  };
  for (const designation of designations) {
    add({ designation, via: 'name', form: designation.name }, designation.name);
    for (const { post, cadre, offices, anyDesignation } of designation.equivalents) {
      if (anyDesignation) continue;
      const printed = cadre === undefined ? post : `${post} (${cadre} cadre)`;
      const entry = { designation, via: 'equivalent' as const, form: printed };
      const needsOffice =
        offices !== undefined && postWords.canonical(post).some(words => shared.has(words.join(' ')));
      if (!needsOffice) add(entry, post);
      for (const office of offices ?? [])
        add(
          { ...entry, form: `${post} (${[office, cadre].filter(Boolean).join(', ')})` },
          `${post} ${office}`,
        );
    }
  }
  for (const { designation: name, hindi, said } of lexicon.names) {
    const designation = byName.get(name);
    if (designation !== undefined)
      for (const form of [hindi, ...said]) add({ designation, via: 'alias', form }, form);
  }
  for (const { designations: names, said } of lexicon.sharedPosts)
    for (const name of names) {
      const designation = byName.get(name);
      if (designation !== undefined) for (const form of said) add({ designation, via: 'shared', form }, form);
    }

  const byWord = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const word of new Set(entry.words)) byWord.set(word, [...(byWord.get(word) ?? []), entry]);
  const headOf = new Map(entries.map(entry => [entry, entry.via === 'name' ? headWord(entry) : undefined]));

  function headWord(entry: Entry): string | undefined {
    const stem = entry.form.replace(/\(.*/, '').split(/ of | and /)[0] ?? '';
    const words = postWords.canonical(stem)[0] ?? [];
    return words.findLast(word => word !== 'posts');
  }

  function find(entry: Entry, tokens: readonly Token[], available: ReadonlySet<string>): Found | undefined {
    const missing = entry.words.filter(word => !available.has(word));
    if (missing.length > 0) {
      const head = headOf.get(entry);
      if (head === undefined || missing.includes(head)) return undefined;
    }
    const wanted = entry.words.filter(word => available.has(word));
    const at = place(wanted, tokens);
    if (at === undefined) return undefined;
    if (missing.length > 0) {
      const said = wanted.filter(word => !generalWords.has(word));
      if (said.length === 0 || wanted.length < 2) return undefined;
    }
    const first = at[0] ?? 0;
    const last = at.at(-1) ?? 0;
    let gaps = 0;
    for (let index = first; index <= last; index++)
      if (!at.includes(index) && tokens[index]?.skip === false) gaps++;
    if (gaps > largestGap) return undefined;
    // "assistant to the director" holds no assistant director
    const parted = tokens
      .slice(first, last)
      .some(({ text }, index) => !at.includes(first + index) && parting.has(text));
    if (
      parted &&
      !fold(entry.form)
        .split(' ')
        .some(word => parting.has(word))
    )
      return undefined;
    const order = at.map(index => wanted.indexOf(firstWord(tokens[index], wanted)));
    const before = tokens[first - 1];
    const text = tokens
      .slice(first, last + 1)
      .map(token => token.meant)
      .join(' ');
    return {
      entry,
      at,
      missing,
      gaps,
      slips: at.filter(index => tokens[index]?.readings.every(reading => reading.by === 'slip')).length,
      disorder: order.filter((value, index) => index > 0 && value < (order[index - 1] ?? 0)).length,
      rankBefore:
        before !== undefined &&
        !tokens[first]?.apart &&
        before.readings.some(
          reading =>
            reading.by === 'written' && reading.words.length === 1 && rankWords.has(reading.words[0] ?? ''),
        ),
      exact: entry.via === 'name' && text === fold(entry.form),
    };
  }

  function mentions(tokens: readonly Token[]): Mention[] {
    const available = new Set(tokens.flatMap(token => token.readings.flatMap(reading => reading.words)));
    const candidates = new Set([...available].flatMap(word => byWord.get(word) ?? []));
    const found: Found[] = [];
    for (const entry of candidates) {
      const one = find(entry, tokens, available);
      if (one !== undefined) found.push(one);
    }
    found.sort(better);
    const taken = new Set<number>();
    const result: Mention[] = [];
    for (const best of found) {
      if (best.at.some(index => taken.has(index))) continue;
      const equals = found.filter(
        other =>
          better(best, other) === 0 && other.at.join() === best.at.join() && other.exact === best.exact,
      );
      for (const index of best.at) taken.add(index);
      result.push({
        entries: equals.map(one => one.entry),
        at: best.at,
        readings: best.at.flatMap(index => (tokens[index]?.readings ?? []).map(({ words }) => words)),
        missing: best.missing,
        slips: best.slips,
        rankBefore: best.rankBefore,
        exact: best.exact,
      });
    }
    return result;
  }

  return { entries, mentions };
}

function firstWord(token: Token | undefined, wanted: readonly string[]): string {
  return token?.readings.flatMap(reading => reading.words).find(word => wanted.includes(word)) ?? '';
}

/** More of the message explained; then no grade left over before it; then whole; then fewer slips, gaps, and in order. */
function better(a: Found, b: Found): number {
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

/** The most tokens, then the closest ones, that say all the wanted words, each with one of its readings wholly used. */
function place(wanted: readonly string[], tokens: readonly Token[]): number[] | undefined {
  let best: number[] | undefined;
  const width = (at: readonly number[]) => Math.max(...at) - Math.min(...at);
  const used: number[] = [];
  const open = [...wanted];
  let steps = 0;
  const search = (): void => {
    const word = open[0];
    if (word === undefined) {
      if (
        best === undefined ||
        used.length > best.length ||
        (used.length === best.length && width(used) < width(best))
      )
        best = [...used];
      return;
    }
    for (let index = 0; index < tokens.length && steps < 400; index++) {
      if (used.includes(index)) continue;
      for (const reading of tokens[index]?.readings ?? []) {
        if (!reading.words.includes(word)) continue;
        const removed = takeAll(open, reading);
        if (removed === undefined) continue;
        steps++;
        used.push(index);
        search();
        used.pop();
        open.splice(0, open.length, ...removed);
      }
    }
  };
  search();
  return best?.sort((a, b) => a - b);
}

/** Takes a reading's words out of `open`; returns `open` as it was, or undefined where it lacks one of them. */
function takeAll(open: string[], reading: Reading): string[] | undefined {
  const before = [...open];
  for (const word of reading.words) {
    const index = open.indexOf(word);
    if (index < 0) {
      open.splice(0, open.length, ...before);
      return undefined;
    }
    open.splice(index, 1);
  }
  return before;
}
