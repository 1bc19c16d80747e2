/**
 * A talk as the page holds it: what is shown, what is on its way, and who answers – the server, or this device while the
 * server cannot be reached. Nothing is lost without a word.
 */
import type { Language } from '../../../../knowledge/understanding/language.ts';
import { switchTo, words } from '../texts.ts';
import { type Activity, clientIdOf, messageIn } from './activity.ts';
import { createClient, type Status } from './client.ts';
import { createDesk, localeOf } from './local-answers.ts';
import type { Kept, Reaction, Unsent } from './local-storage.ts';
import { changed, type Delivery, type Item, lastOf, mine, saidBefore, withActivities } from './thread.ts';

export interface TalkState {
  status: Status;
  items: Item[];
  language: Language;
  /** Whether this device can answer by itself. */
  canAnswer: boolean;
  reactions: Record<string, Reaction>;
}

export interface TalkParts {
  kept: Kept;
  /** Address of the offline core. */
  core: string;
  language: Language;
  onChange: (state: TalkState) => void;
}

export type Talk = ReturnType<typeof createTalk>;

/** A page that cannot connect within this time counts as offline. */
const patience = 5000;

export function createTalk({ kept, core, language, onChange }: TalkParts) {
  let state: TalkState = {
    status: 'connecting',
    items: [],
    language,
    canAnswer: false,
    reactions: kept.get('reactions') ?? {},
  };
  /** Messages that the server is just being asked about. */
  const underWay = new Set<string>();
  /** A question of the page's address, until what the talk holds is known. */
  let opening = '';
  /** Answers of this device come one after the other, and so do messages to the server: what is said builds on it. */
  const answering = createQueue();
  const sending = createQueue();

  const set = (change: Partial<TalkState>) => {
    state = { ...state, ...change };
    onChange(state);
  };
  const unsent = () => kept.get('unsent') ?? [];
  const keepUnsent = (messages: Unsent[]) => kept.set('unsent', messages.length > 0 ? messages : undefined);
  const settle = (id: string) => keepUnsent(unsent().filter(message => message.id !== id));
  const deliver = (id: string, delivery: Delivery) => set({ items: changed(state.items, id, { delivery }) });

  const heard = (activities: Activity[], isHistory: boolean) => {
    const items = withActivities(state.items, activities, isHistory);
    const echoes = activities.map(clientIdOf);
    if (unsent().some(({ id }) => echoes.includes(id)))
      keepUnsent(unsent().filter(({ id }) => !echoes.includes(id)));
    const spoken = lastOf(activities.filter(({ type, from }) => type === 'message' && from?.role === 'bot'));
    set({ items, ...(spoken && { language: messageIn(spoken).language }) });
    kept.set('language', state.language);
  };

  const client = createClient({
    kept,
    locale: () => localeOf(state.language),
    first() {
      const [message] = unsent();
      if (message) underWay.add(message.id);
      return message;
    },
    onStatus(status) {
      underWay.clear();
      set({ status });
    },
    onLost() {
      underWay.clear();
      desk.start();
      // What the talk holds cannot be known now; the question need not wait for it.
      askOpening();
      void answerHere();
    },
    onActivities: heard,
    onOpen() {
      void client.deleteLeft();
      askOpening();
      void sendAll();
    },
    onOver: () => set({ items: [...state.items, { kind: 'note', key: newId(), note: 'over' }] }),
  });
  const desk = createDesk(core, () => {
    set({ canAnswer: true });
    if (state.status === 'offline') void answerHere();
  });

  const isDue = ({ id }: Unsent) => !underWay.has(id) && unsent().some(message => message.id === id);
  /** What waits, in order, as long as it goes through. */
  const sendAll = () =>
    sending(async () => {
      for (const message of unsent()) if (isDue(message) && !(await sendNow(message))) return;
    });
  const send = (message: Unsent) =>
    sending(async () => {
      if (isDue(message)) await sendNow(message);
    });

  /** @returns whether the next can be sent */
  const sendNow = async (message: Unsent): Promise<boolean> => {
    underWay.add(message.id);
    deliver(message.id, 'sending');
    const sent = await client.send(message);
    if (sent !== 'over') underWay.delete(message.id);
    switch (sent) {
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
    answering(async () => {
      const isGreeting = state.items.length === 0 && unsent().length === 0;
      if (isGreeting && desk.isReady()) await answerOne(undefined);
      for (const message of unsent()) {
        if (client.status() === 'online') return sendAll();
        if (!underWay.has(message.id)) await answerOne(message);
      }
    });

  const answerOne = async (message: Unsent | undefined) => {
    const isAnswered = (item: Item) => item.kind === 'theirs' && item.answers === message?.id;
    if (message && state.items.some(isAnswered)) return deliver(message.id, 'offline');
    const history = saidBefore(state.items, message?.id);
    const before = state.items.length;
    const answers = await desk.answer(history, message?.text ?? '', state.language);
    if (message && !unsent().some(({ id }) => id === message.id)) return;
    // Back meanwhile: the server answers.
    if (client.status() === 'online' || (message ? underWay.has(message.id) : state.items.length > before))
      return;
    if (!answers) {
      if (message) deliver(message.id, 'waiting');
      return;
    }
    if (message) deliver(message.id, 'offline');
    const items: Item[] = answers.map(activity => ({
      kind: 'theirs',
      key: newId(),
      id: undefined,
      ...(message && { answers: message.id }),
      message: messageIn(activity),
      isNew: true,
    }));
    const last = lastOf(items);
    set({
      items: [...state.items, ...items],
      ...(last?.kind === 'theirs' && { language: last.message.language }),
    });
  };

  const say = (text: string) => {
    const message = { id: newId(), text };
    keepUnsent([...unsent(), message]);
    set({ items: [...state.items, mine(message.id, text, 'sending')] });
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
    if (question && lastOf(saidBefore(state.items)) !== question) say(question);
  };

  /** Messages that wait, of this page or another tab, are shown. */
  const showUnsent = () => {
    const waiting = unsent();
    const missing = waiting.filter(({ id }) => !state.items.some(({ key }) => key === id));
    if (missing.length > 0)
      set({ items: [...state.items, ...missing.map(({ id, text }) => mine(id, text, 'waiting'))] });
  };

  return {
    state: () => state,

    /** @param question asked at once; together with the beginning of the talk where there is none yet */
    start(question: string): void {
      showUnsent();
      if (client.hasTalk()) opening = question;
      else if (question) say(question);
      client.start();
      kept.onChange(name => {
        if (name === 'unsent') showUnsent();
        if (name !== 'session') return;
        // Whoever ended the talk begins the next one.
        const adopt = () => {
          if (client.adopt()) set({ items: [] });
        };
        if (kept.get('session')) adopt();
        else setTimeout(adopt, 2000);
      });
    },

    say,

    /** Tries a message again that was not sent. */
    retry(key: string): void {
      const item = state.items.find(each => each.key === key);
      if (item?.kind !== 'mine') return;
      if (!unsent().some(({ id }) => id === key)) keepUnsent([...unsent(), { id: key, text: item.text }]);
      deliver(key, 'sending');
      if (client.status() === 'offline') client.hurry();
      void send({ id: key, text: item.text });
    },

    /** Talk and page go on in this language. */
    speak(chosen: Language): void {
      if (chosen === state.language) return;
      set({ language: chosen });
      kept.set('language', chosen);
      say(switchTo[chosen]);
    },

    startOver: () => say(words[state.language].startOverSays),

    /** Deletes the talk, here and on the server, and begins a new one. */
    async forget(): Promise<void> {
      keepUnsent([]);
      kept.set('reactions', undefined);
      set({ items: [], reactions: {} });
      const gone = await client.forget();
      const later = kept.remembers() ? 'forgottenLater' : 'forgottenIfOpen';
      const note = gone ? 'forgotten' : later;
      set({ items: [{ kind: 'note', key: newId(), note }, ...state.items] });
    },

    /** @returns whether it was noted */
    async react(id: string, reaction: Reaction): Promise<boolean> {
      const before = state.reactions;
      const show = (reactions: Record<string, Reaction>) => {
        set({ reactions });
        kept.set('reactions', reactions);
      };
      show({ ...before, [id]: reaction });
      const noted = await client.react(id, reaction);
      if (!noted) show(before);
      return noted;
    },

    /** Whether this browser keeps the talk for the next time the page is opened. */
    isRemembered: () => kept.remembers(),
    tryNow: () => client.hurry(),
    /** The core is loaded when nothing else is to be done. */
    prepare: () => desk.start(),
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
