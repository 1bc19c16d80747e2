/** `npm run new-dialog <id>`: the process around {@link run}. */
import path from 'node:path';
import { run } from './new-dialog/run.ts';

process.exitCode = run(process.argv.slice(2), {
  root: path.join(import.meta.dirname, '..'),
  stdout: text => process.stdout.write(text),
  stderr: text => process.stderr.write(text),
});
