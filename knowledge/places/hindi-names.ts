/** Official Hindi names of the MDOs, shown beside the exact English name that the portal lists. */
import { z } from 'zod/v4';
import json from '../../data/lexicon/mdo-names.json' with { type: 'json' };

const MdoNames = z.array(z.strictObject({ mdo: z.string(), hindi: z.string().min(1) }));
export const mdoNameFiles = [{ file: 'lexicon/mdo-names.json', schema: MdoNames, json }] as const;

/** Hindi names by MDO id. */
export const hindiMdoNames: ReadonlyMap<string, string> = new Map(
  MdoNames.parse(json).map(({ mdo, hindi }) => [mdo, hindi]),
);
