/** Reads the items of the repository's own evaluation sets for tests. `npm run eval` scores the same sets. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod/v4';
import { readItems } from '../../scripts/eval/format.ts';

export const ownSets = path.join(import.meta.dirname, '../eval-sets');

/** @param set the name of its file, without `.jsonl` */
export function ownItems<I extends { id: string }>(set: string, schema: z.ZodType<I>): I[] {
  const file = path.join(ownSets, `${set}.jsonl`);
  return readItems(schema, readFileSync(file, 'utf8'), file);
}
