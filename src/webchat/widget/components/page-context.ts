/** What every component may need: the texts of the page's language, how things stand, and what a person can do. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Letter } from '../../../../dialogs/turns/turn.ts';
import type { BotMessage } from '../talk/activity.ts';
import type { PageState } from '../talk/conversation-context.ts';
import type { PageConversation } from '../talk/page-conversation.ts';
import type { PageTexts } from '../texts.ts';

/** What goes onto a sheet of paper: an answer, or a letter as filled in. */
export type PrintJob =
  | { kind: 'answer'; message: BotMessage }
  | { kind: 'letter'; letter: Letter; text: string; message: BotMessage };

export interface Page {
  texts: PageTexts;
  conversation: PageConversation;
  state: PageState;
  /** Tells of something small that happened, in the status line. */
  notify: (line: string) => void;
  print: (printed: PrintJob) => void;
  printAll: () => void;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('helpdesk: widget: a component stands outside the page');
  return page;
}
