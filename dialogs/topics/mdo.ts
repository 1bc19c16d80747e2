/** Which MDO to select on iGOT for an office (OM, Annexure II-A). */
import { type Citation, type Mdo, mdoCitation, type OpenQuestionId } from '../../knowledge/facts/facts.ts';
import type { MdoResult } from '../../knowledge/places/search.ts';
import { guide, om } from '../../knowledge/rules/sourced.ts';
import { coverageText, criterionRow } from '../turns/coverage.ts';
import {
  type Answer,
  type Ask,
  answer,
  type Context,
  type Dialog,
  type Line,
  line,
  type Slots,
} from '../turns/turn.ts';
import { button, choice } from './shared/buttons.ts';
import { mailboxOf } from './shared/employee.ts';

type MdoMatch = Extract<MdoResult, { status: 'match' }>;
type NoMdoFound = Extract<MdoResult, { status: 'none' }>;
/** Where there are more candidates, they are not shown as buttons: the circle has to be typed. */
const mostButtons = 6;
const parentSources: Citation[] = [om('para-4'), guide('step-2')];

export const mdo: Dialog = (slots, context) => {
  if (slots.office === undefined) return askOffice(context);
  const found = searchOffice(slots, context);
  switch (found.status) {
    case 'match':
      return answerMdo(found, context);
    case 'ambiguous':
      return slots.officeKey === 'not-sure' ? circleOpen(context) : askWhich(found, context);
    case 'none':
      return notFound(found, slots, context);
  }
};

/** Whether the MDO is one of those that an open question touches. */
export function isTouched(mdo: Mdo, id: OpenQuestionId, { knowledge }: Context): boolean {
  return knowledge.openQuestionById.get(id)?.touches.mdos.includes(mdo.id) === true;
}

/** The MDO of the employee's office; undefined where the office is not known or fits several MDOs. */
export function settledMdo(slots: Slots, context: Context): Mdo | undefined {
  if (slots.office === undefined) return undefined;
  const found = searchOffice(slots, context);
  return found.status === 'match' ? found.mdo : undefined;
}

function searchOffice({ office = '', officeKey }: Slots, { findMdo, knowledge }: Context): MdoResult {
  const found = findMdo(office);
  if (officeKey === undefined || officeKey === 'not-sure' || found.status !== 'ambiguous') return found;
  const chosen =
    found.candidates.find(({ mdo }) => mdo.name === officeKey)?.mdo ?? knowledge.mdoByName.get(officeKey);
  return chosen === undefined ? findMdo(`${office} ${officeKey}`) : findMdo(chosen.name);
}

function askOffice({ say, knowledge }: Context): Ask {
  return {
    kind: 'ask',
    dialog: 'mdo_lookup',
    slot: 'office',
    text: say.mdo.askOffice,
    citations: [om('annexure-ii-a')],
    options: knowledge.suggestions.offices.map(name => choice(name, 'mdo_lookup', { office: name })),
  };
}

function askWhich(
  { question, candidates, citations, place }: Extract<MdoResult, { status: 'ambiguous' }>,
  { say }: Context,
): Ask {
  const many = candidates.length > mostButtons;
  const { notSure } = say.common.button;
  return {
    kind: 'ask',
    dialog: 'mdo_lookup',
    slot: 'officeKey',
    about: question === 'which-circle' || question === 'which-state' ? 'circle' : 'unit',
    text: many
      ? say.mdo.askTypeCircle
      : say.mdo.ask(question, place, say.common.or(candidates.map(({ mdo }) => mdo.name))),
    citations,
    options: [
      ...(many ? [] : candidates.map(({ mdo }) => choice(mdo.name, 'mdo_lookup', { officeKey: mdo.name }))),
      choice(notSure, 'mdo_lookup', { officeKey: 'not-sure' }),
    ],
  };
}

function answerMdo(found: MdoMatch, context: Context): Answer {
  const { mdo, basis, how, confirm } = found;
  const { say, hindiMdos } = context;
  const unit = how.notPlaced;
  return answer({
    dialog: 'mdo_lookup',
    headline: say.common.named(mdo.name, hindiMdos.get(mdo.id)),
    basis,
    facts: [
      ...(how.reading !== 'exact' && how.kind !== 'pin' ? [line(say.mdo.readAs(how.written, how.read))] : []),
      ...whyThisMdo(found, context),
      line(say.mdo.neverParent, ...parentSources),
    ],
    cautions: [
      ...(confirm
        ? [
            line(
              say.mdo.confirm(
                say.common.or(
                  confirm.map(({ mdo: other, note }) => (note ? `${other.name} (${note})` : other.name)),
                ),
              ),
            ),
          ]
        : []),
      ...(how.partOf ? [line(say.mdo.partOf(how.read, how.partOf))] : []),
      ...(unit ? [line(say.mdo.notPlaced(say.mdo.unit(unit)))] : []),
    ],
    openQuestions: [
      ...(unit ? (['units-not-placed'] as const) : []),
      ...(how.kind === 'state-without-row' ? (['states-without-row'] as const) : []),
      ...(isTouched(mdo, 'raknpa-selector', context) ? (['raknpa-selector'] as const) : []),
    ],
    next: [
      button(say, 'transfer', 'transfer_request'),
      button(say, 'designation', 'designation_lookup'),
      button(say, 'otherOffice', 'mdo_lookup', {}, ['office', 'officeKey']),
    ],
  });
}

/** Why this MDO: the printed condition, and what is common knowledge and not in the OM. */
function whyThisMdo({ how, mdo, citations }: MdoMatch, { say, knowledge }: Context): Line[] {
  const row = criterionRow(mdo, knowledge);
  const criterion = mdoCitation(row);
  const covers = line(coverageText(row, say.mdo), criterion);
  switch (how.kind) {
    case 'pin':
      return [line(say.mdo.byPin(how.prefix ?? '')), line(say.mdo.regionNote, criterion)];
    case 'state-without-row':
      return [line(say.mdo.byState(how.read)), covers];
    case 'district':
    case 'town':
    case 'region':
    case 'rms-division':
    case 'shared':
      return [line(say.mdo.byPlace(how.read)), line(say.mdo.regionNote, criterion)];
    case 'unit':
      return [covers];
    case 'state':
    case 'mdo-name':
      return [line(say.mdo.printedName, ...citations), covers];
  }
}

/** No MDO was found, or none may be chosen: why, and what to do instead. */
function notFound(found: NoMdoFound, slots: Slots, context: Context): Answer | Ask {
  const { say } = context;
  const office = say.common.quoted(slots.office ?? '');
  const table = om('annexure-ii-a');
  switch (found.reason) {
    case 'department-of-posts':
      return departmentOfPosts(found, context);
    case 'not-an-office':
      return withoutMdo(context, {
        headline: say.mdo.notOffice(office),
        facts: [line(say.mdo.notOfficeThen, table)],
      });
    case 'army-postal':
      return withoutMdo(context, {
        headline: say.mdo.unplaced(say.mdo.unit('army-postal')),
        facts: [line(say.mdo.army, table), whomToAsk(context)],
        openQuestions: ['units-not-placed'],
      });
    case 'unit-not-placed':
      return withoutMdo(context, {
        headline: say.mdo.unplaced(found.unit ? say.mdo.unit(found.unit) : office),
        facts: [whomToAsk(context)],
        openQuestions: ['units-not-placed'],
      });
    case 'not-a-pin':
      return withoutMdo(context, {
        headline: say.mdo.badPin(office),
        facts: [line(say.mdo.unknownThen, table)],
      });
    case 'unknown':
      return found.similar.length > 0 && slots.officeKey !== 'not-sure'
        ? askDidYouMean(found.similar, office, context)
        : withoutMdo(context, {
            headline: say.mdo.unknownHeadline(office),
            facts: [
              line(say.mdo.unknownWhy(context.knowledge.mdos.length), table),
              line(say.mdo.unknownThen),
            ],
          });
  }
}

/** "Department of Posts" is the parent MDO, which nobody may choose (OM, para 4). */
function departmentOfPosts({ citations }: NoMdoFound, { say }: Context): Answer {
  return answer({
    dialog: 'mdo_lookup',
    basis: 'stated',
    headline: say.mdo.departmentHeadline,
    facts: [line(say.mdo.departmentWhy, ...citations), line(say.mdo.departmentThen, om('annexure-ii-a'))],
    next: [
      button(say, 'mdo', 'mdo_lookup', {}, ['office', 'officeKey']),
      button(say, 'transfer', 'transfer_request'),
    ],
  });
}

/** An answer that names no MDO. */
function withoutMdo({ say }: Context, parts: Pick<Answer, 'headline' | 'facts'> & Partial<Answer>): Answer {
  return answer({
    dialog: 'mdo_lookup',
    basis: 'not-stated',
    next: [
      button(say, 'otherOffice', 'mdo_lookup', {}, ['office', 'officeKey']),
      button(say, 'contact', 'contact_support'),
    ],
    ...parts,
  });
}

function whomToAsk(context: Context): Line {
  return line(context.say.mdo.unplacedThen(mailboxOf(context)), om('para-5'));
}

/** No office of that name is known: similar ones are offered. */
function askDidYouMean(similar: readonly Mdo[], office: string, { say }: Context): Ask {
  return {
    kind: 'ask',
    dialog: 'mdo_lookup',
    slot: 'office',
    text: say.mdo.didYouMean(office),
    citations: [om('annexure-ii-a')],
    options: [
      ...similar.map(({ name }) => choice(name, 'mdo_lookup', { office: name })),
      choice(say.common.button.neither, 'mdo_lookup', { officeKey: 'not-sure' }),
    ],
  };
}

/** The employee does not know the circle: what decides it, and whom to ask. */
function circleOpen(context: Context): Answer {
  const { say, knowledge } = context;
  const ofCircles = knowledge.mdos.filter(
    ({ criterion }) => criterion.basis === 'stated' && criterion.covers.includes('circle-jurisdiction'),
  );
  return withoutMdo(context, {
    basis: 'stated',
    headline: say.mdo.openHeadline,
    facts: [
      line(say.mdo.coversCircle, ...ofCircles.map(mdoCitation)),
      line(say.mdo.openThen(mailboxOf(context)), om('para-5')),
    ],
  });
}
