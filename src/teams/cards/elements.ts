/**
 * The parts of Adaptive Cards 1.5 that the helpdesk uses. Every text from data or from a person goes into a text run,
 * which no client reads as Markdown: a link or an emphasis that somebody typed is shown as the typed characters.
 */

export interface TextRun {
  type: 'TextRun';
  text: string;
  size?: 'Small' | 'Medium' | 'Large';
  weight?: 'Bolder';
  color?: 'Good';
  fontType?: 'Monospace';
  isSubtle?: true;
}

export interface RichTextBlock {
  type: 'RichTextBlock';
  inlines: TextRun[];
  spacing?: Spacing;
}

type Spacing = 'None' | 'Small' | 'Medium';

export interface Column {
  type: 'Column';
  width: 'auto' | 'stretch';
  items: Element[];
}

export type Element =
  | RichTextBlock
  | { type: 'ColumnSet'; columns: Column[]; spacing?: Spacing }
  | {
      type: 'Container';
      items: Element[];
      style?: 'emphasis' | 'warning' | 'accent' | 'good';
      spacing?: Spacing;
      separator?: true;
    }
  | {
      type: 'Input.ChoiceSet';
      id: string;
      label: string;
      style: 'compact';
      isRequired: true;
      errorMessage: string;
      choices: { title: string; value: string }[];
    };

/** An action of a card. {@link Action} of `dialogs/turns/turn.ts` is an action of an answer. */
export type CardAction =
  | {
      type: 'Action.Execute';
      title: string;
      verb: string;
      data: Record<string, unknown>;
      /** Shown by clients that do not know universal actions. Its press comes back as a message. */
      fallback: { type: 'Action.Submit'; title: string; data: Record<string, unknown> };
    }
  | { type: 'Action.Submit'; title: string; data: Record<string, unknown> }
  | { type: 'Action.OpenUrl'; title: string; url: string };

/** `lang` is left out: only date functions use it, and `adaptivecards` 3.0.6 reports every second one as invalid. */
export interface AdaptiveCard {
  type: 'AdaptiveCard';
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  version: '1.5';
  /** The whole message as text, for a client that cannot show the card. */
  fallbackText: string;
  /** What a screen reader says for the whole card. */
  speak: string;
  msteams: { width: 'Full' };
  body: Element[];
  actions?: CardAction[];
}

export const adaptiveCardType = 'application/vnd.microsoft.card.adaptive';

/** A stretch of a sentence, bold or not. */
export interface Stretch {
  text: string;
  bold: boolean;
}

/** A sentence split at `**`, its only markup. A `**` without a closing `**` is shown as it is. */
export function stretches(text: string): Stretch[] {
  const parts = text.split('**');
  const open = parts.length % 2 === 0 ? parts.length - 2 : parts.length;
  return parts
    .map((part, index) => ({
      text: index > open ? `**${part}` : part,
      bold: index % 2 === 1 && index <= open,
    }))
    .filter(({ text }) => text !== '');
}

/** A sentence without its markup. */
export function plain(text: string): string {
  return stretches(text)
    .map(({ text }) => text)
    .join('');
}

/** A sentence as text runs of one look. */
export function runs(text: string, look: Omit<TextRun, 'type' | 'text' | 'weight'> = {}): TextRun[] {
  return stretches(text).map(({ text, bold }) => ({
    type: 'TextRun',
    text,
    ...look,
    ...(bold && { weight: 'Bolder' as const }),
  }));
}

/** Text runs as one paragraph of a card. */
export function rich(inlines: TextRun[], spacing?: Spacing): RichTextBlock {
  return { type: 'RichTextBlock', inlines, ...(spacing && { spacing }) };
}

/** A line with a mark in front of it, such as a number or a tick. The line may take several rows. */
export function hanging(mark: string, items: Element[]): Element {
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      { type: 'Column', width: 'auto', items: [rich([{ type: 'TextRun', text: mark }])] },
      { type: 'Column', width: 'stretch', items },
    ],
  };
}
