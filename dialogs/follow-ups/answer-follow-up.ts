/** Answers a question about the last answer. */
import type { Citation } from '../../knowledge/facts/facts.ts';
import {
  assessment,
  type CourseList,
  listNamed,
  possibleLists,
  profileProcedure,
  scope,
} from '../../knowledge/rules/index.ts';
import type { Aspect } from '../../knowledge/understanding/facets.ts';
import type { IntentId } from '../../knowledge/understanding/intents.ts';
import type { FollowUpFacts, FollowUpSayings, FollowUpTopic, Saying } from '../phrases/sayings.ts';
import { caseTwoAddressee } from '../topics/case-two-letter.ts';
import { datesNote } from '../topics/deadlines.ts';
import { settledMdo } from '../topics/mdo.ts';
import { blockedStep } from '../topics/not-visible.ts';
import { holderOf, knownDesignation, mailboxOf, titleFor, whyExcluded } from '../topics/shared/employee.ts';
import { type Answer, answer, type Context, type Option, type Slots } from '../turns/turn.ts';
import type { Source } from './follow-up.ts';
import { followUps } from './table.ts';

/** What a follow-up leads to: an answer of its own, or a dialog to run. */
export type FollowUpReply = { kind: 'answer'; answer: Answer } | { kind: 'dialog'; dialog: IntentId };

/** The topics whose answer to GDS and contractual staff is that the courses and the assessment do not apply to them. */
const withExclusion: ReadonlySet<IntentId> = new Set([
  'courses_list',
  'courses_not_visible',
  'assessment_syllabus',
  'assessment_locked',
  'deadlines',
  'scope_eligibility',
  'apar_credit',
  'checklist_track',
]);

/**
 * The reply to a follow-up.
 *
 * @param topic what the last answer was about
 * @param next the buttons of the last answer
 * @returns undefined where the topic has no follow-ups
 */
export function replyToFollowUp(
  topic: IntentId,
  aspect: Aspect,
  slots: Slots,
  next: Option[],
  context: Context,
): FollowUpReply | undefined {
  const row = rowFor(topic, slots, context);
  const followUp = followUps[row]?.[aspect];
  switch (followUp?.kind) {
    case undefined:
      return undefined;
    case 'again':
      return { kind: 'dialog', dialog: topic };
    case 'dialog':
      return { kind: 'dialog', dialog: followUp.dialog };
    case 'says': {
      const saying = sayingOf(row, aspect, context.say.followUps);
      const facts = followUpFacts(slots, context);
      return {
        kind: 'answer',
        answer: answer({
          dialog: topic,
          headline: typeof saying === 'string' ? saying : saying(facts),
          headlineSources: citedFor(facts, followUp.sources, context),
          basis: followUp.basis,
          next: next.slice(0, 3),
        }),
      };
    }
  }
}

/** The row of the table: that of the topic, or one of the rows for people whom the documents do not cover. */
function rowFor(topic: IntentId, slots: Slots, context: Context): FollowUpTopic {
  const designation = knownDesignation(slots, context);
  const found = scope(context.knowledge, {
    ...(designation && { designation: designation.name }),
    ...(slots.employment && { employment: slots.employment }),
  });
  if (found.status === 'excluded' && withExclusion.has(topic)) return 'excluded';
  const isNotNamed = found.status === 'unclear' && found.because !== 'nothing-said';
  return isNotNamed && topic === 'scope_eligibility' ? 'not-named' : topic;
}

function sayingOf(topic: FollowUpTopic, aspect: Aspect, sayings: FollowUpSayings): Saying {
  const saying = sayings[topic]?.[aspect];
  if (saying === undefined)
    throw new RangeError(
      `dialogs/phrases: followUps has no sentence for ${topic}, ${aspect}; dialogs/follow-ups/table.ts promises one`,
    );
  return saying;
}

/** The sources of a sentence. Where it may be about any of the four course lists, only the list of the post is cited. */
function citedFor(facts: FollowUpFacts, all: Source[], { knowledge }: Context): Citation[] {
  const { list } = facts;
  const sources = all
    .filter(({ onlyIf }) => onlyIf === undefined || facts[onlyIf])
    .map(({ citation }) => citation);
  const lists = new Map(knowledge.curricula.map(({ id, citation }) => [citation.place, id]));
  const cited = sources.filter(({ place }) => lists.has(place));
  return list === undefined || cited.length < lists.size
    ? sources
    : sources.filter(({ place }) => (lists.get(place) ?? list) === list);
}

/** What the sentences may name. */
function followUpFacts(slots: Slots, context: Context): FollowUpFacts {
  const { knowledge, say } = context;
  const designation = knownDesignation(slots, context);
  const exam = designation && assessment(knowledge, holderOf(designation, slots));
  const titles = (courses: readonly string[]): string =>
    say.common.list(
      courses.map(course =>
        designation === undefined ? course : titleFor(course, holderOf(designation, slots), context),
      ),
    );
  const role = exam?.kind === 'role' ? exam : undefined;
  const mdo = settledMdo(slots, context);
  const dates = knowledge.calendar.map(({ date }) => date).sort();
  const list = listSpokenOf(slots, context);
  const blocked = blockedStep(slots, context);
  const mailbox = mailboxOf(context);
  const transfer = knowledge.calendar.find(({ id }) => id === 'transfer');
  const hsg = knowledge.openQuestionById.get('hsg-group')?.touches.designations;
  const excluded = whyExcluded(slots, context) !== undefined;
  return {
    mailbox,
    portal: profileProcedure(knowledge, 'register').steps[0]?.labels[0] ?? '',
    caseTwoTo:
      mdo === undefined
        ? say.login.caseTwoOpen
        : (caseTwoAddressee(mdo, context) ?? say.login.to.directorate(mailbox)),
    transferDate: say.common.date(transfer?.date ?? ''),
    excluded,
    severalGroups: (designation?.groups.length ?? 0) > 1,
    hsg: designation !== undefined && hsg?.includes(designation.name) === true,
    lastDate: say.common.date(dates.at(-1) ?? ''),
    hours: hoursOf(list, context),
    desk:
      slots.outOfScopeTopic === undefined
        ? say.outOfScope.unknown
        : say.outOfScope.where(slots.outOfScopeTopic),
    ...(!excluded && { dates: datesNote(context).text }),
    ...(designation && { designation: designation.name, groups: say.common.groups(designation.groups) }),
    ...(role && { three: titles(role.courses.map(({ course }) => course)) }),
    ...(role && role.outsideSix.length > 0 && { outsideSix: titles(role.outsideSix) }),
    ...(mdo && { mdo: mdo.name }),
    ...(mdo?.kind === 'circle' && { circle: mdo.name }),
    ...(list && { list: list.curriculum }),
    ...(blocked && { blocked }),
  };
}

/** The list that was asked for, or that of the post where only one is possible. */
function listSpokenOf(slots: Slots, context: Context): CourseList | undefined {
  const { knowledge } = context;
  if (slots.list !== undefined) return listNamed(knowledge, slots.list);
  const designation = knownDesignation(slots, context);
  const [only, another] = designation ? possibleLists(knowledge, holderOf(designation, slots)) : [];
  return another === undefined ? only : undefined;
}

/** The shortest and the longest course of the list; of all courses where the list has fewer than two times. */
function hoursOf(list: CourseList | undefined, { knowledge, say }: Context): FollowUpFacts['hours'] {
  const timed = (courses: readonly { title: string; minutes?: number | undefined }[]) =>
    courses
      .flatMap(({ title, minutes }) => (minutes === undefined ? [] : [{ title, minutes }]))
      .sort((one, other) => one.minutes - other.minutes);
  const ofList = timed(list?.courses ?? []);
  const own = ofList.length > 1;
  const found = own ? ofList : timed(knowledge.courses);
  const named = (one: (typeof found)[number] | undefined) =>
    one === undefined ? '' : say.courses.course(one.title, say.common.duration(one.minutes));
  return { own, shortest: named(found[0]), longest: named(found.at(-1)) };
}
