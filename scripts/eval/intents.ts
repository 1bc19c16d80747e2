/** Single messages with the intents that each one has. */
import { z } from 'zod/v4';
import { intentIds } from '../../knowledge/understanding/intents.ts';
import { about, defineFormat, itemFields, type Measure } from './format.ts';

const Intent = z.enum(intentIds, {
  error: ({ input }) => (input === undefined ? 'is missing' : `: there is no intent "${String(input)}"`),
});

const Message = z.object({
  ...itemFields,
  text: z.string(),
  intent: Intent,
  /** Other intents that are right too. If `multi` is true: all intents of the message, in their order. */
  acceptable: z.array(Intent).min(1).optional(),
  multi: z.boolean().default(false),
});

/**
 * A message is right if its first intent is `intent` or one of `acceptable`. Messages with several requests count in a second
 * measure too: there they are right if exactly these requests are found, in order.
 */
export const intents = defineFormat(Message, (items, helpdesk) => {
  const first: Measure = { name: 'intent', verdicts: [] };
  const all: Measure = { name: 'all requests, in order', verdicts: [] };
  for (const item of items) {
    const { text, intent, acceptable = [], multi } = item;
    const found = helpdesk.ask(text);
    const confidence = found.understood?.readings[0]?.probability;
    const accepted = [...new Set([intent, ...acceptable])];
    first.verdicts.push({
      ...about(item),
      text,
      right: accepted.some(one => one === found.intent),
      expected: accepted.join(' or '),
      got: found.intent,
      ...(confidence !== undefined && { confidence }),
    });
    if (!multi || acceptable.length === 0) continue;
    const [expected, got] = [acceptable.join(', '), found.intents.join(', ')];
    all.verdicts.push({ ...about(item), text, right: expected === got, expected, got });
  }
  return [first, all];
});
