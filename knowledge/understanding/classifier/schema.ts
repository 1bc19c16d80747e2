/** The zod schemas of `data/classifier`. */
import * as z from 'zod/v4';
import { intentIds, labelNames } from '../intents.ts';
import { checksumOf } from './packed-rows.ts';
import type { TurnWeights } from './turn-judge.ts';
import type { Weights } from './weights.ts';

const Model = z
  .strictObject({
    rows: z.int().positive(),
    weights: z.int().positive(),
    packed: z.string().min(1),
    checksum: z.int(),
    unit: z.number().positive(),
  })
  .refine(({ packed, checksum }) => checksumOf(packed) === checksum, {
    path: ['packed'],
    error: 'the weights are damaged; restore the file, or run npm run train',
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
  }),
};

export const turnsFile: { file: string; schema: z.ZodType<TurnWeights> } = {
  file: 'data/classifier/turns.json',
  schema: z.strictObject({
    learnedFrom: z.string(),
    ownShare: z.number().positive(),
    stayCost: z.number(),
    replies: z.partialRecord(z.enum(intentIds), z.partialRecord(z.enum(intentIds), z.number().positive())),
    model: Model,
  }),
};
