/**
 * Starts the page: settings, conversation, view. When the page is idle, it loads what it needs without a connection.
 */
import { render } from 'preact';
import { App } from './components/app.tsx';
import { type Host, openHost } from './frame/host.ts';
import { settingsIn, tokensOf } from './frame/settings.ts';
import type { PageState } from './talk/conversation-context.ts';
import { openLocalStorage } from './talk/local-storage.ts';
import { createPageConversation } from './talk/page-conversation.ts';
import { lastOf } from './talk/thread.ts';

const root = document.documentElement;
const settings = settingsIn(location.search);
if (settings.theme) root.dataset.theme = settings.theme;
if (settings.isEmbedded) root.dataset.embedded = '';
for (const [name, value] of Object.entries(tokensOf(settings))) root.style.setProperty(name, value);

/** The first answer is shown this long before the page counts as idle. */
const idleDelayMs = 2000;
const place = document.getElementById('app') as HTMLElement;
/** Answers that came while the frame was closed. */
let unread = 0;
/** Key of the last answer that was counted. */
let lastCounted = '';
let isShown = true;
let isPrepared = false;

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
  const last = lastOf(state.thread);
  if (last?.kind !== 'bot') return;
  prepareForOffline();
  if (isShown || last.key === lastCounted) return;
  lastCounted = last.key;
  unread += 1;
  host?.unread(unread);
}

/** Focuses the text box. On a phone its keyboard would cover the text, so there the log has the focus. */
function focusInside(): void {
  const box = place.querySelector<HTMLElement>(matchMedia('(pointer: coarse)').matches ? '.log' : '#message');
  box?.focus();
}

/**
 * After the first answer, when the page is idle: loads the service worker and, unless the device saves data, the core.
 */
function prepareForOffline(): void {
  if (isPrepared) return;
  isPrepared = true;
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  const whenIdle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 1000));
  setTimeout(
    () =>
      whenIdle(() => {
        void registerServiceWorker();
        if (!connection?.saveData) conversation.loadOfflineCore();
      }),
    idleDelayMs,
  );
}

async function registerServiceWorker(): Promise<void> {
  try {
    await navigator.serviceWorker.register('/service-worker.js');
  } catch {
    // Plain http has no service workers, except on localhost. A browser that forbids site data forbids them too.
  }
}

place.replaceChildren();
// A reload must not ask the question again.
if (settings.question) {
  const address = new URL(location.href);
  address.searchParams.delete('q');
  history.replaceState(null, '', address);
}
show(conversation.state());
conversation.start(settings.question);
if (!settings.isEmbedded && matchMedia('(pointer: fine)').matches) focusInside();
