/** The package of the Teams app: a zip archive of four files. */
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { TeamsApp } from '../src/config.ts';
import { hindi, hindiFile, icons, manifest } from './manifest.ts';

/** The first day that a zip can name. With one fixed day for all files, the same files give the same bytes. */
const mtime = new Date(1980, 0, 1);

/**
 * The bytes of the package. The same app and version give the same bytes.
 *
 * @param version of the app, three numbers
 */
export function appPackage(app: TeamsApp, version: string): Buffer {
  const json = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
  const icon = (name: string) => readFileSync(join(import.meta.dirname, name));
  const files = {
    'manifest.json': json(manifest(app, version)),
    [hindiFile]: json(hindi()),
    [icons.color]: icon(icons.color),
    [icons.outline]: icon(icons.outline),
  };
  return Buffer.from(zipSync(files, { level: 9, mtime }));
}
