/** Runs the offline core without a browser. It is the same script that the server sends to the page. */
import { createContext, runInContext } from 'node:vm';
import type { FromCore, ToCore } from '../../src/webchat/widget/offline/protocol.ts';

export interface OfflineCore {
  /** The first message of the core: that it is ready, or why it is not. */
  started: FromCore | undefined;
  /** Sends a question to the core. Returns the messages that the core posted. */
  post(question: ToCore): FromCore[];
}

/** Starts the script of the core in a realm of its own, with only those globals of a dedicated worker that it needs. */
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
