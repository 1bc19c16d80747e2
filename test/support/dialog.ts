/** Runs one dialog with slots, in either language and on any day. */
import { contextIn as makeContext, resourcesOf } from '../../dialogs/conversation/context.ts';
import { questionOf } from '../../dialogs/conversation/run-dialog.ts';
import { toText } from '../../dialogs/turns/text.ts';
import type { Answer, Ask, Context, Dialog, Slots, Turn } from '../../dialogs/turns/turn.ts';
import { loadKnowledge } from '../../knowledge/load.ts';
import type { Language } from '../../knowledge/understanding/language.ts';

export const languages: readonly Language[] = ['en', 'hi'];
/** A day long after the last date of 2025-26. */
export const november = '2026-11-21';

const resources = resourcesOf(loadKnowledge());

export function contextIn(language: Language = 'en', today: string = november): Context {
  return makeContext(resources, language, today);
}

/** The turn for slots. The slots are copied through JSON, like the state between two messages. */
export function turnOf(
  dialog: Dialog,
  slots: Slots,
  language: Language = 'en',
  today: string = november,
): Turn {
  return dialog(JSON.parse(JSON.stringify(slots)), contextIn(language, today));
}

export function answerOf(
  dialog: Dialog,
  slots: Slots,
  language: Language = 'en',
  today: string = november,
): Answer {
  const turn = turnOf(dialog, slots, language, today);
  if (turn.kind !== 'answer') throw new Error(`asks instead of answering: ${turn.text}`);
  return turn;
}

export function askOf(dialog: Dialog, slots: Slots, language: Language = 'en'): Ask {
  const turn = turnOf(dialog, slots, language);
  if (turn.kind !== 'ask') throw new Error(`answers instead of asking: ${turn.headline}`);
  return turn;
}

/** The whole text of a turn, without its buttons. */
export function textOf(
  dialog: Dialog,
  slots: Slots,
  language: Language = 'en',
  today: string = november,
): string {
  return toText(turnOf(dialog, slots, language, today), language);
}

/** The question that a dialog asks, alone or below its answer; undefined where it asks nothing. */
export function questionIn(
  dialog: Dialog,
  slots: Slots,
  language: Language = 'en',
  today: string = november,
): Ask | undefined {
  return questionOf(turnOf(dialog, slots, language, today));
}
