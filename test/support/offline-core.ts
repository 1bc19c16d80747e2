/** The offline core as the page gets it: the very script that the server gives out, run without a browser. */
import { createContext, runInContext } from 'node:vm';
import type { FromCore, ToCore } from '../../src/webchat/widget/offline/protocol.ts';

export interface OfflineCore {
  /** What the core posted when it started: that it is ready, or why not. */
  started: FromCore | undefined;
  /** Posts a question, and hands back what the core posted. */
  post(question: ToCore): FromCore[];
}

/** Starts the core's script in a realm of its own, with nothing but what a dedicated worker has. */
export function startCore(script: string): OfflineCore {
  const posted: FromCore[] = [];
  let listen: ((event: { data: ToCore }) => void) | undefined;
  const scope = createContext({
    postMessage: (message: FromCore) => posted.push(structuredClone(message)),
    addEventListener: (_: 'message', listener: typeof listen) => {
      listen = listener;
    },
    atob,
  });
  runInContext(script, scope, { filename: 'core.js' });
  return {
    started: posted.shift(),
    post(question) {
      listen?.({ data: question });
      return posted.splice(0);
    },
  };
}
