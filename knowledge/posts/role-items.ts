/** A sentence as items: each post and each employment is one item, and so is every other word. */
import type { EmploymentKind, PostRole } from '../lexicon/schema.ts';
import type { PostMention } from './mentions.ts';
import { spoken } from './spoken.ts';
import type { Token } from './tokenize.ts';

/** A mention, and the sentence that it is in. */
export interface MentionInSentence {
  mention: PostMention;
  sentence: readonly Token[];
}

/** The words of a message for an employment. */
export interface EmploymentTerm {
  kind: EmploymentKind;
  /** Folded. */
  text: string;
  /** Its role where no cue tells one. */
  otherwise: PostRole;
}

/** A wording of an employment. */
export interface EmploymentPhrase {
  kind: EmploymentKind;
  otherwise: PostRole;
  words: readonly string[];
}

/** Wordings of employments by their first word; those that begin with a pattern. The longest come first. */
export interface EmploymentIndex {
  byWord: ReadonlyMap<string, readonly EmploymentPhrase[]>;
  patterns: readonly EmploymentPhrase[];
}

/** A word, or a post or an employment in its place. */
export interface Item {
  /** As `spoken` writes it; empty for a post or an employment. */
  word: string;
  /** Folded; empty for a post. */
  text: string;
  token?: Token;
  /** The mark before it. */
  mark?: string;
  mention?: MentionInSentence;
  employment?: EmploymentTerm;
  clause: number;
}

/** An item and what is known of its role. */
export interface Assigned {
  item: Item;
  at: number;
  role: PostRole;
  said: boolean;
  /** True where only a beginning is told ("joined as MTS"). */
  isBeginning: boolean;
}

/** The items of a sentence, and the roles of its posts. */
export interface SentenceRead {
  items: readonly Item[];
  assigned: readonly Assigned[];
}

/** The words that shape the items. */
export interface ItemWords {
  /** Words that begin a clause. */
  clauseStarts: ReadonlySet<string>;
  /** Words for "and": they begin a clause unless they join two posts. */
  andWords: ReadonlySet<string>;
  employments: EmploymentIndex;
  firstPerson: ReadonlySet<string>;
  /** "My", "our": what belongs to the writer, or who works with him. */
  ownWords: ReadonlySet<string>;
  /** Words that do not count between a cue and its post. */
  fillers: ReadonlySet<string>;
}

/** "Am" tells the first person too, but no post follows it after a comma: "main MTS hu, postman nahi". */
const amVerb = 'hu';
/** No clause begins right after these: "I am now a PA", "I am only the UDC". */
const copula = /^(?:am|is|are|was|were|im)$/;
/** So many words after "I," belong to the same phrase: "I, a time scale PA". */
const appositionReach = 4;

/** In a phrase: any post. */
export const anyPost = '@';

/** The words of a sentence, with each post and each employment as one item. */
export function itemsOf(
  sentence: readonly Token[],
  found: readonly MentionInSentence[],
  words: ItemWords,
): Item[] {
  const items: Item[] = [];
  const owners = new Map<number, MentionInSentence>();
  for (const one of found) for (const at of headOf(one)) owners.set(at, one);
  let clause = 0;
  /** True of "a UDC" in "I, a UDC, …": the post is the writer's. */
  const isApposition = (index: number): boolean => {
    const [self, before] = [items.at(-1), items.at(-2)];
    const isSelf = words.firstPerson.has(self?.word ?? '') || words.ownWords.has(self?.word ?? '');
    if (!isSelf || self?.word === amVerb) return false;
    if (before !== undefined && isPost(before)) return false;
    const isNoFiller = ({ text }: Token, at: number) => at >= index && !words.fillers.has(text);
    const post = sentence.findIndex(
      self?.word === 'i' ? (_, at) => at >= index && owners.has(at) : isNoFiller,
    );
    const between = sentence.slice(index + 1, post + 1);
    return owners.has(post) && between.length < appositionReach && !between.some(({ apart }) => apart);
  };
  sentence.forEach((token, index) => {
    const owner = owners.get(index);
    if (owner !== undefined && (items.at(-1)?.mention ?? items.at(-2)?.mention) === owner) return;
    const word = spoken(token.text);
    const isJoin = owners.has(index - 1) && owners.has(index + 1);
    const isStart =
      owner === undefined &&
      !copula.test(items.at(-1)?.word ?? '') &&
      (words.clauseStarts.has(word) || (words.andWords.has(word) && !isJoin));
    const isBreak =
      token.apart &&
      token.mark !== '(' &&
      token.mark !== ':' &&
      !(token.mark === '/' && items.at(-1)?.text.length === 1) &&
      !(owners.has(index - 1) && isPlaceLike(token)) &&
      !isApposition(index);
    if (isBreak || isStart) clause++;
    if (owner !== undefined) {
      items.push({ word: '', text: '', mention: owner, mark: token.mark, clause });
      if (isGenitive(owner)) items.push({ word: 's', text: 's', clause });
    } else
      for (const text of token.text.split(' '))
        items.push({ word: spoken(text), text, token, mark: token.mark, clause });
  });
  return withEmployments(items, words.employments);
}

/** True of "Director's": folding joins the genitive to the word. */
function isGenitive({ mention: { at }, sentence }: MentionInSentence): boolean {
  return /['’]s$/.test(sentence[at.at(-1) ?? 0]?.raw ?? '');
}

/** True of an unknown word with a capital letter after a comma: "SSPOs, Kanpur". */
function isPlaceLike({ raw, text, mark, expansions }: Token): boolean {
  return mark === ',' && expansions.length === 0 && text.length > 3 && /^\p{Lu}\p{Ll}/u.test(raw);
}

function withEmployments(items: readonly Item[], employments: ItemWords['employments']): Item[] {
  const joined: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const near = [...(employments.byWord.get(items[at]?.word ?? '') ?? []), ...employments.patterns];
    const phrase = near.find(({ words }) => matches(words, items, at));
    const part = items.slice(at, phrase === undefined ? at + 1 : endOf(phrase.words, items, at));
    joined.push(phrase === undefined ? (items[at] as Item) : employmentItem(phrase, part));
    at += part.length;
  }
  return joined;
}

function employmentItem({ kind, otherwise }: EmploymentPhrase, part: readonly Item[]): Item {
  const text = part.map(item => item.text).join(' ');
  return { word: '', text, employment: { kind, text, otherwise }, clause: part[0]?.clause ?? 0 };
}

/** The place of the post itself, without its office elsewhere in the sentence: "MTS" in "RMS office me MTS". */
function headOf({ mention: { at, forms }, sentence }: MentionInSentence): number[] {
  const first = forms[0]?.words[0] ?? '';
  const says = (index: number) =>
    sentence[index]?.expansions.some(({ words }) => words.includes(first)) === true;
  const head = at.findIndex(says);
  const offset = (at[head] ?? 0) - head;
  return head === -1 ? at : at.filter((index, place) => index - place === offset);
}

/** True of a post or an employment. */
export function isPost({ mention, employment }: Item): boolean {
  return mention !== undefined || employment !== undefined;
}

/** Particles that may come between the words of a phrase: "mila hi nahi". */
const particles: ReadonlySet<string> = new Set(
  ['s', 'hi', 'bhi', 'to', 'toh', 'ही', 'भी', 'तो', 'sirf', 'bas'].map(spoken),
);

/**
 * Where the words of a phrase end that begin at this item; undefined where they do not begin there. `@` is any post; a word that
 * ends in `*` is every word with this beginning.
 */
export function endOf(words: readonly string[], items: readonly Item[], start: number): number | undefined {
  let at = start;
  for (const [index, word] of words.entries()) {
    while (index > 0 && !isWord(word, items[at]) && particles.has(items[at]?.word ?? '')) at++;
    if (!isWord(word, items[at])) return undefined;
    at++;
  }
  return at;
}

/** True where the words of a phrase begin at this item. */
export function matches(words: readonly string[], items: readonly Item[], start: number): boolean {
  return endOf(words, items, start) !== undefined;
}

function isWord(word: string, item: Item | undefined): boolean {
  if (item === undefined) return false;
  if (word === anyPost) return isPost(item);
  if (!word.endsWith('*')) return item.word === word;
  const beginning = word.slice(0, -1);
  return item.text.startsWith(beginning) || item.word.startsWith(beginning);
}

/** True where one of the items is one of the words. */
export function hasWord(items: readonly Item[], words: ReadonlySet<string>): boolean {
  return items.some(({ word }) => words.has(word));
}
