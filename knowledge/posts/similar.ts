/** Designations with a printed name or equivalent like the text. They are offered, never answered. */
import Fuse from 'fuse.js/basic';
import type { Designation } from '../facts/facts.ts';

const mostSimilar = 3;
/** A shorter text says too little, a longer text is no post. In characters. */
const shortest = 4;
const longest = 60;

/** Makes the search for similar designations, the nearest first. */
export function createSimilarSearch(designations: readonly Designation[]): (text: string) => Designation[] {
  const fuse = new Fuse(
    designations.flatMap(row => [
      { row, form: row.name },
      ...row.equivalents
        .filter(({ anyDesignation }) => !anyDesignation)
        .map(({ post }) => ({ row, form: post })),
    ]),
    { keys: ['form'], threshold: 0.35, ignoreLocation: true, minMatchCharLength: 3 },
  );
  return text => {
    if (text.length < shortest || text.length > longest) return [];
    const rows = fuse.search(text).map(({ item }) => item.row);
    return [...new Set(rows)].slice(0, mostSimilar);
  };
}
