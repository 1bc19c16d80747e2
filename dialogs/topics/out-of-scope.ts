/** Questions outside this helpdesk: where they belong. */

import type { OutOfScopeTopic } from '../../knowledge/understanding/facts-told/out-of-scope-topic.ts';
import { answer, type Context, type Dialog, line, type Option } from '../turns/turn.ts';
import { button, titleButton } from './shared/buttons.ts';

export const outOfScope: Dialog = ({ outOfScopeTopic }, context) => {
  const { say } = context;
  return answer({
    dialog: 'out_of_scope',
    headline: say.conversation.outOfScope,
    basis: outOfScopeTopic === undefined ? 'not-stated' : 'common-knowledge',
    facts: [
      line(outOfScopeTopic === undefined ? say.outOfScope.unknown : say.outOfScope.where(outOfScopeTopic)),
    ],
    openQuestions: outOfScopeTopic === 'certificates' ? ['not-covered'] : [],
    next: [...nearTo(outOfScopeTopic, context), button(say, 'help', 'help_capabilities')],
  });
};

/** Buttons to what this helpdesk does answer close to the subject. */
function nearTo(outOfScopeTopic: OutOfScopeTopic | undefined, { say }: Context): Option[] {
  switch (outOfScopeTopic) {
    case 'certificates':
      return [button(say, 'contact', 'contact_support')];
    case 'exam-answers':
      return [button(say, 'syllabus', 'assessment_syllabus'), button(say, 'rules', 'assessment_facts')];
    case 'other-courses':
      return [button(say, 'courses', 'courses_list')];
    // After a transfer of posting, the iGOT profile has to be transferred too.
    case 'hr':
      return [titleButton(say, 'transfer_request')];
    default:
      return [];
  }
}
