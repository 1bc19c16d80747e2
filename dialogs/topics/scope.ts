/** Who must complete the courses and the assessment (guide, scope; OM, para 2). */
import type { Designation } from '../../knowledge/facts/facts.ts';
import { type Employment, type Scope, type Sourced, scope as scopeOf } from '../../knowledge/rules/index.ts';
import { guide, om } from '../../knowledge/rules/sourced.ts';
import {
  type Answer,
  answer,
  type Context,
  type Dialog,
  type Line,
  line,
  type Option,
} from '../turns/turn.ts';
import { button } from './shared/buttons.ts';
import { mailboxOf, possibleDesignations } from './shared/employee.ts';

const dialog = 'scope_eligibility';

export const scope: Dialog = (slots, context) => {
  const { say, knowledge, hindiNames } = context;
  const words = say.scope;
  const possible = possibleDesignations(slots, context);
  const designation = possible.length === 1 ? possible[0] : undefined;
  const shared = sharedEmployment(possible);
  // A post of Groups A, B or C is none of a GDS, whoever else was spoken of.
  const told = slots.employment === 'gds' && shared === 'departmental' ? undefined : slots.employment;
  const employment = told ?? shared;
  const found = scopeOf(knowledge, {
    ...(designation && { designation: designation.name }),
    ...(employment && { employment }),
  });
  const name = designation && say.common.named(designation.name, hindiNames.get(designation.name));
  switch (found.status) {
    case 'in':
      return answer({
        dialog,
        headline:
          designation && name ? words.yesPost(name, say.common.groups(designation.groups)) : words.yes,
        basis: found.basis,
        facts: [line(words.why, ...found.citations)],
        openQuestions: found.openQuestions,
        next: nextIfCovered(context),
      });
    case 'excluded':
      return excluded(found, designation && isGds(designation) ? name : undefined, context);
    case 'unclear':
      return found.because === 'nothing-said'
        ? whoIsCovered(found, context)
        : notNamed(found, words.unclear(words.case(found.because)), context);
  }
};

type Excluded = Extract<Scope, { status: 'excluded' }>;

function excluded(found: Excluded, name: string | undefined, { say }: Context): Answer {
  const words = say.scope;
  const headlines: Record<Excluded['because'], string> = {
    gds: name ? words.gdsPost(name) : words.gds,
    contractual: words.contractual,
  };
  const more: Record<Excluded['because'], Line> = {
    gds: line(words.gdsListed, om('annexure-iii'), om('para-2')),
    contractual: line(words.outsourced, guide('scope')),
  };
  return answer({
    dialog,
    headline: headlines[found.because],
    basis: found.basis,
    facts: [line(say.common.excludedGivenNothing, guide('scope')), more[found.because]],
    openQuestions: found.openQuestions,
    next: [button(say, 'contact', 'contact_support')],
  });
}

/** Nobody is named: whom the guide covers. */
function whoIsCovered(found: Sourced, context: Context): Answer {
  const { say } = context;
  return answer({
    dialog,
    headline: say.scope.who,
    basis: 'stated',
    facts: [
      line(say.common.excludedGivenNothing, guide('scope')),
      line(say.scope.outsourced, guide('scope')),
    ],
    openQuestions: found.openQuestions,
    next: nextIfCovered(context),
  });
}

/** An employment that neither document names. */
function notNamed(found: Sourced, headline: string, context: Context): Answer {
  const { say } = context;
  const words = say.scope;
  return answer({
    dialog,
    headline,
    basis: found.basis,
    facts: [line(words.unclearWhy, ...found.citations), line(words.ask(mailboxOf(context)), om('para-5'))],
    openQuestions: found.openQuestions,
    next: [button(say, 'contact', 'contact_support')],
  });
}

function nextIfCovered({ say }: Context): Option[] {
  return [
    button(say, 'courses', 'courses_list'),
    button(say, 'designation', 'designation_lookup'),
    button(say, 'contact', 'contact_support'),
  ];
}

function isGds({ groups }: Designation): boolean {
  return groups.includes('GDS');
}

/** The employment that all possible designations have in common; undefined where only some of them are GDS. */
function sharedEmployment(possible: readonly Designation[]): Employment | undefined {
  if (possible.length === 0) return undefined;
  const gds = possible.filter(isGds).length;
  return gds === possible.length ? 'gds' : gds === 0 ? 'departmental' : undefined;
}
