/** The routes of a conversation's activities: read them, send a message, rate an answer, end the conversation. */
import { z } from 'zod/v4';
import { channelDataKey } from '../../bot/plain-view.ts';
import { type EndpointRequest, type EndpointResponse, HttpError } from '../../http/endpoint.ts';
import type { WebChatConversation } from '../../storage/activity-log.ts';
import { authorize, type DirectLineContext, enforce } from './context.ts';
import { activitySet, idOf, sequenceOf } from './feed.ts';
import { FeedbackActivity, invalidActivity, PostedActivity, watermarkOf } from './schema.ts';
import { userActivity } from './user-activities.ts';

/** `GET conversations/:id/activities`: the activities after the watermark. */
export function getActivities(
  context: DirectLineContext,
  { bearer, params, query }: EndpointRequest,
): EndpointResponse {
  const { id } = authorize(context, bearer, params.id ?? '');
  return { status: 200, body: activitiesAfter(context, id, watermarkOf(query)) };
}

/** `POST conversations/:id/activities`. With `expectReplies` the response also carries the bot's replies. */
export async function postActivity(
  context: DirectLineContext,
  { bearer, params, body }: EndpointRequest,
): Promise<EndpointResponse> {
  const conversation = authorize(context, bearer, params.id ?? '');
  enforce(context.messageLimit, conversation.id);
  const parsed = PostedActivity.safeParse(body);
  if (!parsed.success) throw invalidActivity(parsed.error);
  const { data: posted } = parsed;
  switch (posted.type) {
    case 'typing':
      return { status: 200, body: { id: `${conversation.id}|typing` } };
    case 'endOfConversation':
      context.log.end(conversation.id);
      void context.turns.run(userActivity(conversation, posted));
      return { status: 200, body: { id: `${conversation.id}|end` } };
    case 'invoke':
      return keepFeedback(context, conversation, body);
    case 'message':
    case 'event': {
      const { sequence, answered } = receiveMessage(context, conversation, posted);
      const id = idOf(conversation.id, sequence);
      if (posted.deliveryMode !== 'expectReplies') return { status: 200, body: { id } };
      await answered;
      return { status: 200, body: { id, ...activitiesAfter(context, conversation.id, sequence - 1) } };
    }
  }
}

/**
 * Stores a message and starts its turn. A message that was received before, by its `clientActivityID`, is not run
 * again.
 *
 * @returns the message's position in its conversation, and a promise that resolves when its turn is over
 */
export function receiveMessage(
  { log, feed, turns }: DirectLineContext,
  conversation: WebChatConversation,
  { type, deliveryMode: _, ...posted }: PostedActivity,
): { sequence: number; answered: Promise<void> } {
  const clientId = posted.channelData?.clientActivityID;
  const earlier = clientId === undefined ? undefined : log.byClientId(conversation.id, clientId);
  if (earlier) return { sequence: earlier.sequence, answered: Promise.resolve() };
  const activity = userActivity(conversation, { type, ...posted });
  const { sequence } = feed.addUserActivity(conversation.id, activity, clientId, type === 'message');
  return { sequence, answered: turns.run({ ...activity, id: idOf(conversation.id, sequence) }, sequence) };
}

/** The activities after a position, and the position of the last of them. */
export function activitiesAfter(
  { log }: DirectLineContext,
  conversation: string,
  sequence: number,
): { activities: unknown[]; watermark: string } {
  const entries = log.after(conversation, sequence);
  return entries.length > 0
    ? JSON.parse(activitySet(entries))
    : { activities: [], watermark: String(sequence) };
}

/** What is read of a stored answer when it is rated. */
const StoredAnswer = z.object({
  from: z.object({ role: z.literal('bot') }),
  channelData: z
    .object({ [channelDataKey]: z.object({ turn: z.object({ dialog: z.string() }).optional() }).optional() })
    .optional(),
});

/** Stores a thumb for an answer of this conversation. Refuses it with 400 when the bot gave no such answer. */
function keepFeedback(
  { log, feedback }: DirectLineContext,
  { id }: WebChatConversation,
  body: unknown,
): EndpointResponse {
  const parsed = FeedbackActivity.safeParse(body);
  if (!parsed.success) throw invalidActivity(parsed.error);
  const { replyToId, value } = parsed.data;
  const sequence = sequenceOf(replyToId);
  const isHere = sequence !== undefined && idOf(id, sequence) === replyToId;
  const [entry] = isHere ? log.after(id, sequence - 1) : [];
  const answer =
    entry?.sequence === sequence ? StoredAnswer.safeParse(JSON.parse(entry?.json ?? '{}')) : undefined;
  if (sequence === undefined || !answer?.success)
    throw new HttpError(
      400,
      'BadArgument',
      'replyToId cannot be used; give the id of an answer in this conversation',
    );
  const dialog = answer.data.channelData?.[channelDataKey]?.turn?.dialog;
  feedback.keep({ conversation: id, sequence, dialog, reaction: value.actionValue.reaction });
  return { status: 200, body: { id: `${id}|feedback` } };
}
