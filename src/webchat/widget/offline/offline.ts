/** The page's side of the offline core: starts its worker, asks, and turns every way of failing into an outcome. */
import type { FromCore, OfflineActivity, Question, ToCore } from './protocol.ts';

export type { OfflineActivity } from './protocol.ts';

/** Why the core gave no answer: it could not be loaded or started, took too long, or was closed. */
export class OfflineError extends Error {
  readonly why: 'not-started' | 'too-slow' | 'closed';

  constructor(why: OfflineError['why'], message: string) {
    super(`helpdesk: the offline answers ${message}`);
    this.name = 'OfflineError';
    this.why = why;
  }
}

export interface Offline {
  /** Resolves once questions are answered; rejects with an {@link OfflineError} where the core could not be started. */
  ready: Promise<void>;
  /**
   * Answers a message without a line. May be called before `ready`.
   *
   * @param history what the person said so far in this talk, the oldest first; the last twenty are read
   * @throws OfflineError where no answer comes
   */
  ask(
    history: readonly string[],
    text: string,
    options: Pick<Question, 'locale' | 'language'>,
  ): Promise<{ activities: OfflineActivity[] }>;
  /** Ends the worker; open questions are rejected. */
  close(): void;
}

/** The part of a Worker that is used. */
export type CoreWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

interface Waiting {
  resolve(outcome: { activities: OfflineActivity[] }): void;
  reject(error: OfflineError): void;
  timer: ReturnType<typeof setTimeout>;
}

/** Asks the service worker, where there is one, to keep the core for when there is no line. */
async function keep(): Promise<void> {
  try {
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage('keep-core');
  } catch {
    // Absent, or forbidden together with site data.
  }
}

/** How long a started core may take over one message: an old phone, a long letter, a long talk. */
const patience = 20_000;
/** How long it may take to be fetched and to start. */
const patienceToStart = 120_000;

/**
 * Starts the offline core.
 *
 * @param address the core's script, same origin
 * @param settings `today` fixes the day (a rehearsal); `start` makes the worker, for tests
 */
export function openOffline(
  address: string,
  settings: { today?: string; start?: (address: string) => CoreWorker } = {},
): Offline {
  const { today, start = script => new Worker(script, { name: 'helpdesk-offline' }) } = settings;
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let ended: OfflineError | undefined;
  let isReady = false;
  let tellReady: () => void = () => {};
  let tellBroken: (error: OfflineError) => void = () => {};
  const ready = new Promise<void>((resolve, reject) => {
    tellReady = resolve;
    tellBroken = reject;
  });
  // Whoever waits for it is told; nobody has to.
  ready.catch(() => {});

  const end = (error: OfflineError) => {
    if (ended !== undefined) return;
    ended = error;
    clearTimeout(starting);
    worker?.terminate();
    tellBroken(error);
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer);
      reject(error);
    }
    waiting.clear();
  };
  const starting = setTimeout(
    () => end(new OfflineError('not-started', 'took too long to start')),
    patienceToStart,
  );
  /** An answer is overdue only once the core runs. */
  const hurry = (id: number) =>
    setTimeout(() => {
      waiting.get(id)?.reject(new OfflineError('too-slow', 'took too long over a message'));
      waiting.delete(id);
    }, patience);

  const open = (): CoreWorker | undefined => {
    try {
      return start(address);
    } catch (error) {
      end(new OfflineError('not-started', `could not be started: ${String(error)}`));
      return undefined;
    }
  };
  let worker: CoreWorker | undefined;
  worker = open();
  if (worker !== undefined) {
    worker.onmessage = ({ data }: MessageEvent<FromCore>) => {
      switch (data.kind) {
        case 'ready':
          isReady = true;
          clearTimeout(starting);
          for (const [id, one] of waiting) one.timer = hurry(id);
          tellReady();
          void keep();
          return;
        case 'broken':
          end(new OfflineError('not-started', `could not be started: ${data.reason}`));
          return;
        case 'answer': {
          const one = waiting.get(data.id);
          clearTimeout(one?.timer);
          waiting.delete(data.id);
          one?.resolve({ activities: data.activities });
        }
      }
    };
    worker.onerror = event => {
      event.preventDefault();
      end(new OfflineError('not-started', `could not be loaded: ${event.message ?? 'no script'}`));
    };
  }

  return {
    ready,
    ask: (history, text, options) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined || worker === undefined) {
          reject(ended);
          return;
        }
        asked += 1;
        const id = asked;
        waiting.set(id, { resolve, reject, timer: isReady ? hurry(id) : starting });
        const { locale, language } = options;
        const question: ToCore = {
          kind: 'ask',
          id,
          history: history.slice(-20),
          text,
          locale,
          ...(language && { language }),
          ...(today && { today }),
        };
        worker.postMessage(question);
      }),
    close: () => end(new OfflineError('closed', 'were closed')),
  };
}
