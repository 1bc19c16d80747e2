/**
 * The activities that the bot receives from a user. Who the user is comes from the token, never from the request's
 * body.
 */
import { type Activity, ActivityTypes } from 'botbuilder';
import type { WebChatConversation } from '../../storage/activity-log.ts';
import type { PostedActivity } from './schema.ts';

/** What a client posted, as an activity of the conversation's user. */
export function userActivity(
  { id, user, locale }: WebChatConversation,
  { type, ...posted }: PostedActivity,
): Partial<Activity> {
  return {
    ...(JSON.parse(JSON.stringify(posted)) as Partial<Activity>),
    type,
    from: { id: user, name: '', role: 'user' },
    conversation: conversationAccount(id),
    ...(locale && !posted.locale && { locale }),
  };
}

/** The activity that tells the bot of a new user, whom it greets. */
export function userJoined({ id, user, locale }: WebChatConversation): Partial<Activity> {
  return {
    type: ActivityTypes.ConversationUpdate,
    from: { id: user, name: '', role: 'user' },
    conversation: conversationAccount(id),
    membersAdded: [{ id: user, name: '' }],
    ...(locale && { locale }),
  };
}

function conversationAccount(id: string): Activity['conversation'] {
  return { id, isGroup: false, conversationType: 'personal', name: '' };
}
