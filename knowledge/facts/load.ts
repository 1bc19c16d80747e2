/** The only module that imports `data/apar-2025-26`. It imports the JSON and reads no disk, so it also runs in a browser. */
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
import totals from '../../data/apar-2025-26/totals.json' with { type: 'json' };
import { createFacts, type Facts } from './facts.ts';
import { readFacts } from './read.ts';
import type { FactFile, FactFiles } from './types.ts';

/** The JSON of every file of `data/apar-2025-26`, unchecked. */
export const rawFacts: { readonly [File in FactFile]: unknown } = {
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
  totals,
};

let files: FactFiles | undefined;
let facts: Facts | undefined;

/**
 * The rows of every file, checked once.
 *
 * @throws Error naming the first fault's file, row and reason where the data is unsound
 */
export function loadFactFiles(): FactFiles {
  files ??= readFacts(rawFacts);
  return files;
}

/**
 * The facts of this release, read once and frozen.
 *
 * @throws Error naming the first fault's file, row and reason where the data is unsound
 */
export function loadFacts(): Facts {
  facts ??= createFacts(loadFactFiles());
  return facts;
}
