/** The answers to "why is the assessment locked": one function for each cause that the rules find. */
import { type Citation, designationCitation } from '../../../knowledge/facts/facts.ts';
import {
  assessment,
  type Locked,
  type LockedCause,
  type LockedCheck,
  type ProfileStep,
  profileSlots,
} from '../../../knowledge/rules/index.ts';
import { guide, om } from '../../../knowledge/rules/sourced.ts';
import { type Answer, answer, type Context, type Line, line } from '../../turns/turn.ts';
import { button, choice } from '../shared/buttons.ts';
import { holderOf, mailboxOf } from '../shared/employee.ts';
import { mendingSteps, profileState, stepNames, tickHeadline } from '../shared/profile-state.ts';
import type { ToldFacts } from '../shared/told.ts';
import { type Asked, titleOf } from './question.ts';

const dialog = 'assessment_locked';

type Cause = Extract<Locked, { kind: 'cause' }>;

/** What is known of a locked assessment. */
export interface Case extends Asked {
  facts: ToldFacts;
  /** The exact name of the MDO of the employee's office, where it is known. */
  mdo: string | undefined;
}

interface CauseInput extends Case {
  found: Cause;
}

/** The answer for a cause. */
export function lockedCause(input: CauseInput): Answer {
  return answers[input.found.cause](input);
}

const answers: Readonly<Record<LockedCause, (input: CauseInput) => Answer>> = {
  excluded,
  'not-verified': notVerified,
  'wrong-mdo': wrongMdo,
  'wrong-designation': wrongDesignation,
  'courses-missing': coursesMissing,
  'attempts-used': attemptsUsed,
  'already-passed': alreadyPassed,
  // What is not confirmed is checked first; only then may the portal be at fault.
  sync: input => (input.found.toCheck.length > 0 ? unconfirmed(input) : sync(input)),
  'role-not-stated': roleNotStated,
};

/** An answer, with the parts that all causes share. */
function causeAnswer(
  { found, context: { say } }: CauseInput,
  parts: Pick<Answer, 'headline'> & Partial<Answer>,
): Answer {
  return answer({
    dialog,
    basis: found.basis,
    openQuestions: found.openQuestions,
    next: [button(say, 'rules', 'assessment_facts'), button(say, 'contact', 'contact_support')],
    ...parts,
  });
}

function excluded(input: CauseInput): Answer {
  const { found, designation } = input;
  const { say } = input.context;
  return causeAnswer(input, {
    headline: say.locked.excluded(designation ? `**${designation.name}**` : say.locked.thisPost),
    facts: [line(say.common.excludedGivenNothing, ...found.citations)],
  });
}

function notVerified(input: CauseInput): Answer {
  const { say } = input.context;
  const inOrder = inOrderLine(input);
  return causeAnswer(input, {
    headline: tickHeadline(input.facts, input.context) ?? say.locked.notVerified,
    facts: [
      ...(inOrder.length > 0 ? inOrder : [line(say.locked.notVerifiedWhy, guide('step-1'))]),
      ...thenMissing(input),
    ],
    steps: mending('green-tick', input),
    next: [
      button(say, 'verification', 'verification_status'),
      button(say, 'update', 'profile_update'),
      button(say, 'contact', 'contact_support'),
    ],
  });
}

function wrongMdo(input: CauseInput): Answer {
  const { found, slots } = input;
  const { say } = input.context;
  const words = say.locked;
  return causeAnswer(input, {
    headline: words.wrongMdo,
    facts: [
      line(slots.mdo === 'old' ? words.wrongMdoOldWhy : words.wrongMdoParentWhy, ...found.citations),
      ...thenMissing(input),
    ],
    steps: mending('mdo', input),
    next: [
      button(say, 'mdo', 'mdo_lookup'),
      button(say, 'transfer', 'transfer_request'),
      button(say, 'contact', 'contact_support'),
    ],
  });
}

function wrongDesignation(input: CauseInput): Answer {
  const differs = groupDiffers(input);
  const { say } = input.context;
  const words = say.locked;
  return causeAnswer(input, {
    headline: words.wrongDesignation,
    facts: [
      ...(differs.length > 0
        ? differs
        : [line(words.wrongDesignationWhy, ...input.found.citations.slice(0, 1))]),
      ...thenMissing(input),
    ],
    steps: mending('designation', input),
    next: [
      button(say, 'designation', 'designation_lookup'),
      button(say, 'update', 'profile_update'),
      button(say, 'contact', 'contact_support'),
    ],
  });
}

/** How to put a part of the profile in order. */
function mending(step: ProfileStep, { designation, posts, facts, mdo, context }: CauseInput): Line[] {
  const settled = posts.length > 1 ? undefined : designation;
  return mendingSteps(step, { facts, designation: settled, mdo }, context);
}

/** A line where the employee's group is not the one that Annexure III prints. */
function groupDiffers({ designation, slots: { group }, context: { say } }: CauseInput): Line[] {
  if (designation === undefined || group === undefined || group === 'not-sure') return [];
  if (designation.groups.includes(group)) return [];
  const named = say.common.group(group);
  const printed = say.common.groups(designation.groups);
  return [line(say.designation.groupDiffers(named, printed), designationCitation(designation))];
}

/** A line with the courses outside the six that the assessment needs as well, unless they are known to be done. */
function thenMissing(input: CauseInput): Line[] {
  const { designation, facts, slots, context } = input;
  const exam = designation && assessment(context.knowledge, holderOf(designation, slots));
  if (exam?.kind !== 'role' || facts.coursesDone === 'all-three') return [];
  const done: readonly string[] = typeof facts.coursesDone === 'object' ? facts.coursesDone : [];
  const titles = exam.outsideSix
    .filter(course => !done.includes(course))
    .map(course => `**${titleOf(course, input)}**`);
  return titles.length === 0
    ? []
    : [line(context.say.locked.neededToo(context.say.common.and(titles)), guide('syllabus'))];
}

/** A course of the syllabus is not complete. Often it is one outside the six. */
function coursesMissing(input: CauseInput): Answer {
  const { found, facts, context } = input;
  const { say, knowledge } = context;
  const words = say.locked;
  const missing = found.missing ?? [];
  const titles = missing.map(({ course }) => titleOf(course, input));
  const bold = say.common.and(titles.map(title => `**${title}**`));
  const outsideSix = missing.filter(({ inSix }) => !inSix).map(({ course }) => titleOf(course, input));
  const courses = (found.role && knowledge.roleById.get(found.role)?.courses) ?? [];
  const isAll = missing.length === courses.length;
  const all = say.common.list(courses.map(({ course }) => titleOf(course, input)));
  const doneToo =
    typeof facts.coursesDone === 'object'
      ? [...facts.coursesDone, ...missing.map(({ course }) => course)]
      : 'all-three';
  return causeAnswer(input, {
    headline: isAll
      ? words.missingSome
      : found.certainty === 'certain'
        ? words.missingCertain(bold)
        : words.missingLikely(bold),
    list: isAll ? titles.map(title => line(title, guide('syllabus'))) : [],
    facts: [
      ...(isAll ? [] : [line(words.opensAfter(namesOf(input), all), guide('syllabus'))]),
      ...(outsideSix.length > 0
        ? [line(words.outsideSix(say.common.and(outsideSix)), ...found.citations.slice(1, 2))]
        : []),
      ...inferredRole(input),
      ...inOrderLine(input),
    ],
    steps: isAll ? [] : [line(words.findCourse(bold, missing.length), guide('assessment'))],
    cautions: alsoCheck(profileState(facts).open, context),
    next: [
      ...(found.ask === undefined ? [choice(words.doneToo, dialog, { coursesDone: doneToo })] : []),
      button(say, 'syllabus', 'assessment_syllabus'),
      button(say, 'contact', 'contact_support'),
    ],
  });
}

function attemptsUsed(input: CauseInput): Answer {
  const { say, knowledge } = input.context;
  const { attempts } = knowledge.assessments.rules;
  return causeAnswer(input, {
    headline: say.locked.attempts(attempts),
    facts: [line(say.locked.attemptsWhy(attempts), ...input.found.citations), whomToAsk(input.context)],
  });
}

function alreadyPassed(input: CauseInput): Answer {
  const { say } = input.context;
  return causeAnswer(input, {
    headline: say.locked.passed,
    facts: [line(say.locked.passedWhy, ...input.found.citations)],
    next: [button(say, 'track', 'checklist_track')],
  });
}

/** Nothing is known to be wrong, but not everything is confirmed: what to check. */
function unconfirmed(input: CauseInput): Answer {
  return causeAnswer(input, {
    headline: input.context.say.locked.unconfirmed,
    steps: toLookUp(input.found.toCheck, input),
    facts: [...attemptsLine(input), whomToAsk(input.context)],
  });
}

/** Where it is printed that this must be in order. */
const confirmedIn: Readonly<Record<LockedCheck, Citation>> = {
  greenTick: guide('step-1'),
  mdo: guide('step-2'),
  profile: om('annexure-iii'),
  courses: guide('syllabus'),
};

/** The line above the steps of {@link toLookUp}, where there are any. */
export function lookUpLine(checks: readonly LockedCheck[], input: Case): Line[] {
  return toLookUp(checks, input).length === 0
    ? []
    : [line(input.context.say.locked.lookUp, guide('checklist'))];
}

/** What to look up on iGOT: the things among these of which the employee is not sure. */
export function toLookUp(checks: readonly LockedCheck[], input: Case): Line[] {
  const { facts, designation, slots, context } = input;
  const words = context.say.locked;
  const exam = designation && assessment(context.knowledge, holderOf(designation, slots));
  const three = (exam?.kind === 'role' ? exam.courses : []).map(({ course }) => titleOf(course, input));
  const told = { ...facts, courses: facts.coursesDone };
  return checks
    .filter(check => told[check] === 'not-sure')
    .map(check =>
      line(
        check === 'courses' ? words.confirm.courses(context.say.common.list(three)) : words.confirm[check],
        confirmedIn[check],
      ),
    );
}

/** Everything is confirmed and in order: the portal itself may be at fault. */
function sync(input: CauseInput): Answer {
  const { say } = input.context;
  const words = say.locked;
  return causeAnswer(input, {
    headline: words.sync,
    facts: [
      ...attemptsLine(input),
      line(words.syncWhy, om('para-5')),
      line(words.askWhom(mailboxOf(input.context)), om('para-5')),
    ],
    next: [choice(say.contact.write, 'human_handoff', {}), button(say, 'contact', 'contact_support')],
  });
}

/** No row of the syllabus names the designation. */
function roleNotStated(input: CauseInput): Answer {
  const { found, facts, context } = input;
  const { say } = context;
  const { open, untold } = profileState(facts);
  const isAsked = found.ask !== undefined && facts.greenTick !== undefined;
  return causeAnswer(input, {
    headline: isAsked ? say.profileQuestions.left(stepNames(untold, context)) : say.locked.noSyllabus,
    headlineSources: [...found.citations],
    facts: [
      ...inOrderLine(input),
      line(say.locked.noSyllabusWhy, ...found.citations),
      ...(found.ask === undefined ? [whomToAsk(context)] : []),
      ...lookUpLine(profileSlots, input),
    ],
    steps: toLookUp(profileSlots, input),
    cautions: found.ask === undefined ? alsoCheck(open, context) : [],
  });
}

/** A line where the row of the syllabus does not name the designation and is only read to cover it. */
export function inferredRole({ designation, slots, context }: Case): Line[] {
  const exam = designation && assessment(context.knowledge, holderOf(designation, slots));
  return exam?.kind === 'role' && exam.named === undefined
    ? [line(context.say.courses.inferredRole(exam.printed), guide('syllabus'))]
    : [];
}

/** A line with what is in order in the profile, after other things that are. */
export function inOrderLine({ facts, context }: Case, before: readonly string[] = []): Line[] {
  const { checklist, common } = context.say;
  const names = profileState(facts).inOrder.map(step => checklist.name(step));
  const all = [...before, ...names];
  return all.length === 0 ? [] : [line(checklist.doneSoFar(common.list(all)), guide('checklist'))];
}

/** A line for an assessment that was taken before: it was open then. */
export function attemptsLine({ facts: { attemptsUsed = 0 }, context: { say, knowledge } }: Case): Line[] {
  const { attempts } = knowledge.assessments.rules;
  return attemptsUsed > 0 ? [line(say.locked.attemptsUsed(attemptsUsed, attempts), guide('assessment'))] : [];
}

export function whomToAsk(context: Context): Line {
  return line(context.say.locked.askWhomShort(mailboxOf(context)), om('para-5'));
}

/** One line with what of the profile is not confirmed. */
export function alsoCheck(open: readonly ProfileStep[], context: Context): Line[] {
  return open.length === 0
    ? []
    : [line(context.say.locked.alsoCheck(stepNames(open, context)), guide('checklist'))];
}

/** The names of the posts that the answer is for. */
export function namesOf({ posts, context: { say } }: Case): string {
  return say.common.or(posts.map(({ name }) => name));
}
