/** A sentence as items: each post and each employment is one item, and so is every other word. */
import type { PostMention } from './mentions.ts';
import type { Token } from './tokenize.ts';

/** A mention, and the sentence that it is in. */
export interface MentionInSentence {
  mention: PostMention;
  sentence: readonly Token[];
}

/** A word, or a post or an employment in its place. */
export interface Item {
  word: string;
  mention?: MentionInSentence;
  employment?: true;
  clause: number;
}

/** The words that shape the items. */
export interface ItemWords {
  /** Words that begin a clause. */
  clauseStarts: ReadonlySet<string>;
  /** Employments, the longest first. */
  employments: readonly (readonly string[])[];
}

/** In a phrase: any post. */
export const anyPost = '@';

/** The words of a sentence, with each post and each employment as one item. */
export function itemsOf(
  sentence: readonly Token[],
  found: readonly MentionInSentence[],
  { clauseStarts, employments }: ItemWords,
): Item[] {
  const items: Item[] = [];
  const heads = found.map(one => ({ one, at: headOf(one) }));
  let clause = 0;
  sentence.forEach((token, index) => {
    const owner = heads.find(({ at }) => at.includes(index))?.one;
    const isSame = owner !== undefined && items.at(-1)?.mention === owner;
    if (isSame) return;
    if (token.apart || (owner === undefined && clauseStarts.has(token.text))) clause++;
    if (owner !== undefined) items.push({ word: '', mention: owner, clause });
    else for (const word of token.text.split(' ')) items.push({ word, clause });
  });
  return withEmployments(items, employments);
}

function withEmployments(items: readonly Item[], employments: ItemWords['employments']): Item[] {
  const joined: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const phrase = employments.find(words => matches(words, items, at));
    const clause = items[at]?.clause ?? 0;
    joined.push(phrase === undefined ? (items[at] as Item) : { word: '', employment: true, clause });
    at += phrase?.length ?? 1;
  }
  return joined;
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
  return mention !== undefined || employment === true;
}

/** True where the words of a phrase begin at this item. `@` is any post; a word that ends in `*` is every word with this beginning. */
export function matches(words: readonly string[], items: readonly Item[], start: number): boolean {
  return words.every((word, offset) => {
    const item = items[start + offset];
    if (item === undefined) return false;
    if (word === anyPost) return isPost(item);
    return word.endsWith('*') ? item.word.startsWith(word.slice(0, -1)) : item.word === word;
  });
}
