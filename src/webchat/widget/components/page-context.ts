/** What every component may need: the texts in the page's language, the state of the page, and what the user can do. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Letter } from '../../../../dialogs/turns/turn.ts';
import type { BotMessage } from '../talk/activity.ts';
import type { PageState } from '../talk/conversation-context.ts';
import type { PageConversation } from '../talk/page-conversation.ts';
import type { PageTexts } from '../texts.ts';

/** What is printed on a sheet of its own: an answer, or a letter as it is filled in. */
export type PrintJob =
  | { kind: 'answer'; message: BotMessage }
  | { kind: 'letter'; letter: Letter; text: string; message: BotMessage };

export interface Page {
  texts: PageTexts;
  conversation: PageConversation;
  state: PageState;
  /** Shows a short notice in the status line. */
  notify: (line: string) => void;
  print: (job: PrintJob) => void;
  printAll: () => void;
}

export const PageContext = createContext<Page | undefined>(undefined);

/** @throws Error outside of {@link PageContext} */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('helpdesk: widget: this component is not inside a PageContext.Provider');
  return page;
}
