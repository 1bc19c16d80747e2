/** The only place that reads the calendar, on the server and in the page. Rules and dialogs get the date as an argument. */
const india = new Intl.DateTimeFormat('en', {
  timeZone: 'Asia/Kolkata',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The calendar date in India at an instant. The documents print dates without a time of day, so a date holds until
 * midnight in Asia/Kolkata, wherever the server is.
 *
 * @param now an instant
 * @returns the date as `YYYY-MM-DD`, put together from its parts: browsers differ in how they write a date
 */
export function todayInIndia(now: Date): string {
  const parts = new Map(india.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
