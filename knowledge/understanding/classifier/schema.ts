/** The zod schema of `data/classifier/weights.json`. */
import * as z from 'zod/v4';
import { intentIds, labelNames } from '../intents.ts';
import type { Weights } from './weights.ts';

const Model = z.strictObject({
  gaps: z.string().min(1),
  units: z.string().min(1),
  unit: z.number().positive(),
});

export const weightsFile: { file: string; schema: z.ZodType<Weights> } = {
  file: 'data/classifier/weights.json',
  schema: z.strictObject({
    learnedFrom: z.string(),
    labels: z.array(z.enum(labelNames)).min(1),
    calibration: z.strictObject({
      sharpness: z.number().positive(),
      clauseShare: z.number().min(0),
      outOfScopeCost: z.number(),
    }),
    models: z.strictObject({ words: Model, letters: Model }),
    further: Model,
    replies: z.partialRecord(z.enum(intentIds), z.partialRecord(z.enum(intentIds), z.number().positive())),
  }),
};
