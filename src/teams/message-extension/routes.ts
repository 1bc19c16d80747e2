/** The message extension: a search while writing a message, and a draft of a reply to a colleague's message. */
import type { TurnState } from '@microsoft/teams-ai';
import {
  type Activity,
  type Attachment,
  CardFactory,
  type MessagingExtensionAttachment,
  type MessagingExtensionResult,
  type TaskModuleTaskInfo,
  type TurnContext,
} from 'botbuilder';
import { z } from 'zod/v4';
import type { Turn } from '../../../dialogs/turns/turn.ts';
import { isDevanagari } from '../../../knowledge/text/fold.ts';
import { courtesies } from '../../../knowledge/understanding/intents.ts';
import type { Language } from '../../../knowledge/understanding/language.ts';
import type { Bot, BotParts } from '../../bot/bot.ts';
import { localeOf } from '../../bot/incoming.ts';
import { readable } from '../../bot/readable.ts';
import { cardTexts } from '../cards/card-texts.ts';
import { type AdaptiveCard, adaptiveCardType } from '../cards/elements.ts';
import { draftCard, insertedCard } from '../cards/insert.ts';
import { textOfHtml } from '../message-text.ts';
import { extensionCommands, searchParameter } from './commands.ts';
import type { LookUp, LookUpItem } from './look-up.ts';
import { extensionTexts } from './texts.ts';

/** Results on one page of the search, at most. */
const pageSize = 25;
/** Picked results that are remembered of a person, at most; the newest come first. */
const mostPicks = 10;

const PageOptions = z.object({
  skip: z.number().int().nonnegative().catch(0),
  count: z.number().int().min(1).max(pageSize).catch(pageSize),
});
const PickedItem = z.object({ pick: z.string().max(80) });
/** All that is stored of a person's picks: keys of rows of the documents. */
const StoredPicks = z.array(z.string().max(80)).catch([]);
const SelectedMessage = z.object({
  messagePayload: z.object({ body: z.object({ content: z.string(), contentType: z.string().optional() }) }),
});

export interface MessageExtensionParts<State extends { language?: Language }>
  extends Pick<BotParts<State>, 'reply' | 'toMessage' | 'today'> {
  lookUp: LookUp;
}

type Draft = { kind: 'card'; card: AdaptiveCard; language: Language } | { kind: 'line'; line: string };

/** Adds the routes of the message extension: the search, the pick of a result, the draft, and inserting the draft. */
export function registerMessageExtension<State extends { language?: Language; failures?: number }>(
  { app }: Pick<Bot, 'app'>,
  parts: MessageExtensionParts<State>,
): void {
  app.messageExtensions.query(extensionCommands.search, async (context, state, query) => {
    const typed = query.parameters[searchParameter];
    const text = readable(typeof typed === 'string' ? typed : '');
    return search(text, searchLanguage(context, text), PageOptions.parse(query), state, parts);
  });
  app.messageExtensions.selectItem(async (context, state, item) =>
    pick(PickedItem.safeParse(item).data?.pick, searchLanguage(context, ''), state, parts),
  );
  app.messageExtensions.fetchTask(extensionCommands.answer, async ({ activity }) => {
    const draft = draftFor(activity, parts);
    return draft.kind === 'line' ? draft.line : draftDialog(draft.card, draft.language);
  });
  app.messageExtensions.submitAction(extensionCommands.answer, async ({ activity }) => {
    const draft = draftFor(activity, parts);
    return draft.kind === 'line' ? draft.line : results([attachment(draft.card)]);
  });
}

/** One page of results. Without a text: what this person picked last. */
function search(
  text: string,
  language: Language,
  { skip, count }: z.infer<typeof PageOptions>,
  state: TurnState,
  { lookUp, today }: Pick<MessageExtensionParts<never>, 'lookUp' | 'today'>,
): MessagingExtensionResult {
  const items =
    text === ''
      ? picksOf(state).flatMap(key => lookUp.byKey(key, language) ?? [])
      : lookUp.find(text, language);
  const texts = extensionTexts[language];
  if (items.length === 0) return line(text === '' ? texts.typeSomething : texts.nothingFound(text));
  return results(
    items.slice(skip, skip + count).flatMap(item => {
      const message = lookUp.message(item.key, language, today());
      return message ? [preview(item, insertedCard([message]))] : [];
    }),
  );
}

/** The card of a picked result; its key becomes the first of the person's picks. */
function pick(
  key: string | undefined,
  language: Language,
  state: TurnState,
  { lookUp, today }: Pick<MessageExtensionParts<never>, 'lookUp' | 'today'>,
): MessagingExtensionResult {
  const message = key === undefined ? undefined : lookUp.message(key, language, today());
  if (key === undefined || message === undefined) return line(cardTexts[language].foreign);
  const user = state.user as { picks?: string[] };
  user.picks = [key, ...picksOf(state).filter(earlier => earlier !== key)].slice(0, mostPicks);
  return results([attachment(insertedCard([message]))]);
}

/** The reply to the selected message alone: the conversation is neither read nor changed. */
function draftFor<State extends { language?: Language; failures?: number }>(
  activity: Activity,
  { reply, toMessage, today }: MessageExtensionParts<State>,
): Draft {
  const locale = localeOf(activity);
  const selected = SelectedMessage.safeParse(activity.value);
  const text = readable(textOfHtml(selected.data?.messagePayload.body.content ?? ''));
  const readerLanguage: Language = locale?.toLowerCase().startsWith('hi') ? 'hi' : 'en';
  if (text === '') return { kind: 'line', line: extensionTexts[readerLanguage].draftNoText };
  const { turns, state } = reply({ text, ...(locale && { locale }) }, undefined, { today: today() });
  const language = state.language ?? readerLanguage;
  const [first, ...rest] = turns.filter(answersSomething).map(turn => toMessage(turn, language));
  if (first === undefined || (state.failures ?? 0) > 0)
    return { kind: 'line', line: extensionTexts[readerLanguage].draftNothing };
  return { kind: 'card', card: insertedCard([first, ...rest]), language };
}

/** False for a courtesy and for a change of language: they answer no question of the selected message. */
function answersSomething({ dialog }: Turn): boolean {
  return !courtesies.has(dialog) && dialog !== 'language_switch';
}

/** Hindi for a text in Devanagari and for a client in Hindi. */
function searchLanguage({ activity }: TurnContext, text: string): Language {
  return isDevanagari(text) || localeOf(activity)?.toLowerCase().startsWith('hi') ? 'hi' : 'en';
}

function picksOf(state: TurnState): string[] {
  return StoredPicks.parse((state.user as { picks?: unknown }).picks);
}

function draftDialog(card: AdaptiveCard, language: Language): TaskModuleTaskInfo {
  return {
    title: extensionTexts[language].draftTitle,
    height: 'medium',
    width: 'medium',
    card: attachment(draftCard(card, language)),
  };
}

function line(text: string): MessagingExtensionResult {
  return { type: 'message', text };
}

function results(attachments: MessagingExtensionAttachment[]): MessagingExtensionResult {
  return { type: 'result', attachmentLayout: 'list', attachments };
}

function attachment(card: AdaptiveCard): Attachment {
  return { contentType: adaptiveCardType, content: card };
}

/** A result in the list. Choosing it sends its key back, so that it can be offered again. */
function preview({ key, title, about }: LookUpItem, card: AdaptiveCard): MessagingExtensionAttachment {
  return {
    ...attachment(card),
    preview: {
      contentType: CardFactory.contentTypes.thumbnailCard,
      content: { title, text: about, tap: { type: 'invoke', title, value: { pick: key } } },
    },
  };
}
