/** Which sources of an answer are shown where. */
import { citationKey } from '../../../../dialogs/turns/citation-key.ts';
import type { Answer, Line, Turn } from '../../../../dialogs/turns/turn.ts';
import type { Citation } from '../../../../knowledge/facts/facts.ts';
import type { BotMessage, ReceivedSource } from './activity.ts';

/** The sources of a message for some citations. */
export function sourcesFor({ sources }: BotMessage, citations: readonly Citation[]): ReceivedSource[] {
  const keys = citations.map(citationKey);
  return sources.filter(({ key }) => keys.includes(key));
}

/** Whether a source came with every citation of a turn. Messages of an older server have none. */
export function hasAllSources({ citations }: Turn, sources: readonly ReceivedSource[]): boolean {
  return citations.every(citation => sources.some(({ key }) => key === citationKey(citation)));
}

/** Lines with their citations. Where lines in a row have the same citations, only the last of them keeps them. */
export function withCitations(lines: readonly Line[]): { line: Line; citations: Citation[] }[] {
  return lines.map((line, index) => {
    const next = lines[index + 1];
    const isRepeated = next !== undefined && JSON.stringify(next.sources) === JSON.stringify(line.sources);
    return { line, citations: isRepeated ? [] : line.sources };
  });
}

/** The citations of an answer as a whole: those that are on none of its lines. */
export function generalCitations({ citations, list, facts, steps, cautions }: Answer): Citation[] {
  const onLines = [...list, ...facts, ...steps, ...cautions]
    .flatMap(({ sources }) => sources)
    .map(citationKey);
  return citations.filter(citation => !onLines.includes(citationKey(citation)));
}
