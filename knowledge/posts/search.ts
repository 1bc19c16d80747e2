/**
 * The designation of Annexure III for a post in any words, or the one question that settles it, or none. `knowledge/README.md`
 * explains the method.
 */
import { designationCitation, type Facts } from '../facts/facts.ts';
import type { Citation, Designation, Group } from '../facts/types.ts';
import type { DesignationLexicon, PostRole } from '../lexicon/schema.ts';
import { fold } from '../text/fold.ts';
import { plainText } from '../text/plain-text.ts';
import { createPostSurroundings, type PostSurroundings } from './foreign.ts';
import { collectForms, type FormKind } from './forms.ts';
import { inContext } from './in-context.ts';
import { createMentionFinder, type PostMention, rankWords, repeats } from './mentions.ts';
import { createNarrowing, groupNamed, type Narrow, namesGroup } from './narrowing.ts';
import { createQuestions, type QuestionKind, type Questions } from './question.ts';
import { createPostReader } from './reader.ts';
import type { MentionInSentence } from './role-items.ts';
import { createRoleReader, type MentionWithRole, type RolesRead } from './roles.ts';
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

/** Lines that may be one broken sentence. A longer message has a line for each thing that it says. */
const mostBrokenLines = 3;

/** The lines of a short message as one, where no mark ends them: "Mail⏎Superintendent". */
function joinBrokenLines(text: string): string {
  if (!text.includes('\n') || text.split('\n').length > mostBrokenLines) return text;
  return text.replace(/([\p{L}\p{M}])[ \t]*\n[ \t]*(?=\p{L})/gu, '$1 ');
}

/** The parts that the search is made of. */
interface SearchParts {
  surroundings: PostSurroundings;
  questions: Questions;
  narrow: Narrow;
  rolesOf(found: readonly MentionInSentence[], tokens: readonly Token[]): RolesRead;
  similarTo(text: string): Designation[];
}

/**
 * Makes the search over Annexure III and the lexicon: a few milliseconds, once.
 *
 * @param isPlaceName true of a word that names a place: it is never read as a misspelt word of a post
 * @returns a pure function of a message of any length (only its start is read); it never throws
 * @example
 * const { findDesignation } = loadKnowledge();
 * findDesignation('sr. ddg'); // { status: 'match', designation: { name: 'Senior Deputy Director General', ... }, ... }
 */
export function createDesignationSearch(
  { designations }: Pick<Facts, 'designations'>,
  lexicon: DesignationLexicon,
  isPlaceName: (word: string) => boolean,
): DesignationSearch {
  const reader = createPostReader(lexicon, isPlaceName);
  const findMentions = createMentionFinder(collectForms(designations, lexicon, reader), reader);
  const hasty = new Set(lexicon.plainWords.hasty.map(fold));
  const parts: SearchParts = {
    surroundings: createPostSurroundings(lexicon, hasty),
    questions: createQuestions(lexicon.designationNames),
    narrow: createNarrowing(designations, reader),
    rolesOf: createRoleReader(lexicon.postRoles),
    similarTo: createSimilarSearch(designations),
  };
  return (message, earlier = {}) => {
    const tokens = inContext(reader.read(joinBrokenLines(plainText(message))), hasty);
    const found = sentencesOf(tokens).flatMap(sentence =>
      allMentions(sentence, findMentions).map(mention => ({ mention, sentence })),
    );
    const posts = found.filter(({ mention, sentence }) => !parts.surroundings.isForeign(mention, sentence));
    if (posts.length === 0)
      return none(tokens, parts, () => (found.length > 0 ? [] : similarPosts(tokens, parts)));
    const read = parts.rolesOf(namedPosts(posts, parts.surroundings), tokens);
    const own = ownMentions(read);
    return own.length === 0
      ? none(withoutPosts(tokens, read.mentions), parts, () => [])
      : decide(own, read.mentions, tokens, earlier, parts);
  };
}

function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  for (const token of tokens) {
    sentences[token.sentence] ??= [];
    sentences[token.sentence]?.push(token);
  }
  return sentences;
}

/** The mentions of a sentence, and those that name the same posts again: "my BPM says it, I am BPM". */
function allMentions(
  sentence: readonly Token[],
  findMentions: (tokens: readonly Token[]) => PostMention[],
): PostMention[] {
  const first = findMentions(sentence);
  if (first.length === 0) return first;
  const taken = new Set(first.flatMap(({ at }) => at));
  const rest = sentence.map((token, at) => (taken.has(at) ? { ...token, expansions: [] } : token));
  const again = findMentions(rest).filter(mention => first.some(one => namesSame(mention, one)));
  return [...first, ...again];
}

/** True where two mentions have the same designations. */
function namesSame(one: PostMention, other: PostMention): boolean {
  const [left, right] = [designationsOf(one), designationsOf(other)];
  return left.length === right.length && left.every(row => right.includes(row));
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

/** The mentions that surely name a post, each post once. */
function namedPosts(found: readonly MentionInSentence[], { isHasty }: PostSurroundings): MentionInSentence[] {
  const whole = orAll(found, ({ mention }) => mention.missing.length === 0);
  const firm = orAll(whole, ({ mention, sentence }) => !isHasty(mention, sentence));
  return firm.filter(({ mention }) => !firm.some(other => repeats(mention, other.mention)));
}

/** The mentions of the post asked about: the writer's of today, else the one in the profile, else the other person's. */
function ownMentions({ mentions, isOutsider, asksForOther, namesOther }: RolesRead): MentionWithRole[] {
  if (isOutsider) return [];
  const withRole = (...roles: PostRole[]) => mentions.filter(({ role }) => roles.includes(role));
  const claimed = withRole('claimed');
  const weaker = [withRole('alternative'), withRole('acting'), withRole('shown')];
  if (namesOther) weaker.push(withRole('other', 'authority'));
  else if (asksForOther) weaker.push(withRole('other'));
  const strongest = [claimed, ...weaker].find(some => some.length > 0) ?? [];
  const inQuestion = withRole('alternative', 'acting', 'shown').filter(one => !strongest.includes(one));
  return strongest[0]?.role === 'alternative'
    ? settled(strongest)
    : settled([...strongest, ...inCommonWith(strongest, inQuestion)]);
}

/** The mentions that agree with those claimed: "works clerk, JSA or LDC?" leaves LDC. */
function inCommonWith(
  claimed: readonly MentionWithRole[],
  others: readonly MentionWithRole[],
): MentionWithRole[] {
  return others.filter(other => inCommon([...claimed, other]).length > 0);
}

/** Where the posts exclude each other: those that a cue claims, then those that are a designation whatever the local post. */
function settled(mentions: readonly MentionWithRole[]): MentionWithRole[] {
  let left = [...mentions];
  for (const test of [(one: MentionWithRole) => one.said, isAnyDesignation])
    if (left.length > 0 && inCommon(left).length === 0) left = orAll(left, test);
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

/** The items that pass the test; all items where none does. */
function orAll<Item>(items: readonly Item[], test: (item: Item) => boolean): Item[] {
  const kept = items.filter(test);
  return kept.length > 0 ? kept : [...items];
}

/** Decides: one designation is a match, several are a question. */
function decide(
  own: readonly MentionWithRole[],
  all: readonly MentionWithRole[],
  tokens: readonly Token[],
  earlier: EarlierAnswer,
  parts: SearchParts,
): DesignationResult {
  const used = tokensOf(own);
  const common = inCommon(own);
  // Two posts that exclude each other are a question, whatever office is named with them.
  const atOdds = common.length === 0;
  const group = earlier.group ?? groupNamed(tokens);
  const { left, by } = parts.narrow(
    atOdds ? [...new Set(own.flatMap(({ mention }) => designationsOf(mention)))] : common,
    atOdds && own.some(({ role }) => role !== 'alternative')
      ? []
      : withoutPosts(
          tokens,
          all.filter(({ role }) => role !== 'office'),
        ),
    atOdds ? undefined : group,
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

function designationsOf({ forms }: PostMention): Designation[] {
  return [...new Set(forms.map(form => form.designation))];
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
