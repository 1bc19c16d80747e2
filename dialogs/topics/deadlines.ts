/** The last dates of 2025-26, as of the day of the context (guide, checklist; OM, para 4). */
import { type Calendar, calendar, type Deadline } from '../../knowledge/rules/index.ts';
import { guide, om } from '../../knowledge/rules/sourced.ts';
import { citationText } from '../turns/text.ts';
import { type Action, answer, type Context, type Dialog, type Line, line } from '../turns/turn.ts';
import { button } from './shared/buttons.ts';
import { knownDesignation, mailboxOf, whyExcluded } from './shared/employee.ts';
import { excludedAnswer } from './shared/excluded.ts';

const dialog = 'deadlines';

export const deadlines: Dialog = (slots, context) => {
  const { say, knowledge, today } = context;
  const words = say.deadlines;
  const excluded = whyExcluded(slots, context);
  if (excluded !== undefined)
    return excludedAnswer(excluded, {
      dialog,
      headline: words.excluded(
        knownDesignation(slots, context)?.name ?? say.common.excludedStaffInside[excluded],
      ),
      reason: say.common.excludedWhy,
      next: [button(say, 'contact', 'contact_support')],
    });

  const dates = calendar(knowledge, today);
  const notStated = [
    line(words.noExtension, om('para-4'), guide('checklist')),
    line(words.ask(mailboxOf(context)), om('para-5')),
  ];
  const each = dates.entries.map(entry =>
    line(
      words.date(say.common.date(entry.date), words.task(entry.id), statusText(entry, context)),
      entry.citation,
    ),
  );
  const year = line(words.year, guide('checklist'), guide('timeline'));
  return answer({
    dialog,
    headline: headlineFor(dates, context),
    basis: dates.basis,
    // When all dates are past, what to do now comes first.
    facts: dates.allPast ? [...notStated, ...each, year] : [...each, year, ...notStated],
    cautions: dates.entries.some(({ status }) => status === 'today')
      ? [line(words.noClock, guide('checklist'))]
      : [],
    openQuestions: dates.openQuestions,
    actions: calendarActions(dates, context),
    next: [
      button(say, 'track', 'checklist_track'),
      button(say, 'courses', 'courses_list'),
      dates.next.includes('transfer')
        ? button(say, 'transfer', 'transfer_request')
        : button(say, 'contact', 'contact_support'),
    ],
  });
};

/** Calendar entries: one for each day that is still ahead. */
function calendarActions({ entries }: Calendar, context: Context): Action[] {
  const { say, language } = context;
  const words = say.deadlines;
  const open = entries.filter(({ status }) => status === 'ahead');
  return [...new Set(open.map(({ date }) => date))].map(date => {
    const due = open.filter(entry => entry.date === date);
    const day = say.common.date(date);
    return {
      kind: 'calendar',
      label: words.toCalendar(day),
      title: words.calendarTitle(say.common.and(due.map(({ id }) => words.task(id)))),
      date,
      description: [
        ...new Set(due.map(({ citation }) => citationText(citation, language))),
        ...(due.some(({ basis }) => basis === 'inferred') ? [words.year] : []),
      ].join('\n'),
    };
  });
}

/** The dates in one line, for an answer about something else. */
export function datesNote(context: Context): Line {
  const { say, knowledge, today } = context;
  const words = say.deadlines;
  const dates = calendar(knowledge, today);
  const next = nextDeadline(dates);
  return next === undefined
    ? line(words.notePast(lastDate(dates, context)), guide('checklist'))
    : line(
        next.status === 'today'
          ? words.noteToday(say.common.date(next.date), taskList(dates, context))
          : words.noteNext(say.common.date(next.date), taskList(dates, context)),
        next.citation,
      );
}

function headlineFor(dates: Calendar, context: Context): string {
  const { say } = context;
  const words = say.deadlines;
  const next = nextDeadline(dates);
  if (next === undefined) return words.allPast(lastDate(dates, context));
  const day = say.common.date(next.date);
  return next.status === 'today'
    ? words.today(day, taskList(dates, context))
    : words.next(day, taskList(dates, context), next.daysLeft);
}

function nextDeadline({ entries, next }: Calendar): Deadline | undefined {
  return entries.find(({ id }) => next.includes(id));
}

function taskList({ next }: Calendar, { say }: Context): string {
  return say.common.and(next.map(id => say.deadlines.task(id)));
}

function lastDate({ entries }: Calendar, { say }: Context): string {
  return say.common.date(entries.at(-1)?.date ?? '');
}

function statusText({ status, daysLeft }: Deadline, { say }: Context): string {
  switch (status) {
    case 'past':
      return say.deadlines.past;
    case 'today':
      return say.deadlines.lastDay;
    case 'ahead':
      return say.deadlines.ahead(daysLeft);
  }
}
