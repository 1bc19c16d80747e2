/** What the rest of a message says about several candidates: office, wing, branch, and the group named. */
import type { Designation, Group } from '../facts/types.ts';
import type { PostWords, Token } from './words.ts';

/** The candidates that are left, and the tokens that told. */
export interface Narrowed {
  left: Designation[];
  by: ReadonlySet<Token>;
}

export type Narrow = (
  candidates: readonly Designation[],
  tokens: readonly Token[],
  group: Group | undefined,
) => Narrowed;

/** Makes the narrowing by the offices that Annexure III prints beside each designation, and by the words of its name. */
export function createNarrowing(designations: readonly Designation[], postWords: PostWords): Narrow {
  const nameWords = new Map(designations.map(row => [row, new Set(postWords.canonical(row.name).flat())]));
  const officeWords = new Map(
    designations.map(row => [
      row,
      new Set(
        row.equivalents.flatMap(({ offices }) =>
          (offices ?? []).flatMap(office => postWords.canonical(office).flat()),
        ),
      ),
    ]),
  );
  const allOffices = new Set([...officeWords.values()].flatMap(offices => [...offices]));

  return (candidates, tokens, group) => {
    let left = [...candidates];
    const by = new Set<Token>();
    const keep = (test: (row: Designation) => boolean, token?: Token) => {
      const kept = left.filter(test);
      if (token !== undefined && kept.length > 0) by.add(token);
      if (kept.length > 0 && kept.length < left.length) left = kept;
    };
    if (group !== undefined) keep(row => row.groups.includes(group));
    // "Postal" says least: almost every post of the department is postal.
    const isPostal = (token: Token) => token.readings.some(({ words }) => words[0] === 'posts');
    const telling = tokens.filter(token => !/^posts?$/.test(token.text));
    for (const token of [...telling.filter(token => !isPostal(token)), ...telling.filter(isPostal)]) {
      for (const { words, by } of token.readings) {
        if (words.length > 1 || by !== 'written') continue;
        const word = words[0] ?? '';
        const office = word === 'ho' || word === 'subpo' ? 'posts' : word;
        if (word === 'civil' || word === 'electrical')
          keep(row => officeWords.get(row)?.has('cewing') ?? false, token);
        if (allOffices.has(office))
          keep(row => officeWords.get(row)?.has(office) || (nameWords.get(row)?.has(word) ?? false), token);
        else keep(row => nameWords.get(row)?.has(word) ?? false, token);
      }
    }
    return { left, by };
  };
}

const groupWord = /gr|samuh|ग्रुप|समूह/;

/** True for the words of "cadre" and of a named group, which the post is narrowed by. */
export function namesGroup(tokens: readonly Token[], at: number): boolean {
  const pair = (from: number) =>
    groupWord.test(tokens[from]?.text ?? '') && groupSaid(tokens.slice(from, from + 2)) !== undefined;
  return (
    tokens[at]?.readings.some(({ words }) => words[0] === 'cadre') === true ||
    pair(at) ||
    (at > 0 && pair(at - 1))
  );
}

/** A group named in a message: `group b`, `Gr. C`, `समूह ख`. */
export function groupSaid(tokens: readonly Token[]): Group | undefined {
  const text = tokens.map(token => token.text).join(' ');
  const found = /(?:\bgroup|\bgrp|\bgrup|\bgr|\bsamuh|ग्रुप|समूह) (a|b|c|ए|बी|सी|क|ख|ग)(?: |$)/.exec(text)?.[1];
  switch (found) {
    case 'a':
    case 'ए':
    case 'क':
      return 'A';
    case 'b':
    case 'बी':
    case 'ख':
      return 'B';
    case 'c':
    case 'सी':
    case 'ग':
      return 'C';
    default:
      return undefined;
  }
}
