/** Where the bot remembers what: a conversation by its id, in a group each person's part of it by itself. */
import { TurnState } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import { isGroup } from '../teams/message-text.ts';

/** teams-ai's turn state, under keys by which colleagues in one channel do not answer each other's questions. */
export class TalkState extends TurnState {
  protected override async onComputeStorageKeys({ activity }: TurnContext): Promise<Record<string, string>> {
    const { channelId, recipient, conversation, from } = activity;
    if (!conversation?.id || !from?.id)
      throw new Error('helpdesk: an activity must name its conversation and its sender');
    const bot = `${channelId}/${recipient?.id}`;
    const part = isGroup(activity) ? `/people/${from.id}` : '';
    return {
      conversation: `${bot}/conversations/${conversation.id}${part}`,
      user: `${bot}/users/${from.id}`,
    };
  }
}
