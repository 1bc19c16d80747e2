/** `npm run map` writes the map of the dialogs to `docs/dialogs.md`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exploreDialogs } from './map/explore.ts';
import { exampleIn, writeMap } from './map/write.ts';
import { readCorpus } from './train/corpus.ts';

const root = join(import.meta.dirname, '..');
const corpus = readCorpus(root);

writeFileSync(join(root, 'docs/dialogs.md'), writeMap(exploreDialogs(), exampleIn(corpus)));
