/** Who must complete the courses and the assessment (guide, scope; OM, para 2). */
import type { Designation } from '../../knowledge/facts/load.ts';
import { type Employment, scope as scopeOf } from '../../knowledge/rules/index.ts';
import { guide, om } from '../../knowledge/rules/sourced.ts';
import { type Answer, answer, type Dialog, line } from '../turns/turn.ts';
import { button } from './shared/buttons.ts';
import { mailboxOf, possibleDesignations } from './shared/employee.ts';

const dialog = 'scope_eligibility';

export const scope: Dialog = (slots, context) => {
  const { say, knowledge, hindiNames } = context;
  const words = say.scope;
  const possible = possibleDesignations(slots, context);
  const designation = possible.length === 1 ? possible[0] : undefined;
  const employment = slots.employment ?? sharedBy(possible);
  const found = scopeOf(knowledge, {
    ...(designation && { designation: designation.name }),
    ...(employment && { employment }),
  });
  const name = designation && say.common.named(designation.name, hindiNames.get(designation.name));
  const covered = [
    button(say, 'courses', 'courses_list'),
    button(say, 'designation', 'designation_lookup'),
    button(say, 'contact', 'contact_support'),
  ];
  const others: Pick<Answer, 'dialog' | 'openQuestions' | 'next'> = {
    dialog,
    openQuestions: found.openQuestions,
    next: [button(say, 'contact', 'contact_support')],
  };
  switch (found.status) {
    case 'in':
      return answer({
        ...others,
        headline:
          designation && name ? words.yesPost(name, say.common.groups(designation.groups)) : words.yes,
        basis: found.basis,
        facts: [line(words.why, ...found.citations)],
        next: covered,
      });
    case 'excluded': {
      const why = line(say.common.excludedGivenNothing, guide('scope'));
      switch (found.because) {
        case 'gds':
          return answer({
            ...others,
            headline: name ? words.gdsPost(name) : words.gds,
            basis: found.basis,
            facts: [why, line(words.gdsListed, om('annexure-iii'), om('para-2'))],
          });
        case 'contractual':
          return answer({
            ...others,
            headline: words.contractual,
            basis: found.basis,
            facts: [why, line(words.outsourced, guide('scope'))],
          });
      }
      break;
    }
    case 'unclear':
      // The question names nobody: whom the guide covers is printed.
      if (found.because === 'nothing-said')
        return answer({
          ...others,
          headline: words.who,
          basis: 'stated',
          facts: [
            line(say.common.excludedGivenNothing, guide('scope')),
            line(words.outsourced, guide('scope')),
          ],
          next: covered,
        });
      return answer({
        ...others,
        headline: words.unclear(words.case(found.because)),
        basis: found.basis,
        facts: [
          line(words.unclearWhy, ...found.citations),
          line(words.ask(mailboxOf(context)), om('para-5')),
        ],
      });
  }
};

/** A post of several designations needs no question where all of them are GDS, or none. */
function sharedBy(possible: readonly Designation[]): Employment | undefined {
  if (possible.length === 0) return undefined;
  const gds = possible.filter(({ groups }) => groups.includes('GDS')).length;
  return gds === possible.length ? 'gds' : gds === 0 ? 'departmental' : undefined;
}
