/** What the classifier learns from: each message of the corpus as its clauses, and the labels that are right for it. */
import { loadFactFiles } from '../../knowledge/facts/load.ts';
import { loadLexicon } from '../../knowledge/lexicon/load.ts';
import type { ClauseWords } from '../../knowledge/understanding/classifier/features.ts';
import { readingLabels } from '../../knowledge/understanding/intents.ts';
import { createMessageReader } from '../../knowledge/understanding/message.ts';
import { type CorpusMessage, readCorpus } from './corpus.ts';

export interface Lesson {
  message: CorpusMessage;
  clauses: readonly ClauseWords[];
  /** The numbers of the labels that are right, in the order asked. */
  labels: readonly number[];
}

/** Reads the corpus as the helpdesk reads messages. Takes some seconds. */
export function readLessons(root: string): Lesson[] {
  const { read } = createMessageReader(loadFactFiles().courses, loadLexicon());
  return readCorpus(root).map(message => ({
    message,
    clauses: read(message.text).clauses,
    labels: message.intents.map(intent =>
      readingLabels.findIndex(
        label => label.intent === intent && (intent !== 'out_of_scope' || label.matter === message.matter),
      ),
    ),
  }));
}
