/** Narrows several candidates by the rest of the message: office, wing, branch and group. */
import type { Designation, Equivalent, Group } from '../facts/facts.ts';
import type { PostReader } from './reader.ts';
import type { Token } from './tokenize.ts';

/** The candidates that are left, and the tokens that narrowed them. */
export interface Narrowed {
  left: Designation[];
  by: ReadonlySet<Token>;
}

/** The wing whose posts have a branch: civil or electrical. */
const branchWing = 'C & E Wing';
/** Every post has an office, and divisions have all cadres: these words decide nothing. */
const tellsNothing = new Set(['office', 'divisional']);

export type Narrow = (
  candidates: readonly Designation[],
  tokens: readonly Token[],
  group: Group | undefined,
) => Narrowed;

/** A word narrows only where it tells of a candidate; then all that fit it stay. */
interface NarrowingTest {
  tells(row: Designation): boolean;
  fits(row: Designation): boolean;
}

/** Makes the narrowing by the offices that Annexure III prints for each designation, and by the words of its name. */
export function createNarrowing(designations: readonly Designation[], { canonical }: PostReader): Narrow {
  const nameWords = wordsByRow(designations, row => [row.name], canonical);
  const officesOf = (holds: (equivalent: Equivalent) => boolean) =>
    wordsByRow(
      designations,
      row => row.equivalents.filter(holds).flatMap(({ offices }) => offices ?? []),
      canonical,
    );
  const anyOffices = officesOf(() => true);
  const commonOffices = officesOf(placesEveryPost);
  const allOffices = new Set([...anyOffices.values()].flatMap(words => [...words]));
  const has = (words: ReadonlyMap<Designation, ReadonlySet<string>>, row: Designation, word: string) =>
    words.get(row)?.has(word) === true;

  /** The tests of a word of the message, which narrow one after the other. */
  function testsOf(word: string): NarrowingTest[] {
    const office = word === 'ho' || word === 'subpo' ? 'posts' : word;
    const isOffice = allOffices.has(office);
    const byWord: NarrowingTest = {
      tells: row => has(nameWords, row, word) || (isOffice && has(commonOffices, row, office)),
      fits: row => has(nameWords, row, word) || (isOffice && has(anyOffices, row, office)),
    };
    const inWing = (row: Designation) => has(anyOffices, row, 'cewing');
    const isBranch = word === 'civil' || word === 'electrical';
    return isBranch ? [{ tells: inWing, fits: inWing }, byWord] : [byWord];
  }

  return (candidates, tokens, group) => {
    let left = candidates.filter(row => group === undefined || row.groups.includes(group));
    if (left.length === 0) left = [...candidates];
    const by = new Set<Token>();
    for (const token of tellingTokens(tokens))
      for (const { tells, fits } of singleWords(token).flatMap(testsOf)) {
        if (!left.some(tells)) continue;
        by.add(token);
        left = left.filter(fits);
      }
    return { left, by };
  };
}

/** True where the offices hold for other posts of the designation too, and not only for the post that they are printed with. */
function placesEveryPost({ anyDesignation, offices }: Equivalent): boolean {
  return anyDesignation === true || offices?.includes(branchWing) === true;
}

function wordsByRow(
  rows: readonly Designation[],
  textsOf: (row: Designation) => readonly string[],
  canonical: PostReader['canonical'],
): ReadonlyMap<Designation, ReadonlySet<string>> {
  return new Map(rows.map(row => [row, new Set(textsOf(row).flatMap(text => canonical(text).flat()))]));
}

/** The tokens that may narrow candidates. "Postal" comes last: almost every post of the department is postal. */
function tellingTokens(tokens: readonly Token[]): Token[] {
  const isPostal = ({ expansions }: Token) => expansions.some(({ words }) => words[0] === 'posts');
  const telling = tokens.filter(({ text }) => !/^posts?$/.test(text));
  return [...telling.filter(token => !isPostal(token)), ...telling.filter(isPostal)];
}

/** The single words that a token means as it is written. */
function singleWords({ expansions }: Token): string[] {
  return expansions.flatMap(({ words, by }) =>
    words.length > 1 || by !== 'exact' || tellsNothing.has(words[0] ?? '') ? [] : (words[0] ?? ''),
  );
}

const groupWord = /gr|samuh|ग्रुप|समूह/;

/** True of the word "cadre" and of the two words of a group: they narrow the post too. */
export function namesGroup(tokens: readonly Token[], at: number): boolean {
  const pair = (from: number) =>
    groupWord.test(tokens[from]?.text ?? '') && groupNamed(tokens.slice(from, from + 2)) !== undefined;
  return (
    tokens[at]?.expansions.some(({ words }) => words[0] === 'cadre') === true ||
    pair(at) ||
    (at > 0 && pair(at - 1))
  );
}

/** The group that a message names: `group b`, `Gr. C`, `समूह ख`. */
export function groupNamed(tokens: readonly Token[]): Group | undefined {
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
