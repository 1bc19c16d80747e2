/** Courses that do not show on iGOT: the cause, or what is left to look at (guide, steps 1 and 2; OM, paras 2 and 4). */
import type { Citation, Designation } from '../../knowledge/facts/facts.ts';
import { assessment, type ProfileStep, possibleLists, untoldOfProfile } from '../../knowledge/rules/index.ts';
import { guide, om } from '../../knowledge/rules/sourced.ts';
import type { Phrases } from '../phrases/index.ts';
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
import { settledMdo } from './mdo.ts';
import { button } from './shared/buttons.ts';
import { holderOf, knownDesignation, mailboxOf, whyExcluded } from './shared/employee.ts';
import { excludedAnswer } from './shared/excluded.ts';
import { askProfile, withQuestion } from './shared/profile-questions.ts';
import {
  mendingSteps,
  type ProfileState,
  profileState,
  stepNames,
  tickHeadline,
} from './shared/profile-state.ts';
import { settlePost } from './shared/settle-post.ts';
import { type ToldFacts, toldFacts } from './shared/told.ts';

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

  const facts = toldFacts(slots, designation, context);
  const state = profileState(facts);
  const [blocked] = state.wrong;
  const isRight = state.inOrder.length === 3;
  const question = questionFor(facts, state.wrong, designation, slots, context);
  const mdo = settledMdo(slots, context)?.name;
  const found = { facts, state, designation };
  return withQuestion(
    answer({
      dialog,
      ...opening(found, context),
      basis: isRight ? 'not-stated' : 'stated',
      facts: [
        ...(designation ? askedCourses(designation, slots, context) : []),
        ...whyHidden(found, context),
        ...expectedCourses(designation, slots, context),
      ],
      steps: [
        ...(blocked === undefined
          ? state.unsure.map(step => line(words.checks[step], ...sourcesOf[step]))
          : mendingSteps(blocked, { facts, designation, mdo }, context)),
        ...(question === undefined && blocked === undefined
          ? [line(words.contact(mailboxOf(context)), om('para-5'))]
          : []),
      ],
      openQuestions: isRight ? ['not-covered'] : ['august-lists'],
      next: [
        ...(blocked === undefined ? [] : [mendButton(blocked, say)]),
        button(say, 'courses', 'courses_list'),
        button(say, 'contact', 'contact_support'),
      ],
    }),
    question,
  );
};

/** The first part of the profile that is known to be wrong; undefined where none is. */
export function blockedStep(slots: Slots, context: Context): ProfileStep | undefined {
  return profileState(toldFacts(slots, undefined, context)).wrong[0];
}

/** What is known of an employee whose courses do not show. */
interface Found {
  facts: ToldFacts;
  state: ProfileState;
  designation: Designation | undefined;
}

/** True once anything of the profile is told. */
function isBegun({ inOrder, unsure }: ProfileState): boolean {
  return inOrder.length + unsure.length > 0;
}

/** The headline: what is wrong, or what is left to look at. */
function opening(
  { facts, state, designation }: Found,
  context: Context,
): Pick<Answer, 'headline' | 'headlineSources'> {
  const words = context.say.notVisible;
  const [blocked] = state.wrong;
  if (blocked !== undefined)
    return {
      headline:
        (blocked === 'green-tick' ? tickHeadline(facts, context) : undefined) ?? words.causes[blocked],
      headlineSources: [...causes],
    };
  if (state.open.length === 0) return { headline: words.person };
  return isBegun(state) && state.untold.length > 0
    ? {
        headline: context.say.profileQuestions.left(stepNames(state.untold, context)),
        headlineSources: [guide('checklist')],
      }
    : // Without a designation the next line has the same sources.
      { headline: words.headline, headlineSources: designation === undefined ? [] : [...causes] };
}

/** Why the courses may not show, as far as the headline or the names of the courses do not say it. */
function whyHidden({ state, designation }: Found, context: Context): Line[] {
  const { say } = context;
  const { wrong, open, inOrder } = state;
  const [blocked] = wrong;
  if (blocked === 'green-tick') return [];
  if (blocked !== undefined) return [line(say.checklist.why[blocked], ...sourcesOf[blocked])];
  if (open.length === 0) return [line(say.notVisible.notCovered, om('para-5'))];
  if (inOrder.length > 0)
    return [line(say.checklist.doneSoFar(stepNames(inOrder, context)), guide('checklist'))];
  return designation === undefined || isBegun(state) ? [line(say.notVisible.why, ...causes)] : [];
}

const sourcesOf: Readonly<Record<ProfileStep, Citation[]>> = {
  'green-tick': [guide('step-1')],
  mdo: [guide('step-2'), om('para-4')],
  designation: [om('annexure-iii')],
};

/**
 * The question that can show the cause, or make the way to mend it more exact. The post comes before group and designation: only with
 * it can the employee compare them.
 */
function questionFor(
  facts: ToldFacts,
  wrong: readonly ProfileStep[],
  designation: Designation | undefined,
  slots: Slots,
  context: Context,
): Ask | undefined {
  const untold = untoldOfProfile(facts);
  const [blocked, another] = wrong;
  if (blocked === 'mdo' || another !== undefined) return undefined;
  if (blocked === 'designation' && designation !== undefined) return undefined;
  if (blocked !== 'designation' && untold !== undefined && untold !== 'profile')
    return askProfile(untold, dialog, designation, context.say);
  const post = settlePost(slots, context, dialog);
  if ('ask' in post) return post.ask;
  return blocked !== 'designation' && untold !== undefined
    ? askProfile(untold, dialog, designation, context.say)
    : undefined;
}

/** The button that leads to the dialog about a part of the profile. */
function mendButton(step: ProfileStep, say: Phrases): Option {
  switch (step) {
    case 'green-tick':
      return button(say, 'verification', 'verification_status');
    case 'mdo':
      return button(say, 'transfer', 'transfer_request');
    case 'designation':
      return button(say, 'update', 'profile_update');
  }
}

/** The six courses that should show. */
function expectedCourses(designation: Designation | undefined, slots: Slots, context: Context): Line[] {
  if (designation === undefined) return [];
  const { say, knowledge } = context;
  const words = say.notVisible;
  const [only, another] = possibleLists(knowledge, holderOf(designation, slots));
  return only === undefined || another !== undefined
    ? [line(words.bothLists(designation.name))]
    : [
        line(
          words.expected(designation.name, say.common.list(only.courses.map(({ title }) => title))),
          only.citation,
        ),
      ];
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
