/** Settles which designation somebody holds: asks for the post, or the one thing that separates its candidates. */

import type { Designation, Group } from '../../../knowledge/facts/load.ts';
import type { DesignationResult } from '../../../knowledge/posts/search.ts';
import { om } from '../../../knowledge/rules/sourced.ts';
import type { IntentId } from '../../../knowledge/understanding/intent-rules/intent-rules.ts';
import type { Ask, Context, Option, Slots } from '../../turns/turn.ts';
import { choice } from './buttons.ts';

type Match = Extract<DesignationResult, { status: 'match' }>;
export type Settled = { settled: Match; together: Designation[] } | { ask: Ask } | { open: OpenPost };
/** The post stays open: nothing like it is listed, or the holder said that none of the candidates is theirs. */
export interface OpenPost {
  said: string;
  candidates: Designation[];
}

/**
 * The designation for the post that was heard, or the one question still needed, for the dialog that needs it.
 *
 * @param outcome what the dialog would answer for a designation: where it is the same for all candidates nothing is asked,
 *   and `together` names them all
 */
export function settlePost(
  slots: Slots,
  context: Context,
  dialog: IntentId,
  outcome?: (designation: Designation) => unknown,
): Settled {
  const { say, findDesignation } = context;
  if (slots.post === undefined)
    return slots.postKey === 'not-sure'
      ? { open: { said: '', candidates: [] } }
      : { ask: askPost(context, dialog) };
  const group: { group?: Group } =
    slots.group === undefined || slots.group === 'not-sure' ? {} : { group: slots.group };
  const found = findDesignation(slots.post, { ...(slots.postKey && { key: slots.postKey }), ...group });
  const said = say.common.quoted(slots.post);
  switch (found.status) {
    case 'match':
      return { settled: found, together: [found.designation] };
    case 'ambiguous': {
      const candidates = found.candidates.map(({ designation }) => designation);
      const [one] = candidates;
      if (
        outcome !== undefined &&
        one !== undefined &&
        new Set(candidates.map(row => JSON.stringify(outcome(row)))).size === 1
      )
        return {
          settled: {
            status: 'match',
            designation: one,
            how: { via: 'shared', said: slots.post, form: slots.post, mended: false },
            said: found.said,
            citations: found.citations,
          },
          together: candidates,
        };
      if (slots.postKey === 'not-sure') return { open: { said, candidates } };
      const options: Option[] = found.candidates.map(({ key }) => {
        const label =
          found.question === 'cadre'
            ? say.designation.cadre(key)
            : found.question === 'wing'
              ? say.designation.wing(key)
              : key;
        return choice(label, dialog, { postKey: key });
      });
      return {
        ask: {
          kind: 'ask',
          dialog,
          slot: 'postKey',
          about: found.question === 'post' ? 'designation' : found.question,
          text: questionText(
            found.question,
            said,
            say.common.or(candidates.map(({ name }) => name)),
            context,
          ),
          citations: found.citations,
          options: [...options, choice(say.common.button.neither, dialog, { postKey: 'not-sure' })],
        },
      };
    }
    case 'none': {
      if (found.similar.length === 0 || slots.postKey === 'not-sure')
        return { open: { said, candidates: [] } };
      return {
        ask: {
          kind: 'ask',
          dialog,
          slot: 'post',
          about: 'designation',
          text: say.designation.didYouMean(said),
          citations: [om('annexure-iii')],
          options: [
            ...found.similar.map(({ name }) => choice(name, dialog, { post: name })),
            choice(say.common.button.neither, dialog, { postKey: 'not-sure' }),
          ],
        },
      };
    }
  }
}

/** The open question for the post itself, with the commonest posts as buttons. */
export function askPost({ say }: Context, dialog: IntentId): Ask {
  const common = ['Postal Assistant', 'Postman', 'Multi Tasking Staff', 'Inspector Posts'];
  return {
    kind: 'ask',
    dialog,
    slot: 'post',
    about: 'designation',
    text: say.designation.askPost,
    citations: [om('annexure-iii')],
    options: [
      ...common.map(name => choice(name, dialog, { post: name })),
      choice(say.common.button.notSure, dialog, { postKey: 'not-sure' }),
    ],
  };
}

function questionText(
  kind: Extract<DesignationResult, { status: 'ambiguous' }>['question'],
  said: string,
  names: string,
  { say }: Context,
): string {
  switch (kind) {
    case 'cadre':
      return say.designation.askCadre(said, names);
    case 'wing':
      return say.designation.askWing(said, names);
    case 'branch':
      return say.designation.askBranch(said, names);
    case 'grade':
      return say.designation.askGrade(said, names);
    case 'post':
      return say.designation.askWhich(said, names);
  }
}
