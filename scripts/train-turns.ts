/** Learns from the turns of the corpus and writes `data/classifier/turns.json`. It takes half a minute. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { turnsFile } from '../knowledge/understanding/classifier/schema.ts';
import { trainTurns } from './train/train-turns.ts';

const root = path.join(import.meta.dirname, '..');
const { turns, lessons } = trainTurns(root);
writeFileSync(path.join(root, turnsFile.file), `${JSON.stringify(turns, null, 1)}\n`);
process.stdout.write(`${turnsFile.file} is written: learned from ${lessons} turns of data/corpus.\n`);
