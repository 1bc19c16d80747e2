/** Thumbs under answers, which Teams sends as an invoke. */
import { createHash } from 'node:crypto';
import { ActivityTypes, type Storage } from 'botbuilder';
import { z } from 'zod/v4';
import type { Bot } from '../bot/bot.ts';
import { type ChannelFeedbackStore, reactions } from '../storage/feedback.ts';
import { notedDialog } from './answer-notes.ts';
import { invokeResponse } from './invoke.ts';

/** The comment that Teams lets people add is not read, so that no free text has to be protected. */
const ThumbValue = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(reactions) }),
});

export interface ThumbParts {
  storage: Storage;
  /** Stores a thumb. */
  feedback: ChannelFeedbackStore['keep'];
}

/** Adds the route of thumbs to the bot. */
export function registerThumbs({ app }: Pick<Bot, 'app'>, { storage, feedback }: ThumbParts): void {
  app.addRoute(
    async ({ activity }) =>
      activity.type === ActivityTypes.Invoke &&
      activity.name === 'message/submitAction' &&
      ThumbValue.safeParse(activity.value).success,
    async context => {
      const { activity } = context;
      const { actionValue } = ThumbValue.parse(activity.value);
      const answerId = activity.replyToId ?? '';
      feedback({
        channel: activity.channelId,
        conversation: activity.conversation.id,
        activity: answerId,
        person: pseudonym(activity.from.id, answerId),
        dialog: await notedDialog(storage, activity, answerId),
        reaction: actionValue.reaction,
      });
      await context.sendActivity(invokeResponse({ status: 200, body: {} }));
    },
    true,
  );
}

/** The same for one person on one answer, and another on each other answer. */
function pseudonym(person: string, answerId: string): string {
  return createHash('sha256')
    .update(JSON.stringify([person, answerId]))
    .digest('base64url')
    .slice(0, 16);
}
