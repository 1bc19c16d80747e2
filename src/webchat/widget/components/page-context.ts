/** What every component may need: the words of the page's language, how things stand, and what a person can do. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Letter } from '../../../../dialogs/turns/turn.ts';
import type { Message } from '../talk/activity.ts';
import type { Talk, TalkState } from '../talk/page-conversation.ts';
import type { Words } from '../texts.ts';

/** What goes onto a sheet of paper: an answer, or a letter as filled in. */
export type Printed =
  | { kind: 'answer'; message: Message }
  | { kind: 'letter'; letter: Letter; text: string; message: Message };

export interface Page {
  words: Words;
  talk: Talk;
  state: TalkState;
  /** Tells of something small that happened, in the status line. */
  notice: (line: string) => void;
  print: (printed: Printed) => void;
  printAll: () => void;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('helpdesk: widget: a component stands outside the page');
  return page;
}
