/**
 * The role of each post in a message: the writer's own post, a former one, another person's, … Fourth layer of the designation
 * search: `mentions.ts` finds the posts, `search.ts` decides over the posts with the right roles. The cues of each role are in
 * `data/lexicon/post-roles.json`.
 */
import type { PostRole, PostRoles } from '../lexicon/schema.ts';
import { askedBeside } from './asked.ts';
import { claimBeginnings, orderCareer } from './career.ts';
import { namesSame } from './mentions.ts';
import { asPersonalStaff } from './personal-staff.ts';
import {
  type CueSearch,
  compileCues,
  createCueSearch,
  type RoleCues,
  withoutDesignation,
} from './role-cues.ts';
import {
  type Assigned,
  type EmploymentTerm,
  hasWord,
  type Item,
  isPost,
  itemsOf,
  type MentionInSentence,
  type SentenceRead,
} from './role-items.ts';
import { sentencesOf, type Token } from './tokenize.ts';

/** A mention and its role. */
export interface MentionWithRole extends MentionInSentence {
  role: PostRole;
  /** True where a cue says the role; without a cue a post is claimed. */
  said: boolean;
  /** True where only a beginning is told ("joined as MTS"). */
  isBeginning: boolean;
  /** True where the writer speaks of himself or herself in the same clause. */
  bySelf: boolean;
  /** True where the question is about the holder of the post: "which name does my postman choose?" */
  asked: boolean;
  /** True of a post that the profile shows and the writer calls wrong. */
  wrong: boolean;
}

/** An employment and its role. */
export interface EmploymentWithRole extends Pick<EmploymentTerm, 'kind' | 'text'> {
  role: PostRole;
  said: boolean;
}

/** What a message says of posts. */
export interface RolesRead {
  mentions: MentionWithRole[];
  /** The tokens of offices and wings that the writer denies: "RMS" in "RMS nahi, postal side". */
  deniedTokens: ReadonlySet<Token>;
  /** The tokens of offices and wings between which the writer cannot decide: "postal ya RMS". */
  undecidedTokens: ReadonlySet<Token>;
  /** True where the message asks for something. */
  asks: boolean;
  /** True where the writer is no employee: a contractor's driver, a substitute, an apprentice. */
  isOutsider: boolean;
  /** True where the question may be about the other person: nothing is asked for the writer. */
  asksForOther: boolean;
  /** True where the message speaks of "him" or "her". */
  namesOther: boolean;
}

/** The most words between two alternatives ("postman lu ya MTS"), and between the posts of a promotion ("MTS se postman"). */
const longestJoin = 4;
const longestStep = 2;

/** Reads the roles in a message. `found`: its posts; `tokens`: all of its tokens. */
export interface RoleReader {
  roles(found: readonly MentionInSentence[], tokens: readonly Token[]): RolesRead;
  /** All employments that the message names, those of posts among them. */
  employments(found: readonly MentionInSentence[], tokens: readonly Token[]): EmploymentWithRole[];
}

/** Makes the reader of roles from the cues of the lexicon. */
export function createRoleReader(lexicon: PostRoles): RoleReader {
  const cues = compileCues(lexicon);
  // A cue is often the word of an employment too ("retired postman"): the roles of posts are read without these employments.
  const employmentCues = { ...cues, employments: cues.allEmployments };
  return {
    roles(found, tokens) {
      const sentences = readSentences(found, tokens, cues);
      orderCareer(sentences, cues);
      claimBeginnings(sentences.flatMap(({ assigned }) => assigned));
      const beside = askedBeside(sentences, cues);
      const mentions = sentences.flatMap((sentence, number) =>
        mentionsOf(sentence, sentences.slice(number + 1), beside, cues),
      );
      for (const one of mentions) one.role = roleElsewhere(one, mentions);
      const items = sentences.flatMap(sentence => sentence.items);
      const employed = sentences.flatMap(({ assigned }) => assigned);
      return {
        mentions,
        undecidedTokens: new Set(sentences.flatMap(sentence => undecidedIn(sentence.items, cues))),
        deniedTokens: new Set(sentences.flatMap(deniedIn)),
        isOutsider: employed.some(
          ({ item, role }) =>
            item.employment !== undefined &&
            withoutDesignation.has(item.employment.kind) &&
            outsiderRoles.has(role),
        ),
        asksForOther: !hasWord(items, cues.firstPerson),
        namesOther: hasWord(items, cues.thirdPerson),
        asks: hasWord(items, cues.askWords),
      };
    },
    employments: (found, tokens) =>
      readSentences(found, tokens, employmentCues).flatMap(({ assigned }) =>
        assigned.flatMap(({ item, role, said }) =>
          item.employment === undefined
            ? []
            : { kind: item.employment.kind, text: item.employment.text, role, said },
        ),
      ),
  };
}

/** A sentence, and the search for the cue of each of its items. */
interface SentenceWithCues extends SentenceRead {
  cueOf: CueSearch;
}

/** The posts and employments of all sentences, with their roles. */
function readSentences(
  found: readonly MentionInSentence[],
  tokens: readonly Token[],
  cues: RoleCues,
): SentenceWithCues[] {
  return sentencesOf(tokens).map(sentence => {
    const number = sentence[0]?.sentence;
    const inside = found.filter(one => one.sentence[0]?.sentence === number);
    const items = itemsOf(sentence, inside, cues);
    const cueOf = createCueSearch(items, cues);
    return { items, cueOf, assigned: assign(items, cueOf, cues) };
  });
}

/** The mentions of a sentence, and what the words around them and the later sentences say of each. */
function mentionsOf(
  { items, assigned }: SentenceRead,
  later: readonly SentenceRead[],
  beside: Assigned | undefined,
  cues: RoleCues,
): MentionWithRole[] {
  return assigned.flatMap(one => {
    const { item, at, role, said, isBeginning } = one;
    if (item.mention === undefined) return [];
    const inClause = items.filter(({ clause }) => clause === item.clause);
    const rest = [items.slice(at + 1), ...later.map(sentence => sentence.items)];
    return {
      ...item.mention,
      mention: asPersonalStaff(item.mention.mention, items, at),
      role,
      said,
      isBeginning,
      bySelf: hasWord(inClause, cues.firstPerson),
      asked:
        one === beside ||
        isAsked(
          role,
          items.slice(0, at),
          [withoutMention(item.mention, rest[0] ?? []), ...rest.slice(1)],
          cues,
        ),
      wrong: hasWord(rest.slice(0, 2).flat(), cues.wrongWords),
    };
  });
}

/** True where the words after a post ask for its holder and not for the writer. */
function isAsked(
  role: PostRole,
  before: readonly Item[],
  [here = [], ...later]: readonly (readonly Item[])[],
  cues: RoleCues,
): boolean {
  const rest = [...here, ...later.flat()];
  if (here.some(isPost) || hasWord(rest, cues.firstPerson) || !hasWord(rest, cues.askWords)) return false;
  const next = here.slice(0, 1);
  if (hasWord(next, cues.datives) || hasWord(before.slice(-3), cues.forWords)) return true;
  if (hasWord(next, cues.genitives) && (role === 'other' || hasWord(here.slice(1, 2), cues.askables)))
    return true;
  return role === 'other' && hasWord(rest, cues.thirdPerson);
}

/** The items after a post, without its own words and the words of respect. */
function withoutMention({ mention, sentence }: MentionInSentence, items: readonly Item[]): Item[] {
  const own = new Set(mention.at.map(at => sentence[at]));
  return items.filter(({ token, text }) => !own.has(token) && !respectful.test(text));
}

const respectful = /^(?:sir|sahab|saheb|sahib|madam|ji|babu|bhai|साहब|सर|मैडम|जी)$/;

/** The tokens outside of posts that a cue denies. */
function deniedIn({ items, cueOf }: SentenceWithCues): Token[] {
  return items.flatMap(({ token }, at) =>
    token !== undefined && token.expansions.length > 0 && cueOf(at)?.role === 'denied' ? [token] : [],
  );
}

/** The tokens outside of posts on both sides of an "or". */
function undecidedIn(items: readonly Item[], cues: RoleCues): Token[] {
  return items.flatMap(({ word }, at) => {
    const sides = [items[at - 1]?.token, items[at + 1]?.token].filter(token => token !== undefined);
    const areOffices = sides.length === 2 && sides.every(({ expansions }) => expansions.length > 0);
    return cues.orWords.has(word) && areOffices ? sides : [];
  });
}

/** The role of each post and employment of a sentence. */
function assign(items: readonly Item[], cueOf: CueSearch, cues: RoleCues): Assigned[] {
  const posts = items.flatMap((item, at): Assigned[] => {
    if (!isPost(item)) return [];
    const cue = cueOf(at);
    if (isDeniedAfterwards(items, at, cues))
      return [{ item, at, role: 'denied', said: true, isBeginning: false }];
    return [
      {
        item,
        at,
        role: cue?.role ?? item.employment?.otherwise ?? 'claimed',
        said: cue !== undefined,
        isBeginning: cue?.cue.beginning === true,
      },
    ];
  });
  const pairs = posts.flatMap((post, index) => {
    const next = posts[index + 1];
    return next === undefined ? [] : [{ post, next, between: items.slice(post.at + 1, next.at) }];
  });
  for (const pair of pairs) join(pair, cues);
  for (const pair of [...pairs].reverse()) {
    inheritJoined(pair, cues);
    const { post, next, between } = pair;
    const isNext = between.length === 0 && (next.item.mark === ',' || next.item.mark === '/');
    const isListed = isNext && next.role === 'alternative' && !post.said;
    if (isListed && post.item.mention !== undefined) post.role = 'alternative';
  }
  return posts;
}

/** True where the clause after the post's own does nothing but deny: "postman hu, bilkul nahi". */
function isDeniedAfterwards(items: readonly Item[], at: number, cues: RoleCues): boolean {
  const clause = items[at]?.clause ?? 0;
  const next = items.filter(item => item.clause === clause + 1);
  const ofPost = items.slice(at + 1).filter(item => item.clause === clause);
  // "I, a PA, am not" denies no post.
  const isApposition = items.some(
    ({ mark, clause: own }, index) =>
      own === clause && mark === ',' && index <= at && cues.firstPerson.has(items[index - 1]?.word ?? ''),
  );
  return (
    !isApposition &&
    next.length > 1 &&
    next.every(({ word }) => cues.denialWords.has(word)) &&
    hasWord(next, cues.noWords) &&
    !ofPost.some(isPost)
  );
}

/** Two posts with no other post between. */
interface Pair {
  post: Assigned;
  next: Assigned;
  between: readonly Item[];
}

/** Gives two joined posts one role: "BPM or ABPM nahi" denies both, "PA or SA" are alternatives. */
function join(pair: Pair, cues: RoleCues): void {
  const { post, next, between } = pair;
  inheritJoined(pair, cues);
  // "From postman to LSG" is no past where LSG is only expected.
  if (post.role === 'former' && next.role === 'expected' && between.length <= longestStep)
    post.role = 'claimed';
  const words = between.filter(({ word }) => !cues.fillers.has(word));
  const isNot = next.item.mark === ',' && hasWord(words, cues.noWords);
  const isOr = words.length <= longestJoin && !isNot && hasWord(words, cues.orWords);
  if (isOr && !(post.said && next.said)) {
    for (const one of [post, next]) if (one.role === 'claimed') one.role = 'alternative';
  }
}

function inheritJoined({ post, next, between }: Pair, cues: RoleCues): void {
  const words = between.filter(({ word }) => !cues.fillers.has(word));
  // "illa" is "or" between two posts, but "not" where a comma follows.
  const isNot = words.some(({ word }) => cues.noWords.has(word)) && next.item.mark === ',';
  if (!isNot && words.every(({ word }) => cues.joins.has(word))) inherit(post, next, words.length);
}

/** An employment with one of these roles is the writer's, or of the person asked about. */
const outsiderRoles: ReadonlySet<PostRole> = new Set(['claimed', 'acting', 'other', 'alternative']);

/** The role of a post without a cue: the one that another mention of the same post has. */
function roleElsewhere(one: MentionWithRole, mentions: readonly MentionWithRole[]): PostRole {
  const { mention, role, said } = one;
  const text = textOf(one);
  if (said || role !== 'claimed') return role;
  return (
    mentions.find(
      other =>
        other.said && !other.isBeginning && namesSame(other.mention, mention) && textOf(other) === text,
    )?.role ?? role
  );
}

function textOf({ mention, sentence }: MentionInSentence): string {
  return mention.at.map(at => sentence[at]?.text ?? '').join(' ');
}

/** A post without a cue of its own has the role of the post that it is joined to, unless that one is only claimed. */
function inherit(post: Assigned, next: Assigned, joiners: number): void {
  const isTold = (one: Assigned) => one.said && one.role !== 'claimed' && one.role !== 'office';
  const pass = (from: Assigned, to: Assigned) => {
    [to.role, to.said] = [from.role, true];
  };
  if (!post.said && isTold(next) && (joiners > 0 || post.item.employment)) pass(next, post);
  else if (!next.said && isTold(post) && joiners > 0) pass(post, next);
}
