/** The cues of roles, compiled from `data/lexicon/post-roles.json`, and the search for the cue of a post. */
import type { PostRole, PostRoleCue, PostRoles } from '../lexicon/schema.ts';
import { fold } from '../text/fold.ts';
import type { PostMention } from './mentions.ts';
import { anyPost, type Item, type ItemWords, isPost, matches } from './role-items.ts';

/** One wording of a cue. `row` is the place of the cue in the lexicon. */
interface Phrase {
  words: readonly string[];
  cue: PostRoleCue;
  row: number;
}

/** The words of the lexicon, folded. */
export interface RoleCues extends ItemWords {
  /** Words that do not count between a cue and its post. */
  fillers: ReadonlySet<string>;
  orWords: ReadonlySet<string>;
  /** Words for "or" and "and". */
  joins: ReadonlySet<string>;
  thirdPerson: ReadonlySet<string>;
  firstPerson: ReadonlySet<string>;
  phrases: readonly Phrase[];
  /** The phrases that take a cue's effect away. */
  unlessOf: ReadonlyMap<PostRoleCue, readonly (readonly string[])[]>;
}

/** A cue that is found, and how many other words are between it and the post. */
interface CueFound {
  role: PostRole;
  cue: PostRoleCue;
  distance: number;
  length: number;
  row: number;
}

/** The most other words between a cue and its post. */
const defaultReach = 2;

/** Folds the words of the lexicon once. */
export function compileCues(lexicon: PostRoles): RoleCues {
  const orWords = wordSet(lexicon.or);
  return {
    clauseStarts: wordSet(lexicon.clauseStarts),
    fillers: wordSet(lexicon.fillers),
    orWords,
    joins: new Set([...orWords, ...wordSet(lexicon.and)]),
    thirdPerson: wordSet(lexicon.thirdPerson),
    firstPerson: wordSet(lexicon.firstPerson),
    employments: lexicon.employment.map(wordsOf).sort((a, b) => b.length - a.length),
    phrases: lexicon.cues.flatMap((cue, row) =>
      cue.says.map((text): Phrase => ({ words: wordsOf(text), cue, row })),
    ),
    unlessOf: new Map(lexicon.cues.map(cue => [cue, (cue.unless ?? []).map(wordsOf)])),
  };
}

/** The nearest cue of the post at a place; among equals the longest, then the first of the lexicon. */
export function cueOf(items: readonly Item[], at: number, cues: RoleCues): CueFound | undefined {
  const inClause = items.filter(({ clause }) => clause === items[at]?.clause);
  const isOfficer = isOfficerPost(items[at]?.mention?.mention);
  // Most phrases have a word that the sentence lacks. This is seen at once, without trying each place.
  const present = new Set(items.map(({ word }) => word));
  const mayMatch = (word: string) => word === anyPost || word.endsWith('*') || present.has(word);
  const usable = cues.phrases.filter(
    ({ words, cue }) => words.every(mayMatch) && (!cue.officers || isOfficer),
  );
  return usable
    .flatMap(phrase => foundAt(phrase, items, at, cues) ?? [])
    .filter(({ cue }) => !isExcepted(cue, inClause, cues))
    .sort((a, b) => a.distance - b.distance || b.length - a.length || a.row - b.row)[0];
}

function isExcepted(cue: PostRoleCue, clause: readonly Item[], { unlessOf }: RoleCues): boolean {
  const unless = unlessOf.get(cue) ?? [];
  return unless.some(words => clause.some((_, at) => matches(words, clause, at)));
}

/** How near the phrase is to the post, inside its clause and with no other post between; undefined where it is not. */
function foundAt(
  { words, cue, row }: Phrase,
  items: readonly Item[],
  at: number,
  { fillers }: RoleCues,
): CueFound | undefined {
  const step = cue.side === 'before' ? -1 : 1;
  let distance = 0;
  for (let next = at + step; distance <= (cue.reach ?? defaultReach); next += step) {
    const item = items[next];
    if (item === undefined || item.clause !== items[at]?.clause) return undefined;
    const start = cue.side === 'before' ? next - words.length + 1 : next;
    if (matches(words, items, start)) return { role: cue.role, cue, distance, length: words.length, row };
    if (isPost(item)) return undefined;
    if (!fillers.has(item.word)) distance++;
  }
  return undefined;
}

/** True of a post that heads an office or gives orders: Annexure III prints it in Group A or B. */
function isOfficerPost(mention: PostMention | undefined): boolean {
  return mention?.forms.some(({ designation }) => designation.groups.some(group => group !== 'C')) === true;
}

/** The folded words of a phrase; the marks `@` and `*` stay. */
function wordsOf(text: string): string[] {
  return text
    .split(' ')
    .flatMap(word =>
      word === anyPost
        ? [word]
        : word.endsWith('*')
          ? [`${fold(word.slice(0, -1))}*`]
          : fold(word).split(' '),
    );
}

function wordSet(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.map(fold));
}
