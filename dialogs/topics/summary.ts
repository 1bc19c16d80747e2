/** Everything in one message: what is known of the employee, one line each, and the next step. */
import { type Designation, designationCitation, mdoCitation } from '../../knowledge/facts/facts.ts';
import { assessment, curriculum, possibleLists, scope, track } from '../../knowledge/rules/index.ts';
import { guide, om, openQuestionsFor } from '../../knowledge/rules/sourced.ts';
import type { IntentId } from '../../knowledge/understanding/intents.ts';
import { titleOf } from '../phrases/titles.ts';
import {
  type Answer,
  answer,
  type Context,
  type Line,
  line,
  type Option,
  type Slots,
} from '../turns/turn.ts';
import { dialogs } from './index.ts';
import { settledMdo } from './mdo.ts';
import { button } from './shared/buttons.ts';
import { holderOf, possibleDesignations, titleFor } from './shared/employee.ts';
import { toldFacts } from './shared/told.ts';

/** These topics tell what the summary has in its own lines. */
const ownTopics: ReadonlySet<IntentId> = new Set([
  'designation_lookup',
  'group_lookup',
  'mdo_lookup',
  'courses_list',
  'assessment_syllabus',
  'checklist_track',
  'greeting',
  'thanks_bye',
  'help_capabilities',
  'language_switch',
  'restart_cancel',
  'feedback',
  'out_of_scope',
]);

/**
 * All that is known, in one answer. What is not known is not mentioned; at the end it says the one thing that is most worth telling.
 *
 * @param topic what the talk is about: the answer has its headline, and its steps in one line
 * @returns undefined where nothing is known
 * @example
 * summaryAnswer({ post: 'IP', office: 'Patna', greenTick: 'no' }, context, 'transfer_request');
 */
export function summaryAnswer(slots: Slots, context: Context, topic?: IntentId): Answer | undefined {
  const { say, hindiNames } = context;
  const words = say.summary;
  const rows = possibleDesignations(slots, context);
  const [first, another] = rows;
  const designation = another === undefined ? first : undefined;
  const ofTopic = topic === undefined || ownTopics.has(topic) ? [] : topicLines(topic, slots, context);
  const told = toldItems(slots, designation, context);
  const mdo = settledMdo(slots, context);
  const isExcluded = excludedBy(slots, designation, context).length > 0;
  if (first === undefined && mdo === undefined && told.length === 0 && !isExcluded) return undefined;
  const rest = missing(slots, rows, mdo !== undefined, isExcluded, context);
  return answer({
    dialog: topic ?? 'help_capabilities',
    headline:
      designation === undefined
        ? words.headline
        : say.designation.headline(
            say.common.named(designation.name, hindiNames.get(designation.name)),
            say.common.groups(designation.groups),
          ),
    ...(designation && { headlineSources: [designationCitation(designation)] }),
    basis: 'stated',
    facts: [
      ...excludedBy(slots, designation, context),
      ...(another === undefined
        ? []
        : [
            line(
              words.post(say.common.quoted(slots.post ?? ''), say.common.or(rows.map(({ name }) => name))),
              om('annexure-iii'),
            ),
          ]),
      ...(mdo ? [line(words.mdo(mdo.name), mdoCitation(mdo))] : []),
      ...(designation && !isExcluded ? studyLines(designation, slots, context) : []),
      ...(told.length > 0 ? [line(words.told(say.common.list(told)))] : []),
      ...ofTopic,
      ...(isExcluded ? [] : nextLine(slots, designation, context)),
      ...rest.facts,
    ],
    cautions:
      designation && isHsg(designation, context)
        ? [line(say.openQuestions['hsg-group'].meanwhile, om('annexure-iii'), guide('curriculum-c'))]
        : [],
    openQuestions: designation && isHsg(designation, context) ? ['hsg-group'] : [],
    next: rest.next,
  });
}

/** True where the documents differ on the group of the designation. */
function isHsg({ name }: Designation, { knowledge }: Context): boolean {
  return openQuestionsFor(knowledge, 'designation', { designation: name }).includes('hsg-group');
}

/** The line for staff whom the mandate leaves out. */
function excludedBy(
  { employment }: Slots,
  designation: Designation | undefined,
  { say, knowledge }: Context,
): Line[] {
  const found = scope(knowledge, {
    ...(designation && { designation: designation.name }),
    ...(employment && { employment }),
  });
  return found.status === 'excluded' ? [line(say.common.excludedWhy, ...found.citations.slice(0, 1))] : [];
}

/** The six courses, and the three of the assessment with those that are not among the six. */
function studyLines(designation: Designation, slots: Slots, context: Context): Line[] {
  const { say, knowledge } = context;
  const holder = holderOf(designation, slots);
  const list = curriculum(knowledge, holder);
  const exam = assessment(knowledge, holder);
  const titles = (ids: readonly string[]) => ids.map(course => titleFor(course, holder, context));
  const six = (): Line => {
    if (list.kind === 'list')
      return line(
        say.summary.six(
          say.courses.list(list.curriculum),
          say.common.list(list.courses.map(({ title }) => title)),
        ),
        list.citation,
      );
    if (list.kind === 'ask-group')
      return line(say.summary.sixByGroup(say.common.groups(designation.groups)), ...list.citations);
    const lists = possibleLists(knowledge, holder).map(one => say.courses.list(one.curriculum));
    return line(say.summary.sixOpen(say.common.or(lists)), ...list.citations);
  };
  if (exam.kind !== 'role') return [six(), line(say.courses.noSyllabus, ...exam.citations)];
  const outside = titles(exam.outsideSix).map(title => `**${title}**`);
  const source = exam.citations.slice(0, 1);
  return [
    six(),
    line(
      say.courses.opensAfter(say.common.list(titles(exam.courses.map(({ course }) => course)))),
      ...source,
    ),
    ...(outside.length > 0 ? [line(say.courses.outside(say.common.and(outside)), ...source)] : []),
  ];
}

/** What the employee told of profile, courses and assessment, in a few words each. */
function toldItems(slots: Slots, designation: Designation | undefined, context: Context): string[] {
  const words = context.say.summary;
  const { greenTick, mdo, profile, coursesDone, coursesNotDone, attempts, passed, login } = slots;
  const titles = (ids: readonly string[]) =>
    context.say.common.and(
      ids.map(course =>
        designation === undefined
          ? (context.knowledge.courseById.get(course)?.title ?? course)
          : titleFor(course, holderOf(designation, slots), context),
      ),
    );
  return [
    ...(login === 'fails' ? [words.loginFails] : []),
    ...(greenTick && greenTick !== 'not-sure' ? [words.tick[greenTick]] : []),
    ...(mdo && mdo !== 'not-sure' ? [words.shown[mdo]] : []),
    ...(profile && profile !== 'not-sure' ? [words.profile[profile]] : []),
    ...(typeof coursesDone === 'object' && coursesDone.length > 0
      ? [words.doneAre(titles(coursesDone))]
      : []),
    ...(typeof coursesDone === 'string' && coursesDone !== 'not-sure' ? [words.done[coursesDone]] : []),
    ...(coursesNotDone && coursesNotDone.length > 0 ? [words.leftAre(titles(coursesNotDone))] : []),
    ...(attempts ? [words.attempts(attempts)] : []),
    ...(passed === undefined ? [] : [passed ? words.passed : words.notPassed]),
  ];
}

/** The headline of the topic, and its steps in one line; none where the topic asks a question first. */
function topicLines(topic: IntentId, slots: Slots, context: Context): Line[] {
  const { say } = context;
  const turn = dialogs[topic](slots, context);
  if (turn.kind === 'ask') return [];
  const { headline, headlineSources = [], steps } = turn;
  const sources = steps.flatMap(step => step.sources);
  const texts = steps.map(({ text }) => text.replace(/[.।]$/, ''));
  return [
    line(say.summary.topic(titleOf(say, topic).replace(/\?$/, ''), headline), ...headlineSources),
    ...(texts.length > 0 ? [line(say.summary.steps(texts.join(' → ')), ...sources.slice(0, 1))] : []),
  ];
}

function nextLine(slots: Slots, designation: Designation | undefined, context: Context): Line[] {
  const { say, knowledge } = context;
  const found = track(knowledge, toldFacts(slots, designation, context));
  switch (found.kind) {
    case 'excluded':
      return [];
    case 'complete':
      return [line(say.summary.nothingLeft, ...found.citations)];
    case 'at': {
      const words = found.state === 'untold' ? say.summary.check : say.summary.next;
      return [line(words(say.checklist.name(found.step)), ...found.citations.slice(0, 1))];
    }
  }
}

/** The one thing that is most worth telling, and the buttons. */
function missing(
  { post }: Slots,
  rows: readonly Designation[],
  isOfficeKnown: boolean,
  isExcluded: boolean,
  { say }: Context,
): { facts: Line[]; next: Option[] } {
  const words = say.summary;
  const buttons = {
    designation: button(say, 'designation', 'designation_lookup'),
    mdo: button(say, 'mdo', 'mdo_lookup'),
    track: button(say, 'track', 'checklist_track'),
    dates: button(say, 'dates', 'deadlines'),
  };
  if (isExcluded) return { facts: [], next: [button(say, 'contact', 'contact_support')] };
  if (rows.length !== 1)
    return {
      facts: [line(post === undefined || rows.length === 0 ? words.tellPost : words.tellCadre)],
      next: [buttons.designation, buttons.track, buttons.dates],
    };
  if (!isOfficeKnown)
    return { facts: [line(words.tellOffice)], next: [buttons.mdo, buttons.track, buttons.dates] };
  return { facts: [], next: [buttons.track, buttons.dates, button(say, 'contact', 'contact_support')] };
}
