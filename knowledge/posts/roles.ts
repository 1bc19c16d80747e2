/**
 * The role of each post in a message: the writer's own post, a former one, another person's, … Fourth layer of the designation
 * search: `mentions.ts` finds the posts, `search.ts` decides over the posts with the right roles. The cues of each role are in
 * `data/lexicon/post-roles.json`.
 */
import type { PostRole, PostRoles } from '../lexicon/schema.ts';
import type { PostMention } from './mentions.ts';
import { compileCues, cueOf, type RoleCues } from './role-cues.ts';
import { type Item, isPost, itemsOf, type MentionInSentence } from './role-items.ts';
import type { Token } from './tokenize.ts';

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

/** An item and what is known of its role. */
interface Assigned {
  item: Item;
  at: number;
  role: PostRole;
  said: boolean;
}

/** The most words between two alternatives: "postman lu ya MTS". */
const longestJoin = 4;

/** Makes the reader of roles from the cues of the lexicon. */
export function createRoleReader(
  lexicon: PostRoles,
): (found: readonly MentionInSentence[], tokens: readonly Token[]) => RolesRead {
  const cues = compileCues(lexicon);
  return (found, tokens) => {
    const sentences = new Map<number, Token[]>();
    for (const token of tokens)
      sentences.set(token.sentence, [...(sentences.get(token.sentence) ?? []), token]);
    const assigned = [...sentences].flatMap(([number, sentence]) => {
      const inside = found.filter(one => one.sentence[0]?.sentence === number);
      return assign(itemsOf(sentence, inside, cues), cues);
    });
    const mentions = assigned.flatMap(({ item, role, said }) =>
      item.mention === undefined ? [] : { ...item.mention, role, said },
    );
    for (const one of mentions) one.role = roleElsewhere(one, mentions);
    const words = tokens.flatMap(({ text }) => text.split(' '));
    return {
      mentions,
      isOutsider: assigned.some(({ item, role }) => item.employment && outsiderRoles.has(role)),
      asksForOther: !words.some(word => cues.firstPerson.has(word)),
      namesOther: words.some(word => cues.thirdPerson.has(word)),
    };
  };
}

/** The role of each post and employment of a sentence. */
function assign(items: readonly Item[], cues: RoleCues): Assigned[] {
  const posts = items.flatMap((item, at): Assigned[] => {
    if (!isPost(item)) return [];
    const cue = cueOf(items, at, cues);
    return [{ item, at, role: cue?.role ?? 'claimed', said: cue !== undefined }];
  });
  for (const [index, post] of posts.entries()) {
    const next = posts[index + 1];
    if (next === undefined) break;
    join(post, next, items.slice(post.at + 1, next.at), cues);
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
function join(post: Assigned, next: Assigned, between: readonly Item[], cues: RoleCues): void {
  const words = between.filter(({ word }) => !cues.fillers.has(word));
  const isOr = words.length <= longestJoin && words.some(({ word }) => cues.orWords.has(word));
  if (words.every(({ word }) => cues.joins.has(word))) inherit(post, next, words.length);
  if (isOr && !(post.said && next.said)) {
    for (const one of [post, next]) if (one.role === 'claimed') one.role = 'alternative';
  }
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
