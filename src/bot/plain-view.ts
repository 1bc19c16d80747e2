/** How a message looks on every channel that has no view of its own: one activity, complete as text. */
import { ActionTypes, type Activity, ActivityTypes, InputHints } from 'botbuilder';
import type { Message } from '../../dialogs/turns/message.ts';
import { localeFor } from '../locale.ts';
import type { ChannelView } from './channel-view.ts';
import { textWithoutMentions } from './mentions.ts';

/** Under this name `channelData` carries `{ turn, language, sources }` to the web chat. Other clients ignore it. */
export const channelDataKey = 'igotHelpdesk';

export const plainView: ChannelView = {
  textOf: textWithoutMentions,
  isArrival({ membersAdded, recipient, conversation }) {
    const members = membersAdded ?? [];
    // In a personal chat some channels name only the bot as the new member.
    const isPersonal = conversation?.conversationType === 'personal';
    return members.some(member => isPersonal || member.id !== recipient?.id);
  },
  greetsOnce: false,
  replyActivities: message => [plainActivity(message)],
  failedInvoke: () => ({ type: ActivityTypes.InvokeResponse, value: { status: 500 } }),
};

/** One activity with the whole text, the options as suggested actions, and the turn itself for the web chat. */
export function plainActivity({ text, options, language, sources, turn }: Message): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    textFormat: 'markdown',
    text,
    locale: localeFor(language),
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
