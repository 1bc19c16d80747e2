/** The answer for staff whom the mandate leaves out (guide, scope). */
import { guide } from '../../../knowledge/rules/sourced.ts';
import type { IntentId } from '../../../knowledge/understanding/intents.ts';
import { type Answer, answer, line, type Option } from '../../turns/turn.ts';
import type { whyExcluded } from './employee.ts';

/**
 * Says that the mandate leaves the employee out.
 *
 * @param excluded the result of {@link whyExcluded}
 * @param parts what differs between dialogs
 */
export function excludedAnswer(
  excluded: NonNullable<ReturnType<typeof whyExcluded>>,
  { dialog, headline, reason, next }: { dialog: IntentId; headline: string; reason: string; next: Option[] },
): Answer {
  return answer({
    dialog,
    headline,
    basis: 'stated',
    facts: [line(reason, guide('scope'))],
    // Annexure III lists GDS designations, though the guide leaves GDS out.
    openQuestions: excluded === 'gds' ? ['gds-listed'] : [],
    next,
  });
}
