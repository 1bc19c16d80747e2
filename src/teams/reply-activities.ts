/**
 * A message of the helpdesk as Teams shows it. An answer becomes two messages: its first line with numbered sources, and
 * a card with the rest. Sent as one message, Teams would split it, return no id and refuse to update the card
 * (Microsoft's page "Messages in bot conversations", note on message splitting).
 */
import { type Activity, ActivityTypes, InputHints } from 'botbuilder';
import type { Message } from '../../dialogs/turns/message.ts';
import { isGroup } from '../bot/incoming.ts';
import { localeFor } from '../locale.ts';
import { takesThumbs } from './answer-notes.ts';
import { replyName } from './cards/button-press.ts';
import { cardTexts } from './cards/card-texts.ts';
import { type AdaptiveCard, adaptiveCardType, plain, stretches } from './cards/elements.ts';
import { leadOf, replyCard } from './cards/reply.ts';
import { citationEntities, citationMarks, shortened } from './citations.ts';

/** Longest summary of a message in a notification of Teams, in characters. */
const longestSummary = 150;

export interface Addressee {
  /** The id of the person who gets the reply. */
  person: string;
  /** Whether other people read along. */
  group: boolean;
}

/** The person who gets the reply to an activity. */
export function addresseeOf(activity: Partial<Activity>): Addressee {
  return { person: activity.from?.id ?? '', group: isGroup(activity) };
}

/** The activities of a message, in reading order; the last one holds its card. */
export function teamsActivities(message: Message, to: Addressee): Partial<Activity>[] {
  const card = cardActivity(message, to);
  return isLeadInCard(message) ? [card] : [lineActivity(message), card];
}

/**
 * The message with the card.
 *
 * @param chosen the text of the pressed button: the choice is marked, and a question loses its buttons
 */
export function cardActivity(message: Message, to: Addressee, chosen?: string): Partial<Activity> {
  return {
    ...common(message),
    summary: shortened(plain(leadOf(message)), longestSummary),
    attachments: [{ contentType: adaptiveCardType, content: cardFor(message, to, chosen) }],
  };
}

/** The card of a message, with its buttons for one person. */
export function cardFor(message: Message, { person, group }: Addressee, chosen?: string): AdaptiveCard {
  const { turn, language } = message;
  return replyCard(message, {
    replyName: replyName(turn, language, person),
    lead: isLeadInCard(message),
    ...(chosen !== undefined && { chosen }),
    ...(group && turn.dialog === 'greeting' && { note: cardTexts[language].inGroups }),
  });
}

/**
 * A question is part of its card, because the card changes once it is answered. The first line of an answer is a message
 * of its own, because numbers open their sources only in the text of a message.
 */
function isLeadInCard({ turn, sources }: Message): boolean {
  return turn.kind === 'ask' || sources.length === 0;
}

function lineActivity(message: Message): Partial<Activity> {
  return {
    ...common(message),
    textFormat: 'markdown',
    text: `${markdown(leadOf(message))} ${citationMarks(message)}`,
    entities: citationEntities(message),
    ...(takesThumbs(message) && { channelData: { feedbackLoop: { type: 'default' } } }),
  };
}

function common({ turn, language }: Message): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    locale: localeFor(language),
    inputHint: turn.kind === 'ask' ? InputHints.ExpectingInput : InputHints.AcceptingInput,
  };
}

/** A sentence as Markdown: `**bold**` stays, and every other character that could begin markup is escaped. */
function markdown(text: string): string {
  return stretches(text)
    .map(({ text, bold }) => {
      const escaped = text.replace(/[\\`*_[\]<>|~]/g, '\\$&');
      const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(escaped) ?? [];
      return bold && inner !== '' ? `${before}**${inner}**${after}` : escaped;
    })
    .join('');
}
