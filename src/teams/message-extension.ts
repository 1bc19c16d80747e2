/** The message extension: search while writing, and a drafted reply to somebody's message. */
import type { TurnState } from '@microsoft/teams-ai';
import {
  type Attachment,
  CardFactory,
  type MessagingExtensionAttachment,
  type MessagingExtensionResult,
  type TaskModuleTaskInfo,
  type TurnContext,
} from 'botbuilder';
import { z } from 'zod/v4';
import type { Message } from '../../dialogs/turns/message.ts';
import type { Turn } from '../../dialogs/turns/turn.ts';
import { isDevanagari } from '../../knowledge/text/fold.ts';
import { courtesies } from '../../knowledge/understanding/intent-rules/intent-rules.ts';
import type { Language } from '../../knowledge/understanding/language.ts';
import type { Bot, BotParts } from '../bot/bot.ts';
import { readable } from '../bot/readable.ts';
import { type AdaptiveCard, adaptiveCardType } from './cards/elements.ts';
import { draftCard, insertedCard } from './cards/insert.ts';
import { commands, searchParameter } from './commands.ts';
import type { Find, LookUp } from './look-up.ts';
import { localeIn, wordsOf } from './message-text.ts';
import { words } from './words.ts';

/** How many results Teams gets at once, and at most. */
const pageSize = 25;
/** How many picks of a person are remembered, newest first. */
const mostPicks = 10;

const Page = z.object({
  skip: z.number().int().nonnegative().catch(0),
  count: z.number().int().min(1).max(pageSize).catch(pageSize),
});
const Picked = z.object({ pick: z.string().max(80) });
/** What is kept of a person: keys of rows of the documents, nothing else. */
const Picks = z.array(z.string().max(80)).catch([]);
const Payload = z.object({
  messagePayload: z.object({ body: z.object({ content: z.string(), contentType: z.string().optional() }) }),
});

export interface MessageExtensionParts<State extends { language?: Language }>
  extends Pick<BotParts<State>, 'reply' | 'toMessage' | 'today'> {
  lookUp: LookUp;
}

/** Registers the search, the pick of a result, and the draft, as {@link commands} name them. */
export function registerMessageExtension<State extends { language?: Language; failures?: number }>(
  { app }: Pick<Bot, 'app'>,
  { lookUp, reply, toMessage, today }: MessageExtensionParts<State>,
): void {
  app.messageExtensions.query(commands.search, async (context, state, query) => {
    const asked = query.parameters[searchParameter];
    const text = readable(typeof asked === 'string' ? asked : '');
    const language = languageOf(context, text);
    const { skip, count } = Page.parse(query);
    const found =
      text === ''
        ? picksOf(state).flatMap(key => lookUp.byKey(key, language) ?? [])
        : lookUp.find(text, language);
    const say = words[language];
    if (found.length === 0) return line(text === '' ? say.typeSomething : say.nothingFound(text));
    return results(
      found.slice(skip, skip + count).flatMap(find => {
        const card = cardOf(find.key, language);
        return card ? [preview(find, card)] : [];
      }),
    );
  });

  app.messageExtensions.selectItem(async (context, state, item) => {
    const language = languageOf(context, '');
    const picked = Picked.safeParse(item);
    const card = picked.success ? cardOf(picked.data.pick, language) : undefined;
    if (!picked.success || card === undefined) return line(words[language].foreign);
    const { pick } = picked.data;
    const user = state.user as { picks?: string[] };
    user.picks = [pick, ...picksOf(state).filter(key => key !== pick)].slice(0, mostPicks);
    return results([attachment(card)]);
  });

  app.messageExtensions.fetchTask(commands.answer, async context => {
    const drafted = draft(context);
    switch (drafted.kind) {
      case 'line':
        return drafted.line;
      case 'card':
        return {
          title: words[drafted.language].draftTitle,
          height: 'medium',
          width: 'medium',
          card: attachment(draftCard(drafted.card, drafted.language)),
        } satisfies TaskModuleTaskInfo;
    }
  });

  app.messageExtensions.submitAction(commands.answer, async context => {
    const drafted = draft(context);
    return drafted.kind === 'line' ? drafted.line : results([attachment(drafted.card)]);
  });

  function cardOf(key: string, language: Language): AdaptiveCard | undefined {
    const message = lookUp.message(key, language, today());
    return message && insertedCard([message]);
  }

  /** The reply to the selected message alone: nothing said before counts, and nothing of it is kept. */
  function draft({
    activity,
  }: TurnContext): { kind: 'card'; card: AdaptiveCard; language: Language } | { kind: 'line'; line: string } {
    const locale = localeIn(activity);
    const payload = Payload.safeParse(activity.value);
    const body = payload.success ? payload.data.messagePayload.body : { content: '' };
    const text = readable(wordsOf(body.content));
    const readers: Language = locale?.toLowerCase().startsWith('hi') ? 'hi' : 'en';
    if (text === '') return { kind: 'line', line: words[readers].draftNoText };
    const { turns, state } = reply({ text, ...(locale && { locale }) }, undefined, { today: today() });
    const language = state.language ?? readers;
    const messages = turns.filter(isReply).map(turn => toMessage(turn, language));
    const [first, ...rest]: Message[] = messages;
    if (first === undefined || (state.failures ?? 0) > 0)
      return { kind: 'line', line: words[readers].draftNothing };
    return { kind: 'card', card: insertedCard([first, ...rest]), language };
  }
}

/** Courtesies and words about the talk itself answer nobody's question. */
function isReply({ dialog }: Turn): boolean {
  return !courtesies.has(dialog) && dialog !== 'language_switch';
}

function languageOf({ activity }: TurnContext, text: string): Language {
  return isDevanagari(text) || localeIn(activity)?.toLowerCase().startsWith('hi') ? 'hi' : 'en';
}

function picksOf(state: TurnState): string[] {
  return Picks.parse((state.user as { picks?: unknown }).picks);
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

/** A result in the list. Choosing it comes back as a pick, so that it can be offered again. */
function preview({ key, title, about }: Find, card: AdaptiveCard): MessagingExtensionAttachment {
  return {
    ...attachment(card),
    preview: {
      contentType: CardFactory.contentTypes.thumbnailCard,
      content: { title, text: about, tap: { type: 'invoke', title, value: { pick: key } } },
    },
  };
}
