/** Thumbs under answers, which Teams sends as an invoke. */
import { createHash } from 'node:crypto';
import { ActivityTypes, type Storage } from 'botbuilder';
import { z } from 'zod/v4';
import type { Bot } from '../bot/bot.ts';
import { notedDialog } from './answer-notes.ts';
import { invokeResponse } from './invoke.ts';

/** The comment that Teams lets people add is not read, so that no free text has to be protected. */
const ThumbValue = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']) }),
});

/** A thumb that a person gave to an answer in a channel of Microsoft's. */
export interface ChannelThumb {
  channel: string;
  conversation: string;
  /** The channel's id of the answer. */
  activity: string;
  /** A pseudonym: the same for one person on one answer, another on each other answer. */
  person: string;
  /** The dialog that gave the answer; undefined when that is no longer known. */
  dialog: string | undefined;
  reaction: 'like' | 'dislike';
}

export interface ThumbParts {
  storage: Storage;
  /** Stores a thumb. A later one of the same person on the same answer replaces it. */
  feedback: (thumb: ChannelThumb) => void;
}

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

function pseudonym(person: string, answerId: string): string {
  return createHash('sha256')
    .update(JSON.stringify([person, answerId]))
    .digest('base64url')
    .slice(0, 16);
}
