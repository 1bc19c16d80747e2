/** Sources by number: `[1]` after a statement, and the numbered list of sources at the foot of the card. */

import { citationKey } from '../../../dialogs/turns/citation-key.ts';
import type { Message } from '../../../dialogs/turns/message.ts';
import type { Citation } from '../../../knowledge/facts/facts.ts';
import { cardTexts } from './card-texts.ts';
import { type Element, rich, runs, type TextRun } from './elements.ts';

/** The numbers of citations in the order of the message's sources, for example `[2] [5]`; '' for no citation. */
function marksOf(citations: readonly Citation[], { sources }: Pick<Message, 'sources'>): string {
  const places = citations.map(citation => sources.findIndex(({ key }) => key === citationKey(citation)) + 1);
  return [...new Set(places)]
    .filter(place => place > 0)
    .sort((one, other) => one - other)
    .map(place => `[${place}]`)
    .join(' ');
}

/** The numbers as a text run that follows a statement. */
export function markRuns(citations: readonly Citation[], message: Pick<Message, 'sources'>): TextRun[] {
  const marks = marksOf(citations, message);
  return marks === '' ? [] : [{ type: 'TextRun', text: ` ${marks}`, size: 'Small', isSubtle: true }];
}

/** Every source with its number and its label. */
export function sourceLines({ sources }: Pick<Message, 'sources'>): string[] {
  return sources.map(({ label }, index) => `[${index + 1}] ${label}`);
}

/** The numbered sources at the foot of a card. */
export function sourceBlock(message: Pick<Message, 'sources' | 'language'>): Element[] {
  if (message.sources.length === 0) return [];
  const text = `${cardTexts[message.language].sources} ${sourceLines(message).join(' · ')}`;
  return [
    {
      type: 'Container',
      spacing: 'Medium',
      separator: true,
      items: [rich(runs(text, { size: 'Small', isSubtle: true }))],
    },
  ];
}
