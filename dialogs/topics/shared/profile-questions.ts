/** Questions about the iGOT profile that more than one dialog asks, with their buttons and the slots that these fill. */
import type { Citation, Designation } from '../../../knowledge/facts/facts.ts';
import type { IntentId } from '../../../knowledge/understanding/intents.ts';
import type { Phrases } from '../../phrases/index.ts';
import type { Ask, Option, SlotName, Slots } from '../../turns/turn.ts';
import { choice } from './buttons.ts';

/** The wording of a question in one dialog. The text says why it is asked; the citations say where that is printed. */
export interface Wording {
  dialog: IntentId;
  text: string;
  citations: Citation[];
}

/** A question for a slot. The last button is always "Not sure", which fills the slot with `not-sure`. */
export function askWithNotSure(
  { dialog, text, citations }: Wording,
  slot: SlotName,
  options: Option[],
  { common }: Phrases,
): Ask {
  const unsure: Slots = { [slot]: 'not-sure' };
  return {
    kind: 'ask',
    dialog,
    slot,
    text,
    citations,
    options: [...options, choice(common.button.notSure, dialog, unsure)],
  };
}

/**
 * Is there a green tick?
 *
 * @param more further buttons, shown before "Not sure"
 */
export function askGreenTick(wording: Wording, say: Phrases, more: Option[] = []): Ask {
  const { dialog } = wording;
  const labels = say.profileQuestions;
  return askWithNotSure(
    wording,
    'greenTick',
    [
      choice(labels.tickYes, dialog, { greenTick: 'yes' }),
      choice(labels.tickNo, dialog, { greenTick: 'no' }),
      ...more,
    ],
    say,
  );
}

/** Which MDO does the profile show: the right one, the parent "Department of Posts", or an earlier one? */
export function askMdo(wording: Wording, say: Phrases): Ask {
  const { dialog } = wording;
  const labels = say.profileQuestions;
  return askWithNotSure(
    wording,
    'mdo',
    [
      choice(labels.mdoRight, dialog, { mdo: 'right' }),
      choice(labels.mdoParent, dialog, { mdo: 'department-of-posts' }),
      choice(labels.mdoOld, dialog, { mdo: 'old' }),
    ],
    say,
  );
}

/** Do group and designation of the profile match Annexure III? Where the designation is known, both are named. */
export function askProfile(
  { dialog, citations }: Omit<Wording, 'text'>,
  designation: Designation | undefined,
  say: Phrases,
): Ask {
  const words = say.profileQuestions;
  const text =
    designation === undefined
      ? words.askProfile
      : words.askProfileFor(designation.name, say.common.groups(designation.groups));
  return askWithNotSure(
    { dialog, text, citations },
    'profile',
    [
      choice(words.profileMatches, dialog, { profile: 'matches' }),
      choice(words.profileDiffers, dialog, { profile: 'differs' }),
    ],
    say,
  );
}
