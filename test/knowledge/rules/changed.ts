import { type Files, type Knowledge, raw, readKnowledge } from '../../../knowledge/facts/load.ts';

/**
 * Knowledge in which a designation with two printed groups has a syllabus row, which none has in 2025-26 but a later
 * year may bring: Hindi Typist (B/C) under Staff.
 */
export function withHindiTypistAsStaff(): Knowledge {
  const files = structuredClone(raw) as Files;
  files.assessments.roles
    .find(({ id }) => id === 'staff')
    ?.inferred.push({ designation: 'Hindi Typist', because: 'often-ps-group-b' });
  return readKnowledge(files);
}
