/** Messages as activities: one each, with its options as suggested actions and, for our own page, the data itself. */
import { ActionTypes, type Activity, ActivityTypes, InputHints } from 'botbuilder';
import type { Message } from '../../dialogs/message.ts';

/** Under this name `channelData` carries `{ turn, language, sources }` to the widget. Other clients ignore it. */
export const channelDataKey = 'igotHelpdesk';

/** One activity per message. `text` is complete without anything else that the activity carries. */
export function toActivity({ text, options, language, sources, turn }: Message): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    textFormat: 'markdown',
    text,
    locale: language === 'hi' ? 'hi-IN' : 'en-IN',
    inputHint: turn.kind === 'ask' ? InputHints.ExpectingInput : InputHints.AcceptingInput,
    channelData: { [channelDataKey]: { turn, language, sources } },
    ...(options.length > 0 && {
      suggestedActions: {
        to: [],
        actions: options.map(({ label, say }) => ({ type: ActionTypes.ImBack, title: label, value: say })),
      },
    }),
  };
}
