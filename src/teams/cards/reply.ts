/**
 * A message of the helpdesk as an Adaptive Card: an answer, a question with its choices, a checklist, or a passage where
 * the documents differ. Pure: the same message gives the same card.
 */

import { phrases } from '../../../dialogs/phrases/index.ts';
import { letterText } from '../../../dialogs/turns/letter-text.ts';
import type { Message } from '../../../dialogs/turns/message.ts';
import type { Action, Answer, Ask, Line, Option } from '../../../dialogs/turns/turn.ts';
import { pressVerb } from './button-press.ts';
import { cardTexts } from './card-texts.ts';
import {
  type AdaptiveCard,
  type CardAction,
  type Element,
  hanging,
  plain,
  rich,
  runs,
  stretches,
  type TextRun,
} from './elements.ts';
import { markRuns, sourceBlock, sourceLines } from './marks.ts';

/** Some hosts of cards show at most five actions, so more options become a list to choose from. */
const mostButtons = 5;
/** Longest title of a button that fits into a narrow window, in characters; a longer one is cut. */
const longestTitle = 80;
/** Longest `mailto:` address that is used, in characters; a longer one does not open everywhere. */
const longestAddress = 1800;

export interface ReplyCardParts {
  /** The name of the reply that its buttons carry; undefined: no buttons, as on a card that is inserted into a chat. */
  replyName: string | undefined;
  /** Whether the first line is part of the card; otherwise it is a message of its own. */
  lead: boolean;
  /** The text of the pressed button. A question then has no buttons any more. */
  chosen?: string;
  /** A text about the chat that the card is sent to, below everything else. */
  note?: string;
}

/** The card of one message. */
export function replyCard(message: Message, { replyName, lead, chosen, note }: ReplyCardParts): AdaptiveCard {
  const { turn, language } = message;
  const chosenLabel = message.options.find(option => option.say === chosen)?.label ?? chosen;
  const isOpen = replyName !== undefined && !(turn.kind === 'ask' && chosen !== undefined);
  const isList = isOpen && turn.kind === 'ask' && turn.options.length > mostButtons;
  const body: Element[] = [
    ...(lead ? [rich(leadRuns(message))] : []),
    ...(turn.kind === 'answer' ? answerBody(turn, message) : []),
    ...(isList ? [choiceSet(turn, message)] : []),
    ...(replyName === undefined && turn.kind === 'ask' ? turn.options.map(({ label }) => bullet(label)) : []),
    ...(chosenLabel === undefined ? [] : [chosenBlock(cardTexts[language].chosen(chosenLabel))]),
    ...sourceBlock(message),
    ...(note === undefined ? [] : [rich(runs(note, { size: 'Small', isSubtle: true }), 'Small')]),
  ];
  const actions: CardAction[] = [
    ...(turn.kind === 'answer' ? turn.actions.flatMap(action => mailAction(action, message)) : []),
    ...(isOpen ? (isList ? [chooseAction(replyName, message)] : buttons(replyName, message, chosen)) : []),
  ];
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: fallbackText(message, chosenLabel),
    speak: speak(message, chosenLabel),
    msteams: { width: 'Full' },
    body: body.length > 0 ? body : [rich(leadRuns(message))],
    ...(actions.length > 0 && { actions }),
  };
}

/** The first line of a message: the question, or the answer in one line. */
export function leadOf({ turn }: Pick<Message, 'turn'>): string {
  switch (turn.kind) {
    case 'ask':
      return turn.text;
    case 'answer':
      return turn.headline;
  }
}

/** A short headline without a bold word is bold as a whole. */
function leadRuns(message: Message): TextRun[] {
  const lead = leadOf(message);
  const inlines = runs(lead, { size: 'Medium' });
  const whole = message.turn.kind === 'answer' && lead.length <= 60 && !stretches(lead).some(one => one.bold);
  return whole ? inlines.map(run => ({ ...run, weight: 'Bolder' })) : inlines;
}

function answerBody(answer: Answer, message: Message): Element[] {
  const { caution } = phrases[message.language].common;
  const steps = answer.dialog === 'checklist_track' ? ticked : numbered;
  return [
    ...numbered(answer.list, message),
    ...(isConflict(answer)
      ? quotations(answer, message)
      : answer.facts.map(fact => rich(lineRuns(fact, message), 'Small'))),
    ...steps(answer.steps, message),
    ...(answer.cautions.length === 0
      ? []
      : [
          {
            type: 'Container' as const,
            style: 'warning' as const,
            spacing: 'Medium' as const,
            items: answer.cautions.map(one =>
              rich([...runs(`**${caution}** `), ...lineRuns(one, message)], 'Small'),
            ),
          },
        ]),
    ...answer.actions.flatMap(action => copyBlock(action, message)),
  ];
}

/** Whether the answer quotes documents that differ. No other answer has quotations as its lines. */
function isConflict({ facts, openQuestions, list, steps }: Answer): boolean {
  return (
    openQuestions.length > 0 &&
    list.length === 0 &&
    steps.length === 0 &&
    facts.filter(isQuotation).length > 1
  );
}

/** Whether a line is a quotation from a document, with its place. */
function isQuotation({ text, sources }: Line): boolean {
  return sources.length > 0 && /^[“"].*[”"]\.?$/s.test(text);
}

/** Each quotation in a box of its own; the other lines say what to do meanwhile. */
function quotations({ facts }: Answer, message: Message): Element[] {
  return facts.map(fact =>
    isQuotation(fact)
      ? { type: 'Container', style: 'emphasis', spacing: 'Small', items: [rich(lineRuns(fact, message))] }
      : rich(lineRuns(fact, message), 'Small'),
  );
}

function lineRuns({ text, sources }: Line, message: Message): TextRun[] {
  return [...runs(text), ...markRuns(sources, message)];
}

function numbered(lines: readonly Line[], message: Message): Element[] {
  return lines.map((one, index) => hanging(`${index + 1}.`, [rich(lineRuns(one, message))]));
}

function ticked(lines: readonly Line[], message: Message): Element[] {
  return lines.map(one => hanging('☐', [rich(lineRuns(one, message))]));
}

function bullet(label: string): Element {
  return hanging('•', [rich(runs(label))]);
}

function chosenBlock(text: string): Element {
  return {
    type: 'Container',
    style: 'good',
    spacing: 'Small',
    items: [rich([{ type: 'TextRun', text, weight: 'Bolder' }])],
  };
}

/** A text to copy or a letter to fill in, in a type that keeps its line breaks. */
function copyBlock(action: Action, { language }: Message): Element[] {
  switch (action.kind) {
    case 'copy':
      return [boxed(action.label, action.text, [])];
    case 'letter':
      return [
        boxed(action.label, letterText(action), [
          rich(runs(cardTexts[language].letter, { size: 'Small', isSubtle: true })),
        ]),
      ];
    case 'mail':
    case 'calendar':
      return [];
  }
}

function boxed(label: string, text: string, below: Element[]): Element {
  const lines = text.split('\n').map(line => (line === '' ? '\u00A0' : line));
  return {
    type: 'Container',
    style: 'emphasis',
    spacing: 'Medium',
    items: [
      rich([{ type: 'TextRun', text: label, weight: 'Bolder' }]),
      ...lines.map(line => rich([{ type: 'TextRun', text: line, fontType: 'Monospace' }], 'None')),
      ...below,
    ],
  };
}

/** Opens the reader's mail program. The text of the mail is left out where the address would be too long. */
function mailAction(action: Action, { language }: Message): CardAction[] {
  if (action.kind !== 'mail') return [];
  const { to, subject, body } = action;
  const query = (parts: Record<string, string>) =>
    Object.entries(parts)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&');
  const whole = `mailto:${to}?${query({ subject, body })}`;
  const url = whole.length <= longestAddress ? whole : `mailto:${to}?${query({ subject })}`;
  return [{ type: 'Action.OpenUrl', title: titled(action.label || cardTexts[language].mail), url }];
}

function titled(label: string): string {
  const text = plain(label);
  return text.length <= longestTitle ? text : `${text.slice(0, longestTitle - 1)}…`;
}

function buttons(
  replyName: string,
  { options, language }: Message,
  chosen: string | undefined,
): CardAction[] {
  return options
    .filter(({ say }) => say !== chosen)
    .map(({ label, say }) => execute(label, { say, of: replyName, language }));
}

/** A button, and the data that comes back when it is pressed. Older clients send the same data as a message. */
function execute(label: string, data: Record<string, unknown>): CardAction {
  const title = titled(label);
  return {
    type: 'Action.Execute',
    title,
    verb: pressVerb,
    data,
    fallback: { type: 'Action.Submit', title, data },
  };
}

function choiceSet({ options }: Ask, message: Message): Element {
  const { choose } = cardTexts[message.language];
  return {
    type: 'Input.ChoiceSet',
    id: 'say',
    label: choose,
    style: 'compact',
    isRequired: true,
    errorMessage: choose,
    choices: options.map(({ label, say }) => ({ title: plain(label), value: say })),
  };
}

function chooseAction(replyName: string, { language }: Message): CardAction {
  return execute(cardTexts[language].choose, { of: replyName, language });
}

/** The whole message as text: what the card shows, its options or the chosen one, and its sources. */
function fallbackText(message: Message, chosenLabel?: string): string {
  const { text, options, language } = message;
  return [
    plain(text),
    ...(chosenLabel === undefined
      ? options.map(({ label }, index) => `${index + 1}. ${plain(label)}`)
      : [cardTexts[language].chosen(chosenLabel)]),
    ...(message.sources.length === 0 ? [] : [cardTexts[language].sources, ...sourceLines(message)]),
  ].join('\n');
}

/** What a screen reader says. A letter to fill in and the sources are left out. */
function speak(message: Message, chosenLabel: string | undefined): string {
  const { turn, language, options } = message;
  const texts = cardTexts[language];
  const lines = turn.kind === 'ask' ? [] : [...turn.list, ...turn.facts, ...turn.steps, ...turn.cautions];
  const labels = (of: readonly Option[]) => of.map(({ label }) => plain(label)).join(', ');
  return [
    plain(leadOf(message)),
    ...lines.map(({ text }) => plain(text)),
    ...(chosenLabel === undefined
      ? options.length > 0
        ? [texts.choices(labels(options))]
        : []
      : [texts.chosenAloud(plain(chosenLabel))]),
  ].join(' ');
}
