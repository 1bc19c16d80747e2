/**
 * The role of each post in a message: the writer's own post, a former one, another person's, … Fourth layer of the designation
 * search: `mentions.ts` finds the posts, `search.ts` decides over the posts with the right roles. The cues of each role are in
 * `data/lexicon/post-roles.json`.
 */
import type { PostRole, PostRoleCue, PostRoles } from '../lexicon/schema.ts';
import { fold } from '../text/fold.ts';
import type { PostMention } from './mentions.ts';
import type { Token } from './tokenize.ts';

/** A mention, and the sentence that it is in. */
export interface MentionInSentence {
  mention: PostMention;
  sentence: readonly Token[];
}

/** A mention and its role. */
export interface MentionWithRole extends MentionInSentence {
  role: PostRole;
  /** True where a cue says the role; without a cue a post is claimed. */
  said: boolean;
}

/** What a message says of posts. */
export interface RolesRead {
  mentions: MentionWithRole[];
  /** True where the writer is no employee: a contractor's driver, a substitute, an apprentice. */
  isOutsider: boolean;
  /** True where the question may be about the other person: nothing is asked for the writer. */
  asksForOther: boolean;
  /** True where the message speaks of "him" or "her". */
  namesOther: boolean;
}

/** A word, or a post or an employment in its place. */
interface Item {
  word: string;
  mention?: MentionInSentence;
  employment?: true;
  clause: number;
}

interface Phrase {
  words: readonly string[];
  cue: PostRoleCue;
  row: number;
}

/** A cue that is found, and how many other words are between it and the post. */
interface CueFound {
  role: PostRole;
  distance: number;
  length: number;
  row: number;
}

/** An item and what is known of its role. */
interface Assigned {
  item: Item;
  at: number;
  role: PostRole;
  said: boolean;
}

/** The most other words between a cue and its post. */
const defaultReach = 2;
/** The most words between two alternatives: "postman lu ya MTS". */
const longestJoin = 4;
/** In a phrase: any post. */
const anyPost = '@';

/** Makes the reader of roles from the cues of the lexicon. */
export function createRoleReader(
  lexicon: PostRoles,
): (found: readonly MentionInSentence[], tokens: readonly Token[]) => RolesRead {
  const clauseStarts = wordSet(lexicon.clauseStarts);
  const fillers = wordSet(lexicon.fillers);
  const orWords = wordSet(lexicon.or);
  const joins = new Set([...orWords, ...wordSet(lexicon.and)]);
  const thirdPerson = wordSet(lexicon.thirdPerson);
  const firstPerson = wordSet(lexicon.firstPerson);
  const employments = lexicon.employment.map(wordsOf).sort((a, b) => b.length - a.length);
  const phrases = lexicon.cues.flatMap((cue, row) =>
    cue.says.map((text): Phrase => ({ words: wordsOf(text), cue, row })),
  );
  const unlessOf = new Map(lexicon.cues.map(cue => [cue, (cue.unless ?? []).map(wordsOf)]));

  /** The words of a sentence, with each post and each employment as one item. */
  function itemsOf(sentence: readonly Token[], found: readonly MentionInSentence[]): Item[] {
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
    return withEmployments(items);
  }

  function withEmployments(items: readonly Item[]): Item[] {
    const joined: Item[] = [];
    for (let at = 0; at < items.length; ) {
      const phrase = employments.find(words => matches(words, items, at));
      const clause = items[at]?.clause ?? 0;
      joined.push(phrase === undefined ? (items[at] as Item) : { word: '', employment: true, clause });
      at += phrase?.length ?? 1;
    }
    return joined;
  }

  /** The nearest cue of the post at a place; among equals the longest, then the first of the lexicon. */
  function cueOf(items: readonly Item[], at: number): CueFound | undefined {
    const clause = items[at]?.clause;
    const isOfficer = isOfficerPost(items[at]?.mention?.mention);
    const usable = phrases.filter(({ cue }) => !cue.officers || isOfficer);
    return usable
      .flatMap(phrase => foundAt(phrase, items, at) ?? [])
      .filter(
        ({ row }) =>
          !isExcepted(
            lexicon.cues[row],
            items.filter(item => item.clause === clause),
          ),
      )
      .sort((a, b) => a.distance - b.distance || b.length - a.length || a.row - b.row)[0];
  }

  function isExcepted(cue: PostRoleCue | undefined, clause: readonly Item[]): boolean {
    const unless = cue === undefined ? [] : (unlessOf.get(cue) ?? []);
    return unless.some(words => clause.some((_, at) => matches(words, clause, at)));
  }

  /** How near the phrase is to the post, inside its clause and with no other post between; undefined where it is not. */
  function foundAt({ words, cue, row }: Phrase, items: readonly Item[], at: number): CueFound | undefined {
    const step = cue.side === 'before' ? -1 : 1;
    let distance = 0;
    for (let next = at + step; distance <= (cue.reach ?? defaultReach); next += step) {
      const item = items[next];
      if (item === undefined || item.clause !== items[at]?.clause) return undefined;
      const start = cue.side === 'before' ? next - words.length + 1 : next;
      if (matches(words, items, start)) return { role: cue.role, distance, length: words.length, row };
      if (isPost(item)) return undefined;
      if (!fillers.has(item.word)) distance++;
    }
    return undefined;
  }

  function assign(items: readonly Item[]): Assigned[] {
    const posts = items.flatMap((item, at): Assigned[] => {
      if (!isPost(item)) return [];
      const cue = cueOf(items, at);
      return [{ item, at, role: cue?.role ?? 'claimed', said: cue !== undefined }];
    });
    for (const [index, post] of posts.entries()) {
      const next = posts[index + 1];
      if (next === undefined) break;
      join(post, next, items.slice(post.at + 1, next.at));
    }
    for (const [index, post] of [...posts.entries()].reverse()) {
      const next = posts[index + 1];
      const isNext = next?.at === post.at + 1 && next.item.clause === post.item.clause;
      const isListed = isNext && next.role === 'alternative' && !post.said;
      if (isListed && post.item.mention !== undefined) post.role = 'alternative';
    }
    return posts;
  }

  /** Gives two joined posts one role: "BPM or ABPM nahi" denies both, "PA or SA" are alternatives. */
  function join(post: Assigned, next: Assigned, between: readonly Item[]): void {
    const words = between.filter(({ word }) => !fillers.has(word));
    const isOr = words.length <= longestJoin && words.some(({ word }) => orWords.has(word));
    if (words.every(({ word }) => joins.has(word))) inherit(post, next, words.length);
    if (isOr && !(post.said && next.said)) {
      for (const one of [post, next]) if (one.role === 'claimed') one.role = 'alternative';
    }
  }

  return (found, tokens) => {
    const sentences = new Map<number, Token[]>();
    for (const token of tokens)
      sentences.set(token.sentence, [...(sentences.get(token.sentence) ?? []), token]);
    const assigned = [...sentences].flatMap(([number, sentence]) => {
      const inside = found.filter(one => one.sentence[0]?.sentence === number);
      return assign(itemsOf(sentence, inside));
    });
    const mentions = assigned.flatMap(({ item, role, said }) =>
      item.mention === undefined ? [] : { ...item.mention, role, said },
    );
    for (const one of mentions) one.role = roleElsewhere(one, mentions);
    const words = tokens.flatMap(({ text }) => text.split(' '));
    return {
      mentions,
      isOutsider: assigned.some(({ item, role }) => item.employment && outsiderRoles.has(role)),
      asksForOther: !words.some(word => firstPerson.has(word)),
      namesOther: words.some(word => thirdPerson.has(word)),
    };
  };
}

/** An employment with one of these roles is the writer's, or of the person asked about. */
const outsiderRoles: ReadonlySet<PostRole> = new Set(['claimed', 'acting', 'other', 'alternative']);

/** The role of a post without a cue: the one that another mention of the same post has. */
function roleElsewhere(
  { mention, role, said }: MentionWithRole,
  mentions: readonly MentionWithRole[],
): PostRole {
  if (said || role !== 'claimed') return role;
  const names = namesOf(mention);
  return mentions.find(other => other.said && namesOf(other.mention) === names)?.role ?? role;
}

function namesOf({ forms }: PostMention): string {
  return [...new Set(forms.map(({ designation }) => designation.name))].join();
}

/** A post without a cue of its own has the role of the post that it is joined to, unless that one is only claimed. */
function inherit(post: Assigned, next: Assigned, joiners: number): void {
  const isTold = (one: Assigned) => one.said && one.role !== 'claimed' && one.role !== 'office';
  if (!post.said && isTold(next) && (joiners > 0 || post.item.employment)) post.role = next.role;
  else if (!next.said && isTold(post) && joiners > 0) next.role = post.role;
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

function isPost({ mention, employment }: Item): boolean {
  return mention !== undefined || employment === true;
}

/** True of a post that heads an office or gives orders: Annexure III prints it in Group A or B. */
function isOfficerPost(mention: PostMention | undefined): boolean {
  return mention?.forms.some(({ designation }) => designation.groups.some(group => group !== 'C')) === true;
}

/** True where the words of a phrase begin at this item. `@` is any post; a word that ends in `*` is every word with this beginning. */
function matches(words: readonly string[], items: readonly Item[], start: number): boolean {
  return words.every((word, offset) => {
    const item = items[start + offset];
    if (item === undefined) return false;
    if (word === anyPost) return isPost(item);
    return word.endsWith('*') ? item.word.startsWith(word.slice(0, -1)) : item.word === word;
  });
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
