/**
 * Sources as citations of Teams: a number in the text opens its source. The limits come from Microsoft's page "Bot
 * messages with AI-generated content": 20 citations in a message, 80 characters for a name and 160 for an abstract, and
 * each citation needs its number in the text. The label "AI generated" is not set, because no answer is generated.
 */
import type { Entity } from 'botbuilder';
import type { Message } from '../../dialogs/turns/message.ts';

const mostCitations = 20;
const longestName = 80;
const longestAbstract = 160;

/** The entity that belongs to a text with {@link citationMarks}; none for a message without sources. */
export function citationEntities({ sources }: Pick<Message, 'sources'>): Entity[] {
  if (sources.length === 0) return [];
  return [
    {
      type: 'https://schema.org/Message',
      '@type': 'Message',
      '@context': 'https://schema.org',
      '@id': '',
      citation: sources.slice(0, mostCitations).map(({ label, detail }, index) => ({
        '@type': 'Claim',
        position: index + 1,
        appearance: {
          '@type': 'DigitalDocument',
          name: shortened(label, longestName),
          abstract: shortened(detail, longestAbstract),
        },
      })),
    },
  ];
}

/** The numbers of a message's sources, as many as Teams takes: `[1] [2] [3]`. */
export function citationMarks({ sources }: Pick<Message, 'sources'>): string {
  return sources
    .slice(0, mostCitations)
    .map((_, index) => `[${index + 1}]`)
    .join(' ');
}

/**
 * A text cut to a length, with `…` at its end: after a whole word where possible, never inside a character.
 *
 * @param most length in UTF-16 units
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const word = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0));
  return `${(word.length > most / 2 ? word : cut).replace(/[\uD800-\uDBFF]$/, '').replace(/[\s,;:.(]+$/, '')}…`;
}
