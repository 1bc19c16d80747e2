/** The steps for a message about several posts at once: a list of staff, a difference, everything in one message. */
import type { StaffEntry } from '../../knowledge/posts/staff-list.ts';
import { readStaffList } from '../../knowledge/posts/staff-list.ts';
import { fold } from '../../knowledge/text/fold.ts';
import type { Facet } from '../../knowledge/understanding/facets.ts';
import type { IntentId } from '../../knowledge/understanding/intents.ts';
import type { Understood } from '../../knowledge/understanding/understand.ts';
import { differenceAnswer } from '../topics/difference.ts';
import { staffListAnswer } from '../topics/staff-list.ts';
import { summaryAnswer } from '../topics/summary.ts';
import type { Answer, Context, Slots } from '../turns/turn.ts';
import { besideThanks } from './about-answer.ts';
import { type Outcome, replyInPlace } from './run-dialog.ts';
import { lastingSlots, type State } from './state.ts';
import { facetOf, type StepInput } from './step-input.ts';

/** What is told of each post of a list. */
const ofLists: readonly IntentId[] = [
  'designation_lookup',
  'group_lookup',
  'courses_list',
  'assessment_syllabus',
];
/** From this probability on, one of these is asked. */
const leastAsked = 0.3;

/** The message has a list of staff, or asks more about the list before. */
export function answerStaffList({ text, understood, inOwnLanguage }: StepInput): Outcome | undefined {
  const read = understood();
  const [top] = read.readings;
  if (top === undefined || !ofLists.includes(top.intent) || top.probability < leastAsked) return undefined;
  const { state, context } = inOwnLanguage();
  const isAboutList = read.entities.posts === undefined && read.speaksOf !== 'writer';
  const listed = readStaffList(text, context.knowledge.postsTold) ?? (isAboutList ? state.staff : undefined);
  if (listed === undefined) return undefined;
  const asked = [...new Set([top.intent, ...read.intents.map(({ intent }) => intent)])].filter(intent =>
    ofLists.includes(intent),
  );
  return ofStaff(listed, asked, read, text, { ...state, dialog: top.intent }, context);
}

function ofStaff(
  staff: readonly StaffEntry[],
  asked: readonly IntentId[],
  { entities: { courses } }: Understood,
  text: string,
  state: State,
  context: Context,
): Outcome {
  const first = context.knowledge.commands.firstOf(text);
  const request = { asked, ...(courses && { courses }), ...(first !== undefined && { first }) };
  const answer = staffListAnswer(staff, request, context);
  return replyInPlace(answer, { ...state, staff: [...staff], asksNothing: true }, context);
}

/** The message asks for the difference between two posts, or between two people. */
export function answerDifference({ text, understood, inOwnLanguage }: StepInput): Outcome | undefined {
  const { state, context } = inOwnLanguage();
  if (!context.knowledge.commands.asksDifference(text)) return undefined;
  const pair = pairIn(text, understood(), state, context);
  const answer = pair && differenceAnswer(...pair, context);
  if (pair === undefined || answer === undefined) return undefined;
  const staff = pair.flatMap(({ post }) => (post === undefined ? [] : [{ words: post }]));
  return replyInPlace(answer, { ...state, dialog: 'courses_list', staff, asksNothing: true }, context);
}

/** The two posts that are compared: both named, one named beside the known one, or those of the two people spoken of. */
function pairIn(
  text: string,
  { readings: [top], entities: { posts = [] } }: Understood,
  { slots, own, other, staff }: State,
  { knowledge }: Context,
): [Slots, Slots] | undefined {
  if (top === undefined || top.probability < leastAsked || top.intent === 'out_of_scope') return undefined;
  const named = knowledge.postsTold(text).posts.filter(({ role }) => role !== 'office');
  const [one, another, third] = named;
  if (one !== undefined && another !== undefined && third === undefined)
    return [slotsOf(one.text, knowledge), slotsOf(another.text, knowledge)];
  const known = own ?? slots;
  const [post] = posts;
  if (post !== undefined)
    return known.post === undefined ? undefined : [known, slotsOf(post.text, knowledge)];
  if (staff?.length === 2) {
    const [first, second] = staff;
    return first && second ? [slotsOf(first.words, knowledge), slotsOf(second.words, knowledge)] : undefined;
  }
  const others = own === undefined ? other : slots;
  return known.post !== undefined && others?.post !== undefined ? [known, others] : undefined;
}

/** The post, as the designation that is usually meant by it. */
function slotsOf(post: string, { usualPosts }: Context['knowledge']): Slots {
  const usual = usualPosts.get(fold(post));
  return { post, ...(usual && { postKey: usual }) };
}

/** How the message wants the last answers, beside its thanks too. */
function askedWhole(understood: Understood): Facet | undefined {
  return besideThanks(understood) ?? facetOf(understood);
}

/** The message asks for all that was said, in one message. */
export function answerSummary({
  text,
  understood,
  inOwnLanguage,
  state: before,
}: StepInput): Outcome | undefined {
  if (before.dialog === undefined || askedWhole(understood()) !== 'summary') return undefined;
  const { state, context } = inOwnLanguage();
  if (state.staff !== undefined)
    return ofStaff(state.staff, ['courses_list', 'assessment_syllabus'], understood(), text, state, context);
  const answer: Answer | undefined = summaryAnswer(lastingSlots(state.slots), context, state.dialog);
  return answer && replyInPlace(answer, state, context);
}
