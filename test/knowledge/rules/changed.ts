import { createFacts, type FactFiles, type Facts } from '../../../knowledge/facts/facts.ts';
import { rawFacts } from '../../../knowledge/facts/load.ts';
import { readFacts } from '../../../knowledge/facts/read.ts';

/**
 * Facts in which a designation with two printed groups has a syllabus row, which none has in 2025-26 but a later
 * year may bring: Hindi Typist (B/C) under Staff.
 */
export function withHindiTypistAsStaff(): Facts {
  const files = structuredClone(rawFacts) as FactFiles;
  files.assessments.roles
    .find(({ id }) => id === 'staff')
    ?.inferred.push({ designation: 'Hindi Typist', because: 'often-ps-group-b' });
  return createFacts(readFacts(files));
}
