/** Buttons that several dialogs offer. */
import type { IntentId } from '../knowledge/intent-rules.ts';
import type { Phrases } from './phrases/en.ts';
import type { Heard, Option, Slot } from './turn.ts';

type Label = keyof Phrases['common']['button'];

/** A next step: the button's label is what pressing it says. */
export function button(
  { common }: Phrases,
  label: Label,
  dialog: IntentId,
  heard: Heard = {},
  forget: Slot[] = [],
): Option {
  const text = common.button[label];
  return { label: text, say: text, to: { dialog, heard, forget } };
}

/** A choice of an open question. */
export function choice(label: string, dialog: IntentId, heard: Heard): Option {
  return { label, say: label, to: { dialog, heard } };
}
