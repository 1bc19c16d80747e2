/** The conversation as the page holds it: what is shown, what is on its way, and what the user can do. */
import type { Language } from '../../../../knowledge/understanding/language.ts';
import { localeFor } from '../../../locale.ts';
import { languageRequests, pageTexts } from '../texts.ts';
import { type Activity, clientIdOf, readBotMessage } from './activity.ts';
import {
  type ConversationContext,
  createQueue,
  newId,
  type PageState,
  update,
} from './conversation-context.ts';
import { answerHere, retryMessage, sendText, sendUnsent } from './delivery.ts';
import { createClient } from './direct-line/client.ts';
import { createLocalAnswers } from './local-answers.ts';
import type { PageMemory, Reaction } from './local-storage.ts';
import { removeUnsent, showUnsent, unsentMessages } from './outbox.ts';
import { addActivities, lastOf, type NoteEntry, userTexts } from './thread.ts';

export interface PageConversationParts {
  memory: PageMemory;
  /** Address of the offline core; empty where there is none. */
  core: string;
  language: Language;
  onChange: (state: PageState) => void;
}

export type PageConversation = ReturnType<typeof createPageConversation>;

/** Makes the conversation. It connects when `start` is called. */
export function createPageConversation(parts: PageConversationParts) {
  const context = createContext(parts);
  const { memory, client, localAnswers } = context;
  return {
    state: () => context.state,

    /** @param question is asked at once; where there is no conversation yet, in the request that begins it */
    start(question: string): void {
      showUnsent(context);
      if (client.hasConversation()) context.openingQuestion = question;
      else if (question) sendText(context, question);
      client.start();
      followOtherTabs(context);
    },

    send: (text: string) => sendText(context, text),
    /** @param key of an entry that was not sent */
    retry: (key: string) => retryMessage(context, key),

    /** Changes the language of the page and of the conversation. */
    setLanguage(language: Language): void {
      if (language === context.state.language) return;
      update(context, { language });
      memory.set('language', language);
      sendText(context, languageRequests[language]);
    },

    startOver: () => sendText(context, pageTexts[context.state.language].startOverCommand),
    forget: () => forget(context),
    react: (id: string, reaction: Reaction) => react(context, id, reaction),
    /** Whether this browser stores the conversation for the next time the page is opened. */
    isSaved: () => memory.isSaved(),
    tryNow: () => client.retryNow(),
    loadOfflineCore: () => localAnswers.start(),
  };
}

function createContext({ memory, core, language, onChange }: PageConversationParts): ConversationContext {
  const context: ConversationContext = {
    memory,
    onChange,
    state: {
      status: 'connecting',
      thread: [],
      language,
      canAnswer: false,
      reactions: memory.get('reactions') ?? {},
    },
    inFlight: new Set(),
    openingQuestion: '',
    sendQueue: createQueue(),
    answerQueue: createQueue(),
    localAnswers: createLocalAnswers(core, () => {
      update(context, { canAnswer: true });
      if (context.state.status === 'offline') void answerHere(context);
    }),
    client: createClient({
      memory,
      locale: () => localeFor(context.state.language),
      firstUnsent() {
        const [message] = unsentMessages(context);
        if (message) context.inFlight.add(message.id);
        return message;
      },
      onStatus(status) {
        context.inFlight.clear();
        update(context, { status });
      },
      onLost() {
        context.inFlight.clear();
        context.localAnswers.start();
        // What the conversation holds cannot be known now, and the question need not wait for it.
        askOpeningQuestion(context);
        void answerHere(context);
      },
      onActivities: (activities, isHistory) => showActivities(context, activities, isHistory),
      onOpen() {
        void context.client.deleteForgotten();
        askOpeningQuestion(context);
        void sendUnsent(context);
      },
      onOver: () => update(context, { thread: [...context.state.thread, noteEntry('over')] }),
    }),
  };
  return context;
}

/** Shows what the server sent. The page speaks the language of the last answer. */
function showActivities(context: ConversationContext, activities: Activity[], isHistory: boolean): void {
  const thread = addActivities(context.state.thread, activities, isHistory);
  removeUnsent(context, activities.map(clientIdOf));
  const lastAnswer = lastOf(
    activities.filter(({ type, from }) => type === 'message' && from?.role === 'bot'),
  );
  update(context, { thread, ...(lastAnswer && { language: readBotMessage(lastAnswer).language }) });
  context.memory.set('language', context.state.language);
}

/** Asks the question in the page's address, unless it is the last thing that the user asked. */
function askOpeningQuestion(context: ConversationContext): void {
  const question = context.openingQuestion;
  context.openingQuestion = '';
  if (question && lastOf(userTexts(context.state.thread)) !== question) sendText(context, question);
}

/** Goes along when another tab sends a message, forgets the conversation, or begins the next one. */
function followOtherTabs(context: ConversationContext): void {
  const adopt = () => {
    if (context.client.adopt()) update(context, { thread: [] });
  };
  context.memory.onChange(name => {
    if (name === 'unsent') showUnsent(context);
    if (name !== 'session') return;
    // The tab that ended the conversation begins the next one. It is given two seconds for that.
    if (context.memory.get('session')) adopt();
    else setTimeout(adopt, 2000);
  });
}

/** Deletes the conversation here and on the server, and begins a new one. */
async function forget(context: ConversationContext): Promise<void> {
  const { memory, client } = context;
  memory.set('unsent', undefined);
  memory.set('reactions', undefined);
  update(context, { thread: [], reactions: {} });
  const isDeleted = await client.forget();
  const later = memory.isSaved() ? 'forgottenLater' : 'forgottenIfOpen';
  update(context, { thread: [noteEntry(isDeleted ? 'forgotten' : later), ...context.state.thread] });
}

/**
 * Shows a thumb, and takes it back where the server does not store it. Resolves to whether the server has stored it.
 */
async function react(context: ConversationContext, id: string, reaction: Reaction): Promise<boolean> {
  const before = context.state.reactions;
  const show = (reactions: Record<string, Reaction>) => {
    update(context, { reactions });
    context.memory.set('reactions', reactions);
  };
  show({ ...before, [id]: reaction });
  const isStored = await context.client.react(id, reaction);
  if (!isStored) show(before);
  return isStored;
}

function noteEntry(note: NoteEntry['note']): NoteEntry {
  return { kind: 'note', key: newId(), note };
}
