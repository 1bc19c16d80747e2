/** Counts the requests of each caller in a minute. The counts are in memory: a restart begins at zero. */
export interface RateLimit {
  /** Counts one request. @returns 0 when it is allowed, else the seconds until the next one is */
  take(caller: string): number;
}

/**
 * @param perMinute requests that one caller may make in the minute that begins with the first of them
 * @param now clock in milliseconds since 1970
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
