/** Designation, group, courses and assessment of each post in a list of staff. */
import {
  type Basis,
  type Citation,
  type Designation,
  designationCitation,
  type OpenQuestionId,
} from '../../knowledge/facts/facts.ts';
import type { QuestionKind } from '../../knowledge/posts/question.ts';
import type { StaffEntry } from '../../knowledge/posts/staff-list.ts';
import { assessment, curriculum, possibleLists } from '../../knowledge/rules/index.ts';
import { guide, isGds, om } from '../../knowledge/rules/sourced.ts';
import type { IntentId } from '../../knowledge/understanding/intents.ts';
import { citationKey } from '../turns/citation-key.ts';
import { type Answer, answer, type Context, type Line, line } from '../turns/turn.ts';
import { button } from './shared/buttons.ts';
import { titleFor } from './shared/employee.ts';

/** What is asked about a list of staff. */
export interface StaffListRequest {
  /** The topics asked about. Designation and group are always told; `courses_list` adds the six courses, `assessment_syllabus` the three. */
  asked: readonly IntentId[];
  /** Ids of courses: then the answer is whether each post has them, and nothing else. */
  courses?: readonly string[];
  /** Only the first entries of the list: "of the first four". */
  first?: number;
}

/** An entry, its number in the list, and the designations that it may mean. */
interface FoundEntry {
  number: number;
  /** The words of the entry, in quotation marks. */
  said: string;
  entry: StaffEntry;
  rows: Designation[];
  question?: QuestionKind;
  similar: Designation[];
}

/**
 * The answer about a list of staff: one numbered line for each entry, and one line for each course list that they have.
 *
 * @param entries the list of the message, or of an earlier message of the talk
 * @example
 * staffListAnswer(readStaffList('2 PA, 3 postmen', knowledge.postsTold) ?? [], { asked: ['courses_list'] }, context);
 */
export function staffListAnswer(
  entries: readonly StaffEntry[],
  request: StaffListRequest,
  context: Context,
): Answer {
  const { say } = context;
  const { asked, courses = [], first = entries.length } = request;
  const found = entries.slice(0, first).map((entry, index) => findEntry(entry, index + 1, context));
  const common = {
    dialog: asked[0] ?? 'designation_lookup',
    next: [
      button(say, 'mdo', 'mdo_lookup'),
      button(say, 'rules', 'assessment_facts'),
      button(say, 'dates', 'deadlines'),
    ],
  };
  if (courses.length > 0) return coursesAsked(courses, found, request, common, context);
  const open = new Set<OpenQuestionId>(
    found.some(({ rows }) => rows.length === 0) ? ['posts-not-listed'] : [],
  );
  const facts = [
    ...(asked.includes('courses_list') ? courseLines(found, open, context) : []),
    ...(asked.includes('assessment_syllabus') ? examLines(found, open, context) : []),
  ];
  const counts = found.map(({ entry }) => entry.count);
  const people = counts.reduce<number>((sum, count) => sum + (count ?? 1), 0);
  return answer({
    ...common,
    headline: say.staffList.headline(
      found.length,
      counts.some(count => count !== undefined) ? people : undefined,
    ),
    basis: basisOf(found),
    list: found.map(one => entryLine(one, context)),
    facts,
    cautions: open.has('hsg-group')
      ? [line(say.openQuestions['hsg-group'].meanwhile, om('annexure-iii'), guide('curriculum-c'))]
      : [],
    openQuestions: [...open],
  });
}

function findEntry(entry: StaffEntry, number: number, { findDesignation, say }: Context): FoundEntry {
  const said = say.common.quoted(entry.words);
  const found = findDesignation(entry.words);
  switch (found.status) {
    case 'match':
      return { number, said, entry, rows: [found.designation], similar: [] };
    case 'ambiguous':
      return {
        number,
        said,
        entry,
        rows: found.candidates.map(({ designation }) => designation),
        question: found.question,
        similar: [],
      };
    case 'none':
      return { number, said, entry, rows: [], similar: found.similar };
  }
}

function basisOf(found: readonly FoundEntry[]): Basis {
  return found.every(({ rows }) => rows.length === 0) ? 'not-stated' : 'stated';
}

/** `2 × “PA”: **Postal Assistant**, Group C`. Where several rows fit, it names them and what decides. */
function entryLine({ said, entry, rows, question, similar }: FoundEntry, { say }: Context): Line {
  const words = say.staffList;
  const counted = words.counted(said, entry.count);
  const [only, another] = rows;
  if (only === undefined)
    return line(
      similar.length > 0
        ? words.similar(counted, say.common.or(similar.map(({ name }) => name)))
        : words.notListed(counted),
      om('annexure-iii'),
    );
  if (another !== undefined) {
    const groups = new Set(rows.map(row => say.common.groups(row.groups)));
    const names = say.common.or(rows.map(({ name }) => `**${name}**`));
    return line(
      words.open(
        groups.size === 1 ? words.entry(counted, names, [...groups].join()) : `${counted}: ${names}`,
        question ?? 'post',
      ),
      ...rows.slice(0, 3).map(designationCitation),
    );
  }
  const name = `**${only.name}**`;
  return line(
    isGds(only) ? words.gds(counted, name) : words.entry(counted, name, say.common.groups(only.groups)),
    designationCitation(only),
  );
}

/** A post or several for which a rule has the same answer: `2`, or `1 (Postal Assistant)` where an entry may mean others too. */
interface SameAnswer<Value> {
  labels: string[];
  /** Its first designation. */
  name: string;
  value: Value;
}

/** Puts the designations together that have the same answer. */
function together<Value>(
  found: readonly FoundEntry[],
  ruleOf: (name: string) => Value,
  keyOf: (value: Value) => unknown,
  { say }: Context,
): SameAnswer<Value>[] {
  const groups = new Map<string, SameAnswer<Value>>();
  for (const { number, rows } of found) {
    const byKey = new Map<string, { names: string[]; value: Value }>();
    for (const { name } of rows) {
      const value = ruleOf(name);
      const key = JSON.stringify(keyOf(value));
      const same = byKey.get(key);
      if (same === undefined) byKey.set(key, { names: [name], value });
      else same.names.push(name);
    }
    for (const [key, { names, value }] of byKey) {
      const label = byKey.size === 1 ? `${number}` : `${number} (${say.common.or(names)})`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { labels: [label], name: names[0] ?? '', value });
      else group.labels.push(label);
    }
  }
  return [...groups.values()];
}

/** Whose answer it is: `all`, or `No. 1 and 3`. */
function whose(labels: readonly string[], found: readonly FoundEntry[], { say }: Context): string {
  const isAll = labels.length === found.length && labels.every(label => /^\d+$/.test(label));
  return say.staffList.of(isAll ? undefined : say.common.and(labels));
}

function courseLines(found: readonly FoundEntry[], open: Set<OpenQuestionId>, context: Context): Line[] {
  const { say, knowledge } = context;
  const words = say.staffList;
  const groups = together(
    found,
    name => curriculum(knowledge, { designation: name }),
    list => [list.kind, list.kind === 'list' ? list.courses : list.citations],
    context,
  );
  for (const { value } of groups) for (const id of value.openQuestions) open.add(id);
  return groups.flatMap(({ labels, name, value }) => {
    const who = whose(labels, found, context);
    const lists = possibleLists(knowledge, { designation: name }).map(list =>
      say.courses.list(list.curriculum),
    );
    if (value.kind === 'excluded') return [];
    if (value.kind === 'ask-group')
      return [line(words.sixByGroup(who, say.common.groups(value.groups)), ...value.citations)];
    if (value.kind !== 'list') return [line(words.sixOpen(who, say.common.or(lists)), ...value.citations)];
    const titles = value.courses.map(({ title }) => title);
    return [line(words.six(who, say.common.or(lists), say.common.list(titles)), value.citation)];
  });
}

function examLines(found: readonly FoundEntry[], open: Set<OpenQuestionId>, context: Context): Line[] {
  const { say, knowledge } = context;
  const words = say.staffList;
  const groups = together(
    found,
    name => assessment(knowledge, { designation: name }),
    exam => [exam.kind, exam.kind === 'role' && [exam.role, exam.outsideSix]],
    context,
  );
  for (const { value } of groups) for (const id of value.openQuestions) open.add(id);
  return groups.flatMap(({ labels, name, value: exam }) => {
    const who = whose(labels, found, context);
    if (exam.kind === 'excluded') return [];
    if (exam.kind === 'not-stated') return [line(words.threeNone(who), ...exam.citations)];
    const titles = (ids: readonly string[]) =>
      ids.map(course => titleFor(course, { designation: name }, context));
    const three = say.common.list(titles(exam.courses.map(({ course }) => course)));
    const outside = titles(exam.outsideSix).map(title => `**${title}**`);
    const text = words.three(who, three);
    return [
      line(
        outside.length > 0 ? `${text} ${words.outside(say.common.and(outside))}` : text,
        ...exam.citations.slice(0, 1),
      ),
    ];
  });
}

/** Whether a post has a course: `open` where its designations, its group or the documents leave that open. */
type HasCourse = 'yes' | 'no' | 'open' | 'excluded';

/** "Which of them have Conduct Rules in the exam?": first who has it, then one line for each entry and course. */
function coursesAsked(
  courses: readonly string[],
  found: readonly FoundEntry[],
  { asked }: StaffListRequest,
  common: Pick<Answer, 'dialog' | 'next'>,
  context: Context,
): Answer {
  const { say, knowledge } = context;
  const words = say.staffList;
  const isExam = asked.includes('assessment_syllabus');
  const isBoth = isExam === asked.includes('courses_list');
  const places: ('six' | 'exam')[] = isBoth ? ['six', 'exam'] : [isExam ? 'exam' : 'six'];
  const lines = courses.flatMap(course => {
    const title = `**${knowledge.courseById.get(course)?.title ?? course}**`;
    return places.map(place => {
      const answers = found.map(one => ({ number: one.number, ...hasCourse(one, course, place, context) }));
      const numbers = (has: HasCourse) => {
        const which = answers.filter(one => one.has === has).map(({ number }) => `${number}`);
        return which.length === 0 ? undefined : whose(which, found, context);
      };
      return line(
        words.course(title, place, {
          yes: numbers('yes'),
          no: numbers('no'),
          open: numbers('open'),
          excluded: numbers('excluded'),
        }),
        ...answers.flatMap(({ sources }) => sources).filter(firstOfKind),
      );
    });
  });
  const [first, ...more] = lines;
  return answer({
    ...common,
    headline: first?.text ?? '',
    headlineSources: first?.sources ?? [],
    basis: basisOf(found),
    list: found.map(one => entryLine(one, context)),
    facts: more,
  });
}

function firstOfKind(citation: Citation, at: number, all: readonly Citation[]): boolean {
  return all.findIndex(one => citationKey(one) === citationKey(citation)) === at;
}

/** Whether the holders of a post have a course, and where that is printed. */
function hasCourse(
  { rows }: FoundEntry,
  course: string,
  place: 'six' | 'exam',
  context: Context,
): { has: HasCourse; sources: Citation[] } {
  if (rows.length > 0 && rows.every(isGds)) return { has: 'excluded', sources: [guide('scope')] };
  const named = rows.flatMap(({ name }) =>
    place === 'six' ? listsOf(name, context) : examOf(name, context),
  );
  const has = new Set(named.map(({ ids }) => ids?.includes(course)));
  const [first] = has;
  return {
    has: has.size !== 1 || first === undefined ? 'open' : first ? 'yes' : 'no',
    sources: named.map(({ source }) => source),
  };
}

/** The ids of the courses of a list or a syllabus; undefined where none is printed. */
interface Printed {
  ids: string[] | undefined;
  source: Citation;
}

function listsOf(designation: string, { knowledge }: Context): Printed[] {
  return possibleLists(knowledge, { designation }).map(({ courses, citation }) => ({
    ids: courses.map(({ course }) => course),
    source: citation,
  }));
}

function examOf(designation: string, { knowledge }: Context): Printed[] {
  const exam = assessment(knowledge, { designation });
  return [
    {
      ids: exam.kind === 'role' ? exam.courses.map(({ course }) => course) : undefined,
      source: guide('syllabus'),
    },
  ];
}
