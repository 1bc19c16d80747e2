/** `npm run eval` runs {@link run} as a process. */
import path from 'node:path';
import { openHelpdesk } from './helpdesk.ts';
import { run } from './run.ts';

// A reader such as `| head` closes the pipe early. That is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  root: path.join(import.meta.dirname, '../..'),
  openHelpdesk,
  stdout: text => process.stdout.write(text),
  stderr: text => process.stderr.write(text),
});
