/** The last dates of the year as of a given day (OM, para 4; guide, checklist). */
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import type { Basis, CalendarEntry, CalendarId, Citation, Facts } from '../facts/facts.ts';
import { guide, type Sourced } from './sourced.ts';

/** A last date as of today. */
export interface Deadline {
  id: CalendarId;
  date: string;
  status: 'past' | 'today' | 'ahead';
  /** Whole days from today: 0 on the date itself, which still counts; negative when it is past. */
  daysLeft: number;
  /** `inferred` where the year is only read from the guide's title. */
  basis: Basis;
  citation: Citation;
}

/** All last dates in order. `next`: the ids of those on the nearest date that is not past; empty when all are past. */
export type Calendar = Sourced & { today: string; entries: Deadline[]; next: CalendarId[]; allPast: boolean };

/**
 * The last dates of the year, each with the days left (OM, para 4; guide, checklist).
 *
 * @param today the date in India, `YYYY-MM-DD`; the rules have no clock
 * @throws RangeError where `today` is not a date of the calendar
 */
export function calendar(k: Facts, today: string): Calendar {
  const now = dayOf(today);
  const entries = k.calendar.map(entry => deadline(entry, now));
  const open = entries.filter(entry => entry.status !== 'past');
  const nearest = open[0]?.date;
  const allPast = nearest === undefined;
  return {
    today,
    entries,
    next: open.filter(entry => entry.date === nearest).map(entry => entry.id),
    allPast,
    basis: 'stated',
    citations: [{ source: 'om', place: 'para-4' }, guide('checklist')],
    openQuestions: allPast ? ['timeline-picture', 'dates-past'] : ['timeline-picture'],
  };
}

function deadline({ id, date, yearInferred, citation }: CalendarEntry, now: Date): Deadline {
  const daysLeft = differenceInCalendarDays(dayOf(date), now);
  return {
    id,
    date,
    status: daysLeft < 0 ? 'past' : daysLeft === 0 ? 'today' : 'ahead',
    daysLeft,
    basis: yearInferred ? 'inferred' : 'stated',
    citation,
  };
}

/** The date, the same in every time zone of the machine. */
function dayOf(day: string): Date {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(day) ? parseISO(day) : undefined;
  if (date === undefined || !isValid(date))
    throw new RangeError(
      `dop-igot-helpdesk: "${day}" is not a day; give it as YYYY-MM-DD, for example 2026-03-31`,
    );
  return date;
}
