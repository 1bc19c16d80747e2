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
/** Everybody has a circle and a region; only their offices decide. */
const tellsNothingAlone = new Set(['circle', 'region']);

/** Heads of postal offices. Annexure III prints the circle and regional offices, and the divisions, with the postal cadres. */
const headsOfCircle = /^(?:Chief Post Master General|Postmaster General)$/;
const headsOfPosts =
  /^(?:(?:Senior |Assistant )?Superintendent of Posts|Inspector Posts|(?:Deputy )?Chief Post ?[Mm]aster|Senior Postmaster)$/;

/** Heads of RMS divisions and of record offices: their office is one of RMS. */
const headsOfRms = /^(?:s?srm|asrm|[hs]ro)$/;

export type Narrow = (
  candidates: readonly Designation[],
  tokens: readonly Token[],
  group: Group | undefined,
  /** Tokens of offices and wings that are denied: what fits them goes. */
  denied: ReadonlySet<Token>,
  /** The posts whose offices are named: "SSPOs office". */
  heads: readonly Designation[],
) => Narrowed;

/** A word narrows only where it tells of a candidate; then all that fit it stay. */
interface NarrowingTest {
  tells(row: Designation): boolean;
  fits(row: Designation): boolean;
}

/** Makes the narrowing by the offices that Annexure III prints for each designation, and by the words of its name. */
export function createNarrowing(
  designations: readonly Designation[],
  canonical: PostReader['canonical'],
): Narrow {
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

  const inPosts = (row: Designation) => has(commonOffices, row, 'posts');
  /** The Civil Wing has divisions too. */
  const postalOffice: NarrowingTest = {
    tells: inPosts,
    fits: row => inPosts(row) || has(anyOffices, row, 'cewing'),
  };

  return (candidates, tokens, group, denied, heads) => {
    let left = candidates.filter(row => group === undefined || row.groups.includes(group));
    if (left.length === 0) left = [...candidates];
    const by = new Set<Token>();
    const narrowBy = (tests: readonly NarrowingTest[], token: Token | undefined) => {
      for (const { tells, fits } of tests) {
        const isDenied = token !== undefined && denied.has(token);
        const kept = left.filter(row => fits(row) !== isDenied);
        if (!left.some(tells) || kept.length === 0) continue;
        if (token !== undefined && !isDenied) by.add(token);
        left = kept;
      }
    };
    for (const token of tellingTokens(tokens))
      for (const word of singleWords(token)) narrowBy(testsOf(word), token);
    // The postal side comes last: RMS has divisions and heads of offices too.
    for (const [at, token] of tokens.entries())
      if (isPostalOffice(token, tokens[at + 1])) narrowBy([postalOffice], token);
    if (heads.some(({ name }) => headsOfCircle.test(name)))
      narrowBy([...testsOf('circle'), postalOffice], undefined);
    if (heads.some(({ name }) => headsOfPosts.test(name))) narrowBy([postalOffice], undefined);
    return { left, by };
  };
}

/** True of a GPO, and of "divisional" in "divisional office". */
function isPostalOffice(token: Token, next: Token | undefined): boolean {
  return (
    says(token, 'gpo') ||
    (says(token, 'divisional office') && (token.text !== 'do' || token.capitals)) ||
    (says(token, 'division') && says(next, 'office'))
  );
}

function says(token: Token | undefined, word: string): boolean {
  return token?.expansions.some(({ words, by }) => by === 'exact' && words.join(' ') === word) === true;
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

/** "My senior" is a colleague, and no grade of the post. */
const possessive =
  /^(?:my|our|mera|mere|meri|hamara|hamare|hamari|मेरा|मेरे|मेरी|हमारा|हमारे|हमारी|majha|majhe|amar|naa|en|ente|nanna)$/;

function isRank(text: string): boolean {
  return /^(?:senior|junior|seniors|juniors|chief|head|सीनियर|जूनियर)$/.test(text);
}

/** The tokens that may narrow candidates. "Postal" comes last: almost every post of the department is postal. */
function tellingTokens(tokens: readonly Token[]): Token[] {
  const isPostal = ({ expansions }: Token) => expansions.some(({ words }) => words[0] === 'posts');
  const telling = tokens.filter(
    ({ text }, at) =>
      !/^posts?$/.test(text) && !(isRank(text) && possessive.test(tokens[at - 1]?.text ?? '')),
  );
  return [...telling.filter(token => !isPostal(token)), ...telling.filter(isPostal)];
}

/** The single words that a token means as it is written. */
function singleWords({ text, expansions }: Token): string[] {
  if (tellsNothingAlone.has(text)) return [];
  if (headsOfRms.test(text)) return ['rms'];
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
