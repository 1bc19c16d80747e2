/**
 * A message is complete as text, for every channel. With the turn beside it, the page can tell the parts of that text
 * apart: sources, which it shows quietly, and letters and mails, which it shows as such and so not as text once more.
 */
import type { Action, Turn } from '../../../dialogs/turn.ts';

export interface Parts {
  /** What is left to be read as text. */
  text: string;
  /** To be shown each in its own way. */
  actions: Action[];
  /** The bracket with the sources at the end of a line of `text`, or ''. */
  sourceOf: (line: string) => string;
}

/** Takes a message apart. What cannot be told apart stays in the text. */
export function partsOf(text: string, turn: Turn | undefined): Parts {
  if (turn?.kind !== 'answer') return { text, actions: [], sourceOf: () => '' };
  const left = turn.actions.reduce(withoutAction, text);
  // A message kept from before lists were told apart has none.
  const stated = [...(turn.list ?? []), ...turn.steps, ...turn.facts, ...turn.cautions]
    .filter(({ sources }) => sources.length > 0)
    .map(line => `${line.text.split('\n').at(-1)} (`);
  return {
    text: left,
    actions: turn.actions,
    sourceOf(line) {
      if (!line.endsWith(')')) return '';
      const found = stated
        .filter(statement => line.includes(statement))
        .sort((a, b) => b.length - a.length)[0];
      return found === undefined ? '' : line.slice(line.indexOf(found) + found.length - 1);
    },
  };
}

/** An address stays readable: not every office computer has a mail program that a link could open. */
function withoutAction(text: string, action: Action): string {
  switch (action.kind) {
    case 'copy':
      return text.replace(`\n${action.label}:\n${action.text}`, () => '');
    case 'mail': {
      const rest = text.replace(`\n${action.label}: ${action.to}`, () => '');
      return rest.includes(action.to) ? rest : text;
    }
  }
}
