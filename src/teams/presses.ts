/** Pressed buttons of cards: the choice is marked on the card, and the conversation goes on with it. */
import type { TurnState } from '@microsoft/teams-ai';
import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import { phrases } from '../../dialogs/phrases/index.ts';
import { dialogLabelled } from '../../dialogs/topics/shared/buttons.ts';
import type { Message } from '../../dialogs/turns/message.ts';
import type { Turn } from '../../dialogs/turns/turn.ts';
import type { Language } from '../../knowledge/understanding/language.ts';
import type { Bot } from '../bot/bot.ts';
import type { ShownReply } from '../bot/channel-view.ts';
import { storedConversation } from '../bot/conversation-state.ts';
import { languageOfSender } from '../bot/incoming.ts';
import { readable } from '../bot/readable.ts';
import { afterSave } from '../bot/run-turn.ts';
import { lineOf } from '../http/respond.ts';
import { ButtonPress } from './cards/button-press.ts';
import { cardTexts } from './cards/card-texts.ts';
import { cardResponse, lineResponse } from './invoke.ts';
import { addresseeOf, cardActivity, cardFor } from './reply-activities.ts';

export interface PressParts {
  toMessage: (turn: Turn, language: Language) => Message;
  /** Takes one entry of the server's log. */
  log: (entry: string) => void;
}

/** Adds the route of `Action.Execute`, the buttons of today's clients. Older clients send a press as a message. */
export function registerPresses(bot: Bot, parts: PressParts): void {
  bot.app.addRoute(
    async ({ activity }) => activity.type === ActivityTypes.Invoke && activity.name === 'adaptiveCard/action',
    (context, state) => answerPress(context, state, bot, parts),
    true,
  );
}

/** The press in a message of an older client whose question is no longer open; undefined for any other message. */
export function stalePress({ text, value }: Activity, state: TurnState): ButtonPress | undefined {
  const press = ButtonPress.safeParse(value);
  if (!press.success || (text ?? '').trim() !== '') return undefined;
  const isOpen = shownReply(press.data, state) !== undefined || isOpenAnytime(press.data);
  return isOpen ? undefined : press.data;
}

async function answerPress(
  context: TurnContext,
  state: TurnState,
  bot: Bot,
  { toMessage, log }: PressParts,
): Promise<void> {
  const { activity } = context;
  const respondWith = (line: string) => context.sendActivity(lineResponse(line));
  const press = pressIn(activity.value);
  if (press === undefined) {
    await respondWith(cardTexts[languageOfSender(activity)].foreign);
    return;
  }
  const texts = cardTexts[press.language];
  const shown = shownReply(press, state);
  const message = shown && toMessage(shown.turn, shown.language);
  if (message?.options.every(({ say }) => say !== press.say)) {
    await respondWith(texts.foreign);
    return;
  }
  if (message === undefined && !isOpenAnytime(press)) {
    await respondWith(texts.stale);
    return;
  }
  bot.respond(context, state, { text: readable(press.say), language: press.language });
  // The card of a colleague, or of an earlier reply, is not in this person's state, so it stays as it is.
  if (message === undefined) {
    await respondWith(texts.pressed(press.say));
    return;
  }
  const to = addresseeOf(activity);
  await context.sendActivity(cardResponse(cardFor(message, to, press.say)));
  // Only the person who pressed sees the response, until the chat is opened again. The update is seen by everybody.
  afterSave(context, () => updateCard(context, cardActivity(message, to, press.say), log));
}

async function updateCard(
  context: TurnContext,
  update: Partial<Activity>,
  log: PressParts['log'],
): Promise<void> {
  const { replyToId, conversation } = context.activity;
  if (!replyToId) return;
  await context.updateActivity({ ...update, id: replyToId, conversation }).catch((error: unknown) => {
    log(
      lineOf(
        `helpdesk: conversation ${conversation?.id}: the pressed card could not be updated: ${lineOf(error)}`,
      ),
    );
  });
}

/** The reply that the button belongs to, where it is the last reply to this person. */
function shownReply({ of }: ButtonPress, state: TurnState): ShownReply | undefined {
  return storedConversation(state).shown?.find(({ name }) => name === of);
}

/** Whether the button asks for something that can be asked at any time, such as “My six courses”. */
function isOpenAnytime({ say }: ButtonPress): boolean {
  return [phrases.en, phrases.hi].some(words => dialogLabelled(say, words) !== undefined);
}

/** @returns undefined for a payload that no button of the helpdesk has */
function pressIn(value: unknown): ButtonPress | undefined {
  const action = z.object({ action: z.object({ data: z.unknown() }) }).safeParse(value);
  return action.success ? ButtonPress.safeParse(action.data.action.data).data : undefined;
}
