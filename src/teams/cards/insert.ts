/** Cards that a person inserts into a chat: a search result or a draft. They have no buttons, because other people read them. */
import type { Message } from '../../../dialogs/turns/message.ts';
import type { Language } from '../../../knowledge/understanding/language.ts';
import { cardTexts } from './card-texts.ts';
import { type AdaptiveCard, rich, runs } from './elements.ts';
import { replyCard } from './reply.ts';

/** Messages as one card, each with its own sources below it. */
export function insertedCard(messages: readonly [Message, ...Message[]]): AdaptiveCard {
  const [first, ...rest] = messages.map(message => replyCard(message, { replyName: undefined, lead: true }));
  if (first === undefined) throw new RangeError('helpdesk: a card needs at least one message');
  return {
    ...first,
    fallbackText: [first, ...rest].map(({ fallbackText }) => fallbackText).join('\n\n'),
    speak: [first, ...rest].map(({ speak }) => speak).join(' '),
    body: [first, ...rest].flatMap(({ body }, index) =>
      index === 0
        ? body
        : [{ type: 'Container' as const, separator: true as const, spacing: 'Medium' as const, items: body }],
    ),
    ...([first, ...rest].some(({ actions }) => actions) && {
      actions: [first, ...rest].flatMap(({ actions = [] }) => actions),
    }),
  };
}

/** The card in the dialog where a draft is read before it is inserted. */
export function draftCard(card: AdaptiveCard, language: Language): AdaptiveCard {
  const texts = cardTexts[language];
  return {
    ...card,
    body: [rich(runs(texts.draftFor, { size: 'Small', isSubtle: true })), ...card.body],
    actions: [{ type: 'Action.Submit', title: texts.draftInsert, data: { insert: language } }],
  };
}
