/**
 * The request schemas of Direct Line, with the fields that the helpdesk reads, and the refusal of what does not fit.
 */
import { z } from 'zod/v4';
import { HttpError } from '../../http/endpoint.ts';
import { reactions } from '../../storage/feedback.ts';

/** The longest text that a message may have. UTF-16 units. */
const maxTextLength = 20_000;

const locale = z.string().max(35).optional().catch(undefined);
/** With `expectReplies`, a value of the Bot Framework, the response carries the bot's replies. */
const deliveryMode = z.string().max(20).optional().catch(undefined);
/**
 * Body of the request that begins a conversation. All of it is optional, so a body that does not fit counts as none.
 */
export const StartRequest = z
  .object({ locale, deliveryMode, activity: z.unknown() })
  .optional()
  .catch(undefined);
/** An activity that a client posts. Other fields are not read: who sends it is in the token, not in `from`. */
export const PostedActivity = z.object({
  type: z.enum(['message', 'event', 'typing', 'endOfConversation', 'invoke']),
  text: z.string().max(maxTextLength).optional(),
  textFormat: z.string().max(20).optional(),
  name: z.string().max(200).optional(),
  value: z.unknown().optional(),
  locale,
  deliveryMode,
  replyToId: z.string().max(200).optional(),
  channelData: z.object({ clientActivityID: z.string().max(200).optional() }).optional(),
});
export type PostedActivity = z.infer<typeof PostedActivity>;
/** The message in the request that begins a conversation. */
export const FirstMessage = PostedActivity.extend({ type: z.literal('message') });
/** A thumb for an answer, in the shape that Teams uses. A comment that comes with it is not read. */
export const FeedbackActivity = z.object({
  name: z.literal('message/submitAction'),
  value: z.object({
    actionName: z.literal('feedback'),
    actionValue: z.object({ reaction: z.enum(reactions) }),
  }),
  replyToId: z.string(),
});

/**
 * The refusal of a body that does not fit its schema: 413 for a text that is too long, else 400. Names the first field.
 */
export function invalidActivity(error: z.ZodError): HttpError {
  const issue = error.issues[0];
  if (issue?.code === 'too_big') {
    return new HttpError(
      413,
      'MessageTooLong',
      `${issue.path.join('.')} is longer than ${issue.maximum} characters; send it in parts`,
    );
  }
  const field = issue?.path.join('.') || 'body';
  return new HttpError(
    400,
    'BadArgument',
    `${field} cannot be used; send an activity, for example {"type":"message","text":"…"}`,
  );
}

/**
 * The position after which a client wants to read. Clients send an empty one at first: anything but a number means 0.
 */
export function watermarkOf(query: URLSearchParams): number {
  const given = query.get('watermark') ?? '';
  return /^\d{1,12}$/.test(given) ? Number(given) : 0;
}
