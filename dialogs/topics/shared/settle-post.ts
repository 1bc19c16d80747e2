/** Settles the employee's designation, or asks the question that settles it. */

import type { Designation } from '../../../knowledge/facts/facts.ts';
import type { DesignationResult } from '../../../knowledge/posts/search.ts';
import { om } from '../../../knowledge/rules/sourced.ts';
import type { IntentId } from '../../../knowledge/understanding/intents.ts';
import type { Ask, Context, Slots } from '../../turns/turn.ts';
import { choice } from './buttons.ts';

export type PostMatch = Extract<DesignationResult, { status: 'match' }>;
type Ambiguous = Extract<DesignationResult, { status: 'ambiguous' }>;

/**
 * `settled`: the designation. Where the dialog answers the same for several candidates, it is the first of them and
 * `together` has all. `ask`: the question that is still needed. `open`: the post cannot be settled.
 */
export type Settled = { settled: PostMatch; together: Designation[] } | { ask: Ask } | { open: OpenPost };

/** A post that stays open: nothing similar is listed, or the employee holds none of the candidates. */
export interface OpenPost {
  /** The post as it was written, in quotation marks; empty where no post was named. */
  quotedPost: string;
  candidates: Designation[];
}

/**
 * The designation for the post that was named, or the question that settles it.
 *
 * @param dialog the dialog that needs the post and asks the question
 * @param outcome what the dialog answers for a designation; where it is the same for all candidates, nothing is asked
 */
export function settlePost(
  slots: Slots,
  context: Context,
  dialog: IntentId,
  outcome?: (designation: Designation) => unknown,
): Settled {
  const { post, postKey, group } = slots;
  const isUnsure = postKey === 'not-sure';
  if (post === undefined)
    return isUnsure ? { open: { quotedPost: '', candidates: [] } } : { ask: askPost(context, dialog) };
  const found = context.findDesignation(post, {
    ...(postKey && { key: postKey }),
    ...(group && group !== 'not-sure' && { group }),
  });
  const quotedPost = context.say.common.quoted(post);
  switch (found.status) {
    case 'match':
      return { settled: found, together: [found.designation] };
    case 'ambiguous': {
      const together = outcome && settledTogether(found, post, outcome);
      if (together !== undefined) return together;
      return isUnsure
        ? { open: { quotedPost, candidates: designationsOf(found) } }
        : { ask: askWhichPost(found, quotedPost, context, dialog) };
    }
    case 'none':
      return found.similar.length === 0 || isUnsure
        ? { open: { quotedPost, candidates: [] } }
        : { ask: askDidYouMean(found.similar, quotedPost, context, dialog) };
  }
}

function designationsOf({ candidates }: Ambiguous): Designation[] {
  return candidates.map(({ designation }) => designation);
}

/** All candidates together; undefined where the dialog does not answer the same for all of them. */
function settledTogether(
  found: Ambiguous,
  post: string,
  outcome: (designation: Designation) => unknown,
): Settled | undefined {
  const together = designationsOf(found);
  const [designation] = together;
  const outcomes = new Set(together.map(row => JSON.stringify(outcome(row))));
  if (designation === undefined || outcomes.size > 1) return undefined;
  return {
    settled: {
      status: 'match',
      designation,
      how: { via: 'shared', text: post, form: post, mended: false },
      text: found.text,
      citations: found.citations,
    },
    together,
  };
}

/** The question that tells the candidates apart: by cadre, wing, branch, grade or name. */
function askWhichPost(found: Ambiguous, quotedPost: string, context: Context, dialog: IntentId): Ask {
  const { say } = context;
  const { question, candidates, citations } = found;
  const names = say.common.or(designationsOf(found).map(({ name }) => name));
  return {
    kind: 'ask',
    dialog,
    slot: 'postKey',
    about: question === 'post' ? 'designation' : question,
    text: questionText(question, quotedPost, names, context),
    citations,
    options: [
      ...candidates.map(({ key }) => choice(keyLabel(question, key, context), dialog, { postKey: key })),
      choice(say.common.button.neither, dialog, { postKey: 'not-sure' }),
    ],
  };
}

function keyLabel(question: Ambiguous['question'], key: string, { say }: Context): string {
  switch (question) {
    case 'cadre':
      return say.designation.cadre(key);
    case 'wing':
      return say.designation.wing(key);
    default:
      return key;
  }
}

/** The post is not listed: similar designations are offered. */
function askDidYouMean(
  similar: readonly Designation[],
  quotedPost: string,
  { say, knowledge }: Context,
  dialog: IntentId,
): Ask {
  return {
    kind: 'ask',
    dialog,
    slot: 'post',
    about: 'designation',
    text: say.designation.didYouMean(quotedPost, knowledge.designations.length),
    citations: [om('annexure-iii')],
    options: [
      ...similar.map(({ name }) => choice(name, dialog, { post: name })),
      choice(say.common.button.neither, dialog, { postKey: 'not-sure' }),
    ],
  };
}

/** The question for the post, with the commonest posts as buttons. */
export function askPost({ say, knowledge }: Context, dialog: IntentId): Ask {
  return {
    kind: 'ask',
    dialog,
    slot: 'post',
    about: 'designation',
    text: say.designation.askPost,
    citations: [om('annexure-iii')],
    options: [
      ...knowledge.suggestions.posts.map(name => choice(name, dialog, { post: name })),
      choice(say.common.button.notSure, dialog, { postKey: 'not-sure' }),
    ],
  };
}

function questionText(
  question: Ambiguous['question'],
  quotedPost: string,
  names: string,
  { say }: Context,
): string {
  switch (question) {
    case 'cadre':
      return say.designation.askCadre(quotedPost, names);
    case 'wing':
      return say.designation.askWing(quotedPost, names);
    case 'branch':
      return say.designation.askBranch(quotedPost, names);
    case 'grade':
      return say.designation.askGrade(quotedPost, names);
    case 'post':
      return say.designation.askWhich(quotedPost, names);
  }
}
