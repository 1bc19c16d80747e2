/** The answers to "why is the assessment locked": one function for each cause that the rules find. */
import { type Citation, type Designation, designationCitation } from '../../../knowledge/facts/facts.ts';
import type { Locked, LockedCause } from '../../../knowledge/rules/index.ts';
import { guide, om } from '../../../knowledge/rules/sourced.ts';
import { type Answer, answer, type Context, type Line, line, type Slots } from '../../turns/turn.ts';
import { button, choice } from '../shared/buttons.ts';
import { holderOf, mailboxOf, titleFor } from '../shared/employee.ts';
import { threeTitles } from './question.ts';

const dialog = 'assessment_locked';

type Cause = Extract<Locked, { kind: 'cause' }>;
/** Something that the employee can check. */
type Check = Cause['toCheck'][number];

/** The cause, and what is known of the employee. */
export interface CauseInput {
  found: Cause;
  designation: Designation | undefined;
  slots: Slots;
  context: Context;
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
  const sources = input.found.citations;
  return causeAnswer(input, {
    headline: say.locked.notVerified,
    facts: [line(say.locked.notVerifiedWhy, ...sources.slice(0, 1))],
    steps: say.locked.notVerifiedSteps.map(text => line(text, ...sources)),
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
    facts: [line(slots.mdo === 'old' ? words.wrongMdoOldWhy : words.wrongMdoParentWhy, ...found.citations)],
    steps: words.wrongMdoSteps.map(text => line(text, om('annexure-ii-transfer'))),
    next: [
      button(say, 'mdo', 'mdo_lookup'),
      button(say, 'transfer', 'transfer_request'),
      button(say, 'contact', 'contact_support'),
    ],
  });
}

function wrongDesignation(input: CauseInput): Answer {
  const { say } = input.context;
  const words = say.locked;
  return causeAnswer(input, {
    headline: words.wrongDesignation,
    facts: [...groupDiffers(input), line(words.wrongDesignationWhy, ...input.found.citations.slice(0, 1))],
    cautions: [line(say.openQuestions['august-lists'].meanwhile, om('annexure-iii-note'))],
    steps: words.wrongDesignationSteps.map(text =>
      line(text, om('annexure-ii-update'), guide('support-mismatch')),
    ),
    next: [
      button(say, 'designation', 'designation_lookup'),
      button(say, 'update', 'profile_update'),
      button(say, 'contact', 'contact_support'),
    ],
  });
}

/** A line where the employee's group is not the one that Annexure III prints. */
function groupDiffers({ designation, slots: { group }, context: { say } }: CauseInput): Line[] {
  if (designation === undefined || group === undefined || group === 'not-sure') return [];
  const named = say.common.group(group);
  const printed = say.common.groups(designation.groups);
  return [line(say.designation.groupDiffers(named, printed), designationCitation(designation))];
}

/** A course of the syllabus is not complete. Often it is one outside the six. */
function coursesMissing(input: CauseInput): Answer {
  const { found, designation, slots, context } = input;
  const { say, knowledge } = context;
  const words = say.locked;
  const name = designation?.name ?? '';
  const titleOf = (course: string) =>
    designation === undefined ? course : titleFor(course, holderOf(designation, slots), context);
  const missing = found.missing ?? [];
  const bold = say.common.and(missing.map(({ course }) => `**${titleOf(course)}**`));
  const outsideSix = missing.filter(({ inSix }) => !inSix).map(({ course }) => titleOf(course));
  const courses = (found.role && knowledge.roleById.get(found.role)?.courses) ?? [];
  const isAll = missing.length === courses.length;
  return causeAnswer(input, {
    headline: isAll
      ? words.missingSome(bold)
      : found.certainty === 'certain'
        ? words.missingCertain(bold)
        : words.missingLikely(bold),
    facts: [
      ...(isAll
        ? []
        : [
            line(
              words.opensAfter(name, say.common.list(courses.map(({ course }) => titleOf(course)))),
              guide('syllabus'),
            ),
          ]),
      ...(outsideSix.length > 0
        ? [line(words.outsideSix(say.common.and(outsideSix)), ...found.citations.slice(0, 2))]
        : []),
    ],
    steps: [line(words.findCourse(bold, missing.length), guide('assessment')), line(words.openAgain)],
    cautions: alsoCheck(found.toCheck, context),
    next: [
      choice(words.doneToo, dialog, { coursesDone: 'all-three' }),
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
  const { found, designation, slots, context } = input;
  const words = context.say.locked;
  const checkOf = (check: Check): string =>
    check === 'courses'
      ? words.confirm.courses(threeTitles(designation, slots, context))
      : words.confirm[check];
  return causeAnswer(input, {
    headline: words.unconfirmed,
    steps: found.toCheck.map(check => line(checkOf(check), confirmedIn[check])),
    facts: [whomToAsk(context)],
  });
}

/** Where it is printed that this must be in order. */
const confirmedIn: Readonly<Record<Check, Citation>> = {
  greenTick: guide('step-1'),
  mdo: guide('step-2'),
  profile: om('annexure-iii'),
  courses: guide('syllabus'),
};

/** Everything is confirmed and in order: the portal itself may be at fault. */
function sync(input: CauseInput): Answer {
  const words = input.context.say.locked;
  return causeAnswer(input, {
    headline: words.sync,
    facts: [line(words.syncWhy, om('para-5')), line(words.askWhom(mailboxOf(input.context)), om('para-5'))],
  });
}

function roleNotStated(input: CauseInput): Answer {
  const { found, context } = input;
  const words = context.say.locked;
  return causeAnswer(input, {
    headline: words.noSyllabus,
    facts: [line(words.noSyllabusWhy, ...found.citations), whomToAsk(context)],
    cautions: alsoCheck(found.toCheck, context),
  });
}

/** The post is not known, and so neither are the three courses. The rest can be checked. */
export function lockedPostUnknown(slots: Slots, context: Context): Answer {
  const { say } = context;
  const open = (['greenTick', 'mdo', 'profile'] as const).filter(
    slot => slots[slot] === undefined || slots[slot] === 'not-sure',
  );
  return answer({
    dialog,
    headline: say.locked.postUnknown,
    basis: 'stated',
    facts: [line(say.locked.noSyllabusWhy, guide('assessment')), whomToAsk(context)],
    cautions: alsoCheck(open, context),
    next: [
      button(say, 'otherPost', dialog, {}, ['post', 'postKey']),
      button(say, 'syllabus', 'assessment_syllabus'),
      button(say, 'contact', 'contact_support'),
    ],
  });
}

function whomToAsk(context: Context): Line {
  return line(context.say.locked.askWhomShort(mailboxOf(context)), om('para-5'));
}

/** One line with what else is not confirmed, the courses left out. */
function alsoCheck(open: readonly Check[], { say }: Context): Line[] {
  const things = open.filter(check => check !== 'courses').map(check => say.locked.check[check]);
  return things.length === 0 ? [] : [line(say.locked.alsoCheck(say.common.list(things)), guide('checklist'))];
}
