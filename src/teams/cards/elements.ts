/**
 * The few parts of Adaptive Cards 1.5 that the helpdesk uses. All words that come from data or from people stand in text
 * runs, which no client reads as Markdown: a link or an emphasis typed by somebody stays the characters it was typed as.
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

export type Action =
  | {
      type: 'Action.Execute';
      title: string;
      verb: string;
      data: Record<string, unknown>;
      /** What clients from before universal actions show; it comes back as a message. */
      fallback: { type: 'Action.Submit'; title: string; data: Record<string, unknown> };
    }
  | { type: 'Action.Submit'; title: string; data: Record<string, unknown> }
  | { type: 'Action.OpenUrl'; title: string; url: string };

/** Without `lang`: it only serves date functions, and `adaptivecards` 3.0.6 takes every second one for invalid. */
export interface AdaptiveCard {
  type: 'AdaptiveCard';
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  version: '1.5';
  /** The whole message as text, for a client that cannot show the card. */
  fallbackText: string;
  /** What a screen reader says of the card as a whole. */
  speak: string;
  msteams: { width: 'Full' };
  body: Element[];
  actions?: Action[];
}

export const adaptiveCardType = 'application/vnd.microsoft.card.adaptive';

/** A stretch of a sentence, bold or not. */
export interface Stretch {
  text: string;
  bold: boolean;
}

/** A sentence of ours taken apart at its `**`, the only markup there is. A marker without its partner is two asterisks. */
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

/** A sentence without its markup, for those who hear it. */
export function plain(text: string): string {
  return stretches(text)
    .map(({ text }) => text)
    .join('');
}

/** A sentence as runs, all in one look. */
export function runs(text: string, look: Omit<TextRun, 'type' | 'text' | 'weight'> = {}): TextRun[] {
  return stretches(text).map(({ text, bold }) => ({
    type: 'TextRun',
    text,
    ...look,
    ...(bold && { weight: 'Bolder' as const }),
  }));
}

export function rich(inlines: TextRun[], spacing?: Spacing): RichTextBlock {
  return { type: 'RichTextBlock', inlines, ...(spacing && { spacing }) };
}

/** Something in front of a line that may run over several rows: a number, a tick. */
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
