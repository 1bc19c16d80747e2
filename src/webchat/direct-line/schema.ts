/** What clients post, as far as it is read, and what they are told when it cannot be. */
import { z } from 'zod/v4';
import { HttpError } from '../../http/endpoint.ts';
import { reactions } from '../../storage/feedback.ts';

/** Longest message taken, in UTF-16 units. */
export const longestMessage = 20_000;

const locale = z.string().max(35).optional().catch(undefined);
/** With `expectReplies`, as in the Bot Framework, the answer to a request also carries what the bot says. */
const deliveryMode = z.string().max(20).optional().catch(undefined);
/** What begins a conversation. A client that says it oddly is let in all the same. */
export const StartRequest = z
  .object({ locale, deliveryMode, activity: z.unknown() })
  .optional()
  .catch(undefined);
/** What is read of a posted activity; everything else, `from` above all, is ours to say. */
export const PostedActivity = z.object({
  type: z.enum(['message', 'event', 'typing', 'endOfConversation', 'invoke']),
  text: z.string().max(longestMessage).optional(),
  textFormat: z.string().max(20).optional(),
  name: z.string().max(200).optional(),
  value: z.unknown().optional(),
  locale,
  deliveryMode,
  replyToId: z.string().max(200).optional(),
  channelData: z.object({ clientActivityID: z.string().max(200).optional() }).optional(),
});
export type PostedActivity = z.infer<typeof PostedActivity>;
/** The message that rides along when a conversation begins. */
export const FirstMessage = PostedActivity.extend({ type: z.literal('message') });
/** A thumb for an answer, in the shape that Teams gives it. What else may come along, words above all, is not read. */
export const FeedbackActivity = z.object({
  name: z.literal('message/submitAction'),
  value: z.object({
    actionName: z.literal('feedback'),
    actionValue: z.object({ reaction: z.enum(reactions) }),
  }),
  replyToId: z.string(),
});

/** One line about the first thing that cannot be used. */
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

/** The position after which a client wants to read. Clients send it empty at first: what is not a number reads from the start. */
export function watermarkOf(query: URLSearchParams): number {
  const given = query.get('watermark') ?? '';
  return /^\d{1,12}$/.test(given) ? Number(given) : 0;
}
