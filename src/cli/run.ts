/** The command line as a function: arguments and streams in, exit code out. */
import { todayInIndia } from '../clock.ts';
import type { CliCommand, ProcessContext } from './command.ts';
import { BadInput, type Invocation, oneLine, readInvocation, readLines, readOne } from './input.ts';
import { emphasised, write } from './write.ts';

const usage = `Usage: npm run --silent cli -- <command> [input] [options]

  designation "<post>"       the iGOT designation for a post, as employees write it
  mdo "<office or place>"    the organisation (MDO) for an office, a place or a PIN code
  ask "<message>"            the answer to one message
  talk ["<message>" …]       a conversation: in the terminal, or with the given messages
  check                      validates every fact in data/

  --json                     one JSON object instead of text
  --jsonl                    one JSON object a line from standard input, one a line out
  --as-of YYYY-MM-DD         the date to answer for (or AS_OF in the environment); otherwise today in India
  --language en|hi           the language to answer in
`;

/**
 * Runs one command. Errors become one line on standard error.
 *
 * @param argv the arguments after the program's name
 * @returns the exit code: 0 done, 1 the data is wrong or the program failed, 2 bad input
 * @example
 * const { env, stdin, stdout, stderr } = process;
 * process.exitCode = await run(['designation', 'ASRM', '--json'], { env, now: new Date(), stdin, stdout, stderr });
 */
export async function run(argv: readonly string[], context: ProcessContext): Promise<number> {
  try {
    const invocation = readInvocation(argv, context.env);
    if (invocation.help) {
      await write(context.stdout, usage);
      return 0;
    }
    return await dispatch(invocation, context);
  } catch (error) {
    const [message, code] = error instanceof BadInput ? [error.message, 2] : [String(error), 1];
    await write(context.stderr, `helpdesk: ${oneLine(message)}\n`);
    return code;
  }
}

async function dispatch(invocation: Invocation, context: ProcessContext): Promise<number> {
  const today = invocation.asOf ?? todayInIndia(context.now);
  const options = { today, language: invocation.language };
  // Each command is imported when it is called: `check` must run also where the data is too broken to be loaded.
  switch (invocation.command) {
    case 'designation':
      return answer((await import('./designation.ts')).designation(options), invocation, context);
    case 'mdo':
      return answer((await import('./mdo.ts')).mdo(options), invocation, context);
    case 'ask':
      return answer((await import('./ask.ts')).ask(options), invocation, context);
    case 'talk': {
      const { talk, converse } = await import('./talk.ts');
      if (invocation.form === 'person' && invocation.words.length === 0) return converse(options, context);
      return answer(talk(options), invocation, context);
    }
    case 'check':
      return (await import('./check.ts')).check(invocation, context.stdout);
    case undefined:
      throw new BadInput(
        'no command is given; use designation, mdo, ask, talk or check (--help explains them)',
      );
    default:
      throw new BadInput(
        `there is no command "${invocation.command.slice(0, 40)}"; use designation, mdo, ask, talk or check`,
      );
  }
}

async function answer<In extends { id?: string | number | undefined }, Out>(
  command: CliCommand<In, Out>,
  { form, words }: Invocation,
  { stdin, stdout }: ProcessContext,
): Promise<number> {
  if (form === 'jsonl') {
    if (words.length > 0) throw new BadInput('--jsonl reads standard input; remove the other arguments');
    // Everything is read before anything is answered, so that a fault in the last line leaves nothing written.
    for (const item of await readLines(command.input, stdin))
      await write(stdout, `${JSON.stringify({ id: item.id, ...command.answer(item) })}\n`);
    return 0;
  }
  const input = readOne(command.input, command.fromWords(words));
  await write(
    stdout,
    `${form === 'json' ? JSON.stringify(command.answer(input)) : emphasised(command.show(input), stdout)}\n`,
  );
  return 0;
}
