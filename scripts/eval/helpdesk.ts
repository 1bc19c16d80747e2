/** Opens the helpdesk to measure: the commands of `src/cli`, in this process. */

import { loadKnowledge } from '../../knowledge/load.ts';
import { ask } from '../../src/cli/ask.ts';
import { designation } from '../../src/cli/designation.ts';
import { mdo } from '../../src/cli/mdo.ts';
import { talk } from '../../src/cli/talk.ts';
import { factsInCorpus } from './facts-in-corpus.ts';
import type { Helpdesk } from './format.ts';

/** @param today the date to answer for, `YYYY-MM-DD` */
export function openHelpdesk(today: string): Helpdesk {
  const given = { today, language: undefined };
  const commands = { ask: ask(given), talk: talk(given), designation: designation(given), mdo: mdo(given) };
  return {
    designation: naming(query => commands.designation.answer({ query })),
    mdo: naming(query => commands.mdo.answer({ query })),
    ask: naming(text => commands.ask.answer({ text })),
    facts: (text, open) => factsInCorpus(loadKnowledge().understand(text).facts, open),
    talk: naming(turns => commands.talk.answer({ turns: [...turns] }).replies),
  };
}

/** Wraps a function. If it throws, the error names its input. */
function naming<In, Out>(answer: (input: In) => Out): (input: In) => Out {
  return input => {
    try {
      return answer(input);
    } catch (cause) {
      throw new Error(`the helpdesk broke on ${JSON.stringify(input)}`, { cause });
    }
  };
}
