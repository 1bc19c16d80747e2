/** The page's side of the offline core: starts its worker, asks it questions, and turns every failure into an error. */
import { OfflineError } from './offline-error.ts';
import { createPendingQuestions, type PendingQuestions } from './pending-questions.ts';
import type { FromCore, OfflineActivity, Question, ToCore } from './protocol.ts';

export interface Offline {
  /** Resolves when the core runs; rejects with an {@link OfflineError} where it could not be started. */
  ready: Promise<void>;
  /**
   * Answers a message without the server. May be called before `ready`.
   *
   * @param history what the user wrote before in this conversation, the oldest first; the last twenty are read
   * @throws OfflineError where no answer comes
   */
  ask(
    history: readonly string[],
    text: string,
    options: Pick<Question, 'locale' | 'language'>,
  ): Promise<{ activities: OfflineActivity[] }>;
  /** Ends the worker, and rejects the open questions. */
  close(): void;
}

/** The part of a Worker that is used. */
export type CoreWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** How long the core may take to be fetched and started. */
const startTimeoutMs = 120_000;
/** How many earlier messages the core is given. */
const historyLength = 20;

/** What the functions below share. */
interface Core {
  worker: CoreWorker | undefined;
  pending: PendingQuestions;
  ready: { promise: Promise<void>; resolve(): void; reject(error: OfflineError): void };
  startTimer: ReturnType<typeof setTimeout> | undefined;
  /** Why the core ended; absent while it runs or starts. */
  ended: OfflineError | undefined;
}

/**
 * Starts the offline core.
 *
 * @param address the core's script, of the same origin
 * @param settings `today` fixes the day, `YYYY-MM-DD`, for a rehearsal; `start` makes the worker, for tests
 */
export function openOffline(
  address: string,
  settings: { today?: string; start?: (address: string) => CoreWorker } = {},
): Offline {
  const { today, start = script => new Worker(script, { name: 'helpdesk-offline' }) } = settings;
  const core = createCore();
  try {
    core.worker = start(address);
    listen(core, core.worker);
  } catch (error) {
    end(core, new OfflineError('not-started', `could not be started: ${String(error)}`));
  }
  return {
    ready: core.ready.promise,
    ask(history, text, { locale, language }) {
      if (core.ended || !core.worker) return Promise.reject(core.ended);
      const { id, answer } = core.pending.add();
      const question: ToCore = {
        kind: 'ask',
        id,
        history: history.slice(-historyLength),
        text,
        locale,
        ...(language && { language }),
        ...(today && { today }),
      };
      core.worker.postMessage(question);
      return answer;
    },
    close: () => end(core, new OfflineError('closed', 'were closed')),
  };
}

function createCore(): Core {
  let resolve = () => {};
  let reject = (_: OfflineError) => {};
  const promise = new Promise<void>((onReady, onError) => {
    resolve = onReady;
    reject = onError;
  });
  // A caller that does not wait for `ready` need not handle its rejection.
  promise.catch(() => {});
  const core: Core = {
    worker: undefined,
    pending: createPendingQuestions(),
    ready: { promise, resolve, reject },
    startTimer: setTimeout(
      () => end(core, new OfflineError('not-started', 'took too long to start')),
      startTimeoutMs,
    ),
    ended: undefined,
  };
  return core;
}

function listen(core: Core, worker: CoreWorker): void {
  worker.onmessage = ({ data }: MessageEvent<FromCore>) => {
    switch (data.kind) {
      case 'ready':
        clearTimeout(core.startTimer);
        core.pending.startTimers();
        core.ready.resolve();
        void cacheCore();
        return;
      case 'broken':
        end(core, new OfflineError('not-started', `could not be started: ${data.reason}`));
        return;
      case 'answer':
        core.pending.resolve(data.id, data.activities);
    }
  };
  worker.onerror = event => {
    event.preventDefault();
    end(core, new OfflineError('not-started', `could not be loaded: ${event.message ?? 'no script'}`));
  };
}

function end(core: Core, error: OfflineError): void {
  if (core.ended) return;
  core.ended = error;
  clearTimeout(core.startTimer);
  core.worker?.terminate();
  core.ready.reject(error);
  core.pending.rejectAll(error);
}

/**
 * Asks the service worker, where there is one, to cache the core, so that the page can start it without a connection.
 */
async function cacheCore(): Promise<void> {
  try {
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage('keep-core');
  } catch {
    // There is no service worker, or the browser forbids it together with site data.
  }
}
