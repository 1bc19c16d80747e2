/**
 * A message of the helpdesk as Teams shows it. An answer is two messages: its first line with numbered sources, and a card
 * with everything else. In one, Teams would part them by itself, give no id back and refuse to update the card (Microsoft's
 * page "Messages in bot conversations", note on message splitting).
 */
import { type Activity, ActivityTypes, InputHints } from 'botbuilder';
import type { Message } from '../../dialogs/turns/message.ts';
import { takesThumbs } from './answer-notes.ts';
import { nameOf } from './button-press.ts';
import { type AdaptiveCard, adaptiveCardType, plain, stretches } from './cards/elements.ts';
import { leadOf, replyCard } from './cards/reply.ts';
import { citationEntities, citationMarks, shortened } from './citations.ts';
import { words } from './words.ts';

/** What Teams shows of a message in a notification, in characters. */
const longestSummary = 150;

export interface Addressee {
  /** The person whom the reply is for. */
  person: string;
  /** Whether others read along. */
  group: boolean;
}

/** The activities of a message, in the order in which they are read; the last one holds its card. */
export function teamsActivities(message: Message, to: Addressee): Partial<Activity>[] {
  const card = cardActivity(message, to);
  return leadStandsInCard(message) ? [card] : [lineActivity(message), card];
}

/**
 * The message with the card.
 *
 * @param chosen what was pressed on it: it is marked, and a question takes no more presses
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
    of: nameOf(turn, language, person),
    lead: leadStandsInCard(message),
    ...(chosen !== undefined && { chosen }),
    ...(group && turn.dialog === 'greeting' && { note: words[language].inGroups }),
  });
}

/**
 * A question stands in its card, which changes once it is answered. An answer's first line stands by itself, because only
 * in a text do numbers open their sources.
 */
function leadStandsInCard({ turn, sources }: Message): boolean {
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
    locale: language === 'hi' ? 'hi-IN' : 'en-IN',
    inputHint: turn.kind === 'ask' ? InputHints.ExpectingInput : InputHints.AcceptingInput,
  };
}

/** Our only markup, as Markdown; what else would begin a link, a tag or an emphasis is made plain. */
export function markdown(text: string): string {
  return stretches(text)
    .map(({ text, bold }) => {
      const safe = text.replace(/[\\`*_[\]<>|~]/g, '\\$&');
      const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(safe) ?? [];
      return bold && inner !== '' ? `${before}**${inner}**${after}` : safe;
    })
    .join('');
}
