/** The one place that knows what day it is. Everything left of `src` is told. */
import { TZDate } from '@date-fns/tz';

/**
 * The calendar date in India at an instant. The documents print dates without a time of day, so a date holds until
 * midnight in Asia/Kolkata, wherever the server stands.
 *
 * @param now an instant
 * @returns the date as `YYYY-MM-DD`
 */
export function todayInIndia(now: Date): string {
  return new TZDate(now, 'Asia/Kolkata').toISOString().slice(0, 'YYYY-MM-DD'.length);
}
