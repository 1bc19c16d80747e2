/** The answer to staff whom the mandate leaves out (guide, scope). */
import { guide } from '../../../knowledge/rules/sourced.ts';
import type { IntentId } from '../../../knowledge/understanding/intent-rules/intent-rules.ts';
import { type Answer, answer, line, type Option } from '../../turns/turn.ts';
import type { whyExcluded } from './employee.ts';

/**
 * Says that the mandate leaves somebody out.
 *
 * @param excluded what {@link whyExcluded} gave
 * @param saying the headline, the reason, and the next steps of the dialog
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
    // Annexure III lists GDS designations all the same.
    openQuestions: excluded === 'gds' ? ['gds-listed'] : [],
    next,
  });
}
