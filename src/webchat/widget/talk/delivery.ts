/**
 * Who answers a message: the server, or this device while the server cannot be reached. No message is lost silently.
 */
import { readBotMessage } from './activity.ts';
import { type ConversationContext, newId, update } from './conversation-context.ts';
import type { UnsentMessage } from './local-storage.ts';
import { addUnsent, isUnsent, removeUnsent, setDelivery, unsentMessages } from './outbox.ts';
import { type BotEntry, lastOf, ownEntry, userTexts } from './thread.ts';

/** After this time without a connection this device answers. */
const connectTimeoutMs = 5000;

/** Shows a message of the user and has it answered. */
export function sendText(context: ConversationContext, text: string): void {
  const message = { id: newId(), text };
  addUnsent(context, message);
  update(context, { thread: [...context.state.thread, ownEntry(message.id, text, 'sending')] });
  const { client } = context;
  switch (client.status()) {
    case 'online':
      void sendMessage(context, message);
      return;
    case 'offline':
      client.retryNow();
      void answerHere(context);
      return;
    case 'connecting':
      setTimeout(() => {
        if (client.status() === 'connecting' && isUnsent(context, message.id)) void answerHere(context);
      }, connectTimeoutMs);
  }
}

/** Tries again to send a message that was not sent. */
export function retryMessage(context: ConversationContext, key: string): void {
  const entry = context.state.thread.find(each => each.key === key);
  if (entry?.kind !== 'own') return;
  const message = { id: key, text: entry.text };
  if (!isUnsent(context, key)) addUnsent(context, message);
  setDelivery(context, key, 'sending');
  if (context.client.status() === 'offline') context.client.retryNow();
  void sendMessage(context, message);
}

/** Sends the messages that wait, in order, until one does not go through. */
export function sendUnsent(context: ConversationContext): Promise<void> {
  return context.sendQueue(async () => {
    for (const message of unsentMessages(context))
      if (isDue(context, message) && !(await sendNow(context, message))) return;
  });
}

function sendMessage(context: ConversationContext, message: UnsentMessage): Promise<void> {
  return context.sendQueue(async () => {
    if (isDue(context, message)) await sendNow(context, message);
  });
}

function isDue(context: ConversationContext, { id }: UnsentMessage): boolean {
  return !context.inFlight.has(id) && isUnsent(context, id);
}

/** Resolves to whether the next message can be sent. */
async function sendNow(context: ConversationContext, message: UnsentMessage): Promise<boolean> {
  const { client, inFlight } = context;
  const { id } = message;
  inFlight.add(id);
  setDelivery(context, id, 'sending');
  const outcome = await client.send(message);
  // Where the conversation is over, the message is sent by the request that begins the next one.
  if (outcome !== 'over') inFlight.delete(id);
  switch (outcome) {
    case 'sent':
    case 'refused':
      removeUnsent(context, [id]);
      setDelivery(context, id, outcome);
      return true;
    case 'limited':
    case 'failed':
      setDelivery(context, id, outcome);
      return false;
    case 'over':
      return false;
    case 'unreachable':
      void answerHere(context);
      return false;
  }
}

/** While the server cannot be reached, this device greets and answers. What it cannot answer waits. */
export function answerHere(context: ConversationContext): Promise<void> {
  return context.answerQueue(async () => {
    const isEmpty = context.state.thread.length === 0 && unsentMessages(context).length === 0;
    if (isEmpty && context.localAnswers.isReady()) await greetHere(context);
    for (const message of unsentMessages(context)) {
      if (context.client.status() === 'online') return sendUnsent(context);
      if (!context.inFlight.has(message.id)) await answerOne(context, message);
    }
  });
}

async function greetHere(context: ConversationContext): Promise<void> {
  const answers = await answersTo(context, undefined);
  if (context.client.status() === 'online' || context.state.thread.length > 0) return;
  if (answers) showAnswers(context, answers);
}

async function answerOne(context: ConversationContext, message: UnsentMessage): Promise<void> {
  const { id } = message;
  if (context.state.thread.some(entry => entry.kind === 'bot' && entry.answers === id))
    return setDelivery(context, id, 'offline');
  const answers = await answersTo(context, message);
  if (!isUnsent(context, id)) return;
  // The server came back meanwhile and answers.
  if (context.client.status() === 'online' || context.inFlight.has(id)) return;
  setDelivery(context, id, answers ? 'offline' : 'waiting');
  if (answers) showAnswers(context, answers);
}

/** This device's answers to a message, or its greeting; undefined where it cannot answer now. */
async function answersTo(
  { localAnswers, state }: ConversationContext,
  message: UnsentMessage | undefined,
): Promise<BotEntry[] | undefined> {
  const history = userTexts(state.thread, message?.id);
  const activities = await localAnswers.answer(history, message?.text ?? '', state.language);
  return activities?.map(activity => ({
    kind: 'bot',
    key: newId(),
    id: undefined,
    ...(message && { answers: message.id }),
    message: readBotMessage(activity),
    isNew: true,
  }));
}

function showAnswers(context: ConversationContext, answers: BotEntry[]): void {
  const last = lastOf(answers);
  update(context, {
    thread: [...context.state.thread, ...answers],
    ...(last && { language: last.message.language }),
  });
}
