/** Loads the knowledge on the server and the command line: reads and checks the data, and trains the classifier. */
import examples from '../data/lexicon/examples.json' with { type: 'json' };
import { loadFactFiles } from './facts/load.ts';
import { unsound } from './facts/read.ts';
import { createKnowledge, type Knowledge, type KnowledgeData } from './knowledge.ts';
import { loadLexicon } from './lexicon/load.ts';
import { problemsOf } from './lexicon/read.ts';
import { exampleFile } from './understanding/classifier/examples.ts';
import { type Examples, trainClassifier } from './understanding/classifier/train.ts';
import type { Weights } from './understanding/classifier/weights.ts';
import { createConcepts } from './understanding/concepts.ts';

let weights: Weights | undefined;
let knowledge: Knowledge | undefined;

/** The checked data of this release. The classifier is trained when `weights` is first read. */
export const knowledgeData: KnowledgeData = {
  get facts() {
    return loadFactFiles();
  },
  get lexicon() {
    return loadLexicon();
  },
  get weights() {
    weights ??= trainClassifier(
      readExamples(examples),
      createConcepts(loadFactFiles().courses, loadLexicon()).read,
    );
    return weights;
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

function readExamples(raw: unknown): Examples {
  const { data, error } = exampleFile.schema.safeParse(raw);
  if (error !== undefined) throw new Error(unsound(problemsOf(exampleFile.file, error)));
  return data;
}
