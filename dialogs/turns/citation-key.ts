/** The key of a citation. The page needs it without all that a source shows. */
import type { Citation } from '../../knowledge/facts/facts.ts';

/** A key that is the same for all citations of one place: `om/annexure-iii/47`. */
export function citationKey({ source, place, row }: Citation): string {
  return [source, place, ...(row === undefined ? [] : [row])].join('/');
}
