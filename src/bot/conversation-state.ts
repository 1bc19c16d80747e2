/** What the bot stores of a conversation, and under which keys. */
import { TurnState } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import type { ShownReply } from './channel-view.ts';
import { isGroup } from './incoming.ts';

/**
 * What is stored of a conversation; in a group, of one person's part of it. These field names are in the database:
 * under another name, what is stored already would no longer be read.
 */
export interface StoredConversation<State> {
  /** The state of the conversation. */
  talk?: State;
  /** The last reply, on channels whose view gives replies a name. */
  shown?: ShownReply[];
}

/** The stored conversation of this turn. Change its fields, never replace it: it carries the eTag it was read with. */
export function storedConversation<State>({ conversation }: TurnState): StoredConversation<State> {
  return conversation as StoredConversation<State>;
}

/** teams-ai's turn state. In a group each person has a state of their own: nobody answers a colleague's question. */
export class ConversationState extends TurnState {
  protected override async onComputeStorageKeys({ activity }: TurnContext): Promise<Record<string, string>> {
    const { channelId, recipient, conversation, from } = activity;
    if (!conversation?.id || !from?.id)
      throw new Error(
        'helpdesk: an activity has no conversation.id or no from.id; the channel must send both',
      );
    const bot = `${channelId}/${recipient?.id}`;
    const part = isGroup(activity) ? `/people/${from.id}` : '';
    return {
      conversation: `${bot}/conversations/${conversation.id}${part}`,
      user: `${bot}/users/${from.id}`,
    };
  }
}
