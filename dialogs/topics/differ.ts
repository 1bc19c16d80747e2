/** Open points, where the documents differ or say nothing: each wording, what to do meanwhile, and who decides. */

import type { OpenQuestionId } from '../../knowledge/facts/facts.ts';
import type { IntentId } from '../../knowledge/understanding/intents.ts';
import { type Answer, answer, type Context, line } from '../turns/turn.ts';
import { button } from './shared/buttons.ts';
import { mailboxOf } from './shared/employee.ts';

/**
 * Answers "why do the documents differ?" for the open points of an earlier answer.
 *
 * @param dialog the dialog of that answer
 */
export function openQuestionsAnswer(
  ids: readonly OpenQuestionId[],
  context: Context,
  dialog: IntentId = 'help_capabilities',
): Answer {
  const { say, knowledge } = context;
  const words = say.differ;
  const found = [...new Set(ids)].flatMap(id => knowledge.openQuestionById.get(id) ?? []);
  const [first, another] = found;
  return answer({
    dialog,
    headline:
      first === undefined
        ? words.none
        : another === undefined
          ? words.headline(first.kind, say.openQuestions[first.id].topic)
          : words.several(found.length),
    basis: first === undefined || found.some(({ kind }) => kind === 'differ') ? 'stated' : 'not-stated',
    facts: found.flatMap(({ id, wordings, decides }) => {
      const { topic, meanwhile } = say.openQuestions[id];
      return [
        ...(another === undefined ? [] : [line(`**${words.topic(topic)}**`)]),
        ...wordings.map(({ says, citation }) =>
          line(says === '' ? words.saysNothing : words.says(says), citation),
        ),
        line(meanwhile),
        line(words.decides(decides, mailboxOf(context))),
      ];
    }),
    openQuestions: found.map(({ id }) => id),
    next: [button(say, 'contact', 'contact_support')],
  });
}
