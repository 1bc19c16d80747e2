/** A thread that fits one model; see {@link fitAll}. */
import { parentPort, workerData } from 'node:worker_threads';
import { fitModel } from './fit.ts';
import type { Fit } from './fit-all.ts';
import { readLessons } from './lessons.ts';
import { isLeftOut } from './voices.ts';

const { root, fit } = workerData as { root: string; fit: Fit };
const lessons = readLessons(root);
const { leftOut } = fit;
const kept =
  leftOut === undefined ? lessons : lessons.filter(({ message }) => !isLeftOut(message.voice, leftOut));
parentPort?.postMessage(fitModel(fit.model, kept));
