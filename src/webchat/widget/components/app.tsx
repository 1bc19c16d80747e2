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

/** How long a notice stands. Milliseconds. */
const noticed = 6000;

interface Props {
  state: PageState;
  conversation: PageConversation;
  /** Absent on a page of its own. */
  host: Host | undefined;
}

export function App({ state, conversation, host }: Props) {
  const [notice, setNotice] = useState('');
  const [printed, setPrinted] = useState<PrintJob>();
  const box = useRef<HTMLTextAreaElement>(null);
  const log = useRef<HTMLDivElement>(null);
  const texts = pageTexts[state.language];

  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => setNotice(''), noticed);
    return () => clearTimeout(timer);
  }, [notice]);

  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = texts.title;
  }, [state.language, texts]);

  useEffect(() => {
    if (!printed) return;
    const back = document.activeElement;
    const done = () => {
      setPrinted(undefined);
      if (back instanceof HTMLElement) back.focus();
    };
    addEventListener('afterprint', done, { once: true });
    print();
    return () => removeEventListener('afterprint', done);
  }, [printed]);

  useEffect(() => {
    if (!host) return;
    const closing = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing) host.close();
    };
    addEventListener('keydown', closing);
    return () => removeEventListener('keydown', closing);
  }, [host]);

  // The button that was pressed is gone. Who uses keys goes on in the text box; a phone's keyboard stays down.
  const onChosen = useCallback((byKeyboard: boolean) => {
    (byKeyboard ? box : log).current?.focus({ preventScroll: true });
  }, []);
  const page = useMemo<Page>(
    () => ({ texts, conversation, state, notify: setNotice, print: setPrinted, printAll: () => print() }),
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
      {printed && <Sheet printed={printed} />}
    </PageContext.Provider>
  );
}
