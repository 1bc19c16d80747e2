/** The whole page: header, conversation, composer, and the sheet that is being printed. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Host } from '../frame/host.ts';
import type { PageState } from '../talk/conversation-context.ts';
import type { PageConversation } from '../talk/page-conversation.ts';
import { pageTexts } from '../texts.ts';
import { Composer } from './composer.tsx';
import { Header } from './header.tsx';
import { Log } from './log.tsx';
import { type Page, PageContext, type PrintJob } from './page-context.ts';
import { Sheet } from './sheet.tsx';

/** How long a notice is shown. */
const noticeMs = 6000;

interface Props {
  state: PageState;
  conversation: PageConversation;
  /** The host page; absent where the helpdesk is a page of its own. */
  host: Host | undefined;
}

export function App({ state, conversation, host }: Props) {
  const [notice, setNotice] = useState('');
  const [printJob, setPrintJob] = useState<PrintJob>();
  const box = useRef<HTMLTextAreaElement>(null);
  const log = useRef<HTMLDivElement>(null);
  const texts = pageTexts[state.language];

  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => setNotice(''), noticeMs);
    return () => clearTimeout(timer);
  }, [notice]);

  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = texts.title;
  }, [state.language, texts]);

  usePrint(printJob, () => setPrintJob(undefined));
  useCloseOnEscape(host);

  // The pressed button is gone. A user of a keyboard goes on in the text box. After a click or a touch the log has the
  // focus, so that a phone does not open its keyboard.
  const onChosen = useCallback((byKeyboard: boolean) => {
    (byKeyboard ? box : log).current?.focus({ preventScroll: true });
  }, []);
  const page = useMemo<Page>(
    () => ({ texts, conversation, state, notify: setNotice, print: setPrintJob, printAll: () => print() }),
    [texts, conversation, state],
  );
  return (
    <PageContext.Provider value={page}>
      <div class="page">
        <Header onClose={host && (() => host.close())} />
        <main>
          <Log place={log} notice={notice} onChosen={onChosen} />
          <Composer box={box} />
        </main>
      </div>
      {printJob && <Sheet printJob={printJob} />}
    </PageContext.Provider>
  );
}

/** Prints what is on the sheet, and then gives the focus back. */
function usePrint(printJob: PrintJob | undefined, onDone: () => void): void {
  useEffect(() => {
    if (!printJob) return;
    const previous = document.activeElement;
    const done = () => {
      onDone();
      if (previous instanceof HTMLElement) previous.focus();
    };
    addEventListener('afterprint', done, { once: true });
    print();
    return () => removeEventListener('afterprint', done);
  }, [printJob]);
}

function useCloseOnEscape(host: Host | undefined): void {
  useEffect(() => {
    if (!host) return;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing) host.close();
    };
    addEventListener('keydown', closeOnEscape);
    return () => removeEventListener('keydown', closeOnEscape);
  }, [host]);
}
