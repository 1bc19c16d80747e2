/** `npm run train`: learns the classifier's weights from the corpus and writes `data/classifier/weights.json`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { weightsFile } from '../knowledge/understanding/classifier/schema.ts';
import { train } from './train/train.ts';

const root = path.join(import.meta.dirname, '..');
const file = path.join(root, weightsFile.file);

const { weights, lessons } = await train(root);
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(weights, null, 1)}\n`);
process.stdout.write(`${weightsFile.file} is written: learned from ${lessons} messages of data/corpus.\n`);
