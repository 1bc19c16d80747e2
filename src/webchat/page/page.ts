/** The chat page: the client and the view put together. */
import type { Language } from '../../../dialogs/turn.ts';
import { createClient, type Status } from './client.ts';
import { createView, type Sending } from './view.ts';
import { switchTo, words } from './words.ts';

function get<Kind extends HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind;
}

const log = get('log');
// It scrolls, so the keyboard must reach it.
log.tabIndex = 0;
const status = get('status');
const message = get<HTMLTextAreaElement>('message');
const languages: Record<Language, HTMLElement> = { en: get('english'), hi: get('hindi') };

let language: Language = navigator.language.startsWith('hi') ? 'hi' : 'en';
let current: Status = 'connecting';
let noticed = 0;

function showStatus(): void {
  const line = { connecting: words[language].connecting, online: '', offline: words[language].offline }[
    current
  ];
  if (status.textContent !== line) status.textContent = line;
}

function notice(line: string): void {
  status.textContent = line;
  clearTimeout(noticed);
  noticed = window.setTimeout(showStatus, 4000);
}

/** The page speaks the language of the talk. */
function speak(chosen: Language): void {
  language = chosen;
  const say = words[chosen];
  document.documentElement.lang = chosen;
  document.title = say.title;
  get('title').textContent = say.title;
  get('subtitle').textContent = say.subtitle;
  get('renew').textContent = say.renew;
  get('send').textContent = say.send;
  get('message-label').textContent = say.message;
  message.placeholder = say.message;
  for (const each of ['en', 'hi'] as const)
    languages[each].setAttribute('aria-pressed', String(each === chosen));
  showStatus();
}

const client = createClient({
  locale: () => (language === 'hi' ? 'hi-IN' : 'en-IN'),
  onStatus(next) {
    current = next;
    showStatus();
  },
  onActivities(activities) {
    const spoken = view.show(activities);
    if (spoken && spoken !== language) speak(spoken);
  },
  onOver: byUser => view.clear(byUser ? '' : words[language].over),
});

const view = createView({
  log,
  words: () => words[language],
  notice,
  onChoice(say, byKeyboard) {
    send(say);
    // The button is gone; who uses a keyboard goes on in the text box. A phone's keyboard stays down.
    if (byKeyboard) message.focus();
  },
});

async function post(text: string, id: string, sending: Sending): Promise<void> {
  sending.sending();
  const sent = await client.send(text, id);
  const say = words[language];
  switch (sent) {
    case 'sent':
      return;
    case 'over':
      // The bubble goes with its talk; the words do not.
      message.value ||= text;
      grow();
      return;
    case 'limited':
      return sending.failed(say.tooMany, say.retry, () => void post(text, id, sending));
    case 'failed':
      return sending.failed(say.failed, say.retry, () => void post(text, id, sending));
  }
}

/** Not `crypto.randomUUID`: it is missing on plain http under a name other than localhost. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), part => part.toString(36)).join('-');
}

function send(text: string): void {
  const id = newId();
  void post(text, id, view.send(text, id));
}

function grow(): void {
  message.style.height = 'auto';
  message.style.height = `${message.scrollHeight + 2}px`;
}

get<HTMLFormElement>('composer').onsubmit = event => {
  event.preventDefault();
  const text = message.value.trim();
  if (text === '') return;
  message.value = '';
  grow();
  send(text);
};
message.oninput = grow;
message.onkeydown = event => {
  // While an input method composes, Enter belongs to it.
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  get<HTMLFormElement>('composer').requestSubmit();
};
for (const each of ['en', 'hi'] as const) {
  languages[each].onclick = () => {
    if (each === language) return;
    speak(each);
    send(switchTo[each]);
  };
}
get('renew').onclick = () => void client.renew().then(() => message.focus());

speak(language);
client.start();
