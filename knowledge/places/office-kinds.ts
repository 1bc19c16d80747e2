/** What the kinds of office have in common. */
import type { OfficeKind } from '../lexicon/schema.ts';

const ofCircle: ReadonlySet<OfficeKind> = new Set<OfficeKind>([
  'circle',
  'region',
  'division',
  'post-office',
  'mail-office',
  'circle-unit',
]);
const unplaced: ReadonlySet<OfficeKind> = new Set<OfficeKind>([
  'ippb',
  'army-postal',
  'accounts-office',
  'civil-wing',
  'foreign-post',
  'deputation',
]);

/** True of offices that belong to the circle they lie in (Annexure II-A, row 2). */
export const isOfCircle = (office: OfficeKind): boolean => ofCircle.has(office);

/** True of offices that the OM places under no MDO. */
export const notPlaced = (office: OfficeKind): boolean => unplaced.has(office);
