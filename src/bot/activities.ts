/** Turns as activities: one each, with its options as suggested actions and, for our own page, the data itself. */
import { ActionTypes, type Activity, ActivityTypes, InputHints } from 'botbuilder';
import type { Language, Option, Turn } from '../../dialogs/turn.ts';

/** Under this name `channelData` carries `{ turn, language }` to the chat page. Other clients ignore it. */
export const channelDataKey = 'igotHelpdesk';

/** The options of a turn, whichever kind it is. */
export function optionsOf(turn: Turn): Option[] {
  switch (turn.kind) {
    case 'ask':
      return turn.options;
    case 'answer':
      return turn.next;
  }
}

/**
 * One activity per turn. `text` is complete without anything else that the activity carries.
 *
 * @param toText renders a turn as plain text with `**bold**`, without its options
 */
export function toActivity(
  turn: Turn,
  language: Language,
  toText: (turn: Turn, language: Language) => string,
): Partial<Activity> {
  const options = optionsOf(turn);
  return {
    type: ActivityTypes.Message,
    textFormat: 'markdown',
    text: toText(turn, language),
    locale: language === 'hi' ? 'hi-IN' : 'en-IN',
    inputHint: turn.kind === 'ask' ? InputHints.ExpectingInput : InputHints.AcceptingInput,
    channelData: { [channelDataKey]: { turn, language } },
    ...(options.length > 0 && {
      suggestedActions: {
        to: [],
        actions: options.map(({ label, say }) => ({ type: ActionTypes.ImBack, title: label, value: say })),
      },
    }),
  };
}
