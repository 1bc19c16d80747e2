/** Draws the dialogs to `docs/dialogs.svg` (`npm run map`). */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawDialogs } from './map/draw.ts';
import { exploreDialogs } from './map/explore.ts';

writeFileSync(join(import.meta.dirname, '../docs/dialogs.svg'), drawDialogs(exploreDialogs()));
