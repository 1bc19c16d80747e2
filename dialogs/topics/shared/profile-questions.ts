/** Questions about the iGOT profile that more than one dialog asks, with their buttons and the slots that these fill. */
import { type Citation, type Designation, designationCitation } from '../../../knowledge/facts/facts.ts';
import type { ProfileSlot } from '../../../knowledge/rules/index.ts';
import { guide } from '../../../knowledge/rules/sourced.ts';
import type { IntentId } from '../../../knowledge/understanding/intents.ts';
import type { Phrases } from '../../phrases/index.ts';
import type { Answer, Ask, Option, SlotName, Slots } from '../../turns/turn.ts';
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
 * The question about one part of the profile.
 *
 * @param designation named in the question about group and designation, where it is known
 * @param more further buttons, shown before "Not sure"
 */
export function askProfile(
  slot: ProfileSlot,
  dialog: IntentId,
  designation: Designation | undefined,
  say: Phrases,
  more: Option[] = [],
): Ask {
  const words = say.profileQuestions;
  switch (slot) {
    case 'greenTick':
      return askWithNotSure(
        { dialog, text: words.askTick, citations: [guide('step-1')] },
        slot,
        [
          choice(words.tickYes, dialog, { greenTick: 'yes' }),
          choice(words.tickNo, dialog, { greenTick: 'no' }),
          ...more,
        ],
        say,
      );
    case 'mdo':
      return askWithNotSure(
        { dialog, text: words.askMdo, citations: [guide('step-2')] },
        slot,
        [
          choice(words.mdoRight, dialog, { mdo: 'right' }),
          choice(words.mdoParent, dialog, { mdo: 'department-of-posts' }),
          choice(words.mdoOld, dialog, { mdo: 'old' }),
        ],
        say,
      );
    case 'profile':
      return askWithNotSure(
        {
          dialog,
          text:
            designation === undefined
              ? words.askProfile
              : words.askProfileFor(designation.name, say.common.groups(designation.groups)),
          citations: [designation ? designationCitation(designation) : guide('step-1')],
        },
        slot,
        [
          choice(words.profileMatches, dialog, { profile: 'matches' }),
          choice(words.profileDiffers, dialog, { profile: 'differs' }),
        ],
        say,
      );
  }
}

/** The answer with a question below it, where one is needed. */
export function withQuestion(answer: Answer, question: Ask | undefined): Answer {
  return question === undefined ? answer : { ...answer, question };
}
