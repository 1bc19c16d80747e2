/** Turns as plain text, and citations as text. Every channel shows at least this. */
import type { Citation } from '../../knowledge/facts/facts.ts';
import type { Language } from '../../knowledge/understanding/language.ts';
import { phrases } from '../phrases/index.ts';
import { letterText } from './letter-text.ts';
import type { Action, Line, Turn } from './turn.ts';

/** A longer headline, in characters, is a sentence: it is not set in bold as a whole. */
const longestBold = 60;

/** A citation as text: `OM 30.12.2025, Annexure III, row 47`. */
export function citationText({ source, place, row }: Citation, language: Language): string {
  const { common } = phrases[language];
  return [
    common.sourceName[source],
    common.place(place),
    ...(row === undefined ? [] : [common.row(row)]),
  ].join(', ');
}

/** A statement, with its sources in brackets. */
function lineText({ text, sources }: Line, language: Language): string {
  return sources.length === 0
    ? text
    : `${text} (${sources.map(source => citationText(source, language)).join('; ')})`;
}

/**
 * A turn as text: the question; or headline, numbered list, facts, numbered steps, cautions and actions, one on each line.
 * `**bold**` is the only markup. The options are not part of it: the channel shows them as buttons or numbers them.
 *
 * @param language the language of the turn, for the names of its sources
 * @example
 * toText(dialogs.deadlines({}, context), 'en'); // '**All 2025-26 dates are past; …**\n…'
 */
export function toText(turn: Turn, language: Language): string {
  switch (turn.kind) {
    case 'ask':
      return turn.text;
    case 'answer': {
      const { caution } = phrases[language].common;
      const bold =
        /\*\*/.test(turn.headline) || turn.headline.length > longestBold
          ? turn.headline
          : `**${turn.headline}**`;
      return [
        lineText({ text: bold, sources: turn.headlineSources ?? [] }, language),
        ...numbered(turn.list, language),
        ...turn.facts.map((fact, index) => lineText(withoutRepeats(fact, turn.facts[index + 1]), language)),
        ...numbered(turn.steps, language),
        ...turn.cautions.map(one => `${caution} ${lineText(one, language)}`),
        ...turn.actions.flatMap(actionText),
      ].join('\n');
    }
  }
}

/** An action as text. A date is no text: it is among the facts already. */
function actionText(action: Action): string[] {
  switch (action.kind) {
    case 'copy':
      return [`${action.label}:\n${action.text}`];
    case 'letter':
      return [`${action.label}:\n${letterText(action)}`];
    case 'mail':
      return [`${action.label}: ${action.to}`];
    case 'calendar':
      return [];
  }
}

function numbered(lines: readonly Line[], language: Language): string[] {
  return lines.map(
    (one, index) => `${index + 1}. ${lineText(withoutRepeats(one, lines[index + 1]), language)}`,
  );
}

/** A line without its sources where the next line has the same ones: they are shown once, after the last of such lines. */
function withoutRepeats(line: Line, next: Line | undefined): Line {
  return next !== undefined && JSON.stringify(next.sources) === JSON.stringify(line.sources)
    ? { ...line, sources: [] }
    : line;
}
