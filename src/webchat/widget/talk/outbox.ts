/** The messages that the server has not confirmed. They are stored, so that a reload and other tabs send them too. */
import { type ConversationContext, update } from './conversation-context.ts';
import type { UnsentMessage } from './local-storage.ts';
import { type Delivery, ownEntry, updateOwnEntry } from './thread.ts';

/** The messages that wait, the oldest first. */
export function unsentMessages({ memory }: ConversationContext): UnsentMessage[] {
  return memory.get('unsent') ?? [];
}

/** Whether the server has not confirmed the message with this id. */
export function isUnsent(context: ConversationContext, id: string): boolean {
  return unsentMessages(context).some(message => message.id === id);
}

/** Stores a message that is to be sent. */
export function addUnsent(context: ConversationContext, message: UnsentMessage): void {
  context.memory.set('unsent', [...unsentMessages(context), message]);
}

/** Removes messages that the server has confirmed, or that are given up. */
export function removeUnsent(context: ConversationContext, ids: readonly string[]): void {
  const messages = unsentMessages(context);
  const rest = messages.filter(({ id }) => !ids.includes(id));
  if (rest.length < messages.length) context.memory.set('unsent', rest.length > 0 ? rest : undefined);
}

/** Shows how far a message of this page is. */
export function setDelivery(context: ConversationContext, id: string, delivery: Delivery): void {
  update(context, { thread: updateOwnEntry(context.state.thread, id, { delivery }) });
}

/** Shows the messages that wait and are not shown yet: those of an earlier page, or of another tab. */
export function showUnsent(context: ConversationContext): void {
  const { thread } = context.state;
  const missing = unsentMessages(context).filter(({ id }) => !thread.some(({ key }) => key === id));
  if (missing.length > 0)
    update(context, {
      thread: [...thread, ...missing.map(({ id, text }) => ownEntry(id, text, 'waiting'))],
    });
}
