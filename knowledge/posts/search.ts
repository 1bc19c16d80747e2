/**
 * The designation of Annexure III for a post in any words, or the one question that settles it, or none. `knowledge/README.md`
 * explains the method.
 */
import { designationCitation, type Facts } from '../facts/facts.ts';
import type { Citation, Designation, Group } from '../facts/types.ts';
import type { DesignationLexicon, PostRole } from '../lexicon/schema.ts';
import { fold } from '../text/fold.ts';
import type { FormKind } from './forms.ts';
import { designationsOf, type PostMention, rankWords } from './mentions.ts';
import { createNarrowing, groupNamed, type Narrow, namesGroup } from './narrowing.ts';
import { orAll, type PostsReader } from './posts-in-message.ts';
import { createQuestions, type QuestionKind, type Questions } from './question.ts';
import { isOfficerPost } from './role-cues.ts';
import type { MentionInSentence } from './role-items.ts';
import type { MentionWithRole, RolesRead } from './roles.ts';
import { createSimilarSearch } from './similar.ts';
import type { Token } from './tokenize.ts';

/** Why a designation was found. */
export interface DesignationEvidence {
  via: FormKind;
  /** The words of the message. */
  text: string;
  /** The printed name or equivalent, or the alias, that they were read as. */
  form: string;
  /** True where a spelling slip was corrected. */
  mended: boolean;
}

export interface DesignationCandidate {
  designation: Designation;
  /** The answer to the question that leads here: a cadre, `postal`, `rms`, `civil`, a grade, or the name. */
  key: string;
}

export type DesignationResult =
  | {
      status: 'match';
      designation: Designation;
      how: DesignationEvidence;
      /** The group that the message names, where Annexure III prints another one for the designation. */
      groupDiffers?: Group;
      /** The words of the message that name and narrow the post. A search for them finds the same. */
      text: string;
      citations: Citation[];
    }
  | {
      status: 'ambiguous';
      candidates: DesignationCandidate[];
      question: QuestionKind;
      text: string;
      citations: Citation[];
    }
  | {
      status: 'none';
      /** Similar designations to offer. They are searched for when they are read: most messages without a post need none. */
      readonly similar: Designation[];
      /** The words that could be a post, without the words that only surround it. */
      text: string;
      citations: [];
    };

/** The answer to an earlier question. */
export interface EarlierAnswer {
  /** The key of the chosen candidate. */
  key?: string;
  group?: Group;
}

export type DesignationSearch = (message: string, earlier?: EarlierAnswer) => DesignationResult;

/** How many characters are kept of words that could be a post. */
const longestCore = 80;

/** The parts that the search is made of. */
interface SearchParts extends Pick<PostsReader, 'surroundings'> {
  questions: Questions;
  narrow: Narrow;
  similarTo(text: string): Designation[];
}

/**
 * Makes the search over Annexure III.
 *
 * @param posts what finds the posts of a message (`posts-in-message.ts`)
 * @returns a pure function of a message of any length (only its start is read); it never throws
 * @example
 * const { findDesignation } = loadKnowledge();
 * findDesignation('sr. ddg'); // { status: 'match', designation: { name: 'Senior Deputy Director General', ... }, ... }
 */
export function createDesignationSearch(
  { designations }: Pick<Facts, 'designations'>,
  { designationNames }: DesignationLexicon,
  posts: PostsReader,
): DesignationSearch {
  const parts: SearchParts = {
    surroundings: posts.surroundings,
    questions: createQuestions(designationNames),
    narrow: createNarrowing(designations, posts.canonical),
    similarTo: createSimilarSearch(designations),
  };
  return (message, earlier = {}) => {
    const read = posts.read(message);
    const { tokens, found, isForeign } = read;
    if (found.length === 0) return none(tokens, parts, () => (isForeign ? [] : similarPosts(tokens, parts)));
    const roles = read.roles();
    const own = ownMentions(roles);
    return own.length === 0
      ? none(withoutPosts(tokens, roles.mentions), parts, () => [])
      : decide(own, roles, tokens, earlier, parts);
  };
}

function none(
  tokens: readonly Token[],
  { surroundings }: SearchParts,
  similar: () => Designation[],
): DesignationResult {
  return {
    status: 'none',
    get similar() {
      return similar();
    },
    text: surroundings.core(tokens).slice(0, longestCore),
    citations: [],
  };
}

function similarPosts(tokens: readonly Token[], { surroundings, similarTo }: SearchParts): Designation[] {
  return surroundings.namesOtherEmployer(tokens) ? [] : similarTo(surroundings.core(tokens));
}

/** The mentions of the post asked about: the writer's of today, else the one in the profile, else the other person's. */
function ownMentions({ mentions, isOutsider, asksForOther, namesOther, asks }: RolesRead): MentionWithRole[] {
  if (isOutsider) return [];
  const withRole = (...roles: PostRole[]) =>
    mentions.filter(({ role, wrong }) => roles.includes(role) && !(role === 'shown' && wrong));
  const asked = withRole('other', 'authority', 'claimed').filter(one => one.asked);
  if (asked.length > 0) return settled(asked);
  const claimed = withRole('claimed');
  // Where nobody says "I", a post without a cue and "he is LSG" are of one person.
  if (asksForOther && namesOther && claimed.length > 0 && claimed.every(({ said }) => !said)) {
    const all = [...claimed, ...withRole('other')];
    if (inCommon(all).length > 0 || withRole('other').some(isAnyDesignation)) return settled(all);
  }
  const weaker = [withRole('alternative'), withRole('acting'), withRole('shown')];
  if (namesOther && asks) weaker.push(withRole('other', 'authority'));
  else if (asksForOther) weaker.push(withRole('other').filter(one => asks || !isOfficerPost(one.mention)));
  const strongest = [claimed, ...weaker].find(some => some.length > 0) ?? [];
  const inQuestion = withRole('alternative', 'acting', 'shown').filter(one => !strongest.includes(one));
  const alternatives = strongest[0]?.role === 'alternative';
  // "I do the work of a mail courier: postman or mail guard?" leaves the alternative that the work is printed with.
  const basis = alternatives ? withRole('acting').flatMap(one => inCommonWith([one], strongest)) : [];
  if (alternatives) return settled(basis.length > 0 ? basis : strongest);
  return settled([...strongest, ...inCommonWith(strongest, inQuestion)]);
}

/** The mentions that agree with those claimed: "works clerk, JSA or LDC?" leaves LDC. */
function inCommonWith(
  claimed: readonly MentionWithRole[],
  others: readonly MentionWithRole[],
): MentionWithRole[] {
  return others.filter(other => inCommon([...claimed, other]).length > 0);
}

/**
 * Where the posts exclude each other: those that a cue claims, then those of a clause in which the writer says "I", then those
 * told as a cadre, then those that are no cadre of many posts, then those that are a designation whatever the local post.
 */
function settled(mentions: readonly MentionWithRole[]): MentionWithRole[] {
  let left = [...mentions];
  const tests = [
    (one: MentionWithRole) => one.said,
    (one: MentionWithRole) => one.bySelf,
    tellsCadre,
    (one: MentionWithRole) => !isCadreOnly(one),
    isAnyDesignation,
  ];
  for (const test of tests) if (left.length > 0 && inCommon(left).length === 0) left = orAll(left, test);
  return left;
}

/** The tokens that belong to no post. */
function withoutPosts(tokens: readonly Token[], posts: readonly MentionInSentence[]): Token[] {
  const used = tokensOf(posts);
  return tokens.filter(token => !used.has(token));
}

function tokensOf(posts: readonly MentionInSentence[]): Set<Token | undefined> {
  return new Set(posts.flatMap(({ mention, sentence }) => mention.at.map(at => sentence[at])));
}

/** Decides: one designation is a match, several are a question. */
function decide(
  own: readonly MentionWithRole[],
  { mentions: all, deniedTokens, undecidedTokens }: RolesRead,
  tokens: readonly Token[],
  earlier: EarlierAnswer,
  parts: SearchParts,
): DesignationResult {
  const used = tokensOf(own);
  const heads = all.filter(({ role }) => role === 'office').flatMap(({ mention }) => designationsOf(mention));
  const around = withoutPosts(
    tokens.filter(token => !undecidedTokens.has(token)),
    all.filter(({ role }) => role !== 'office'),
  );
  const common = ofCadre(
    own,
    inCommon(own),
    rows => parts.narrow(rows, around, undefined, deniedTokens, heads).left,
  );
  // Two posts that exclude each other are a question, whatever office is named with them.
  const atOdds = common.length === 0;
  const group = earlier.group ?? groupNamed(tokens);
  const { left, by } = parts.narrow(
    atOdds ? [...new Set(own.flatMap(({ mention }) => designationsOf(mention)))] : common,
    atOdds && own.some(({ role }) => role !== 'alternative') ? [] : around,
    atOdds ? undefined : group,
    deniedTokens,
    heads,
  );
  const text = tokens
    .filter((token, at) => used.has(token) || by.has(token) || namesGroup(tokens, at))
    .map(token => token.raw)
    .join(' ');
  const candidates = chosenOf(left, earlier.key, parts.questions);
  const [only, second] = candidates;
  return only === undefined || second !== undefined
    ? ambiguous(candidates, text, parts.questions)
    : matchOf(only, own, text, group, () => none(tokens, parts, () => [only]));
}

/**
 * What the posts have in common. An official of LSG or HSG has the one designation of the wing, whatever the local post: "LSG, OA
 * in an SRM office".
 */
function ofCadre(
  own: readonly MentionWithRole[],
  common: Designation[],
  narrowed: (rows: Designation[]) => Designation[],
): Designation[] {
  const cadre = own.filter(isAnyDesignation);
  if (common.length === 0 || cadre.length === 0 || cadre.length === own.length) return common;
  const left = narrowed(inCommon(cadre));
  return left.length === 1 ? left : common;
}

function ambiguous(
  candidates: readonly Designation[],
  text: string,
  { questionFor, keyFor }: Questions,
): DesignationResult {
  const question = questionFor(candidates);
  return {
    status: 'ambiguous',
    candidates: candidates.map(designation => ({ designation, key: keyFor(designation, question) })),
    question,
    text,
    citations: candidates.map(designationCitation),
  };
}

/** The match. Where a word that grades the post is missing or too much, it is another post: then `offered` makes the result. */
function matchOf(
  designation: Designation,
  own: readonly MentionInSentence[],
  text: string,
  group: Group | undefined,
  offered: () => DesignationResult,
): DesignationResult {
  const best = own.find(({ mention }) => designationsOf(mention).includes(designation)) ?? own[0];
  const form = best?.mention.forms.find(one => one.designation === designation);
  if (best === undefined || form === undefined) return offered();
  const { mention, sentence } = best;
  if (mention.rankBefore || mention.missing.some(word => rankWords.has(word))) return offered();
  return {
    status: 'match',
    designation,
    how: {
      via: form.kind,
      text: mention.at.map(at => sentence[at]?.raw ?? '').join(' '),
      form: form.form,
      mended: mention.slips > 0,
    },
    ...(group !== undefined && !designation.groups.includes(group) && { groupDiffers: group }),
    text,
    citations: [designationCitation(designation)],
  };
}

/** The designations that all mentions have in common: "treasurer, LSG cadre" has one. */
function inCommon(found: readonly { mention: PostMention }[]): Designation[] {
  return found
    .map(({ mention }) => designationsOf(mention))
    .reduce((left, right) => left.filter(row => right.includes(row)));
}

/** True of LSG and HSG: their officials have one designation whatever the local post (Annexure III). */
function isAnyDesignation({ mention }: MentionInSentence): boolean {
  return designationsOf(mention).every(({ equivalents }) =>
    equivalents.some(({ anyDesignation, except }) => anyDesignation && except === undefined),
  );
}

/** True of "SA cadre". */
function tellsCadre({ mention, sentence }: MentionInSentence): boolean {
  return mention.at.some(at => /(?:^| )cadre$/.test(sentence[at]?.text ?? ''));
}

/** True of "PS Group B": it is the cadre of several posts, and of an Assistant Director too. */
function isCadreOnly({ mention }: MentionInSentence): boolean {
  return mention.forms.every(({ words }) => words.join(' ') === 'ps group b');
}

/** The candidate with this answer to the question; all candidates where none has it. */
function chosenOf(
  candidates: Designation[],
  key: string | undefined,
  { questionFor, keyFor }: Questions,
): Designation[] {
  if (key === undefined) return candidates;
  const question = questionFor(candidates);
  return orAll(candidates, row => fold(keyFor(row, question)) === fold(key));
}
