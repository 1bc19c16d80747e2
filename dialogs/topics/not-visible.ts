/** Courses that do not show: the cause that was said, or all checks in order (guide, steps 1 and 2; OM, paras 2 and 4). */
import { type Citation, type Designation, designationCitation } from '../../knowledge/facts/load.ts';
import { assessment, possibleReadings, type TrackStep, track } from '../../knowledge/rules/index.ts';
import { guide, om } from '../../knowledge/rules/sourced.ts';
import { answer, type Context, type Dialog, type Line, line, type Slots } from '../turns/turn.ts';
import { button } from './shared/buttons.ts';
import { knownDesignation, mailboxOf, whyExcluded } from './shared/employee.ts';
import { excludedAnswer } from './shared/excluded.ts';

const dialog = 'courses_not_visible';
const causes: Citation[] = [om('para-2'), guide('step-1'), om('annexure-ii-update')];

export const notVisible: Dialog = (slots, context) => {
  const { say, knowledge } = context;
  const words = say.notVisible;
  const designation = knownDesignation(slots, context);
  const out = whyExcluded(slots, context);
  if (out !== undefined)
    return excludedAnswer(out, {
      dialog,
      headline: words.excluded(`**${designation?.name ?? say.common.excludedStaff[out]}**`),
      reason: say.common.excludedGivenNothing,
      next: [
        button(say, 'otherPost', 'courses_list', {}, ['post', 'postKey', 'employment']),
        button(say, 'contact', 'contact_support'),
      ],
    });

  const { greenTick, mdo, profile } = slots;
  const stopped = track(knowledge, {
    ...(greenTick && { greenTick }),
    ...(mdo && { mdo }),
    ...(profile && { profile }),
  });
  const blocked = stopped.kind === 'at' && stopped.state === 'blocked' ? stopped.step : undefined;
  const allRight = greenTick === 'yes' && mdo === 'right' && profile === 'matches';
  const contact = line(words.steps.contact(mailboxOf(context)), om('para-5'));
  const { headline, first } = opening(blocked, allRight, context);
  // What was said to be wrong comes first; the rest stays in the order of the checklist.
  const ofProfile: { step: TrackStep; done: boolean; check: Line }[] = [
    {
      step: 'green-tick',
      done: greenTick === 'yes',
      check: line(words.steps['green-tick'], guide('step-1')),
    },
    {
      step: 'mdo',
      done: mdo === 'right',
      check: line(words.steps.mdo, guide('step-2'), om('para-4')),
    },
    { step: 'designation', done: profile === 'matches', check: designationStep(designation, context) },
  ];
  const checks: Line[] = [
    ...ofProfile
      .filter(({ done }) => !done)
      .sort((one, other) => Number(other.step === blocked) - Number(one.step === blocked))
      .map(({ check }) => check),
    listStep(designation, slots, context),
    contact,
  ];
  return answer({
    dialog,
    headline,
    basis: allRight ? 'not-stated' : 'stated',
    steps: checks,
    facts: [
      ...(designation ? askedCourses(designation, slots, context) : []),
      allRight ? line(words.notCovered, om('para-5')) : line(words.why, ...causes),
    ],
    openQuestions: allRight ? ['not-covered'] : ['august-lists'],
    next: [...first, button(say, 'courses', 'courses_list'), button(say, 'contact', 'contact_support')],
  });
};

/** The headline and the button for the cause that was said. */
function opening(blocked: TrackStep | undefined, allRight: boolean, { say }: Context) {
  const words = say.notVisible;
  switch (blocked) {
    case 'green-tick':
      return { headline: words.tick, first: [button(say, 'verification', 'verification_status')] };
    case 'mdo':
      return { headline: words.mdo, first: [button(say, 'transfer', 'transfer_request')] };
    case 'designation':
      return { headline: words.profile, first: [button(say, 'update', 'profile_update')] };
    default:
      return allRight
        ? { headline: words.person, first: [] }
        : { headline: words.headline, first: [button(say, 'designation', 'designation_lookup')] };
  }
}

function designationStep(designation: Designation | undefined, { say }: Context): Line {
  const words = say.notVisible;
  return designation
    ? line(
        words.designationStep(designation.name, say.common.groups(designation.groups)),
        designationCitation(designation),
      )
    : line(words.steps.designation, om('annexure-iii'));
}

function readingsOf({ name }: Designation, { group }: Slots, { knowledge }: Context) {
  return possibleReadings(knowledge, { designation: name, ...(group && group !== 'not-sure' && { group }) });
}

function listStep(designation: Designation | undefined, slots: Slots, context: Context): Line {
  const { say } = context;
  const words = say.notVisible;
  if (designation === undefined) return line(words.steps.list);
  const [only, another] = readingsOf(designation, slots, context);
  return only === undefined || another !== undefined
    ? line(words.bothLists(designation.name))
    : line(
        words.listStep(
          designation.name,
          say.courses.list(only.curriculum),
          say.common.list(only.courses.map(({ title }) => title)),
        ),
        only.citation,
      );
}

/** "Dakshta does not show": whether it is on the list of the post at all. */
function askedCourses(designation: Designation, slots: Slots, context: Context): Line[] {
  const { say, knowledge } = context;
  const words = say.notVisible;
  const readings = readingsOf(designation, slots, context);
  const exam = assessment(knowledge, { designation: designation.name });
  return (slots.courses ?? []).map(id => {
    const title = knowledge.courseById.get(id)?.title ?? id;
    const sources = readings.map(({ citation }) => citation);
    if (readings.some(({ courses }) => courses.some(({ course }) => course === id)))
      return line(words.inList(title, designation.name), ...sources);
    const needed = exam.kind === 'role' && exam.courses.some(({ course }) => course === id);
    return needed
      ? line(words.forExam(title, designation.name), ...exam.citations.slice(0, 1), ...sources)
      : line(words.notInList(title, designation.name), ...sources);
  });
}
