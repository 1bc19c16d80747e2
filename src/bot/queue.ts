/** Turns of one conversation wait for each other; conversations do not. */
export interface Queue {
  /** Runs `work` once everything asked for earlier under this key is done, however it ended. */
  run<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** Resolves when nothing is waiting any more. */
  idle(): Promise<void>;
}

export function createQueue(): Queue {
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
