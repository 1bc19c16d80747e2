/** What can be said about a locked assessment while no cause is known. */
import { assessment, type Locked, profileSlots } from '../../../knowledge/rules/index.ts';
import { guide, om } from '../../../knowledge/rules/sourced.ts';
import { type Answer, answer, type Context, type Line, line } from '../../turns/turn.ts';
import { button } from '../shared/buttons.ts';
import { possibleDesignations } from '../shared/employee.ts';
import { profileState, stepNames } from '../shared/profile-state.ts';
import type { Settled } from '../shared/settle-post.ts';
import {
  alsoCheck,
  attemptsLine,
  type Case,
  inferredRole,
  inOrderLine,
  lookUpLine,
  namesOf,
  toLookUp,
  whomToAsk,
} from './cause.ts';
import { titleOf } from './question.ts';

const dialog = 'assessment_locked';

/** The post is known: its three courses while any of them may be missing, and then what is left of the profile. */
export function lockedOpen(input: Case & { found: Extract<Locked, { kind: 'ask' }> }): Answer {
  const { found, facts, context } = input;
  const { say } = context;
  const words = say.locked;
  const { open, untold } = profileState(facts);
  const outside = found.courses.filter(({ inSix }) => !inSix);
  const isUnsure = facts.coursesDone === 'not-sure';
  const shared: Pick<Answer, 'dialog' | 'basis' | 'openQuestions' | 'next'> = {
    dialog,
    basis: found.basis,
    openQuestions: found.openQuestions,
    next: [button(say, 'syllabus', 'assessment_syllabus'), button(say, 'contact', 'contact_support')],
  };
  // Courses that the employee is not sure of are listed once; after that the profile is next.
  if (found.courses.length === 0 || (isUnsure && facts.greenTick !== undefined))
    return answer({
      ...shared,
      headline: say.profileQuestions.left(stepNames(untold, context)),
      headlineSources: [guide('checklist')],
      facts: [
        ...inOrderLine(input, isUnsure || wasOpen(input) ? [] : [words.threeCourses]),
        ...attemptsLine(input),
        ...lookUpLine(found.toCheck, input),
      ],
      steps: toLookUp(found.toCheck, input),
    });
  return answer({
    ...shared,
    headline: isUnsure
      ? words.threeUnsure
      : outside.length > 0
        ? words.three(
            namesOf(input),
            say.common.and(outside.map(({ course }) => `**${titleOf(course, input)}**`)),
          )
        : words.threeInSix(namesOf(input)),
    list: found.courses.map(({ course }) => line(titleOf(course, input), guide('syllabus'))),
    facts: [...inferredRole(input), ...inOrderLine(input)],
    cautions: alsoCheck(open, context),
  });
}

/** True where the employee has used an attempt. */
function wasOpen({ facts }: Case): boolean {
  return (facts.attemptsUsed ?? 0) > 0;
}

/**
 * The post is open: what holds for every post, or for all that it can be. Without a post the courses cannot be named, and the
 * profile is asked about.
 *
 * @param asks whether a question follows
 */
export function lockedPostOpen(post: Settled, asks: boolean, input: Case): Answer {
  const { facts, context } = input;
  const { say } = context;
  const words = say.locked;
  const { open, untold } = profileState(facts);
  const tile = line(words.noSyllabusWhy, guide('assessment'));
  const told = [...inOrderLine(input), ...attemptsLine(input)];
  const next = [button(say, 'syllabus', 'assessment_syllabus'), button(say, 'contact', 'contact_support')];
  if (!asks)
    return answer({
      dialog,
      headline: words.postUnknown,
      basis: 'stated',
      facts: [...told, tile, whomToAsk(context)],
      cautions: alsoCheck(open, context),
      next: [button(say, 'otherPost', dialog, {}, ['post', 'postKey']), ...next],
    });
  if (wasOpen(input) || (!('ask' in post) && facts.greenTick !== undefined))
    return answer({
      dialog,
      headline: say.profileQuestions.left(stepNames(untold, context)),
      headlineSources: [guide('checklist')],
      basis: 'stated',
      facts: [...told, ...(wasOpen(input) ? [] : [tile]), ...lookUpLine(profileSlots, input)],
      steps: toLookUp(profileSlots, input),
      next,
    });
  return answer({
    dialog,
    headline: words.opens,
    headlineSources: [guide('assessment'), guide('step-1'), guide('step-2')],
    basis: 'stated',
    facts: [
      ...told,
      ...commonCourses(input),
      ...('ask' in post
        ? [line(words.oftenOutside, guide('syllabus'))]
        : [...notListed(post, context), tile]),
    ],
    next,
  });
}

/** The courses that the assessment needs, whichever of the possible posts it is. */
function commonCourses({ slots, context }: Case): Line[] {
  const exams = possibleDesignations(slots, context).map(({ name }) =>
    assessment(context.knowledge, { designation: name }),
  );
  const syllabi = exams.map(exam => (exam.kind === 'role' ? exam.courses.map(({ course }) => course) : []));
  const common = (syllabi[0] ?? []).filter(course => syllabi.every(courses => courses.includes(course)));
  const titles = common.map(course => context.knowledge.courseById.get(course)?.title ?? course);
  return titles.length === 0
    ? []
    : [line(context.say.locked.neededAnyway(context.say.common.and(titles)), guide('syllabus'))];
}

/** A line that the post is not in Annexure III. */
function notListed(post: Settled, { say, knowledge }: Context): Line[] {
  return 'open' in post && post.open.quotedPost !== '' && post.open.candidates.length === 0
    ? [
        line(
          say.designation.notListed(post.open.quotedPost, knowledge.designations.length),
          om('annexure-iii'),
        ),
      ]
    : [];
}
