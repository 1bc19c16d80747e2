/** Buttons that several dialogs offer. */

import { fold } from '../../../knowledge/text/fold.ts';
import { type IntentId, intentIds } from '../../../knowledge/understanding/intents.ts';
import type { Phrases } from '../../phrases/index.ts';
import { titleOf } from '../../phrases/titles.ts';
import type { Option, SlotName, Slots } from '../../turns/turn.ts';

type Label = keyof Phrases['common']['button'];

/**
 * A next step. Pressing the button sends its label.
 *
 * @param slots filled when it is pressed
 * @param forget slots that are emptied when it is pressed
 * @example
 * button(say, 'courses', 'courses_list'); // { label: 'My six courses', say: 'My six courses', to: { dialog: 'courses_list', … } }
 */
export function button(
  { common }: Phrases,
  label: Label,
  dialog: IntentId,
  slots: Slots = {},
  forget: SlotName[] = [],
): Option {
  const text = common.button[label];
  return { label: text, say: text, to: { dialog, slots, forget } };
}

/** A button that leads to a dialog. Its label is the dialog's title. */
export function titleButton(say: Phrases, dialog: IntentId): Option {
  return choice(titleOf(say, dialog), dialog, {});
}

/**
 * An option of a question. Pressing it sends its label.
 *
 * @example
 * choice(say.profileQuestions.tickYes, 'checklist_track', { greenTick: 'yes' });
 */
export function choice(label: string, dialog: IntentId, slots: Slots): Option {
  return { label, say: label, to: { dialog, slots } };
}

/** The button "Why do the documents differ?". The conversation answers it from the open points of the answer. */
export function differButton({ common }: Phrases): Option {
  const text = common.button.differ;
  return { label: text, say: text, to: {} };
}

/** The dialogs that the shared buttons lead to. */
const dialogOf: Partial<Record<Label, IntentId>> = {
  courses: 'courses_list',
  designation: 'designation_lookup',
  mdo: 'mdo_lookup',
  change: 'profile_update',
  transfer: 'transfer_request',
  syllabus: 'assessment_syllabus',
  rules: 'assessment_facts',
  locked: 'assessment_locked',
  dates: 'deadlines',
  contact: 'contact_support',
  track: 'checklist_track',
  help: 'help_capabilities',
  caseTwo: 'login_case2',
  update: 'profile_update',
  registration: 'registration',
  verification: 'verification_status',
};

/** The dialog of a button, by its label. Chats keep old buttons on the screen, so any of them may be pressed later. */
export function dialogLabelled(text: string, say: Phrases): IntentId | undefined {
  const written = fold(text);
  const button = (Object.keys(dialogOf) as Label[]).find(label => fold(say.common.button[label]) === written);
  return (button && dialogOf[button]) ?? intentIds.find(intent => fold(titleOf(say, intent)) === written);
}
