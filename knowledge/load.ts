/** Loads the knowledge on the server and the command line: reads and checks the data. */
import weights from '../data/classifier/weights.json' with { type: 'json' };
import { loadFactFiles } from './facts/load.ts';
import { unsound } from './facts/read.ts';
import { createKnowledge, type Knowledge, type KnowledgeData } from './knowledge.ts';
import { loadLexicon } from './lexicon/load.ts';
import { problemsOf } from './lexicon/read.ts';
import { weightsFile } from './understanding/classifier/schema.ts';
import type { Weights } from './understanding/classifier/weights.ts';

let readWeights: Weights | undefined;
let knowledge: Knowledge | undefined;

/** The checked data of this release. */
export const knowledgeData: KnowledgeData = {
  get facts() {
    return loadFactFiles();
  },
  get lexicon() {
    return loadLexicon();
  },
  get weights() {
    readWeights ??= checkedWeights(weights);
    return readWeights;
  },
};

/**
 * The knowledge of this release, made once.
 *
 * @throws Error naming the first fault's file, row and reason where the data is unsound
 * @example
 * const knowledge = loadKnowledge();
 * knowledge.designationByName.get('Postman')?.groups; // ['C']
 * knowledge.understand('mera assessment lock hai').intents[0]?.intent; // 'assessment_locked'
 */
export function loadKnowledge(): Knowledge {
  knowledge ??= createKnowledge(knowledgeData);
  return knowledge;
}

function checkedWeights(raw: unknown): Weights {
  const { data, error } = weightsFile.schema.safeParse(raw);
  if (error !== undefined) throw new Error(unsound(problemsOf(weightsFile.file, error)));
  return data;
}
