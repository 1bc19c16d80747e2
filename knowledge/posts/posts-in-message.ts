/**
 * The posts of a message with their roles. The designation search decides over them (`search.ts`), and the reader of facts takes
 * them as they are (`posts-told.ts`).
 */
import type { Facts } from '../facts/facts.ts';
import type { DesignationLexicon } from '../lexicon/schema.ts';
import { fold, longestMessage } from '../text/fold.ts';
import { plainText } from '../text/plain-text.ts';
import { createPostSurroundings, type PostSurroundings } from './foreign.ts';
import { collectForms } from './forms.ts';
import { inContext } from './in-context.ts';
import { createMentionFinder, type PostMention, repeats } from './mentions.ts';
import { createPostReader, type PostReader } from './reader.ts';
import type { MentionInSentence } from './role-items.ts';
import { createRoleReader, type EmploymentWithRole, type RolesRead } from './roles.ts';
import { sentencesOf, type Token } from './tokenize.ts';

/** What a message says of posts. */
export interface PostsInMessage {
  tokens: readonly Token[];
  /** The mentions that surely name a post, each post once. */
  found: readonly MentionInSentence[];
  /** True where the message names only posts of other employers. */
  isForeign: boolean;
  /** Read when they are first asked for: most messages name no post. */
  roles(): RolesRead;
}

export interface PostsReader extends Pick<PostReader, 'canonical'> {
  surroundings: PostSurroundings;
  read(message: string): PostsInMessage;
  employments(posts: PostsInMessage): EmploymentWithRole[];
}

/**
 * Makes the reader over Annexure III and the lexicon: a few milliseconds, once. It keeps what it read of the last message,
 * because a message is asked about more than once.
 *
 * @param isPlaceName true of a word that names a place: it is never read as a misspelt word of a post
 */
export function createPostsReader(
  { designations }: Pick<Facts, 'designations'>,
  lexicon: DesignationLexicon,
  isPlaceName: (word: string) => boolean,
): PostsReader {
  const reader = createPostReader(lexicon, isPlaceName);
  const findMentions = createMentionFinder(collectForms(designations, lexicon, reader), reader);
  const hasty = new Set(lexicon.plainWords.hasty.map(fold));
  const surroundings = createPostSurroundings(lexicon, hasty);
  const { roles, employments } = createRoleReader(lexicon.postRoles);

  function readPosts(message: string): PostsInMessage {
    const tokens = inContext(
      reader.read(joinBrokenLines(plainText(message.slice(0, longestMessage)))),
      hasty,
    );
    const all = sentencesOf(tokens).flatMap(sentence =>
      allMentions(sentence, findMentions).map(mention => ({ mention, sentence })),
    );
    const ours = all.filter(
      ({ mention, sentence }) =>
        !surroundings.isForeign(mention, sentence) && !surroundings.isPlace(mention, sentence),
    );
    const found = namedPosts(ours, surroundings);
    let read: RolesRead | undefined;
    return {
      tokens,
      found,
      isForeign: all.length > 0 && ours.length === 0,
      roles() {
        read ??= roles(found, tokens);
        return read;
      },
    };
  }

  let last: { message: string; posts: PostsInMessage } | undefined;
  return {
    canonical: reader.canonical,
    surroundings,
    employments: ({ found, tokens }) => employments(found, tokens),
    read(message) {
      if (last?.message !== message) last = { message, posts: readPosts(message) };
      return last.posts;
    },
  };
}

/** Lines that may be one broken sentence. A longer message has a line for each thing that it says. */
const mostBrokenLines = 3;

/** The lines of a short message as one, where no mark ends them: "Mail⏎Superintendent". */
function joinBrokenLines(text: string): string {
  if (!text.includes('\n') || text.split('\n').length > mostBrokenLines) return text;
  return text.replace(/([\p{L}\p{M}])[ \t]*\n[ \t]*(?=\p{L})/gu, '$1 ');
}

/**
 * The mentions of a sentence. A form is found at its best place only, so it is looked for again in the tokens that are left: "my BPM
 * says it, I am BPM".
 */
function allMentions(
  sentence: readonly Token[],
  findMentions: (tokens: readonly Token[]) => PostMention[],
): PostMention[] {
  const first = findMentions(sentence);
  if (first.length === 0) return first;
  const taken = new Set(first.flatMap(({ at }) => at));
  const rest = sentence.map((token, at) => (taken.has(at) ? { ...token, expansions: [] } : token));
  const again = findMentions(rest).filter(({ missing }) => missing.length === 0);
  return [...first, ...again];
}

/** The mentions that surely name a post, each post once. */
function namedPosts(
  found: readonly MentionInSentence[],
  { isHasty, isOfficeName }: PostSurroundings,
): MentionInSentence[] {
  const whole = orAll(found, ({ mention }) => mention.missing.length === 0);
  const firm = orAll(whole, ({ mention, sentence }) => !isHasty(mention, sentence));
  const posts = orAll(firm, ({ mention, sentence }) => !isOfficeName(mention, sentence));
  return posts.filter(
    ({ mention, sentence }) =>
      !posts.some(other => other.sentence === sentence && repeats(mention, other.mention)),
  );
}

/** The items that pass the test; all items where none does. */
export function orAll<Item>(items: readonly Item[], test: (item: Item) => boolean): Item[] {
  const kept = items.filter(test);
  return kept.length > 0 ? kept : [...items];
}
