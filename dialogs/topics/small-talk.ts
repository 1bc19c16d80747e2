/** What every talk has: greeting, help, thanks, feedback, and a reply to what was not understood. */

import { om } from '../../knowledge/rules/sourced.ts';
import type { IntentId } from '../../knowledge/understanding/intents.ts';
import type { Reading } from '../../knowledge/understanding/understand.ts';
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
  return capabilities(context.say.conversation.help, context);
};

/** What the helpdesk knows. */
function capabilities(headline: string, context: Context): Answer {
  const { conversation } = context.say;
  return smallTalk(
    'help_capabilities',
    headline,
    [...conversation.helpTopics.map(topic => `• ${topic}`), conversation.helpHow],
    openingButtons(context),
  );
}

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

/**
 * In which languages the helpdesk answers, in one line.
 *
 * @param next a button where the line is the whole reply; none where an answer follows
 */
export function languagesSpoken({ say }: Context, next: 'button' | 'none'): Answer {
  const buttons = next === 'button' ? [titleButton(say, 'language_switch')] : [];
  return smallTalk('language_switch', say.conversation.languages, [], buttons);
}

/** One line about the talk itself, with buttons to begin with. */
export function talkNotice(context: Context, headline: string): Answer {
  return smallTalk('restart_cancel', headline, [], openingButtons(context));
}

/**
 * The reply to a message that is in doubt: the nearest readings as buttons. Where nothing is near, it says what the helpdesk
 * knows.
 *
 * @param readings the likeliest, the best first
 * @param failures how many messages in a row were in doubt. From the second on, other ways are offered, unless a reading is near
 */
export function unclear(context: Context, readings: readonly Reading[], failures: number): Answer {
  const { say } = context;
  const { conversation } = say;
  const likeliest = readings.find(({ intent }) => intent !== 'out_of_scope')?.probability ?? 0;
  if (likeliest >= (failures < 2 ? leastLikely : leastLikelyAgain)) {
    const options = nearestOf(readings).map(intent => titleButton(say, intent));
    return smallTalk('help_capabilities', conversation.unclear, [], options);
  }
  if (failures < 2) return capabilities(conversation.unclearFar, context);
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

/** The most readings that are offered. */
const mostOffered = 3;
/** If no subject of the helpdesk is so likely, nothing is near; after another doubt it must be likelier. */
const leastLikely = 0.15;
const leastLikelyAgain = 0.3;
/** Together, the readings that are offered are so likely. */
const enough = 0.9;

/** The readings to choose from: two or three. */
function nearestOf(readings: readonly Reading[]): IntentId[] {
  const count = readings.findIndex(
    (_, at) => readings.slice(0, at + 1).reduce((sum, { probability }) => sum + probability, 0) >= enough,
  );
  const offered = count === -1 ? mostOffered : Math.max(2, Math.min(mostOffered, count + 1));
  return readings.slice(0, offered).map(({ intent }) => intent);
}

function smallTalk(dialog: IntentId, headline: string, facts: string[], next: Option[]): Answer {
  return answer({ dialog, headline, basis: 'stated', facts: facts.map(text => line(text)), next });
}
