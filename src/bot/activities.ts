/** Messages as activities: one each, with its options as suggested actions and, for our own page, the data itself. */
import { ActionTypes, type Activity, ActivityTypes, Channels, InputHints } from 'botbuilder';
import type { Message } from '../../dialogs/turns/message.ts';
import { isGroup } from '../teams/message-text.ts';
import { teamsActivities } from '../teams/reply-activities.ts';

/** Under this name `channelData` carries `{ turn, language, sources }` to the widget. Other clients ignore it. */
export const channelDataKey = 'igotHelpdesk';

/**
 * The activities of a message, in their order: one, whose `text` is complete without anything else that it carries; in
 * Teams what Teams needs.
 *
 * @param to the activity that is answered
 */
export function toActivities(message: Message, to: Partial<Activity>): Partial<Activity>[] {
  if (to.channelId === Channels.Msteams)
    return teamsActivities(message, { person: to.from?.id ?? '', group: isGroup(to) });
  return [plainActivity(message)];
}

function plainActivity({ text, options, language, sources, turn }: Message): Partial<Activity> {
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
