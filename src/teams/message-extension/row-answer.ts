/** What the helpdesk answers about one row of the documents, for inserting it into a message. */
import { dialogs } from '../../../dialogs/topics/index.ts';
import { type Answer, answer, type Context, line, type Slots } from '../../../dialogs/turns/turn.ts';
import {
  type Citation,
  type Course,
  type Designation,
  designationCitation,
  type Mdo,
  mdoCitation,
} from '../../../knowledge/facts/facts.ts';
import type { IntentId } from '../../../knowledge/understanding/intents.ts';
import { extensionTexts } from './texts.ts';

export type Row =
  | { kind: 'designation'; row: Designation }
  | { kind: 'mdo'; row: Mdo }
  | { kind: 'course'; row: Course };

/** The dialog's own answer; where the row's name alone leaves a question open, the row as it is printed. */
export function answerForRow({ kind, row }: Row, context: Context): Answer {
  switch (kind) {
    case 'designation':
      return (
        dialogAnswer('designation_lookup', { post: row.name }, row.name, context) ??
        printedRow(
          'designation_lookup',
          row.name,
          context.say.common.groups(row.groups),
          designationCitation(row),
        )
      );
    case 'mdo':
      return (
        dialogAnswer('mdo_lookup', { office: row.name }, row.name, context) ??
        printedRow('mdo_lookup', row.name, extensionTexts[context.language].kinds.mdo, mdoCitation(row))
      );
    case 'course':
      return courseAnswer(row, context);
  }
}

function dialogAnswer(dialog: IntentId, slots: Slots, name: string, context: Context): Answer | undefined {
  const turn = dialogs[dialog](slots, context);
  return turn.kind === 'answer' && turn.headline.includes(`**${name}**`) ? turn : undefined;
}

function printedRow(dialog: IntentId, name: string, about: string, citation: Citation): Answer {
  return answer({ dialog, headline: `**${name}**`, basis: 'stated', facts: [line(about, citation)] });
}

/** A course: how long it takes, and which lists hold it. */
function courseAnswer(course: Course, { knowledge, language, say }: Context): Answer {
  const texts = extensionTexts[language];
  const lists = knowledge.curricula.filter(({ courses, replacements }) =>
    [...courses.map(listed => listed.course), ...replacements.map(({ by }) => by)].includes(course.id),
  );
  const names = lists.map(({ id }) => (id === 'field' ? texts.field : say.common.group(id)));
  const { minutes } = course;
  return answer({
    dialog: 'course_duration',
    headline: `**${course.title}**`,
    basis: 'stated',
    facts: [
      line(
        minutes === undefined ? texts.minutesNotPrinted : texts.minutes(say.common.duration(minutes)),
        course.citation,
      ),
      ...(lists.length === 0
        ? []
        : [line(texts.inLists(say.common.list(names)), ...lists.map(({ citation }) => citation))]),
    ],
  });
}
