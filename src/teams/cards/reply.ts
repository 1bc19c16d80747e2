/**
 * A message of the helpdesk as an Adaptive Card: an answer, a question with its choices, a checklist, or the documents'
 * differing words side by side. Pure; the same message gives the same card.
 */

import { phrases } from '../../../dialogs/phrases/index.ts';
import { letterText } from '../../../dialogs/turns/letter-text.ts';
import type { Message } from '../../../dialogs/turns/message.ts';
import type { Answer, Ask, Action as Doing, Line, Option } from '../../../dialogs/turns/turn.ts';
import { pressVerb } from '../button-press.ts';
import { words } from '../words.ts';
import {
  type Action,
  type AdaptiveCard,
  type Element,
  hanging,
  plain,
  rich,
  runs,
  stretches,
  type TextRun,
} from './elements.ts';
import { markRuns, sourceBlock, sourceLines } from './marks.ts';

/** More buttons than this are a list to choose from: Teams shows six actions of a card at most. */
const mostButtons = 6;
/** Longest title of a button that a narrow window shows whole; a longer one ends in dots. */
const longestTitle = 80;
/** A mail of more than this does not fit into the address that opens it. */
const longestAddress = 1800;

export interface ReplyCardParts {
  /** The question or answer as a press will name it; undefined: the card has no buttons, as where it is inserted in a chat. */
  of: string | undefined;
  /** Whether the first line is part of the card, or stands in the text that goes with it. */
  lead: boolean;
  /** What was pressed; then nothing is left to press on a question. */
  chosen?: string;
  /** Words of the place where the card stands, below everything else. */
  note?: string;
}

/** The card of one message. */
export function replyCard(message: Message, { of, lead, chosen, note }: ReplyCardParts): AdaptiveCard {
  const { turn, language } = message;
  const say = words[language];
  const answered = message.options.find(option => option.say === chosen)?.label ?? chosen;
  const open = of !== undefined && !(turn.kind === 'ask' && chosen !== undefined);
  const picked = open && turn.kind === 'ask' && turn.options.length > mostButtons;
  const body: Element[] = [
    ...(lead ? [rich(leadRuns(message))] : []),
    ...(turn.kind === 'answer' ? answerBody(turn, message) : []),
    ...(picked ? [choiceSet(turn, message)] : []),
    ...(of === undefined && turn.kind === 'ask' ? turn.options.map(({ label }) => bullet(label)) : []),
    ...(answered === undefined ? [] : [chosenBlock(say.chosen(answered))]),
    ...sourceBlock(message),
    ...(note === undefined ? [] : [rich(runs(note, { size: 'Small', isSubtle: true }), 'Small')]),
  ];
  const actions: Action[] = [
    ...(turn.kind === 'answer' ? turn.actions.flatMap(action => mailAction(action, message)) : []),
    ...(open ? (picked ? [chooseAction(of, message)] : buttons(of, message, chosen)) : []),
  ];
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: fallbackText(message, answered),
    speak: speak(message, answered),
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

/** A headline without a bold word of its own is bold as a whole, unless it is a sentence. */
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
      ? wordings(answer, message)
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

/** "Why do the documents differ?": the only answer whose lines are the documents' own words. */
function isConflict({ facts, openQuestions, list, steps }: Answer): boolean {
  return (
    openQuestions.length > 0 && list.length === 0 && steps.length === 0 && facts.filter(isWording).length > 1
  );
}

/** The documents' words stand in quotes, with the place where they stand. */
function isWording({ text, sources }: Line): boolean {
  return sources.length > 0 && /^[“"].*[”"]\.?$/s.test(text);
}

/** What each document says in a box of its own, and below what to do meanwhile. */
function wordings({ facts }: Answer, message: Message): Element[] {
  return facts.map(fact =>
    isWording(fact)
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

/** A text to copy or a letter to fill in, in type that keeps its lines. */
function copyBlock(action: Doing, { language }: Message): Element[] {
  switch (action.kind) {
    case 'copy':
      return [boxed(action.label, action.text, [])];
    case 'letter':
      return [
        boxed(action.label, letterText(action), [
          rich(runs(words[language].letter, { size: 'Small', isSubtle: true })),
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

/** Opens the reader's own mail program. Without its text where that would make the address too long. */
function mailAction(action: Doing, { language }: Message): Action[] {
  if (action.kind !== 'mail') return [];
  const { to, subject, body } = action;
  const query = (parts: Record<string, string>) =>
    Object.entries(parts)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&');
  const whole = `mailto:${to}?${query({ subject, body })}`;
  const url = whole.length <= longestAddress ? whole : `mailto:${to}?${query({ subject })}`;
  return [{ type: 'Action.OpenUrl', title: titled(action.label || words[language].mail), url }];
}

function titled(label: string): string {
  const text = plain(label);
  return text.length <= longestTitle ? text : `${text.slice(0, longestTitle - 1)}…`;
}

function buttons(of: string, { options, language }: Message, chosen: string | undefined): Action[] {
  return options
    .filter(({ say }) => say !== chosen)
    .map(({ label, say }) => execute(label, { say, of, language }));
}

/** A press as Teams sends it back. Old clients send the same data as a message. */
function execute(label: string, data: Record<string, unknown>): Action {
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
  const say = words[message.language];
  return {
    type: 'Input.ChoiceSet',
    id: 'say',
    label: say.choose,
    style: 'compact',
    isRequired: true,
    errorMessage: say.choose,
    choices: options.map(({ label, say }) => ({ title: plain(label), value: say })),
  };
}

function chooseAction(of: string, { language }: Message): Action {
  return execute(words[language].choose, { of, language });
}

/** The whole message as text: what the card says, what can be picked, where it stands. */
export function fallbackText(message: Message, answered?: string): string {
  const { text, options, language } = message;
  return [
    plain(text),
    ...(answered === undefined
      ? options.map(({ label }, index) => `${index + 1}. ${plain(label)}`)
      : [words[language].chosen(answered)]),
    ...(message.sources.length === 0 ? [] : [words[language].sources, ...sourceLines(message)]),
  ].join('\n');
}

/** What is worth hearing: a letter's blanks and the sources are not. */
function speak(message: Message, answered: string | undefined): string {
  const { turn, language, options } = message;
  const say = words[language];
  const lines = turn.kind === 'ask' ? [] : [...turn.list, ...turn.facts, ...turn.steps, ...turn.cautions];
  const labels = (of: readonly Option[]) => of.map(({ label }) => plain(label)).join(', ');
  return [
    plain(leadOf(message)),
    ...lines.map(({ text }) => plain(text)),
    ...(answered === undefined
      ? options.length > 0
        ? [say.choices(labels(options))]
        : []
      : [say.chosenAloud(plain(answered))]),
  ].join(' ');
}
