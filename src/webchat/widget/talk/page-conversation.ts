/**
 * A talk as the page holds it: what is shown, what is on its way, and who answers – the server, or this device while the
 * server cannot be reached. Nothing is lost without a word.
 */
import type { Language } from '../../../../knowledge/understanding/language.ts';
import { languageRequests, pageTexts } from '../texts.ts';
import { type Activity, clientIdOf, readBotMessage } from './activity.ts';
import { createClient, type Status } from './client.ts';
import { createLocalAnswers, localeOf } from './local-answers.ts';
import type { PageMemory, Reaction, UnsentMessage } from './local-storage.ts';
import {
  addActivities,
  type Delivery,
  lastOf,
  ownEntry,
  type ThreadEntry,
  updateOwnEntry,
  userTexts,
} from './thread.ts';

export interface PageState {
  status: Status;
  thread: ThreadEntry[];
  language: Language;
  /** Whether this device can answer by itself. */
  canAnswer: boolean;
  reactions: Record<string, Reaction>;
}

export interface PageConversationParts {
  memory: PageMemory;
  /** Address of the offline core. */
  core: string;
  language: Language;
  onChange: (state: PageState) => void;
}

export type PageConversation = ReturnType<typeof createPageConversation>;

/** A page that cannot connect within this time counts as offline. */
const patience = 5000;

export function createPageConversation({ memory, core, language, onChange }: PageConversationParts) {
  let state: PageState = {
    status: 'connecting',
    thread: [],
    language,
    canAnswer: false,
    reactions: memory.get('reactions') ?? {},
  };
  /** Messages that the server is just being asked about. */
  const inFlight = new Set<string>();
  /** A question of the page's address, until what the talk holds is known. */
  let opening = '';
  /** Answers of this device come one after the other, and so do messages to the server: what is said builds on it. */
  const answerQueue = createQueue();
  const sendQueue = createQueue();

  const set = (change: Partial<PageState>) => {
    state = { ...state, ...change };
    onChange(state);
  };
  const unsent = () => memory.get('unsent') ?? [];
  const setUnsent = (messages: UnsentMessage[]) =>
    memory.set('unsent', messages.length > 0 ? messages : undefined);
  const settle = (id: string) => setUnsent(unsent().filter(message => message.id !== id));
  const deliver = (id: string, delivery: Delivery) =>
    set({ thread: updateOwnEntry(state.thread, id, { delivery }) });

  const receive = (activities: Activity[], isHistory: boolean) => {
    const thread = addActivities(state.thread, activities, isHistory);
    const echoes = activities.map(clientIdOf);
    if (unsent().some(({ id }) => echoes.includes(id)))
      setUnsent(unsent().filter(({ id }) => !echoes.includes(id)));
    const lastAnswer = lastOf(
      activities.filter(({ type, from }) => type === 'message' && from?.role === 'bot'),
    );
    set({ thread, ...(lastAnswer && { language: readBotMessage(lastAnswer).language }) });
    memory.set('language', state.language);
  };

  const client = createClient({
    memory,
    locale: () => localeOf(state.language),
    first() {
      const [message] = unsent();
      if (message) inFlight.add(message.id);
      return message;
    },
    onStatus(status) {
      inFlight.clear();
      set({ status });
    },
    onLost() {
      inFlight.clear();
      localAnswers.start();
      // What the talk holds cannot be known now; the question need not wait for it.
      askOpening();
      void answerHere();
    },
    onActivities: receive,
    onOpen() {
      void client.deleteLeft();
      askOpening();
      void sendAll();
    },
    onOver: () => set({ thread: [...state.thread, { kind: 'note', key: newId(), note: 'over' }] }),
  });
  const localAnswers = createLocalAnswers(core, () => {
    set({ canAnswer: true });
    if (state.status === 'offline') void answerHere();
  });

  const isDue = ({ id }: UnsentMessage) => !inFlight.has(id) && unsent().some(message => message.id === id);
  /** What waits, in order, as long as it goes through. */
  const sendAll = () =>
    sendQueue(async () => {
      for (const message of unsent()) if (isDue(message) && !(await sendNow(message))) return;
    });
  const send = (message: UnsentMessage) =>
    sendQueue(async () => {
      if (isDue(message)) await sendNow(message);
    });

  /** @returns whether the next can be sent */
  const sendNow = async (message: UnsentMessage): Promise<boolean> => {
    inFlight.add(message.id);
    deliver(message.id, 'sending');
    const outcome = await client.send(message);
    if (outcome !== 'over') inFlight.delete(message.id);
    switch (outcome) {
      case 'sent':
        settle(message.id);
        deliver(message.id, 'sent');
        return true;
      case 'limited':
        deliver(message.id, 'limited');
        return false;
      case 'failed':
        deliver(message.id, 'failed');
        return false;
      case 'refused':
        settle(message.id);
        deliver(message.id, 'refused');
        return true;
      case 'over':
        return false;
      case 'unreachable':
        void answerHere();
        return false;
    }
  };

  /** While the server cannot be reached: this device answers, or the messages wait. */
  const answerHere = () =>
    answerQueue(async () => {
      const isGreeting = state.thread.length === 0 && unsent().length === 0;
      if (isGreeting && localAnswers.isReady()) await answerOne(undefined);
      for (const message of unsent()) {
        if (client.status() === 'online') return sendAll();
        if (!inFlight.has(message.id)) await answerOne(message);
      }
    });

  const answerOne = async (message: UnsentMessage | undefined) => {
    const isAnswered = (entry: ThreadEntry) => entry.kind === 'bot' && entry.answers === message?.id;
    if (message && state.thread.some(isAnswered)) return deliver(message.id, 'offline');
    const history = userTexts(state.thread, message?.id);
    const before = state.thread.length;
    const answers = await localAnswers.answer(history, message?.text ?? '', state.language);
    if (message && !unsent().some(({ id }) => id === message.id)) return;
    // Back meanwhile: the server answers.
    if (client.status() === 'online' || (message ? inFlight.has(message.id) : state.thread.length > before))
      return;
    if (!answers) {
      if (message) deliver(message.id, 'waiting');
      return;
    }
    if (message) deliver(message.id, 'offline');
    const thread: ThreadEntry[] = answers.map(activity => ({
      kind: 'bot',
      key: newId(),
      id: undefined,
      ...(message && { answers: message.id }),
      message: readBotMessage(activity),
      isNew: true,
    }));
    const last = lastOf(thread);
    set({
      thread: [...state.thread, ...thread],
      ...(last?.kind === 'bot' && { language: last.message.language }),
    });
  };

  const sendText = (text: string) => {
    const message = { id: newId(), text };
    setUnsent([...unsent(), message]);
    set({ thread: [...state.thread, ownEntry(message.id, text, 'sending')] });
    switch (client.status()) {
      case 'online':
        void send(message);
        return;
      case 'offline':
        client.hurry();
        void answerHere();
        return;
      case 'connecting':
        setTimeout(() => {
          if (client.status() === 'connecting' && unsent().some(({ id }) => id === message.id))
            void answerHere();
        }, patience);
    }
  };

  /** Once what was said before is known: the same question twice in a row is one. */
  const askOpening = () => {
    const question = opening;
    opening = '';
    if (question && lastOf(userTexts(state.thread)) !== question) sendText(question);
  };

  /** Messages that wait, of this page or another tab, are shown. */
  const showUnsent = () => {
    const waiting = unsent();
    const missing = waiting.filter(({ id }) => !state.thread.some(({ key }) => key === id));
    if (missing.length > 0)
      set({ thread: [...state.thread, ...missing.map(({ id, text }) => ownEntry(id, text, 'waiting'))] });
  };

  return {
    state: () => state,

    /** @param question asked at once; together with the beginning of the talk where there is none yet */
    start(question: string): void {
      showUnsent();
      if (client.hasTalk()) opening = question;
      else if (question) sendText(question);
      client.start();
      memory.onChange(name => {
        if (name === 'unsent') showUnsent();
        if (name !== 'session') return;
        // Whoever ended the talk begins the next one.
        const adopt = () => {
          if (client.adopt()) set({ thread: [] });
        };
        if (memory.get('session')) adopt();
        else setTimeout(adopt, 2000);
      });
    },

    send: sendText,

    /** Tries a message again that was not sent. */
    retry(key: string): void {
      const entry = state.thread.find(each => each.key === key);
      if (entry?.kind !== 'own') return;
      if (!unsent().some(({ id }) => id === key)) setUnsent([...unsent(), { id: key, text: entry.text }]);
      deliver(key, 'sending');
      if (client.status() === 'offline') client.hurry();
      void send({ id: key, text: entry.text });
    },

    /** Talk and page go on in this language. */
    setLanguage(chosen: Language): void {
      if (chosen === state.language) return;
      set({ language: chosen });
      memory.set('language', chosen);
      sendText(languageRequests[chosen]);
    },

    startOver: () => sendText(pageTexts[state.language].startOverCommand),

    /** Deletes the talk, here and on the server, and begins a new one. */
    async forget(): Promise<void> {
      setUnsent([]);
      memory.set('reactions', undefined);
      set({ thread: [], reactions: {} });
      const gone = await client.forget();
      const later = memory.isSaved() ? 'forgottenLater' : 'forgottenIfOpen';
      const note = gone ? 'forgotten' : later;
      set({ thread: [{ kind: 'note', key: newId(), note }, ...state.thread] });
    },

    /** @returns whether it was noted */
    async react(id: string, reaction: Reaction): Promise<boolean> {
      const before = state.reactions;
      const show = (reactions: Record<string, Reaction>) => {
        set({ reactions });
        memory.set('reactions', reactions);
      };
      show({ ...before, [id]: reaction });
      const noted = await client.react(id, reaction);
      if (!noted) show(before);
      return noted;
    },

    /** Whether this browser keeps the talk for the next time the page is opened. */
    isSaved: () => memory.isSaved(),
    tryNow: () => client.hurry(),
    /** The core is loaded when nothing else is to be done. */
    loadOfflineCore: () => localAnswers.start(),
  };
}

/** @returns what does things one after the other */
function createQueue(): (work: () => Promise<void>) => Promise<void> {
  let last = Promise.resolve();
  return work => {
    last = last.then(work, work);
    return last;
  };
}

/** Not `crypto.randomUUID`: it is missing on plain http under a name other than localhost. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), part => part.toString(36)).join('-');
}
