/** What a button of a card carries. The server keeps nothing of it in memory, so a press is understood after a restart. */
import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import type { Turn } from '../../../dialogs/turns/turn.ts';
import type { Language } from '../../../knowledge/understanding/language.ts';

/** The verb of every button of the helpdesk's cards. */
export const pressVerb = 'say';

/**
 * The data of a button: the text that pressing it stands for, and the {@link replyName} of its card. Cards that are on
 * screens already carry these field names.
 */
export const ButtonPress = z.object({
  say: z.string().min(1).max(400),
  of: z.string().max(64),
  language: z.enum(['en', 'hi']).catch('en'),
});
export type ButtonPress = z.infer<typeof ButtonPress>;

/**
 * The name of a reply to one person: a hash of its text and of the person. The same reply to the same person has the
 * same name after a restart; a colleague's has another, so that nobody answers a question for somebody else.
 */
export function replyName(turn: Turn, language: Language, person: string): string {
  const content =
    turn.kind === 'ask'
      ? [turn.slot, turn.text, turn.options.map(({ say }) => say)]
      : [turn.headline, turn.facts.map(({ text }) => text), turn.next.map(({ say }) => say)];
  return createHash('sha256')
    .update(JSON.stringify([turn.dialog, language, content, person]))
    .digest('base64url')
    .slice(0, 22);
}
