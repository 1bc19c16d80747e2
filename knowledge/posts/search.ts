/**
 * A post in anyone's words → the designation of Annexure III, or the one question that settles it, or none.
 * Why it works as it does: `knowledge/README.md`.
 */
import Fuse from 'fuse.js/basic';
import { designationCitation, type Facts } from '../facts/facts.ts';
import type { Citation, Designation, Group } from '../facts/types.ts';
import type { DesignationLexicon } from '../lexicon/types.ts';
import { fold } from '../text/fold.ts';
import { createPostContext, isClaimed, isCurrent, isTheirOwn, repeats } from './context.ts';
import { createPostIndex, type Entry, type Mention, rankWords } from './mentions.ts';
import { createNarrowing, groupSaid, namesGroup } from './narrowing.ts';
import { createQuestions, type QuestionKind, type Questions } from './question.ts';
import { createPostWords, type Token } from './words.ts';

/** Why a designation was found: what was said, what it was read as, and by which printed form or alias. */
export interface How {
  via: Entry['via'];
  /** The words of the message. */
  said: string;
  /** The printed name or equivalent, or the alias, that they were read as. */
  form: string;
  /** A spelling slip was mended. */
  mended: boolean;
}

export interface Candidate {
  designation: Designation;
  /** The answer to the question that leads here: a cadre, `postal`, `rms`, `civil`, a grade, or the name. */
  key: string;
}

export type DesignationResult =
  | {
      status: 'match';
      designation: Designation;
      how: How;
      /** The group that was said, where Annexure III prints another for this designation. */
      groupDiffers?: Group;
      /** The words of the message that name the post and narrow it: enough to find the same again. */
      said: string;
      citations: Citation[];
    }
  | {
      status: 'ambiguous';
      candidates: Candidate[];
      question: QuestionKind;
      said: string;
      citations: Citation[];
    }
  | {
      status: 'none';
      /** Likenesses to be offered; found when they are read, as most messages without a post need none. */
      readonly similar: Designation[];
      /** The words that could be a post, without those that only surround it. */
      said: string;
      citations: [];
    };

/** What is known besides the message: the answer to an earlier question. */
export interface Given {
  /** Key of the candidate that was chosen. */
  key?: string;
  group?: Group;
}

export type DesignationSearch = (message: string, given?: Given) => DesignationResult;

const mostSimilar = 3;
/** What is kept of words that could be a post, in characters. */
const longestCore = 80;

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
  const postWords = createPostWords(lexicon, isPlaceName);
  const index = createPostIndex(designations, lexicon, postWords);
  const context = createPostContext(lexicon);
  const narrow = createNarrowing(designations, postWords);
  const questions = createQuestions(lexicon.names);
  const fuse = new Fuse(
    designations.flatMap(row => [
      { row, form: row.name },
      ...row.equivalents
        .filter(({ anyDesignation }) => !anyDesignation)
        .map(({ post }) => ({ row, form: post })),
    ]),
    { keys: ['form'], threshold: 0.35, ignoreLocation: true, minMatchCharLength: 3 },
  );

  /** Likenesses to be offered, never answered. */
  function similarTo(tokens: readonly Token[]): Designation[] {
    const core = context.core(tokens);
    if (core.length < 4 || core.length > 60 || context.namesOtherEmployer(tokens)) return [];
    const rows = fuse.search(core).map(({ item }) => item.row);
    return [...new Set(rows)].slice(0, mostSimilar);
  }

  /** The mentions that speak of the asker's own post today. */
  function ownMentions(found: readonly Found[]): Found[] {
    const whole = found.filter(({ mention }) => mention.missing.length === 0);
    const complete = whole.length > 0 ? whole : found;
    const firm = complete.filter(({ mention, sentence }) => !context.isHasty(mention, sentence));
    const meant = firm.length > 0 ? firm : complete;
    let own = meant.filter(({ mention }) => !meant.some(other => repeats(mention, other.mention)));
    if (inCommon(own).length === 0)
      for (const test of [isCurrent, isClaimed, isTheirOwn, isAnyDesignation]) {
        const kept = own.filter(({ mention, sentence }) => test(mention, sentence));
        if (kept.length > 0) own = kept;
      }
    return own;
  }

  return (message, given = {}) => {
    const tokens = context.inContext(postWords.read(message));
    const sentences: Token[][] = [];
    for (const token of tokens) {
      sentences[token.sentence] ??= [];
      sentences[token.sentence]?.push(token);
    }
    const found = sentences.flatMap(sentence =>
      index.mentions(sentence).map(mention => ({ mention, sentence })),
    );
    const posts = found.filter(({ mention, sentence }) => !context.isForeign(mention, sentence));
    const none = (similar: () => Designation[]): DesignationResult => ({
      status: 'none',
      get similar() {
        return similar();
      },
      said: context.core(tokens).slice(0, longestCore),
      citations: [],
    });
    if (posts.length === 0) return none(() => (found.length > 0 ? [] : similarTo(tokens)));
    const ours = ownMentions(posts);
    const used = new Set(ours.flatMap(({ mention, sentence }) => mention.at.map(at => sentence[at])));
    const common = inCommon(ours);
    const atOdds = common.length === 0;
    const before = atOdds ? [...new Set(ours.flatMap(({ mention }) => candidatesOf(mention)))] : common;
    const group = given.group ?? groupSaid(tokens);
    // Two posts at odds with each other are a question, whatever office stands beside them.
    const narrowed = narrow(
      before,
      atOdds ? [] : tokens.filter(token => !used.has(token)),
      atOdds ? undefined : group,
    );
    const said = tokens
      .filter((token, at) => used.has(token) || narrowed.by.has(token) || namesGroup(tokens, at))
      .map(token => token.raw)
      .join(' ');
    const candidates = chosenOf(narrowed.left, given.key, questions);
    const [only, second] = candidates;
    if (only === undefined || second !== undefined) {
      const question = questions.questionFor(candidates);
      return {
        status: 'ambiguous',
        candidates: candidates.map(designation => ({
          designation,
          key: questions.keyFor(designation, question),
        })),
        question,
        said,
        citations: candidates.map(designationCitation),
      };
    }
    const best = ours.find(({ mention }) => candidatesOf(mention).includes(only)) ?? ours[0];
    const entry = best?.mention.entries.find(one => one.designation === only);
    if (best === undefined || entry === undefined) return none(() => [only]);
    // A grade too many or too few makes another post of it: offered, not answered.
    if (best.mention.rankBefore || best.mention.missing.some(word => rankWords.has(word)))
      return none(() => [only]);
    return {
      status: 'match',
      designation: only,
      how: {
        via: entry.via,
        said: best.mention.at.map(at => best.sentence[at]?.raw ?? '').join(' '),
        form: entry.form,
        mended: best.mention.slips > 0,
      },
      ...(group !== undefined && !only.groups.includes(group) && { groupDiffers: group }),
      said,
      citations: [designationCitation(only)],
    };
  };
}

interface Found {
  mention: Mention;
  sentence: readonly Token[];
}

function candidatesOf(mention: Mention): Designation[] {
  return [...new Set(mention.entries.map(entry => entry.designation))];
}

/** The designations that all mentions share: "treasurer, LSG cadre" is held by one. */
function inCommon(found: readonly { mention: Mention }[]): Designation[] {
  return found
    .map(({ mention }) => candidatesOf(mention))
    .reduce((left, right) => left.filter(row => right.includes(row)));
}

/** LSG and HSG officials have one designation whatever the local post: an LSG accountant is LSG (Annexure III). */
function isAnyDesignation(mention: Mention): boolean {
  return candidatesOf(mention).every(({ equivalents }) =>
    equivalents.some(({ anyDesignation, except }) => anyDesignation && except === undefined),
  );
}

/** The candidate that answers the question with this key; all of them where none does. */
function chosenOf(
  candidates: Designation[],
  key: string | undefined,
  { questionFor, keyFor }: Questions,
): Designation[] {
  if (key === undefined) return candidates;
  const question = questionFor(candidates);
  const chosen = candidates.filter(row => fold(keyFor(row, question)) === fold(key));
  return chosen.length > 0 ? chosen : candidates;
}
