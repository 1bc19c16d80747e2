/** `npm run cli`: the process around {@link run}. */
import { run } from './run.ts';

// A reader that has seen enough (`| head -1`) closes the pipe; that is no fault.
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
