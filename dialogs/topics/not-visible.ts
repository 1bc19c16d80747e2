/** Courses that do not show on iGOT: what to check, in order (guide, steps 1 and 2; OM, paras 2 and 4). */
import { type Citation, type Designation, designationCitation } from '../../knowledge/facts/facts.ts';
import { assessment, possibleLists, type TrackStep, track } from '../../knowledge/rules/index.ts';
import { guide, om } from '../../knowledge/rules/sourced.ts';
import { answer, type Context, type Dialog, type Line, line, type Slots } from '../turns/turn.ts';
import { button } from './shared/buttons.ts';
import { holderOf, knownDesignation, mailboxOf, whyExcluded } from './shared/employee.ts';
import { excludedAnswer } from './shared/excluded.ts';

const dialog = 'courses_not_visible';
const causes: Citation[] = [om('para-2'), guide('step-1'), om('annexure-ii-update')];

export const notVisible: Dialog = (slots, context) => {
  const { say } = context;
  const words = say.notVisible;
  const designation = knownDesignation(slots, context);
  const excluded = whyExcluded(slots, context);
  if (excluded !== undefined)
    return excludedAnswer(excluded, {
      dialog,
      headline: words.excluded(`**${designation?.name ?? say.common.excludedStaff[excluded]}**`),
      reason: say.common.excludedGivenNothing,
      next: [
        button(say, 'otherPost', 'courses_list', {}, ['post', 'postKey', 'employment']),
        button(say, 'contact', 'contact_support'),
      ],
    });

  const { greenTick, mdo, profile } = slots;
  const blocked = blockedStep(slots, context);
  const allRight = greenTick === 'yes' && mdo === 'right' && profile === 'matches';
  const { headline, first } = opening(blocked, allRight, context);
  return answer({
    dialog,
    headline,
    basis: allRight ? 'not-stated' : 'stated',
    steps: [
      ...profileChecks(blocked, designation, slots, context),
      listStep(designation, slots, context),
      line(words.steps.contact(mailboxOf(context)), om('para-5')),
    ],
    facts: [
      ...(designation ? askedCourses(designation, slots, context) : []),
      allRight ? line(words.notCovered, om('para-5')) : line(words.why, ...causes),
    ],
    openQuestions: allRight ? ['not-covered'] : ['august-lists'],
    next: [...first, button(say, 'courses', 'courses_list'), button(say, 'contact', 'contact_support')],
  });
};

/** The step of the checklist that is known to be wrong; undefined where none is. */
function blockedStep({ greenTick, mdo, profile }: Slots, { knowledge }: Context): TrackStep | undefined {
  const found = track(knowledge, {
    ...(greenTick && { greenTick }),
    ...(mdo && { mdo }),
    ...(profile && { profile }),
  });
  return found.kind === 'at' && found.state === 'blocked' ? found.step : undefined;
}

/** What to check in the profile: first what is known to be wrong, then the rest in the order of the checklist. */
function profileChecks(
  blocked: TrackStep | undefined,
  designation: Designation | undefined,
  { greenTick, mdo, profile }: Slots,
  context: Context,
): Line[] {
  const { steps } = context.say.notVisible;
  const checks: { step: TrackStep; isRight: boolean; check: Line }[] = [
    {
      step: 'green-tick',
      isRight: greenTick === 'yes',
      check: line(steps['green-tick'], guide('step-1')),
    },
    { step: 'mdo', isRight: mdo === 'right', check: line(steps.mdo, guide('step-2'), om('para-4')) },
    {
      step: 'designation',
      isRight: profile === 'matches',
      check: designationStep(designation, context),
    },
  ];
  return checks
    .filter(({ isRight }) => !isRight)
    .sort((one, other) => Number(other.step === blocked) - Number(one.step === blocked))
    .map(({ check }) => check);
}

/** The headline, and the button for the step that is known to be wrong. */
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

function listStep(designation: Designation | undefined, slots: Slots, context: Context): Line {
  const { say } = context;
  const words = say.notVisible;
  if (designation === undefined) return line(words.steps.list);
  const [only, another] = possibleLists(context.knowledge, holderOf(designation, slots));
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

/** Whether the courses that the message names are in the list of the post: "Dakshta does not show". */
function askedCourses(designation: Designation, slots: Slots, context: Context): Line[] {
  const { say, knowledge } = context;
  const words = say.notVisible;
  const readings = possibleLists(knowledge, holderOf(designation, slots));
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
