/** Starts the page: settings, talk, view; then, when nothing else is to be done, what is needed without a line. */
import { render } from 'preact';
import { App } from './components/app.tsx';
import { type Host, openHost } from './frame/host.ts';
import { settingsIn, tokensOf } from './frame/settings.ts';
import { openKept } from './talk/local-storage.ts';
import { createTalk, type TalkState } from './talk/page-conversation.ts';

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

const kept = openKept();
const talk = createTalk({
  kept,
  core: root.dataset.core ?? '',
  language: settings.language ?? kept.get('language') ?? (navigator.language.startsWith('hi') ? 'hi' : 'en'),
  onChange: show,
});

function show(state: TalkState): void {
  render(<App state={state} talk={talk} host={host} />, place);
  const last = state.items[state.items.length - 1];
  if (last?.kind !== 'theirs') return;
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
        if (!connection?.saveData) talk.prepare();
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
show(talk.state());
talk.start(settings.question);
if (!settings.isEmbedded && matchMedia('(pointer: fine)').matches) focusInside();
