/** Makes a calendar file (RFC 5545) in the page. */

export interface CalendarDay {
  title: string;
  /** `YYYY-MM-DD`. */
  date: string;
  description: string;
}

/**
 * An iCalendar file of one all-day event.
 *
 * @param now when the file is made
 */
export function calendarFile({ title, date, description }: CalendarDay, now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Department of Posts//iGOT Karmayogi helpdesk//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    // The id depends on day and title only: importing the same event twice changes nothing.
    `UID:${date}-${checksum(title)}@igot-helpdesk`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${withoutDashes(date)}`,
    `DTEND;VALUE=DATE:${withoutDashes(dayAfter(date))}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(line => `${foldLine(line)}\r\n`).join('');
}

/** Folds a line at 75 octets (RFC 5545, 3.1): the next line begins with a space. No character is cut. */
function foldLine(line: string): string {
  const rows: string[] = [];
  let row = '';
  let size = 0;
  for (const letter of line) {
    const octets = new TextEncoder().encode(letter).length;
    if (size + octets > 75) {
      rows.push(row);
      row = ' ';
      size = 1;
    }
    row += letter;
    size += octets;
  }
  return [...rows, row].join('\r\n');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

function withoutDashes(date: string): string {
  return date.replaceAll('-', '');
}

function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

function checksum(text: string): string {
  let sum = 0;
  for (const letter of text) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return sum.toString(36);
}
