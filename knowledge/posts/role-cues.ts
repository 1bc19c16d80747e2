/** The cues of roles, compiled from `data/lexicon/post-roles.json`, and the search for the cue of a post. */
import type { Designation } from '../facts/types.ts';
import type { EmploymentKind, PostRole, PostRoleCue, PostRoles } from '../lexicon/schema.ts';
import { fold, isDevanagari } from '../text/fold.ts';
import type { PostMention } from './mentions.ts';
import {
  anyPost,
  type EmploymentIndex,
  type EmploymentPhrase,
  endOf,
  type Item,
  type ItemWords,
  isPost,
  matches,
} from './role-items.ts';
import { spoken } from './spoken.ts';

/** One wording of a cue. `row` is the place of the cue in the lexicon. */
interface Phrase {
  words: readonly string[];
  cue: PostRoleCue;
  row: number;
}

/** The words of the lexicon, folded. */
export interface RoleCues extends ItemWords {
  /** The phrases of all employments. */
  allEmployments: EmploymentIndex;
  orWords: ReadonlySet<string>;
  /** Words for "or" and "and". */
  joins: ReadonlySet<string>;
  thirdPerson: ReadonlySet<string>;
  /** Words that ask: "which", "tell". */
  askWords: ReadonlySet<string>;
  /** Words by which the writer says that he or she asks: "asking for my mali". */
  reportWords: ReadonlySet<string>;
  /** Words after the post that make its holder the one asked about: "postman ko kaunsa". */
  datives: ReadonlySet<string>;
  /** Words after another's post that do the same: "my postman's courses". */
  genitives: ReadonlySet<string>;
  /** What a post has: "pad", "courses". */
  askables: ReadonlySet<string>;
  /** Words before it that do the same: "for my postman". */
  forWords: ReadonlySet<string>;
  /** Words that call a post of the profile wrong. */
  wrongWords: ReadonlySet<string>;
  phrasesByWord: ReadonlyMap<string, readonly Phrase[]>;
  /** The phrases that take a cue's effect away, and those that it needs. */
  unlessOf: ReadonlyMap<PostRoleCue, readonly (readonly string[])[]>;
  withOf: ReadonlyMap<PostRoleCue, readonly (readonly string[])[]>;
  /** Words of a clause that does nothing but deny what was just said. */
  denialWords: ReadonlySet<string>;
  noWords: ReadonlySet<string>;
}

/** A cue that is found, and how many other words are between it and the post. */
interface CueFound {
  role: PostRole;
  cue: PostRoleCue;
  distance: number;
  length: number;
  row: number;
}

/** The cue of the item at a place. */
export type CueSearch = (at: number) => CueFound | undefined;

/** The most other words between a cue and its post. */
const defaultReach = 2;

/** Annexure III has no designation for these employments, whatever post is named. */
export const withoutDesignation: ReadonlySet<EmploymentKind> = new Set(['contractual', 'outsider']);

/** Folds the words of the lexicon once. */
export function compileCues(lexicon: PostRoles): RoleCues {
  const allEmployments = lexicon.employment
    .flatMap(({ kind, role, says }) =>
      says.map(text => ({ kind, otherwise: role ?? 'claimed', words: wordsOf(text) })),
    )
    .sort((a, b) => b.words.length - a.words.length);
  const [orWords, andWords] = [wordSet(lexicon.or), wordSet(lexicon.and)];
  return {
    clauseStarts: wordSet(lexicon.clauseStarts),
    fillers: wordSet(lexicon.fillers),
    orWords,
    andWords,
    joins: new Set([...orWords, ...andWords]),
    thirdPerson: wordSet(lexicon.thirdPerson),
    askWords: wordSet(lexicon.asks),
    reportWords: wordSet(lexicon.reports),
    datives: wordSet(lexicon.datives),
    genitives: wordSet(lexicon.genitives),
    askables: wordSet(lexicon.askables),
    forWords: wordSet(lexicon.for),
    wrongWords: wordSet(lexicon.wrong),
    firstPerson: wordSet(lexicon.firstPerson),
    ownWords: wordSet(lexicon.own),
    employments: indexOf(allEmployments.filter(({ kind }) => withoutDesignation.has(kind))),
    allEmployments: indexOf(allEmployments),
    phrasesByWord: phrasesByWord(
      lexicon.cues.flatMap((cue, row) =>
        cue.says.map((text): Phrase => ({ words: wordsOf(text), cue, row })),
      ),
    ),
    denialWords: wordSet(lexicon.denial),
    noWords: wordSet(lexicon.no),
    withOf: new Map(
      lexicon.cues.flatMap(cue => (cue.with === undefined ? [] : [[cue, cue.with.map(wordsOf)]])),
    ),
    unlessOf: new Map(lexicon.cues.map(cue => [cue, (cue.unless ?? []).map(wordsOf)])),
  };
}

/**
 * Makes the search for the cue of a post in the items of a sentence: the nearest cue; among equals the longest, then the first of
 * the lexicon.
 */
export function createCueSearch(items: readonly Item[], cues: RoleCues): CueSearch {
  // Most phrases have a word that the sentence lacks. This is seen at once, without trying each place.
  const present = new Set(items.map(({ word }) => word));
  const mayMatch = (word: string) => isPattern(word) || present.has(word);
  const usablePhrases = () =>
    [...present, anyPost]
      .flatMap(word => cues.phrasesByWord.get(word) ?? [])
      .filter(({ words }) => words.every(mayMatch));
  // Most sentences name no post, and no cue of them is looked for.
  let usable: readonly Phrase[] | undefined;
  const clauses = clausesOf(items);
  return at => {
    const isOfficer = isOfficerPost(items[at]?.mention?.mention);
    const clause = clauses.get(items[at]?.clause ?? 0) ?? [];
    usable ??= usablePhrases();
    return usable
      .filter(({ cue }) => (cue.officers ?? isOfficer) === isOfficer)
      .flatMap(phrase => foundAt(phrase, items, at, cues) ?? [])
      .filter(({ cue }) => !isExcepted(cue, clause, cues))
      .sort(
        (a, b) =>
          Number(b.cue.overrides === true) - Number(a.cue.overrides === true) ||
          a.distance - b.distance ||
          b.length - a.length ||
          a.row - b.row,
      )[0];
  };
}

function clausesOf(items: readonly Item[]): ReadonlyMap<number, readonly Item[]> {
  const clauses = new Map<number, Item[]>();
  for (const item of items) {
    const clause = clauses.get(item.clause);
    if (clause === undefined) clauses.set(item.clause, [item]);
    else clause.push(item);
  }
  return clauses;
}

function isPattern(word: string): boolean {
  return word === anyPost || word.endsWith('*');
}

function indexOf(phrases: readonly EmploymentPhrase[]): EmploymentIndex {
  const isOfPattern = ({ words: [word = ''] }: EmploymentPhrase) => isPattern(word);
  const byWord = new Map<string, EmploymentPhrase[]>();
  for (const phrase of phrases.filter(one => !isOfPattern(one))) {
    const [word = ''] = phrase.words;
    byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
  }
  return { byWord, patterns: phrases.filter(isOfPattern) };
}

/** The phrases by the first of their words that is no pattern, else by `@`. */
function phrasesByWord(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const word = phrase.words.find(one => !isPattern(one)) ?? anyPost;
    index.set(word, [...(index.get(word) ?? []), phrase]);
  }
  return index;
}

function isExcepted(cue: PostRoleCue, clause: readonly Item[], { unlessOf, withOf }: RoleCues): boolean {
  const says = (words: readonly string[]) => clause.some((_, at) => matches(words, clause, at));
  return unlessOf.get(cue)?.some(says) === true || withOf.get(cue)?.some(says) === false;
}

/** How near the phrase is to the post, inside its clause and with no other post between; undefined where it is not. */
function foundAt(
  { words, cue, row }: Phrase,
  items: readonly Item[],
  at: number,
  { fillers, firstPerson }: RoleCues,
): CueFound | undefined {
  const step = cue.side === 'before' ? -1 : 1;
  let distance = 0;
  for (let next = at + step; distance <= (cue.reach ?? defaultReach); next += step) {
    const item = items[next];
    if (item === undefined || item.clause !== items[at]?.clause) return undefined;
    const start = cue.side === 'before' ? next - words.length + 1 : next;
    const end = items[start]?.clause === items[at]?.clause ? endOf(words, items, start) : undefined;
    if (end !== undefined && (items[end]?.clause !== items[at]?.clause || !cue.last))
      return { role: cue.role, cue, distance, length: words.length, row };
    if (isPost(item) || (cue.role === 'authority' && step > 0 && firstPerson.has(item.word)))
      return undefined;
    if (!fillers.has(item.word)) distance++;
  }
  return undefined;
}

/** True of a post that heads an office or gives orders: Annexure III prints it in Group A or B, whatever it may mean. */
export function isOfficerPost(mention: PostMention | undefined): boolean {
  return mention?.forms.every(({ designation }) => isOfficer(designation)) === true;
}

/** LSG and HSG are grades of the staff, whatever their group. */
function isOfficer({ groups, equivalents }: Designation): boolean {
  return (
    groups.some(group => group === 'A' || group === 'B') &&
    !equivalents.some(({ anyDesignation, except }) => anyDesignation && except === undefined)
  );
}

/** A beginning is spoken in Latin letters only: in Devanagari the end of a word decides which vowels are spoken. */
function beginningOf(word: string): string {
  return isDevanagari(word) ? word : spoken(word);
}

/** The folded words of a phrase, as `spoken` writes them; the marks `@` and `*` stay. */
function wordsOf(text: string): string[] {
  return text
    .split(' ')
    .flatMap(word =>
      word === anyPost
        ? [word]
        : word.endsWith('*')
          ? [`${beginningOf(fold(word.slice(0, -1)))}*`]
          : fold(word).split(' ').map(spoken),
    );
}

function wordSet(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.map(text => spoken(fold(text))));
}
