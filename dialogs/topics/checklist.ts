/** Am I on track: the first step of the checklist that is not in order, and what to do about it (guide, checklist). */
import type { Citation, Designation } from '../../knowledge/facts/facts.ts';
import { assessment, type Track, type TrackStep, track } from '../../knowledge/rules/index.ts';
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
import { button, choice, titleButton } from './shared/buttons.ts';
import { holderOf, knownDesignation, whyExcluded } from './shared/employee.ts';
import { askGreenTick, askMdo, askProfile, askWithNotSure } from './shared/profile-questions.ts';

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
  const found = track(knowledge, trackFacts(slots, designation));
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
    case 'ask':
      return askAbout(found.step, designation, found.citations, context);
    case 'at':
      return nextStep(found, designation, slots, context);
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

/** The slots as facts for the rules. */
function trackFacts(slots: Slots, designation: Designation | undefined): Parameters<typeof track>[1] {
  const { employment, login, greenTick, mdo, profile, coursesDone, coursesNotDone, passed } = slots;
  return {
    ...(designation && { designation: designation.name }),
    ...(employment && { employment }),
    ...(login && { login }),
    ...(greenTick && { greenTick }),
    ...(mdo && { mdo }),
    ...(profile && { profile }),
    ...(coursesDone ? { coursesDone } : coursesNotDone ? { coursesDone: 'some' as const } : {}),
    ...(passed !== undefined && { passed }),
  };
}

function askAbout(
  step: Exclude<TrackStep, 'login'>,
  designation: Designation | undefined,
  citations: Ask['citations'],
  { say }: Context,
): Ask {
  const words = say.checklist;
  switch (step) {
    case 'green-tick':
      return askGreenTick({ dialog, text: words.askTick, citations }, say, [
        choice(words.noLogin, dialog, { login: 'fails' }),
      ]);
    case 'mdo':
      return askMdo({ dialog, text: words.askMdo, citations }, say);
    case 'designation':
      return askProfile({ dialog, citations }, designation, say);
    case 'courses':
      return askWithNotSure(
        { dialog, text: words.askCourses, citations },
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
        citations,
        options: [
          choice(words.passed, dialog, { passed: true }),
          choice(words.notPassed, dialog, { passed: false }),
          choice(words.itIsLocked, 'assessment_locked', { passed: false }),
        ],
      };
  }
}

/** The next step: why it is next, and what to do. */
function nextStep(
  found: Extract<Track, { kind: 'at' }>,
  designation: Designation | undefined,
  slots: Slots,
  context: Context,
): Answer {
  const { say } = context;
  const words = say.checklist;
  const { step, state, done, unconfirmed } = found;
  const names = (steps: readonly TrackStep[]) => say.common.list(steps.map(step => words.name(step)));
  return answer({
    dialog,
    headline: state === 'blocked' ? words.blocked[step] : words.open[step],
    basis: found.basis,
    steps: stepTexts(found, context).map(text => line(text, ...sourcesOfStep[step])),
    facts: [
      line(words.why[step], ...found.citations),
      ...(step === 'courses' || step === 'assessment' ? outsideSix(designation, slots, context) : []),
      // Login alone is not worth a line: without it nothing else could have been looked at.
      ...(done.length > 1 ? [line(words.doneSoFar(names(done)), ...found.citations.slice(0, 1))] : []),
    ],
    cautions: [
      ...(unconfirmed.length > 0 ? [line(words.unconfirmed(names(unconfirmed)))] : []),
      datesNote(context),
    ],
    openQuestions: found.openQuestions,
    next: nextButtons(step, context),
  });
}

function stepTexts({ step, state }: Extract<Track, { kind: 'at' }>, { say }: Context): string[] {
  const { todo, mend } = say.checklist;
  switch (step) {
    case 'green-tick':
    case 'mdo':
    case 'designation':
      return state === 'blocked' ? mend[step] : todo[step];
    default:
      return todo[step];
  }
}

function outsideSix(designation: Designation | undefined, slots: Slots, { say, knowledge }: Context): Line[] {
  if (designation === undefined) return [];
  const exam = assessment(knowledge, holderOf(designation, slots));
  if (exam.kind !== 'role' || exam.outsideSix.length === 0) return [];
  const titles = exam.outsideSix.map(course => `**${knowledge.courseById.get(course)?.title ?? course}**`);
  return [line(say.checklist.outside(say.common.and(titles)), ...exam.citations)];
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
