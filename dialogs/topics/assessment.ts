/** The rules of the comprehensive assessment, and its syllabus by post (guide, assessment and syllabus). */
import {
  type AssessmentAnswer,
  assessmentRules,
  correctToBeSure,
  possibleLists,
  type Sourced,
  assessment as syllabusOf,
} from '../../knowledge/rules/index.ts';
import { guide, om } from '../../knowledge/rules/sourced.ts';
import { type Answer, type Ask, answer, type Context, type Dialog, line, type Slots } from '../turns/turn.ts';
import { answerOpenPost } from './designation.ts';
import { button } from './shared/buttons.ts';
import { holderOf, mailboxOf, titleFor, whyExcluded } from './shared/employee.ts';
import { leftOf, progressIn } from './shared/progress.ts';
import { askPost, settlePost } from './shared/settle-post.ts';

const scope = guide('scope');
const table = guide('syllabus');

/** The rules: questions, minutes, pass mark and attempts. */
export const assessmentFacts: Dialog = (slots, context) => {
  const { say, knowledge } = context;
  const words = say.assessment;
  const rules = assessmentRules(knowledge);
  const { questions, minutes, passPercent, attempts, negativeMarking, prerequisites, citations } = rules;
  const figures = [questions, minutes, passPercent, attempts] as const;
  const main = citations.slice(0, 1);
  const exclusion = whyExcluded(slots, context);
  const used = slots.attempts ?? 0;
  return answer({
    dialog: 'assessment_facts',
    headline: [
      ...(used > 0 && used < attempts ? [words.attemptsLeft(used, attempts - used, attempts)] : []),
      negativeMarking ? words.headlineNegative(...figures) : words.headline(...figures),
    ].join(' '),
    basis: rules.basis,
    facts: [
      ...(slots.passed === false ? [line(words.failed(attempts), ...main)] : []),
      line(words.passMark(passPercent, correctToBeSure(rules), questions), ...citations),
      line(words.opens(prerequisites), ...main),
      line(words.notStated, ...main),
    ],
    cautions: exclusion === undefined ? [] : [line(words.excluded, scope)],
    openQuestions: rules.openQuestions,
    next: [
      button(say, 'syllabus', 'assessment_syllabus'),
      button(say, 'locked', 'assessment_locked'),
      button(say, 'dates', 'deadlines'),
    ],
  });
};

/** What the assessment tests, for a post; the whole table where the post is not known. */
export const assessmentSyllabus: Dialog = (slots, context) => {
  const { say, knowledge, hindiNames } = context;
  const exclusion = whyExcluded(slots, context);
  if (exclusion !== undefined && slots.post === undefined)
    return excludedFromAssessment(`**${say.common.excludedStaff[exclusion]}**`, context);
  if (slots.postKey === 'not-sure' || (slots.post === undefined && slots.list !== undefined))
    return wholeTable(context);
  if (slots.post === undefined) return whichPost(context);
  const post = settlePost(slots, context, 'assessment_syllabus');
  if ('ask' in post) return post.ask;
  if ('open' in post) return answerOpenPost(post.open, context);
  const { designation } = post.settled;
  const name = say.common.named(designation.name, hindiNames.get(designation.name));
  const found = syllabusOf(knowledge, holderOf(designation, slots));
  switch (found.kind) {
    case 'excluded':
      return excludedFromAssessment(name, context);
    case 'not-stated':
      return noSyllabus(found, name, context);
    case 'role':
      return syllabus(found, name, holderOf(designation, slots), slots, context);
  }
};

function noSyllabus(found: Sourced, name: string, context: Context): Answer {
  const { say } = context;
  return answer({
    dialog: 'assessment_syllabus',
    headline: say.assessment.notListed(name),
    basis: found.basis,
    facts: [
      line(say.courses.noSyllabus, ...found.citations),
      line(say.assessment.askMdo(mailboxOf(context)), om('para-5')),
    ],
    openQuestions: found.openQuestions,
    next: [
      button(say, 'courses', 'courses_list'),
      button(say, 'rules', 'assessment_facts'),
      button(say, 'contact', 'contact_support'),
    ],
  });
}

/** The three courses that the assessment tests, and which of them is not among the six of the designation. */
function syllabus(
  found: Extract<AssessmentAnswer, { kind: 'role' }>,
  name: string,
  holder: ReturnType<typeof holderOf>,
  slots: Slots,
  context: Context,
): Answer {
  const { say, knowledge } = context;
  const words = say.assessment;
  const three = found.courses.map(({ course }) => course);
  const six = three.filter(course => !found.outsideSix.includes(course));
  const left = leftOf(progressIn(three, six, slots), course => titleFor(course, holder, context), context);
  const source = found.citations.slice(0, 1);
  const outside = found.outsideSix.map(course => `**${titleFor(course, holder, context)}**`);
  return answer({
    dialog: 'assessment_syllabus',
    headline: left === undefined ? words.syllabus(name) : `${left} ${words.syllabus(name)}`,
    basis: found.basis,
    list: found.courses.map(({ course }) => line(titleFor(course, holder, context), ...source)),
    facts: [
      line(
        found.named === undefined ? say.courses.inferredRole(found.printed) : words.named(found.named),
        ...source,
      ),
      line(words.onlyAfter, guide('assessment')),
      outside.length > 0
        ? line(
            say.courses.outside(say.common.and(outside)),
            ...source,
            ...possibleLists(knowledge, holder).map(({ citation }) => citation),
          )
        : line(say.courses.allInSix, ...source),
    ],
    cautions: found.openQuestions.includes('canteen-dakshata')
      ? [line(say.openQuestions['canteen-dakshata'].meanwhile, ...source, guide('curriculum-field'))]
      : [],
    openQuestions: found.openQuestions,
    next: [
      button(say, 'courses', 'courses_list'),
      button(say, 'rules', 'assessment_facts'),
      button(say, 'locked', 'assessment_locked'),
    ],
  });
}

function whichPost(context: Context): Ask {
  const { say } = context;
  return { ...askPost(context, 'assessment_syllabus'), text: say.assessment.askPost, citations: [table] };
}

/** All rows of the syllabus, where no post is named or known. */
function wholeTable(context: Context): Answer {
  const { say, knowledge } = context;
  const words = say.assessment;
  const { roles } = knowledge.assessments;
  const beyondSix = roles.filter(({ stated }) =>
    stated.every(({ designation }) => {
      const found = syllabusOf(knowledge, { designation });
      return found.kind === 'role' && found.outsideSix.length > 0;
    }),
  );
  return answer({
    dialog: 'assessment_syllabus',
    headline: words.table,
    basis: 'stated',
    facts: [
      ...roles.map(({ printed, courses, citation }) =>
        line(
          words.row(printed, say.common.list(courses.map(({ course }) => titleOf(course, context)))),
          citation,
        ),
      ),
      line(
        words.outsideSix(say.common.and(beyondSix.map(({ printed }) => printed))),
        table,
        guide('curriculum-a'),
        guide('curriculum-b'),
      ),
      line(words.others, table),
    ],
    openQuestions: ['no-syllabus', 'shared-abbreviations'],
    next: [
      button(say, 'designation', 'designation_lookup', {}, ['post', 'postKey']),
      button(say, 'rules', 'assessment_facts'),
      button(say, 'locked', 'assessment_locked', {}, ['postKey']),
    ],
  });
}

function excludedFromAssessment(name: string, { say }: Context): Answer {
  return answer({
    dialog: 'assessment_syllabus',
    headline: say.assessment.postExcluded(name),
    basis: 'stated',
    facts: [line(say.common.excludedWhy, scope)],
    openQuestions: ['gds-listed'],
    next: [
      button(say, 'otherPost', 'assessment_syllabus', {}, ['post', 'postKey', 'employment']),
      button(say, 'contact', 'contact_support'),
    ],
  });
}

function titleOf(course: string, { knowledge }: Context): string {
  return knowledge.courseById.get(course)?.title ?? course;
}
