/** The facts of a message in the words of the corpus. */
import type { Fact } from '../../knowledge/understanding/facts-told/fact.ts';
import { inContext, isOpenSlot } from '../../knowledge/understanding/facts-told/in-context.ts';

/** The corpus names courses in fewer words. */
const shortIds: Readonly<Record<string, string>> = {
  'data-driven-decision-making': 'data-driven',
  'evidence-based-policy-making': 'evidence-policy',
  'purpose-driven-leadership': 'purpose-leadership',
  'know-your-ministry': 'know-ministry',
  'citizen-centricity': 'communication-citizen',
  'gender-sensitization': 'gender',
  'citizen-centric-services': 'citizen-services',
  'customer-centric-culture': 'customer-culture',
  'art-of-storytelling': 'storytelling',
};

/**
 * The facts as `slot=value`: a minus for what is denied or former, `about=other;` before what is another person's.
 *
 * @param open the slot that the bot has asked for, or `-`
 */
export function factsInCorpus(facts: readonly Fact[], open: string): string[] {
  const told = inContext(facts, isOpenSlot(open) ? open : undefined).flatMap(fact => {
    const text = textOf(fact, open);
    if (text === undefined || fact.of === 'anyone') return [];
    return [fact.of === 'other' ? `about=other;${text}` : text];
  });
  return [...new Set(told)];
}

function textOf({ slot, value, state, polarity, time }: Fact, open: string): string | undefined {
  const isFormer = time === 'before' && (slot === 'post' || slot === 'employment');
  if (slot === 'language' || (time !== 'now' && !isFormer)) return undefined;
  if (slot === 'answer') return value === 'unsure' && open !== '-' ? 'unsure' : undefined;
  const denied = polarity === 'denied' || isFormer ? '-' : '';
  if (slot === 'course') return state && `${denied}${state}=${shortIds[value] ?? value}`;
  return `${denied}${slot}=${value}`;
}
