/** The step for a message that only tells something, while no question is open. */
import type { IntentId } from '../../knowledge/understanding/intents.ts';
import type { SlotName, Slots } from '../turns/turn.ts';
import { fillSlots, inDialog, telling } from './fill-slots.ts';
import { withPerson } from './persons.ts';
import { type Outcome, runDialog, runWithQueue } from './run-dialog.ts';
import { lastingSlots, mergeSlots } from './state.ts';
import { facetOf, type StepInput } from './step-input.ts';

/** From this probability on, the message asks for another topic as well. */
const asksForAnother = 0.75;

/** The dialog that says what a fact changes, by the slot that was told; the first that fits decides. */
const changedBy: readonly (readonly [SlotName, (slots: Slots) => IntentId])[] = [
  ['triedAll', () => 'login_case2'],
  ['login', ({ login }) => (login === 'fails' ? 'login_case1' : 'checklist_track')],
  ['mdo', ({ mdo }) => (mdo === 'right' ? 'checklist_track' : 'transfer_request')],
  ['greenTick', ({ greenTick }) => (greenTick === 'no' ? 'verification_status' : 'checklist_track')],
  ['profile', ({ profile }) => (profile === 'differs' ? 'profile_update' : 'checklist_track')],
  ['passed', () => 'checklist_track'],
  ['attempts', () => 'assessment_facts'],
  ['coursesDone', () => 'checklist_track'],
  ['coursesNotDone', () => 'checklist_track'],
  ['sparrow', () => 'apar_credit'],
  ['employment', () => 'scope_eligibility'],
  ['post', () => 'designation_lookup'],
  ['office', () => 'mdo_lookup'],
  ['group', () => 'group_lookup'],
];

/** Topics in which a post or an office decides nothing: what it changes there is how far the person is. */
const aboutProfile: ReadonlySet<IntentId> = new Set<IntentId>([
  'verification_status',
  'profile_update',
  'profile_mismatch',
  'registration',
  'apar_credit',
  'deadlines',
  'assessment_facts',
]);
const ofPerson: readonly SlotName[] = ['post', 'office', 'group'];

/** Takes in what the message tells, and says what it changes: in the topic of the talk, else where it counts. */
export function takeWhatIsTold(input: StepInput): Outcome | undefined {
  const { dialog } = input.state;
  if (dialog === undefined) return undefined;
  const understood = inDialog(input.understood(), dialog);
  if (input.openQuestion !== undefined || understood.namesOnly) return undefined;
  if (!telling.has(facetOf(understood) ?? 'new')) return undefined;
  const [top] = understood.readings;
  const isAnother = top !== undefined && top.intent !== dialog;
  // "Conduct is done, what is left for the exam" tells and asks.
  if (isAnother && (top.probability >= asksForAnother || (understood.sure && understood.hasSubject)))
    return undefined;
  const { state: before, context } = input.inOwnLanguage();
  const state = withPerson(before, understood);
  const told = lastingSlots(fillSlots(understood, dialog, state.slots, context));
  const news = changedBy.find(([slot]) => told[slot] !== undefined);
  if (news === undefined) return undefined;
  const slots = mergeSlots(state.slots, told);
  const [slot, changed] = news;
  // A correction belongs to the latest answer that it changes.
  const spokenOf = [dialog, ...before.history.map(visited => visited.dialog).reverse()];
  const candidates = facetOf(understood) === 'correct' ? spokenOf : [dialog];
  const changedDialog = candidates.find(
    one =>
      JSON.stringify(runDialog(one, slots, context)) !==
      JSON.stringify(runDialog(one, before.slots, context)),
  );
  const elsewhere =
    aboutProfile.has(dialog) && ofPerson.includes(slot) ? ('checklist_track' as const) : changed(slots);
  return runWithQueue(changedDialog ?? elsewhere, slots, state, context);
}
