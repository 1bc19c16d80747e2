/** Checks that no schema of a single row can make: totals, unique names, references between files, citations. */
import {
  type Citation,
  caseTwoDetails,
  contactIds,
  type FactFile,
  type FactFiles,
  type Mdo,
  openQuestionIds,
  procedureIds,
  stepIds,
} from './types.ts';

/** Takes a fault: the file, the row as a reader counts it, and what is wrong. */
export type Report = (key: FactFile, row: string, reason: string) => void;
type Check = (data: Partial<FactFiles>, report: Report) => void;

/** The row that a path into a file points at, as a reader counts: from 1. */
export function rowOf(path: readonly PropertyKey[]): string {
  const [first, second] = path;
  if (typeof first === 'number') return String(first + 1);
  if (first === undefined) return 'file';
  return typeof second === 'number' ? `${String(first)} ${second + 1}` : String(first);
}

/** Reports every value that an earlier row already has. */
function unique(values: readonly string[], what: string, fault: (row: number, reason: string) => void): void {
  const seen = new Map<string, number>();
  values.forEach((value, index) => {
    const first = seen.get(value);
    if (first === undefined) seen.set(value, index);
    else fault(index + 1, `${what} "${value}" is already in row ${first + 1}`);
  });
}

/** Reports every name that is not in `all`. Reports nothing where the file with `all` could not be read. */
function known(
  names: readonly string[],
  all: readonly string[] | undefined,
  what: string,
  fault: (reason: string) => void,
): void {
  if (all === undefined) return;
  for (const name of names) if (!all.includes(name)) fault(`unknown ${what} "${name}"`);
}

/** Reports a wrong number of rows. Reports nothing where the expected number could not be read. */
function total(
  rows: readonly unknown[],
  expected: number | undefined,
  fault: (reason: string) => void,
): void {
  if (expected !== undefined && rows.length !== expected)
    fault(`${rows.length} rows, the documents have ${expected}`);
}

const checkSources: Check = ({ sources }, report) => {
  if (sources === undefined) return;
  unique(
    sources.map(source => source.id),
    'source',
    (row, reason) => report('sources', `${row}`, reason),
  );
  sources.forEach((source, index) => {
    unique(source.places, 'place', (_, reason) => report('sources', `${index + 1}`, reason));
  });
};

const checkDesignations: Check = ({ designations, totals }, report) => {
  if (designations === undefined) return;
  const fault = (row: number, reason: string) => report('designations', `${row}`, reason);
  total(designations, totals?.designations, reason => report('designations', 'file', reason));
  unique(
    designations.map(designation => designation.name),
    'designation',
    fault,
  );
  designations.forEach(({ row, groups, printedGroup }, index) => {
    if (row !== index + 1) fault(index + 1, `row is ${row}, expected ${index + 1}`);
    const printed = printedGroup.replace(/^Group-\s*/, '').split('/');
    if (printed.join() !== groups.join())
      fault(index + 1, `groups ${groups.join()} do not match "${printedGroup}"`);
  });
};

/** The parent organisation cannot be chosen as an MDO (OM, para 4 and Annexure II-A). */
const parentMdo = 'Department of Posts';

const checkMdos: Check = ({ mdos, totals }, report) => {
  if (mdos === undefined) return;
  const fault = (row: number, reason: string) => report('mdos', `${row}`, reason);
  total(mdos, totals?.mdos, reason => report('mdos', 'file', reason));
  unique(
    mdos.map(mdo => mdo.name),
    'MDO',
    fault,
  );
  unique(
    mdos.map(mdo => mdo.id),
    'id',
    fault,
  );
  const isStated = (mdo: Mdo | undefined) => mdo?.criterion.basis === 'stated';
  mdos.forEach(({ serial, name, criterion }, index) => {
    if (serial !== index + 1) fault(index + 1, `serial is ${serial}, expected ${index + 1}`);
    if (name === parentMdo) fault(index + 1, `"${parentMdo}" is no MDO that can be chosen`);
    if (criterion.basis === 'inferred' && !isStated(mdos[criterion.asRow - 1]))
      fault(index + 1, `row ${criterion.asRow} has no printed criterion to run down from`);
  });
};

const checkCourses: Check = ({ courses }, report) => {
  if (courses === undefined) return;
  unique(
    courses.map(course => course.id),
    'course',
    (row, reason) => report('courses', `${row}`, reason),
  );
  const titles = courses.flatMap(({ title, alsoPrinted }, index) =>
    [title, ...alsoPrinted.map(also => also.title)].map(each => ({ each, row: index + 1 })),
  );
  unique(
    titles.map(({ each }) => each),
    'title',
    position => {
      const { each, row } = titles[position - 1] ?? { each: '', row: 0 };
      report('courses', `${row}`, `title "${each}" is printed for another course or twice`);
    },
  );
};

const checkCurricula: Check = ({ curricula, designations, courses, totals }, report) => {
  if (curricula === undefined) return;
  total(curricula, totals?.curricula, reason => report('curricula', 'file', reason));
  unique(
    curricula.map(curriculum => curriculum.id),
    'curriculum',
    (row, reason) => report('curricula', `${row}`, reason),
  );
  const names = designations?.map(designation => designation.name);
  const courseIds = courses?.map(course => course.id);
  const named = new Set<string>();
  curricula.forEach((curriculum, index) => {
    const fault = (reason: string) => report('curricula', `${index + 1}`, reason);
    const audience = curriculum.audience.flatMap(word => word.designations);
    known(audience, names, 'designation', fault);
    for (const name of audience) {
      if (named.has(name)) fault(`designation "${name}" is named twice in the audiences`);
      named.add(name);
    }
    const list = curriculum.courses.map(({ course }) => course);
    total(list, totals?.coursesOfCurriculum, reason => fault(`courses: ${reason}`));
    known(list, courseIds, 'course', fault);
    unique(list, 'course', (_, reason) => fault(reason));
    for (const { designations: replacedFor, course, by } of curriculum.replacements) {
      known(replacedFor, audience, 'designation of this audience', fault);
      known([by], courseIds, 'course', fault);
      if (!list.includes(course)) fault(`replaces "${course}", which is not in this list`);
      if (list.includes(by)) fault(`"${by}" replaces a course but is itself in this list`);
    }
  });
};

const checkAssessments: Check = ({ assessments, designations, courses, totals }, report) => {
  if (assessments === undefined) return;
  const { roles, rules } = assessments;
  total(roles, totals?.roles, reason => report('assessments', 'file', reason));
  unique(
    roles.map(role => role.id),
    'role',
    (row, reason) => report('assessments', `roles ${row}`, reason),
  );
  const names = designations?.map(designation => designation.name);
  const placed = new Set<string>();
  roles.forEach((role, index) => {
    const fault = (reason: string) => report('assessments', `roles ${index + 1}`, reason);
    const syllabus = role.courses.map(({ course }) => course);
    total(syllabus, rules.prerequisites, reason => fault(`roles.courses: ${reason}`));
    known(
      syllabus,
      courses?.map(course => course.id),
      'course',
      fault,
    );
    unique(syllabus, 'course', (_, reason) => fault(reason));
    const read = [...role.stated, ...role.inferred].map(({ designation }) => designation);
    known(read, names, 'designation', fault);
    known(
      role.stated.flatMap(({ couldAlsoBe }) => couldAlsoBe ?? []),
      names,
      'designation',
      fault,
    );
    for (const name of read) {
      if (placed.has(name)) fault(`designation "${name}" is in two syllabus rows or twice in one`);
      placed.add(name);
    }
  });
};

const checkCalendar: Check = ({ calendar, totals }, report) => {
  if (calendar === undefined) return;
  total(calendar, totals?.calendar, reason => report('calendar', 'file', reason));
  unique(
    calendar.map(entry => entry.id),
    'entry',
    (row, reason) => report('calendar', `${row}`, reason),
  );
  calendar.forEach(({ date }, index) => {
    const before = calendar[index - 1];
    if (before !== undefined && before.date > date)
      report('calendar', `${index + 1}`, `${date} must come before ${before.date}`);
  });
};

const checkContacts: Check = ({ contacts }, report) => {
  if (contacts === undefined) return;
  const ids = contacts.map(contact => contact.id);
  for (const id of contactIds)
    if (!ids.includes(id)) report('contacts', 'file', `contact "${id}" is missing`);
  unique(ids, 'contact', (row, reason) => report('contacts', `${row}`, reason));
  contacts.forEach(({ id, email }, index) => {
    if (id === 'training-division' && email === undefined)
      report('contacts', `${index + 1}`, `"${id}" needs its e-mail address: answers send employees there`);
  });
};

const checkProcedures: Check = ({ procedures }, report) => {
  if (procedures === undefined) return;
  const ids = procedures.map(procedure => procedure.id);
  unique(ids, 'procedure', (row, reason) => report('procedures', `${row}`, reason));
  for (const id of procedureIds)
    if (!ids.includes(id)) report('procedures', 'file', `procedure "${id}" is missing`);
  procedures.forEach(({ id: procedure, steps, after }, index) => {
    known(
      steps.map(step => step.id),
      stepIds[procedure],
      `step of "${procedure}"`,
      reason => report('procedures', `${index + 1}`, reason),
    );
    for (const step of stepIds[procedure])
      if (!steps.some(({ id }) => id === step))
        report('procedures', `${index + 1}`, `step "${step}" is missing`);
    for (const { labels } of steps.filter(({ id }) => id === 'gather-details'))
      if (labels.join() !== caseTwoDetails.join())
        report('procedures', `${index + 1}`, `the details to gather are not ${caseTwoDetails.join(', ')}`);
    unique(
      steps.map(step => step.id),
      'step',
      (_, reason) => report('procedures', `${index + 1}`, reason),
    );
    for (const id of after)
      if (!ids.slice(0, index).includes(id))
        report('procedures', `${index + 1}`, `"${id}" must come before it`);
  });
};

const checkOpenQuestions: Check = ({ openQuestions, designations, courses, mdos, totals }, report) => {
  if (openQuestions === undefined) return;
  total(openQuestions, totals?.openQuestions, reason => report('openQuestions', 'file', reason));
  const present = openQuestions.map(question => question.id);
  for (const id of openQuestionIds)
    if (!present.includes(id)) report('openQuestions', 'file', `"${id}" is missing`);
  openQuestions.forEach(({ number, id, kind, wordings, touches }, index) => {
    const fault = (reason: string) => report('openQuestions', `${index + 1}`, reason);
    if (number !== index + 1) fault(`number is ${number}, expected ${index + 1}`);
    if (openQuestionIds[number - 1] !== id) fault(`number ${number} is not "${id}"`);
    const places = new Set(
      wordings.map(({ citation }) => `${citation.source} ${citation.place} ${citation.row}`),
    );
    if (kind === 'differ' && places.size < 2) fault('two places differ, so two places must be cited');
    known(
      touches.designations,
      designations?.map(designation => designation.name),
      'designation',
      fault,
    );
    known(
      touches.courses,
      courses?.map(course => course.id),
      'course',
      fault,
    );
    known(
      touches.mdos,
      mdos?.map(mdo => mdo.id),
      'MDO',
      fault,
    );
  });
};

const checkCitations: Check = (data, report) => {
  const { sources, designations, mdos } = data;
  if (sources === undefined) return;
  const rows: Record<string, number | undefined> = {
    'annexure-iii': designations?.length,
    'annexure-ii-a': mdos?.length,
  };
  const tables = Object.keys(rows);
  for (const key of Object.keys(data) as FactFile[])
    for (const { citation, path } of citationsIn(data[key], [])) {
      const fault = (reason: string) => report(key, rowOf(path), reason);
      const { source, place, row } = citation;
      if (!sources.find(({ id }) => id === source)?.places.includes(place))
        fault(`source "${source}" has no place "${place}"`);
      if (row === undefined) continue;
      if (!tables.includes(place)) fault(`"${place}" has no numbered rows`);
      else if (row > (rows[place] ?? Number.POSITIVE_INFINITY)) fault(`"${place}" has no row ${row}`);
    }
};

/** Every citation inside a file, with its path. */
function* citationsIn(
  value: unknown,
  path: PropertyKey[],
): Generator<{ citation: Citation; path: PropertyKey[] }> {
  if (typeof value !== 'object' || value === null) return;
  if ('source' in value && 'place' in value) yield { citation: value as Citation, path };
  else
    for (const [key, inner] of Object.entries(value))
      yield* citationsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** Every check, in the order of the files. */
export const checks: readonly Check[] = [
  checkSources,
  checkDesignations,
  checkMdos,
  checkCourses,
  checkCurricula,
  checkAssessments,
  checkCalendar,
  checkContacts,
  checkProcedures,
  checkOpenQuestions,
  checkCitations,
];
