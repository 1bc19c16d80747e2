/** A pressed button: what it says, and of which question or answer. Nothing of it is remembered by the server's process. */
import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import type { Turn } from '../../dialogs/turns/turn.ts';
import type { Language } from '../../knowledge/understanding/language.ts';

/** The verb of every button of the helpdesk's cards. */
export const pressVerb = 'say';

/** What a button carries. `of` names the question or answer whose button it is, for one person. */
export const Press = z.object({
  say: z.string().min(1).max(400),
  of: z.string().max(64),
  language: z.enum(['en', 'hi']).catch('en'),
});
export type Press = z.infer<typeof Press>;

/**
 * A name for a question or answer put to one person: the same words to the same person have the same name, after a
 * restart too; a colleague's have another, so that nobody answers for somebody else.
 */
export function nameOf(turn: Turn, language: Language, person: string): string {
  const said =
    turn.kind === 'ask'
      ? [turn.slot, turn.text, turn.options.map(({ say }) => say)]
      : [turn.headline, turn.facts.map(({ text }) => text), turn.next.map(({ say }) => say)];
  return createHash('sha256')
    .update(JSON.stringify([turn.dialog, language, said, person]))
    .digest('base64url')
    .slice(0, 22);
}
