/** Am I on track: the first step of the checklist that is not in order, and what to do about it (guide, checklist). */
import type { Citation, Designation } from '../../knowledge/facts/facts.ts';
import {
  assessment,
  calendar,
  possibleLists,
  type Track,
  type TrackStep,
  track,
} from '../../knowledge/rules/index.ts';
import { guide, om } from '../../knowledge/rules/sourced.ts';
import {
  type Answer,
  type Ask,
  answer,
  type Context,
  type Dialog,
  type Line,
  line,
  type Option,
  type Slots,
} from '../turns/turn.ts';
import { datesNote } from './deadlines.ts';
import { settledMdo } from './mdo.ts';
import { button, choice, titleButton } from './shared/buttons.ts';
import { holderOf, knownDesignation, whyExcluded } from './shared/employee.ts';
import { askProfile, askWithNotSure, withQuestion } from './shared/profile-questions.ts';
import { type Mending, mendingSteps, stepNames, tickHeadline } from './shared/profile-state.ts';
import { settlePost } from './shared/settle-post.ts';
import { toldFacts } from './shared/told.ts';

type AtStep = Extract<Track, { kind: 'at' }>;

const dialog = 'checklist_track';
/** Where it is printed how each step is done. */
const sourcesOfStep: Record<TrackStep, Citation[]> = {
  login: [guide('support-login'), om('annexure-ii-case-2')],
  'green-tick': [guide('step-1'), om('annexure-ii-update')],
  mdo: [om('annexure-ii-transfer')],
  designation: [om('annexure-ii-update')],
  courses: [guide('checklist')],
  assessment: [guide('assessment')],
};

export const checklist: Dialog = (slots, context) => {
  const { say, knowledge } = context;
  const words = say.checklist;
  const designation = knownDesignation(slots, context);
  const facts = toldFacts(slots, designation, context);
  const found = track(knowledge, facts);
  switch (found.kind) {
    case 'excluded':
      return answer({
        dialog,
        headline: words.excluded(
          designation
            ? `**${designation.name}**`
            : say.common.excludedStaff[whyExcluded(slots, context) ?? 'gds'],
        ),
        basis: found.basis,
        facts: [line(say.common.excludedWhy, ...found.citations.slice(0, 1))],
        openQuestions: found.openQuestions,
        next: [button(say, 'contact', 'contact_support')],
      });
    case 'at':
      return withQuestion(
        nextStep(found, { designation, facts, mdo: settledMdo(slots, context)?.name }, slots, context),
        questionFor(found, designation, slots, context),
      );
    case 'complete':
      return answer({
        dialog,
        headline: words.complete,
        basis: found.basis,
        facts: [line(words.completeWhy, ...found.citations), line(words.completeKeep)],
        cautions: [datesNote(context)],
        openQuestions: found.openQuestions,
        next: [
          titleButton(say, 'apar_credit'),
          button(say, 'dates', 'deadlines'),
          button(say, 'contact', 'contact_support'),
        ],
      });
  }
};

/** The question whose answer can change the next step; for courses and designation, the post comes first. */
function questionFor(
  { step, ask }: AtStep,
  designation: Designation | undefined,
  slots: Slots,
  context: Context,
): Ask | undefined {
  const about = ask ?? step;
  const needsPost =
    about === 'designation' || about === 'courses' || (ask === undefined && step === 'assessment');
  if (needsPost) {
    const post = settlePost(slots, context, dialog);
    if ('ask' in post) return post.ask;
  }
  return ask && askAbout(ask, designation, context);
}

function askAbout(
  step: NonNullable<AtStep['ask']>,
  designation: Designation | undefined,
  { say }: Context,
): Ask {
  const words = say.checklist;
  switch (step) {
    case 'green-tick':
      return askProfile('greenTick', dialog, designation, say, [
        choice(words.noLogin, dialog, { login: 'fails' }),
      ]);
    case 'mdo':
      return askProfile('mdo', dialog, designation, say);
    case 'designation':
      return askProfile('profile', dialog, designation, say);
    case 'courses':
      return askWithNotSure(
        { dialog, text: words.askCourses, citations: [guide('checklist')] },
        'coursesDone',
        [
          choice(words.allSix, dialog, { coursesDone: 'all-six' }),
          choice(words.three, dialog, { coursesDone: 'some' }),
          choice(words.some, dialog, { coursesDone: 'some' }),
          choice(words.none, dialog, { coursesDone: 'none' }),
        ],
        say,
      );
    case 'assessment':
      return {
        kind: 'ask',
        dialog,
        slot: 'passed',
        text: words.askPassed,
        citations: [guide('checklist'), guide('assessment')],
        options: [
          choice(words.passed, dialog, { passed: true }),
          choice(words.notPassed, dialog, { passed: false }),
          choice(words.itIsLocked, 'assessment_locked', { passed: false }),
        ],
      };
  }
}

/** The next step and how to do it, what is done, and what is left after it. */
function nextStep(found: AtStep, mending: Mending, slots: Slots, context: Context): Answer {
  const { say, knowledge, today } = context;
  const words = say.checklist;
  const { step, state, done, unconfirmed, left } = found;
  const isWork = step === 'courses' || step === 'assessment';
  const reason = stepWithReason(found, mending);
  return answer({
    dialog,
    headline:
      state !== 'blocked'
        ? words.open[step]
        : ((step === 'green-tick' ? tickHeadline(mending.facts, context) : undefined) ?? words.blocked[step]),
    basis: found.basis,
    steps: stepLines(found, mending, context),
    facts: [
      ...(reason ? [line(words.why[reason], ...found.citations)] : []),
      ...(isWork ? coursesLeft(found, mending, slots, context) : []),
      // Login alone is not worth a line: without it nothing else could have been looked at.
      ...(done.length > 1
        ? [line(words.doneSoFar(stepNames(done, context)), ...found.citations.slice(0, 1))]
        : []),
      ...(left.length > 0 && (!isWork || mending.facts.passed === false)
        ? [line(words.after(stepNames(left, context)), ...found.citations.slice(0, 1))]
        : []),
    ],
    cautions: [
      ...(unconfirmed.length > 0 ? [line(words.unconfirmed(stepNames(unconfirmed, context)))] : []),
      // Dates are for the courses. A date ahead is worth a line at every step.
      ...(isWork || calendar(knowledge, today).next.length > 0 ? [datesNote(context)] : []),
    ],
    openQuestions: found.openQuestions,
    // The question below has the button that says that this step is done.
    next: nextButtons(step, context).filter(({ to }) => state !== 'untold' || to.dialog !== dialog),
  });
}

/** The step, where its reason is worth a line: not where its steps, its question or the names of the courses say enough. */
function stepWithReason({ step, state }: AtStep, { designation }: Mending) {
  switch (step) {
    case 'courses':
    case 'assessment':
      return designation === undefined ? step : undefined;
    case 'designation':
      return state === 'untold' ? step : undefined;
    default:
      return undefined;
  }
}

function stepLines({ step, state }: AtStep, mending: Mending, context: Context): Line[] {
  // The question below the answer asks for it.
  if (state === 'untold') return [];
  const { todo } = context.say.checklist;
  switch (step) {
    case 'green-tick':
    case 'mdo':
    case 'designation':
      return state === 'blocked'
        ? mendingSteps(step, mending, context)
        : todo[step].map(text => line(text, ...sourcesOfStep[step]));
    case 'courses':
      return (typeof mending.facts.coursesDone === 'object' ? todo.courses.slice(1) : todo.courses).map(
        text => line(text, ...sourcesOfStep.courses),
      );
    default:
      return todo[step].map(text => line(text, ...sourcesOfStep[step]));
  }
}

/** The six courses, without those that are named as done; and those that the assessment needs besides. */
function coursesLeft(
  { step, state }: AtStep,
  { designation, facts }: Mending,
  slots: Slots,
  { say, knowledge }: Context,
): Line[] {
  if (designation === undefined) return [];
  const holder = holderOf(designation, slots);
  const words = say.checklist;
  const [list, another] = possibleLists(knowledge, holder);
  const exam = assessment(knowledge, holder);
  const role = exam.kind === 'role' ? exam : undefined;
  const three = role?.courses.map(({ course }) => course) ?? [];
  const { coursesDone } = facts;
  const done = typeof coursesDone === 'object' ? coursesDone : coursesDone === 'all-three' ? three : [];
  const six = (list?.courses ?? []).filter(({ course }) => !done.includes(course));
  const outside = (role?.outsideSix ?? []).filter(course => !done.includes(course));
  const titles = say.common.list(six.map(({ title }) => title));
  const bold = outside.map(course => `**${knowledge.courseById.get(course)?.title ?? course}**`);
  return [
    ...(step === 'courses' &&
    list !== undefined &&
    another === undefined &&
    (state !== 'blocked' || done.length > 0)
      ? [line(done.length > 0 ? words.sixLeft(titles) : words.six(titles), list.citation)]
      : []),
    ...(role !== undefined && bold.length > 0
      ? [line(words.outside(say.common.and(bold)), ...role.citations)]
      : []),
  ];
}

function nextButtons(step: TrackStep, { say }: Context): Option[] {
  const dates = button(say, 'dates', 'deadlines');
  switch (step) {
    case 'login':
      return [
        titleButton(say, 'login_case1'),
        button(say, 'caseTwo', 'login_case2', { triedAll: 'yes' }),
        button(say, 'registration', 'registration'),
      ];
    case 'green-tick':
      return [
        choice(say.profileQuestions.tickYes, dialog, { greenTick: 'yes' }),
        button(say, 'verification', 'verification_status'),
        button(say, 'update', 'profile_update'),
      ];
    case 'mdo':
      return [
        choice(say.profileQuestions.mdoRight, dialog, { mdo: 'right' }),
        button(say, 'mdo', 'mdo_lookup'),
        button(say, 'transfer', 'transfer_request'),
      ];
    case 'designation':
      return [
        choice(say.profileQuestions.profileMatches, dialog, { profile: 'matches' }),
        button(say, 'designation', 'designation_lookup'),
        button(say, 'update', 'profile_update'),
      ];
    case 'courses':
      return [button(say, 'courses', 'courses_list'), button(say, 'syllabus', 'assessment_syllabus'), dates];
    case 'assessment':
      return [
        button(say, 'locked', 'assessment_locked'),
        button(say, 'syllabus', 'assessment_syllabus'),
        dates,
      ];
  }
}
