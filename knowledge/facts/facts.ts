/** What the documents say, with lookups. Runs in a browser: it neither reads files nor checks them. */
import type {
  Citation,
  Contact,
  ContactId,
  Course,
  Curriculum,
  CurriculumId,
  Designation,
  FactFile,
  FactFiles,
  Mdo,
  OpenQuestion,
  OpenQuestionId,
  Procedure,
  ProcedureId,
  Role,
  RoleId,
  SourceDocument,
  SourceId,
} from './types.ts';

export * from './types.ts';

type Lookup<Key, Row> = ReadonlyMap<Key, Row>;

/** All rows of the documents, frozen, with a lookup for each kind of row that has a name or an id. */
export type Facts = { readonly [File in FactFile]: Readonly<FactFiles[File]> } & {
  readonly sourceById: Lookup<SourceId, SourceDocument>;
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
  /** 14 hexadecimal digits that change when, and only when, a fact changes. */
  readonly hash: string;
};

/**
 * Makes the lookups over the rows of `data/apar-2025-26`, and freezes everything.
 *
 * @param files the rows of every file; `read.ts` has checked them
 */
export function createFacts(files: FactFiles): Facts {
  return deepFreeze({
    ...files,
    sourceById: lookup(files.sources, row => row.id),
    designationByName: lookup(files.designations, row => row.name),
    mdoByName: lookup(files.mdos, row => row.name),
    mdoById: lookup(files.mdos, row => row.id),
    courseById: lookup(files.courses, row => row.id),
    curriculumById: lookup(files.curricula, row => row.id),
    roleById: lookup(files.assessments.roles, row => row.id),
    contactById: lookup(files.contacts, row => row.id),
    procedureById: lookup(files.procedures, row => row.id),
    openQuestionById: lookup(files.openQuestions, row => row.id),
    hash: hashOf(JSON.stringify(files)),
  });
}

/** The citation of a row of Annexure III: its name, group and equivalents. */
export function designationCitation(designation: Designation): Citation {
  return { source: 'om', place: 'annexure-iii', row: designation.row };
}

/** The citation of a row of Annexure II-A. */
export function mdoCitation(mdo: Mdo): Citation {
  return { source: 'om', place: 'annexure-ii-a', row: mdo.serial };
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
