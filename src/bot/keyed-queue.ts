/** A queue for each key: the turns of one conversation run one after the other, those of others at the same time. */
export interface KeyedQueue {
  /** Runs `work` when all earlier work under this key has ended, with or without an error. */
  run<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** Resolves when nothing is queued any more. */
  idle(): Promise<void>;
}

/** Makes an empty queue. Keys are forgotten when their work has ended. */
export function createKeyedQueue(): KeyedQueue {
  const last = new Map<string, Promise<unknown>>();
  return {
    run(key, work) {
      const result = (last.get(key) ?? Promise.resolve()).then(work);
      const done = result.then(
        () => {},
        () => {},
      );
      last.set(key, done);
      void done.then(() => {
        if (last.get(key) === done) last.delete(key);
      });
      return result;
    },
    async idle() {
      while (last.size > 0) await Promise.all(last.values());
    },
  };
}
