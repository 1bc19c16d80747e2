/** The sources of an answer's lines, and where they are shown. */
import { citationKey } from '../../../../dialogs/turns/sources.ts';
import type { Answer, Line, Turn } from '../../../../dialogs/turns/turn.ts';
import type { Citation } from '../../../../knowledge/facts/load.ts';
import type { BotMessage, Source } from './activity.ts';

/** The source that a message has for each of some citations. */
export function sourcesFor({ sources }: BotMessage, citations: readonly Citation[]): Source[] {
  const keys = citations.map(citationKey);
  return sources.filter(({ key }) => keys.includes(key));
}

/** Whether every citation of a turn has its source; an older server's messages have none. */
export function hasAllSources({ citations }: Turn, sources: readonly Source[]): boolean {
  return citations.every(citation => sources.some(({ key }) => key === citationKey(citation)));
}

/** Lines with their sources; where lines with the same ones follow each other, these stand once, at their end. */
export function withCitations(lines: readonly Line[]): { line: Line; citations: Citation[] }[] {
  return lines.map((line, index) => {
    const next = lines[index + 1];
    const isRepeated = next !== undefined && JSON.stringify(next.sources) === JSON.stringify(line.sources);
    return { line, citations: isRepeated ? [] : line.sources };
  });
}

/** Citations that cover an answer as a whole and stand at none of its lines. */
export function generalCitations({ citations, list, facts, steps, cautions }: Answer): Citation[] {
  const stated = [...list, ...facts, ...steps, ...cautions]
    .flatMap(({ sources }) => sources)
    .map(citationKey);
  return citations.filter(citation => !stated.includes(citationKey(citation)));
}
