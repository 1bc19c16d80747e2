/** What only Teams does, as routes of the one teams-ai application: installation, presses, thumbs, the message extension. */
import { createHash } from 'node:crypto';
import type { TurnState } from '@microsoft/teams-ai';
import { type Activity, ActivityTypes, Channels, type Storage, type TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import { phrases } from '../../dialogs/phrases/index.ts';
import { dialogLabelled } from '../../dialogs/topics/shared/buttons.ts';
import type { Language } from '../../knowledge/understanding/language.ts';
import type { Bot, Memory } from '../bot/bot.ts';
import { languageOf } from '../bot/incoming.ts';
import { readable } from '../bot/readable.ts';
import { subjectOf } from './answer-notes.ts';
import { Press } from './button-press.ts';
import { keepEntitiesWhole } from './entities.ts';
import { cardResponse, invokeResponse, lineResponse } from './invoke.ts';
import { type MessageExtensionParts, registerMessageExtension } from './message-extension.ts';
import { isAddressed, isGroup } from './message-text.ts';
import { cardActivity, cardFor } from './reply-activities.ts';
import { words } from './words.ts';

const Thumb = z.object({
  actionName: z.literal('feedback'),
  // The words that Teams lets people add are not read: nobody should have to look after them.
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']) }),
});

/** A thumb given in a channel of Microsoft's. `person` is a pseudonym that holds for this one answer only. */
export interface ChannelThumb {
  channel: string;
  conversation: string;
  activity: string;
  person: string;
  /** The dialog that gave the answer; undefined when that is no longer known. */
  dialog: string | undefined;
  reaction: 'like' | 'dislike';
}

export interface TeamsParts<State extends { language?: Language }> extends MessageExtensionParts<State> {
  storage: Storage;
  feedback: (thumb: ChannelThumb) => void;
  log: (entry: string) => void;
}

/** Adds the routes. What is not among them is left to the bot: messages as ever, unknown invokes are not implemented. */
export function registerTeams<State extends { language?: Language; failures?: number }>(
  bot: Bot,
  parts: TeamsParts<State>,
): void {
  const { storage, toMessage, feedback, log } = parts;
  const { app } = bot;
  keepEntitiesWhole();

  app.turn('beforeTurn', async (context, state) => {
    const { activity } = context;
    if (activity.channelId !== Channels.Msteams || activity.type !== ActivityTypes.Message) return true;
    // Teams sends no more than that unless an administrator widens it: what colleagues say to each other stays theirs.
    const submitted = typeof activity.value === 'object' && activity.value !== null;
    if (isGroup(activity) && !submitted && !isAddressed(activity)) return false;
    const press = Press.safeParse(activity.value);
    if (
      !press.success ||
      (activity.text ?? '').trim() !== '' ||
      shownIn(state).some(({ name }) => name === press.data.of) ||
      isAskedAnytime(press.data)
    )
      return true;
    bot.afterwards(context, () => context.sendActivity(words[press.data.language].stale));
    return false;
  });

  app.activity(
    async ({ activity }) => activity.type === ActivityTypes.InstallationUpdate,
    async (context, state) => {
      switch (context.activity.action) {
        case 'add':
          bot.greet(context, state);
          break;
        case 'remove':
          state.deleteConversationState();
          state.deleteUserState();
          break;
        // 'add-upgrade', 'remove-upgrade': a new version for people who know the helpdesk.
      }
    },
  );

  app.addRoute(
    async ({ activity }) => activity.type === ActivityTypes.Invoke && activity.name === 'adaptiveCard/action',
    pressed,
    true,
  );

  app.addRoute(
    async ({ activity }) =>
      activity.type === ActivityTypes.Invoke &&
      activity.name === 'message/submitAction' &&
      Thumb.safeParse(activity.value).success,
    async context => {
      const { activity } = context;
      const { actionValue } = Thumb.parse(activity.value);
      const message = activity.replyToId ?? '';
      feedback({
        channel: activity.channelId,
        conversation: activity.conversation.id,
        activity: message,
        person: pseudonym(activity.from.id, message),
        dialog: await subjectOf(storage, activity, message),
        reaction: actionValue.reaction,
      });
      await context.sendActivity(invokeResponse({ status: 200, body: {} }));
    },
    true,
  );

  registerMessageExtension(bot, parts);

  /** A button of a card: marks the choice where it was made and goes on with the talk. */
  async function pressed(context: TurnContext, state: TurnState): Promise<void> {
    const { activity } = context;
    const press = pressIn(activity.value);
    const answer = (line: string) => context.sendActivity(lineResponse(line));
    if (press === undefined) {
      await answer(words[languageOf(activity)].foreign);
      return;
    }
    const { say, of, language } = press;
    const shown = shownIn(state).find(({ name }) => name === of);
    const message = shown && toMessage(shown.turn, shown.language);
    if (message?.options.every(option => option.say !== say)) {
      await answer(words[language].foreign);
      return;
    }
    if (message === undefined && !isAskedAnytime(press)) {
      await answer(words[language].stale);
      return;
    }
    bot.hear(context, state, { text: readable(say), language });
    // A colleague's card, or one of long ago, stays as it is: its next press is somebody else's, or as good as before.
    if (message === undefined) {
      await answer(words[language].pressed(say));
      return;
    }
    const to = { person: activity.from.id, group: isGroup(activity) };
    await context.sendActivity(cardResponse(cardFor(message, to, say)));
    // The answer to the press changes the card for whoever pressed, until they come back; this changes it for everybody.
    bot.afterwards(context, () => updateCard(context, cardActivity(message, to, say)));
  }

  async function updateCard(context: TurnContext, update: Partial<Activity>): Promise<void> {
    const { replyToId, conversation } = context.activity;
    if (!replyToId) return;
    await context.updateActivity({ ...update, id: replyToId, conversation }).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      log(`helpdesk: a card in ${conversation?.id} could not be updated: ${reason}`);
    });
  }
}

/** The last reply to this person. */
function shownIn({ conversation }: TurnState): NonNullable<Memory<unknown>['shown']> {
  return (conversation as Memory<unknown>).shown ?? [];
}

/** Whether it asks for something that can be asked whatever was said before. */
function isAskedAnytime({ say }: Press): boolean {
  return [phrases.en, phrases.hi].some(words => dialogLabelled(say, words) !== undefined);
}

/** What was pressed; undefined for a payload that is none of ours. */
function pressIn(value: unknown): Press | undefined {
  const action = z.object({ action: z.object({ data: z.unknown() }) }).safeParse(value);
  return action.success ? Press.safeParse(action.data.action.data).data : undefined;
}

/** The same person twice on one answer is one voice; from answer to answer the name is another. */
function pseudonym(person: string, answer: string): string {
  return createHash('sha256')
    .update(JSON.stringify([person, answer]))
    .digest('base64url')
    .slice(0, 16);
}
