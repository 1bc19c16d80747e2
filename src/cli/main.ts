/** `npm run cli`: the process around {@link run}. */
import { run } from './run.ts';

// A reader such as `head -1` closes the pipe when it has enough; that is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  now: new Date(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
});
