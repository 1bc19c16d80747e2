/** Why the assessment is locked, as an answer: what was found, what to do about it, and what else may be wrong. */
import { type Citation, type Designation, designationCitation } from '../../../knowledge/facts/load.ts';
import type { Locked } from '../../../knowledge/rules/index.ts';
import { guide, om } from '../../../knowledge/rules/sourced.ts';
import { type Answer, answer, type Context, type Line, line, type Slots } from '../../turns/turn.ts';
import { button, choice } from '../shared/buttons.ts';
import { mailboxOf, titleFor } from '../shared/employee.ts';
import { threeTitles } from './question.ts';

const dialog = 'assessment_locked';
type Cause = Extract<Locked, { kind: 'cause' }>;
/** Where it is printed that each of these must be in order. */
const confirmedIn: Record<Cause['toCheck'][number], Citation[]> = {
  greenTick: [guide('step-1')],
  mdo: [guide('step-2')],
  profile: [om('annexure-iii')],
  courses: [guide('syllabus')],
};

/** The answer to what the rules found. */
export function lockedCause(
  found: Cause,
  designation: Designation | undefined,
  slots: Slots,
  context: Context,
): Answer {
  const { say, knowledge } = context;
  const words = say.locked;
  const mailbox = mailboxOf(context);
  const sources = found.citations;
  const name = designation?.name ?? '';
  const parts: Pick<Answer, 'dialog' | 'basis' | 'openQuestions' | 'next'> = {
    dialog,
    basis: found.basis,
    openQuestions: found.openQuestions,
    next: [button(say, 'rules', 'assessment_facts'), button(say, 'contact', 'contact_support')],
  };
  const steps = (texts: readonly string[], ...sources: Citation[]): Line[] =>
    texts.map(text => line(text, ...sources));
  switch (found.cause) {
    case 'excluded':
      return answer({
        ...parts,
        headline: words.excluded(name === '' ? say.locked.thisPost : `**${name}**`),
        facts: [line(say.common.excludedGivenNothing, ...sources)],
      });
    case 'not-verified':
      return answer({
        ...parts,
        headline: words.notVerified,
        facts: [line(words.notVerifiedWhy, ...sources.slice(0, 1))],
        steps: steps(words.notVerifiedSteps, ...sources),
        next: [
          button(say, 'verification', 'verification_status'),
          button(say, 'update', 'profile_update'),
          button(say, 'contact', 'contact_support'),
        ],
      });
    case 'wrong-mdo':
      return answer({
        ...parts,
        headline: words.wrongMdo,
        facts: [line(slots.mdo === 'old' ? words.wrongMdoOldWhy : words.wrongMdoParentWhy, ...sources)],
        steps: steps(words.wrongMdoSteps, om('annexure-ii-transfer')),
        next: [
          button(say, 'mdo', 'mdo_lookup'),
          button(say, 'transfer', 'transfer_request'),
          button(say, 'contact', 'contact_support'),
        ],
      });
    case 'wrong-designation':
      return answer({
        ...parts,
        headline: words.wrongDesignation,
        facts: [
          ...(designation !== undefined && slots.group && slots.group !== 'not-sure'
            ? [
                line(
                  say.designation.groupDiffers(
                    say.common.group(slots.group),
                    say.common.groups(designation.groups),
                  ),
                  designationCitation(designation),
                ),
              ]
            : []),
          line(words.wrongDesignationWhy, ...sources.slice(0, 1)),
        ],
        cautions: [line(say.openQuestions['august-lists'].meanwhile, om('annexure-iii-note'))],
        steps: steps(words.wrongDesignationSteps, om('annexure-ii-update'), guide('support-mismatch')),
        next: [
          button(say, 'designation', 'designation_lookup'),
          button(say, 'update', 'profile_update'),
          button(say, 'contact', 'contact_support'),
        ],
      });
    case 'courses-missing':
      return missing(found, name, slots, context);
    case 'attempts-used':
      return answer({
        ...parts,
        headline: words.attempts(knowledge.assessments.rules.attempts),
        facts: [
          line(words.attemptsWhy(knowledge.assessments.rules.attempts), ...sources),
          line(words.askWhomShort(mailbox), om('para-5')),
        ],
      });
    case 'already-passed':
      return answer({
        ...parts,
        headline: words.passed,
        facts: [line(words.passedWhy, ...sources)],
        next: [button(say, 'track', 'checklist_track')],
      });
    case 'sync':
      // With something still unconfirmed, that comes before a fault of the portal.
      if (found.toCheck.length > 0)
        return answer({
          ...parts,
          headline: words.unconfirmed,
          steps: found.toCheck.map(slot =>
            line(
              slot === 'courses'
                ? words.confirm.courses(threeTitles(designation, slots, context))
                : words.confirm[slot],
              ...confirmedIn[slot],
            ),
          ),
          facts: [line(words.askWhomShort(mailbox), om('para-5'))],
        });
      return answer({
        ...parts,
        headline: words.sync,
        facts: [line(words.syncWhy, om('para-5')), line(words.askWhom(mailbox), om('para-5'))],
      });
    case 'role-not-stated':
      return answer({
        ...parts,
        headline: words.noSyllabus,
        facts: [line(words.noSyllabusWhy, ...sources), line(words.askWhomShort(mailbox), om('para-5'))],
        cautions: toCheck(found, context),
      });
  }
}

/** The likeliest cause: a syllabus course is not complete, above all one outside the six. */
function missing(found: Cause, name: string, { group }: Slots, context: Context): Answer {
  const { say, knowledge } = context;
  const titleOf = (course: string) =>
    titleFor(course, { designation: name, ...(group && group !== 'not-sure' && { group }) }, context);
  const words = say.locked;
  const courses = found.missing ?? [];
  const bold = say.common.and(courses.map(({ course }) => `**${titleOf(course)}**`));
  const outside = courses.filter(({ inSix }) => !inSix).map(({ course }) => titleOf(course));
  const role = found.role === undefined ? undefined : knowledge.roleById.get(found.role);
  const all = role === undefined ? '' : say.common.list(role.courses.map(({ course }) => titleOf(course)));
  const several = courses.length === role?.courses.length;
  return answer({
    dialog,
    headline: several
      ? words.missingSome(bold)
      : found.certainty === 'certain'
        ? words.missingCertain(bold)
        : words.missingLikely(bold),
    basis: found.basis,
    facts: [
      ...(several ? [] : [line(words.opensAfter(name, all), guide('syllabus'))]),
      ...(outside.length > 0
        ? [line(words.outsideSix(say.common.and(outside)), ...found.citations.slice(0, 2))]
        : []),
    ],
    steps: [line(words.findCourse(bold, courses.length), guide('assessment')), line(words.openAgain)],
    cautions: toCheck(found, context),
    openQuestions: found.openQuestions,
    next: [
      choice(words.doneToo, dialog, { coursesDone: 'all-three' }),
      button(say, 'syllabus', 'assessment_syllabus'),
      button(say, 'contact', 'contact_support'),
    ],
  });
}

/** Without the post nothing is known of the three courses; the rest can be checked all the same. */
export function lockedPostUnknown(slots: Slots, context: Context): Answer {
  const { say } = context;
  const words = say.locked;
  const mailbox = mailboxOf(context);
  const open = (['greenTick', 'mdo', 'profile'] as const).filter(
    slot => slots[slot] === undefined || slots[slot] === 'not-sure',
  );
  return answer({
    dialog,
    headline: words.postUnknown,
    basis: 'stated',
    facts: [line(words.noSyllabusWhy, guide('assessment')), line(words.askWhomShort(mailbox), om('para-5'))],
    cautions:
      open.length === 0
        ? []
        : [line(words.alsoCheck(say.common.list(open.map(slot => words.check[slot]))), guide('checklist'))],
    next: [
      button(say, 'otherPost', dialog, {}, ['post', 'postKey']),
      button(say, 'syllabus', 'assessment_syllabus'),
      button(say, 'contact', 'contact_support'),
    ],
  });
}

function toCheck({ toCheck: open }: Cause, { say }: Context): Line[] {
  const things = open.filter(slot => slot !== 'courses').map(slot => say.locked.check[slot]);
  return things.length === 0 ? [] : [line(say.locked.alsoCheck(say.common.list(things)), guide('checklist'))];
}
