/** The sentences that the classifier learns from: the zod schema of `data/lexicon/examples.json`. */
import * as z from 'zod/v4';
import { intentIds } from '../intent-rules/intent-rules.ts';
import type { Examples } from './train.ts';

const Sentences = z
  .array(z.string().min(1), { error: 'has no examples; add ten messages or more that ask for it' })
  .min(1);

export const exampleFile: { file: string; schema: z.ZodType<Examples> } = {
  file: 'data/lexicon/examples.json',
  schema: z.record(z.enum(intentIds), Sentences),
};
