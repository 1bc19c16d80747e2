/**
 * Sources in Teams' own form: numbers in the text that open what they stand for. The limits are those of Microsoft's page
 * "Bot messages with AI-generated content": 20 citations a message, a name of 80 and an abstract of 160 characters, and no
 * citation without its number in the text. The mark "AI generated" is left out: nothing here is.
 */
import type { Entity } from 'botbuilder';
import type { Message } from '../../dialogs/turns/message.ts';

const mostCitations = 20;
const longestName = 80;
const longestAbstract = 160;

/** The entity that goes with a text which carries {@link citationMarks}; none without sources. */
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

/** `[1] [2] [3]`: the numbers of a message's sources, as many as Teams takes. */
export function citationMarks({ sources }: Pick<Message, 'sources'>): string {
  return sources
    .slice(0, mostCitations)
    .map((_, index) => `[${index + 1}]`)
    .join(' ');
}

/** Cut at a word, with dots, never within a character. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const word = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0));
  return `${(word.length > most / 2 ? word : cut).replace(/[\uD800-\uDBFF]$/, '').replace(/[\s,;:.(]+$/, '')}…`;
}
