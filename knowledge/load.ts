/** Loads the knowledge on the server and the command line: reads and checks the data. */
import type * as z from 'zod/v4';
import turns from '../data/classifier/turns.json' with { type: 'json' };
import weights from '../data/classifier/weights.json' with { type: 'json' };
import { loadFactFiles } from './facts/load.ts';
import { unsound } from './facts/read.ts';
import { createKnowledge, type Knowledge, type KnowledgeData } from './knowledge.ts';
import { loadLexicon } from './lexicon/load.ts';
import { problemsOf } from './lexicon/read.ts';
import { turnsFile, weightsFile } from './understanding/classifier/schema.ts';
import type { TurnWeights } from './understanding/classifier/turn-judge.ts';
import type { Weights } from './understanding/classifier/weights.ts';

let readWeights: Weights | undefined;
let readTurns: TurnWeights | undefined;
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
    readWeights ??= checked(weightsFile, weights);
    return readWeights;
  },
  get turns() {
    readTurns ??= checked(turnsFile, turns);
    return readTurns;
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

function checked<Value>({ file, schema }: { file: string; schema: z.ZodType<Value> }, raw: unknown): Value {
  const { data, error } = schema.safeParse(raw);
  if (error !== undefined) throw new Error(unsound(problemsOf(file, error)));
  return data;
}
