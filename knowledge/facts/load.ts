/**
 * The only reader of `data/`. Parses every file once, checks the references between files, and hands out one frozen
 * {@link Knowledge}. Pure and synchronous: the JSON is imported, so it runs in a browser as it is.
 */
import assessments from '../../data/apar-2025-26/assessments.json' with { type: 'json' };
import calendar from '../../data/apar-2025-26/calendar.json' with { type: 'json' };
import contacts from '../../data/apar-2025-26/contacts.json' with { type: 'json' };
import courses from '../../data/apar-2025-26/courses.json' with { type: 'json' };
import curricula from '../../data/apar-2025-26/curricula.json' with { type: 'json' };
import designations from '../../data/apar-2025-26/designations.json' with { type: 'json' };
import mdos from '../../data/apar-2025-26/mdos.json' with { type: 'json' };
import openQuestions from '../../data/apar-2025-26/open-questions.json' with { type: 'json' };
import procedures from '../../data/apar-2025-26/procedures.json' with { type: 'json' };
import sources from '../../data/apar-2025-26/sources.json' with { type: 'json' };
import { type Raw, readFiles } from './read.ts';
import type {
  Citation,
  Contact,
  ContactId,
  Course,
  Curriculum,
  CurriculumId,
  Designation,
  FileKey,
  Files,
  Mdo,
  OpenQuestion,
  OpenQuestionId,
  Procedure,
  ProcedureId,
  Role,
  RoleId,
  Source,
  SourceId,
} from './types.ts';

export { checkKnowledge, type Problem, type Raw } from './read.ts';
export * from './types.ts';

/** The JSON of every file of `data/`, unchecked. */
export const raw: { readonly [Key in FileKey]: unknown } = {
  sources,
  designations,
  mdos,
  courses,
  curricula,
  assessments,
  calendar,
  contacts,
  procedures,
  openQuestions,
};

type Lookup<Key, Row> = ReadonlyMap<Key, Row>;

/** All that the documents say, checked and frozen, with a lookup for each thing that has a name. */
export type Knowledge = { readonly [Key in FileKey]: Readonly<Files[Key]> } & {
  readonly sourceById: Lookup<SourceId, Source>;
  /** By the exact name of Annexure III. */
  readonly designationByName: Lookup<string, Designation>;
  /** By the exact name of Annexure II-A. */
  readonly mdoByName: Lookup<string, Mdo>;
  readonly mdoById: Lookup<string, Mdo>;
  readonly courseById: Lookup<string, Course>;
  readonly curriculumById: Lookup<CurriculumId, Curriculum>;
  readonly roleById: Lookup<RoleId, Role>;
  readonly contactById: Lookup<ContactId, Contact>;
  readonly procedureById: Lookup<ProcedureId, Procedure>;
  readonly openQuestionById: Lookup<OpenQuestionId, OpenQuestion>;
  /** Changes when, and only when, a fact changes: 14 hexadecimal digits. */
  readonly hash: string;
};

let loaded: Knowledge | undefined;

/**
 * The knowledge of this release, read once.
 *
 * @throws Error naming the first fault's file, row and reason where the data is unsound
 */
export function loadKnowledge(): Knowledge {
  loaded ??= readKnowledge(raw);
  return loaded;
}

/**
 * Makes knowledge of the files' JSON.
 *
 * @throws Error naming the first fault's file, row and reason where the data is unsound
 */
export function readKnowledge(from: Raw): Knowledge {
  const { data, problems } = readFiles(from);
  const [first] = problems;
  if (first !== undefined || !isComplete(data))
    throw new Error(
      `dop-igot-helpdesk: ${first?.file} row ${first?.row}: ${first?.reason} (${problems.length} in all; "npm run cli -- check" lists them)`,
    );
  return deepFreeze({
    ...data,
    sourceById: lookup(data.sources, row => row.id),
    designationByName: lookup(data.designations, row => row.name),
    mdoByName: lookup(data.mdos, row => row.name),
    mdoById: lookup(data.mdos, row => row.id),
    courseById: lookup(data.courses, row => row.id),
    curriculumById: lookup(data.curricula, row => row.id),
    roleById: lookup(data.assessments.roles, row => row.id),
    contactById: lookup(data.contacts, row => row.id),
    procedureById: lookup(data.procedures, row => row.id),
    openQuestionById: lookup(data.openQuestions, row => row.id),
    hash: hashOf(JSON.stringify(data)),
  });
}

/** The source of a row of Annexure III: its name, group and equivalents. */
export function designationCitation(designation: Designation): Citation {
  return { source: 'om', place: 'annexure-iii', row: designation.row };
}

/** The source of a row of Annexure II-A. */
export function mdoCitation(mdo: Mdo): Citation {
  return { source: 'om', place: 'annexure-ii-a', row: mdo.serial };
}

function isComplete(data: Partial<Files>): data is Files {
  return Object.keys(raw).every(key => key in data);
}

function lookup<Key, Row>(rows: readonly Row[], key: (row: Row) => Key): Lookup<Key, Row> {
  const map = new Map(rows.map(row => [key(row), row]));
  const refuse = () => {
    throw new TypeError('dop-igot-helpdesk: knowledge is read-only');
  };
  return Object.assign(map, { set: refuse, delete: refuse, clear: refuse });
}

function deepFreeze<Value extends object>(value: Value): Value {
  for (const inner of Object.values(value))
    if (typeof inner === 'object' && inner !== null && !Object.isFrozen(inner)) deepFreeze(inner);
  return Object.freeze(value);
}

/** cyrb53, a 53-bit string hash: small, synchronous and the same everywhere. Not for secrets. */
function hashOf(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
