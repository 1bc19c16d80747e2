/** `npm run map` writes the map of the dialogs to `docs/dialogs.md`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exploreDialogs } from './map/explore.ts';
import { writeMap } from './map/write.ts';

writeFileSync(join(import.meta.dirname, '../docs/dialogs.md'), writeMap(exploreDialogs()));
