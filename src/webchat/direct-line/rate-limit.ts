/** Counts what each caller does in a minute. In memory: a restart forgives. */
export interface RateLimit {
  /** @returns 0 when allowed, else the seconds after which it is worth trying again */
  take(caller: string): number;
}

/**
 * @param perMinute how much one caller may do in any minute that begins with their first act
 * @param now clock in milliseconds
 */
export function createRateLimit(perMinute: number, now: () => number = Date.now): RateLimit {
  const minute = 60_000;
  let callers = new Map<string, { until: number; left: number }>();
  let swept = now();
  return {
    take(caller) {
      const time = now();
      if (time - swept > minute) {
        callers = new Map([...callers].filter(([, { until }]) => until > time));
        swept = time;
      }
      let window = callers.get(caller);
      if (!window || window.until <= time) {
        window = { until: time + minute, left: perMinute };
        callers.set(caller, window);
      }
      if (window.left === 0) return Math.ceil((window.until - time) / 1000);
      window.left -= 1;
      return 0;
    },
  };
}
