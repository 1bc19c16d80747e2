/** Fits several models at once, one in each thread. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ModelName } from '../../knowledge/understanding/classifier/features.ts';
import type { PackedModel } from '../../knowledge/understanding/classifier/weights.ts';
import type { Part } from './voices.ts';

/** What is to be fitted: a model, to all lessons or without a part of the voices. */
export interface Fit {
  model: ModelName;
  leftOut?: Part;
}

/** The models of the fits, in their order. Rejects where a thread fails. */
export async function fitAll(root: string, fits: readonly Fit[]): Promise<PackedModel[]> {
  const models: PackedModel[] = [];
  const waiting = [...fits.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, fit] = next;
      models[at] = await fitInThread(root, fit);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return models;
}

function fitInThread(root: string, fit: Fit): Promise<PackedModel> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./fit-worker.ts', import.meta.url), { workerData: { root, fit } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
