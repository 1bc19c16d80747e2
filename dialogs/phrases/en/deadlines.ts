/** The last dates of 2025-26. */
import type { CalendarId } from '../../../knowledge/facts/facts.ts';

const tasks: Record<CalendarId, string> = {
  transfer: 'moving out of “Department of Posts”',
  'one-course': 'one course',
  'three-courses': 'three courses',
  'six-courses': 'all six courses',
  assessment: 'passing the assessment',
};

export const deadlines = {
  title: 'Last dates',
  task: (id: CalendarId) => tasks[id],
  allPast: (last: string) => `All 2025-26 dates are past; the last was **${last}**.`,
  next: (day: string, tasks: string, days: number) =>
    `Next: **${day}**, ${tasks}; ${days === 1 ? '1 day' : `${days} days`} left.`,
  today: (day: string, tasks: string) => `Today, **${day}**, is the last day for ${tasks}.`,
  date: (day: string, task: string, status: string) => `${day}: ${task} (${status}).`,
  past: 'past',
  lastDay: 'today, still counts',
  ahead: (days: number) => (days === 1 ? '1 day left' : `${days} days left`),
  toCalendar: (day: string) => `Add ${day} to a calendar`,
  calendarTitle: (tasks: string) => `iGOT: last day for ${tasks}`,
  year: 'The guide prints day and month only; the year is read from its title.',
  noExtension:
    'The documents mention no extension and no 2026-27 courses, and do not say whether completion after a date counts.',
  ask: (mailbox: string) => `Ask your MDO or ${mailbox}.`,
  noClock: 'The day itself still counts; no hour is printed.',
  excluded: (name: string) => `For ${name} **no date applies**: the mandate leaves them out.`,
  notePast: (last: string) =>
    `The 2025-26 dates are past (the last was ${last}); whether completing now counts is not stated.`,
  noteToday: (day: string, tasks: string) => `Today, ${day}, is the last day for ${tasks}.`,
  noteNext: (day: string, tasks: string) => `The next date is ${day}: ${tasks}.`,
};
