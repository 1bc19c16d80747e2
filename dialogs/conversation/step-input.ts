/** What a step of the policy is given. */
import type { Facet } from '../../knowledge/understanding/facets.ts';
import type { IntentId } from '../../knowledge/understanding/intents.ts';
import type { Understood } from '../../knowledge/understanding/understand.ts';
import type { Ask, Context, Slots, Turn } from '../turns/turn.ts';
import type { Outcome } from './run-dialog.ts';
import type { State } from './state.ts';

/** Several fields are functions: the message is read only when a step needs it. */
export interface StepInput {
  /** The message, with personal data masked. */
  text: string;
  /** The state before this message. */
  state: State;
  /** The readings that the last reply offered, where it was in doubt. */
  offered: readonly IntentId[] | undefined;
  /** The context in the language of the talk before this message. */
  context: Context;
  /** The turn that the current dialog gives for the slots of the state; undefined before the first dialog. */
  last: Turn | undefined;
  /** The question that {@link last} asks, alone or below an answer. */
  openQuestion: Ask | undefined;
  understood: () => Understood;
  /** The slots that the message fills as an answer to the open question; undefined where it is no answer. */
  answered: () => Slots | undefined;
  /** State and context in the language of this message. */
  inOwnLanguage: () => { state: State; context: Context };
}

export type Step = (input: StepInput) => Outcome | undefined;

/** From this probability on, a facet is taken for how the message relates to the turn before it. */
const clearFacet = 0.4;

/** From this probability on, it is quite sure. */
export const sureFacet = 0.6;

/** How the message relates to the turn before it, where that is quite sure. */
export function clearlyFacet({ facets: [top] }: Understood): Facet | undefined {
  return top !== undefined && top.probability >= sureFacet ? top.facet : undefined;
}

/** How the message relates to the turn before it; undefined where no way is likely enough. */
export function facetOf({ facets: [top] }: Understood): Facet | undefined {
  return top !== undefined && top.probability >= clearFacet ? top.facet : undefined;
}
