/** What every talk has: greeting, help, thanks, feedback, and a reply to what was not understood. */

import { om } from '../../knowledge/rules/sourced.ts';
import type { IntentId } from '../../knowledge/understanding/intent-rules/intent-rules.ts';
import { type Answer, answer, type Context, type Dialog, line, type Option } from '../turns/turn.ts';
import { button, titleButton } from './shared/buttons.ts';
import { mailboxOf } from './shared/employee.ts';

const openingButtons = ({ say }: Context): Option[] => [
  button(say, 'designation', 'designation_lookup'),
  button(say, 'courses', 'courses_list'),
  button(say, 'locked', 'assessment_locked'),
];

export const greeting: Dialog = (_slots, context) => {
  const { conversation } = context.say;
  return smallTalk('greeting', conversation.greeting, [conversation.greetingHow], openingButtons(context));
};

export const help: Dialog = (_slots, context) => {
  const { conversation } = context.say;
  return smallTalk(
    'help_capabilities',
    conversation.help,
    [...conversation.helpTopics.map(topic => `• ${topic}`), conversation.helpHow],
    openingButtons(context),
  );
};

export const thanks: Dialog = (_slots, context) =>
  smallTalk(
    'thanks_bye',
    context.say.conversation.thanks,
    [],
    [button(context.say, 'help', 'help_capabilities')],
  );

export const restarted: Dialog = (_slots, context) =>
  smallTalk('restart_cancel', context.say.conversation.started, [], openingButtons(context));

export const feedback: Dialog = (_slots, context) => {
  const { say } = context;
  return answer({
    dialog: 'feedback',
    headline: say.conversation.feedback,
    basis: 'stated',
    facts: [line(say.conversation.feedbackBad(mailboxOf(context)), om('para-5'))],
    next: [button(say, 'help', 'help_capabilities')],
  });
};

export const languageSwitched: Dialog = (_slots, context) =>
  smallTalk('language_switch', context.say.conversation.language, [], openingButtons(context));

/** One line about the talk itself, with buttons to begin with. */
export function talkNotice(context: Context, headline: string): Answer {
  return smallTalk('restart_cancel', headline, [], openingButtons(context));
}

/**
 * The reply to a message that was not understood: the nearest intents as buttons, or other ways to go on.
 *
 * @param failures how many messages in a row were not understood; from the second on, other ways are offered
 */
export function unclear(context: Context, nearest: readonly IntentId[], failures: number): Answer {
  const { say } = context;
  const { conversation } = say;
  if (failures < 2) {
    const options = nearest.slice(0, 3).map(intent => titleButton(say, intent));
    return smallTalk('help_capabilities', conversation.unclear, [], options);
  }
  return answer({
    dialog: 'help_capabilities',
    headline: conversation.unclearAgain,
    basis: 'stated',
    facts: [line(conversation.person(mailboxOf(context)), om('para-5'))],
    next: [
      button(say, 'help', 'help_capabilities'),
      button(say, 'contact', 'contact_support'),
      titleButton(say, 'restart_cancel'),
    ],
  });
}

function smallTalk(dialog: IntentId, headline: string, facts: string[], next: Option[]): Answer {
  return answer({ dialog, headline, basis: 'stated', facts: facts.map(text => line(text)), next });
}
