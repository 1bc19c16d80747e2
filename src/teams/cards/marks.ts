/** Sources by number: `[1]` beside a statement, and what the number stands for below it. */
import type { Message } from '../../../dialogs/turns/message.ts';
import { citationKey } from '../../../dialogs/turns/sources.ts';
import type { Citation } from '../../../knowledge/facts/load.ts';
import { words } from '../words.ts';
import { type Element, rich, runs, type TextRun } from './elements.ts';

/** `[2] [5]` for citations, in the order of the message's sources; '' for none. */
export function marksOf(citations: readonly Citation[], { sources }: Pick<Message, 'sources'>): string {
  const places = citations.map(citation => sources.findIndex(({ key }) => key === citationKey(citation)) + 1);
  return [...new Set(places)]
    .filter(place => place > 0)
    .sort((one, other) => one - other)
    .map(place => `[${place}]`)
    .join(' ');
}

/** The marks as a run behind a statement. */
export function markRuns(citations: readonly Citation[], message: Pick<Message, 'sources'>): TextRun[] {
  const marks = marksOf(citations, message);
  return marks === '' ? [] : [{ type: 'TextRun', text: ` ${marks}`, size: 'Small', isSubtle: true }];
}

/** Every source with its number, in words. */
export function sourceLines({ sources }: Pick<Message, 'sources'>): string[] {
  return sources.map(({ label }, index) => `[${index + 1}] ${label}`);
}

/** The sources at the foot of a card. */
export function sourceBlock(message: Pick<Message, 'sources' | 'language'>): Element[] {
  if (message.sources.length === 0) return [];
  const text = `${words[message.language].sources} ${sourceLines(message).join(' · ')}`;
  return [
    {
      type: 'Container',
      spacing: 'Medium',
      separator: true,
      items: [rich(runs(text, { size: 'Small', isSubtle: true }))],
    },
  ];
}
