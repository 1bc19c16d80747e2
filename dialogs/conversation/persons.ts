/** Whom the talk is about: the writer, or somebody else. What is known of one is never taken for the other. */
import { fold } from '../../knowledge/text/fold.ts';
import type { Understood } from '../../knowledge/understanding/understand.ts';
import type { Slots } from '../turns/turn.ts';
import { lastingSlots, type State } from './state.ts';
import { facetOf } from './step-input.ts';

/** Who a message is about. */
export type Person = 'writer' | 'other';

/**
 * Who a message is about, where it says so. "My wife is a postman" and "does a GDS have to do it" are about somebody else; "my
 * courses" and "I am PA" are about the writer.
 *
 * @param state the state before the message
 * @returns undefined where the message does not say: the talk then stays with the person that it is about
 */
export function personIn(
  understood: Understood,
  { slots, own, other, isOwnPost }: State,
): Person | undefined {
  const { entities, claimsPost, speaksOfSelf, speaksOf, namesOnly } = understood;
  if (claimsPost) return 'writer';
  if (namesKnownPost(understood, slots)) return undefined;
  if (namesAnother(understood) || tellsOthersEmployment(understood)) return 'other';
  const facet = facetOf(understood);
  if (entities.posts === undefined) {
    // "His group?" is about somebody else only where one is known.
    const hasOther = own !== undefined || other !== undefined;
    const asksAnew = facet === 'and-other' && isOwnPost === true;
    if (speaksOf === 'other') return hasOther || asksAnew ? 'other' : undefined;
    return speaksOfSelf && own !== undefined ? 'writer' : undefined;
  }
  // A post that answers a question, or corrects an answer, is that of the person spoken of.
  if (facet === 'answer' || facet === 'correct' || facet === 'tells') return undefined;
  // A post that the writer does not claim is somebody else's, where the writer's own is known.
  if (namesOnly) return own === undefined ? undefined : 'other';
  return (own ?? slots).post === undefined ? undefined : 'other';
}

/** The state with the slots of the person that a message is about. */
export function withPerson(state: State, understood: Understood): State {
  const turned = turnedTo(state, personIn(understood, state), namesPost(understood));
  return understood.claimsPost ? { ...turned, isOwnPost: true } : turned;
}

/**
 * @param isNamed whether the message names the post of the person: it is then a new one, of whom nothing is known yet
 */
function turnedTo(state: State, person: Person | undefined, isNamed: boolean): State {
  const { own, other, ...rest } = state;
  switch (person) {
    case undefined:
      return state;
    case 'writer':
      return own === undefined ? state : { ...rest, slots: own, other: lastingSlots(state.slots) };
    case 'other':
      if (own !== undefined) return isNamed ? { ...state, slots: {} } : state;
      return { ...rest, slots: isNamed ? {} : (other ?? {}), own: lastingSlots(state.slots) };
  }
}

function namesPost({ facts, entities }: Understood): boolean {
  return entities.posts !== undefined || facts.some(({ slot }) => slot === 'post');
}

/** True where an employment is told of others only: "does a contract driver have to do it". */
function tellsOthersEmployment({ facts }: Understood): boolean {
  const told = facts.filter(({ slot }) => slot === 'employment');
  return told.length > 0 && told.every(({ of, polarity }) => of !== 'writer' && polarity === 'affirmed');
}

/** True where the message names the post that is known already: "with us they write Group C for an inspector". */
function namesKnownPost({ entities: { posts = [] } }: Understood, { post }: Slots): boolean {
  const known = fold(post ?? '').split(' ');
  return posts.some(({ text }) =>
    fold(text)
      .split(' ')
      .every(word => known.includes(word)),
  );
}

/** True where the post that a message names is told of another person: "my friend is a mail guard". */
export function namesAnother({ claimsPost, facts }: Understood): boolean {
  return !claimsPost && facts.some(({ slot, of }) => slot === 'post' && of === 'other');
}
