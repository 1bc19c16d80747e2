/** Starts the page: settings, talk, view; then, when nothing else is to be done, what is needed without a line. */
import { render } from 'preact';
import { App } from './components/app.tsx';
import { type Host, openHost } from './frame/host.ts';
import { settingsIn, tokensOf } from './frame/settings.ts';
import type { PageState } from './talk/conversation-context.ts';
import { openLocalStorage } from './talk/local-storage.ts';
import { createPageConversation } from './talk/page-conversation.ts';

const root = document.documentElement;
const settings = settingsIn(location.search);
if (settings.theme) root.dataset.theme = settings.theme;
if (settings.isEmbedded) root.dataset.embedded = '';
for (const [name, value] of Object.entries(tokensOf(settings))) root.style.setProperty(name, value);

const place = document.getElementById('app') as HTMLElement;
/** Answers that came while the frame was closed. */
let unread = 0;
let isShown = true;

const host: Host | undefined = settings.isEmbedded
  ? openHost(
      () => {
        isShown = true;
        unread = 0;
        focusInside();
      },
      () => {
        isShown = false;
      },
    )
  : undefined;

const memory = openLocalStorage();
const conversation = createPageConversation({
  memory,
  core: root.dataset.core ?? '',
  language:
    settings.language ?? memory.get('language') ?? (navigator.language.startsWith('hi') ? 'hi' : 'en'),
  onChange: show,
});

function show(state: PageState): void {
  render(<App state={state} conversation={conversation} host={host} />, place);
  const last = state.thread[state.thread.length - 1];
  if (last?.kind !== 'bot') return;
  prepare();
  if (isShown || last.key === told) return;
  told = last.key;
  unread += 1;
  host?.unread(unread);
}
let told = '';

/** A phone's keyboard would cover what is to be read. */
function focusInside(): void {
  const box = place.querySelector<HTMLElement>(matchMedia('(pointer: coarse)').matches ? '.log' : '#message');
  box?.focus();
}

let isPrepared = false;
/** Once an answer stands there: the offline core and the service worker, late and out of the way. */
function prepare(): void {
  if (isPrepared) return;
  isPrepared = true;
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  const idle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 1000));
  setTimeout(
    () =>
      idle(() => {
        void keepPage();
        if (!connection?.saveData) conversation.loadOfflineCore();
      }),
    2000,
  );
}

async function keepPage(): Promise<void> {
  try {
    await navigator.serviceWorker.register('/service-worker.js');
  } catch {
    // Absent on plain http under a name other than localhost, and forbidden together with site data.
  }
}

place.replaceChildren();
// Not asked again by a reload.
if (settings.question) {
  const address = new URL(location.href);
  address.searchParams.delete('q');
  history.replaceState(null, '', address);
}
show(conversation.state());
conversation.start(settings.question);
if (!settings.isEmbedded && matchMedia('(pointer: fine)').matches) focusInside();
