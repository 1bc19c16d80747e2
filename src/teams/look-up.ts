/**
 * Search as one types, over the designations of Annexure III, the MDOs of Annexure II-A and the courses. What the
 * product's own searches find comes first; then names of which only the beginnings of words were typed so far.
 */

import { contextIn, sharedContext } from '../../dialogs/conversation/context.ts';
import { phrases } from '../../dialogs/phrases/index.ts';
import { dialogs } from '../../dialogs/topics/index.ts';
import { type Message, messageOf } from '../../dialogs/turns/message.ts';
import { type Answer, answer, type Context, line, type Slots } from '../../dialogs/turns/turn.ts';
import type { Citation, Course, Designation, Knowledge, Mdo } from '../../knowledge/facts/load.ts';
import { fold } from '../../knowledge/text/fold.ts';
import type { IntentId } from '../../knowledge/understanding/intent-rules/intent-rules.ts';
import type { Language } from '../../knowledge/understanding/language.ts';
import { mask } from '../../knowledge/understanding/personal-data.ts';
import { words } from './words.ts';

/** A thing that can be inserted. `key` names its row in the data and is all that is remembered of a pick. */
export interface Find {
  key: string;
  /** The exact name, as iGOT prints it. */
  title: string;
  /** What it is, in the reader's language. */
  about: string;
}

export interface LookUp {
  /** Everything that a query finds, best first; nothing for an empty one. */
  find(query: string, language: Language): Find[];
  /** The thing of that key; undefined when there is none of that key any more. */
  byKey(key: string, language: Language): Find | undefined;
  /** The thing as a message with its sources. */
  message(key: string, language: Language, today: string): Message | undefined;
}

/** Longest query that is read, in characters. */
const longestQuery = 200;

type Row =
  | { kind: 'designation'; row: Designation }
  | { kind: 'mdo'; row: Mdo }
  | { kind: 'course'; row: Course };

interface Entry {
  key: string;
  row: Row;
  title: string;
  /** Every name it goes by, folded and taken apart into words. */
  names: string[][];
}

/** The search over all that can be inserted. Its list of names is made at its first use: the server starts without it. */
export function createLookUp(knowledge: Knowledge): LookUp {
  let built: LookUp | undefined;
  const lookUp = () => {
    built ??= buildLookUp(knowledge);
    return built;
  };
  return {
    find: (query, language) => lookUp().find(query, language),
    byKey: (key, language) => lookUp().byKey(key, language),
    message: (key, language, today) => lookUp().message(key, language, today),
  };
}

function buildLookUp(knowledge: Knowledge): LookUp {
  const shared = sharedContext(knowledge);
  const { findDesignation, findMdo, hindiNames, hindiMdos } = shared;
  const entries = [
    ...knowledge.designations.map(row => ({
      key: keyOfDesignation(row),
      row: { kind: 'designation' as const, row },
      title: row.name,
      names: wordsOf([
        row.name,
        ...row.equivalents.filter(({ anyDesignation }) => !anyDesignation).map(({ post }) => post),
        hindiNames.get(row.name),
      ]),
    })),
    ...knowledge.mdos.map(row => ({
      key: keyOfMdo(row),
      row: { kind: 'mdo' as const, row },
      title: row.name,
      names: wordsOf([row.name, hindiMdos.get(row.id)]),
    })),
    ...knowledge.courses.map(row => ({
      key: `course/${row.id}`,
      row: { kind: 'course' as const, row },
      title: row.title,
      names: wordsOf([row.title, ...row.alsoPrinted.map(({ title }) => title), ...row.alsoSaid]),
    })),
  ] satisfies Entry[];
  const entryByKey = new Map<string, Entry>(entries.map(entry => [entry.key, entry]));

  /** Keys that the product's own searches give: those it is sure of, those it would ask about, mere likenesses. */
  function searched(query: string): { sure: string[]; asked: string[]; alike: string[] } {
    const post = findDesignation(query);
    const office = findMdo(query);
    const keys = { sure: [] as string[], asked: [] as string[], alike: [] as string[] };
    switch (post.status) {
      case 'match':
        keys.sure.push(keyOfDesignation(post.designation));
        break;
      case 'ambiguous':
        keys.asked.push(...post.candidates.map(({ designation }) => keyOfDesignation(designation)));
        break;
      case 'none':
        keys.alike.push(...post.similar.map(keyOfDesignation));
    }
    switch (office.status) {
      case 'match':
        keys.sure.push(keyOfMdo(office.mdo));
        break;
      case 'ambiguous':
        keys.asked.push(...office.candidates.map(({ mdo }) => keyOfMdo(mdo)));
        break;
      case 'none':
        keys.alike.push(...office.similar.map(keyOfMdo));
    }
    return keys;
  }

  /** Entries of which every word typed begins a word of one name: whole names first, then those that begin so. */
  function begun(query: string): string[] {
    const typed = fold(query).split(' ').filter(Boolean);
    if (typed.length === 0) return [];
    const ranked = entries.flatMap(entry => {
      const ranks = entry.names.flatMap(name => rank(typed, name) ?? []);
      return ranks.length === 0 ? [] : [{ key: entry.key, rank: Math.min(...ranks) }];
    });
    return ranked.sort((one, other) => one.rank - other.rank).map(({ key }) => key);
  }

  const found = ({ key, title, row }: Entry, language: Language): Find => ({
    key,
    title,
    about: aboutRow(row, language),
  });

  function aboutRow({ kind, row }: Row, language: Language): string {
    const { common } = phrases[language];
    const what = words[language].kinds[kind];
    switch (kind) {
      case 'designation':
        return [what, common.groups(row.groups), hindiIn(hindiNames.get(row.name), language)]
          .filter(Boolean)
          .join(' · ');
      case 'mdo':
        return [what, hindiIn(hindiMdos.get(row.id), language)].filter(Boolean).join(' · ');
      case 'course':
        return row.minutes === undefined ? what : `${what} · ${common.duration(row.minutes)}`;
    }
  }

  return {
    find(query, language) {
      // What masking puts in the place of a number is no word to search for.
      const said = mask(query.slice(0, longestQuery)).replace(/\[[^\]]*\]/g, ' ');
      if (said.trim() === '') return [];
      const { sure, asked, alike } = searched(said);
      const firm = new Set([...sure, ...asked, ...begun(said)]);
      return [...(firm.size > 0 ? firm : new Set(alike))].flatMap(key => {
        const entry = entryByKey.get(key);
        return entry ? [found(entry, language)] : [];
      });
    },
    byKey(key, language) {
      const entry = entryByKey.get(key);
      return entry && found(entry, language);
    },
    message(key, language, today) {
      const entry = entryByKey.get(key);
      if (entry === undefined) return undefined;
      const context = contextIn(shared, language, today);
      return messageOf(answerFor(entry.row, context), language, knowledge);
    },
  };
}

function keyOfDesignation({ row }: Designation): string {
  return `designation/${row}`;
}

function keyOfMdo({ id }: Mdo): string {
  return `mdo/${id}`;
}

function wordsOf(names: readonly (string | undefined)[]): string[][] {
  return names.flatMap(name => (name ? [fold(name).split(' ')] : []));
}

/** 0: the whole name; 1: its beginning; 2: words within it; undefined: not this one. */
function rank(typed: readonly string[], name: readonly string[]): 0 | 1 | 2 | undefined {
  const left = [...name];
  for (const word of typed) {
    const at = left.findIndex(one => one.startsWith(word));
    if (at < 0) return undefined;
    left.splice(at, 1);
  }
  if (typed.join(' ') === name.join(' ')) return 0;
  return name.join(' ').startsWith(typed.join(' ')) ? 1 : 2;
}

function hindiIn(hindi: string | undefined, language: Language): string | undefined {
  return language === 'hi' ? hindi : undefined;
}

/** What the helpdesk itself answers about the row; where the row's name alone leaves a question, the row as it is printed. */
function answerFor({ kind, row }: Row, context: Context): Answer {
  switch (kind) {
    case 'designation':
      return (
        answered('designation_lookup', { post: row.name }, row.name, context) ??
        asPrinted('designation_lookup', row.name, context.say.common.groups(row.groups), {
          source: 'om',
          place: 'annexure-iii',
          row: row.row,
        })
      );
    case 'mdo':
      return (
        answered('mdo_lookup', { office: row.name }, row.name, context) ??
        asPrinted('mdo_lookup', row.name, words[context.language].kinds.mdo, {
          source: 'om',
          place: 'annexure-ii-a',
          row: row.serial,
        })
      );
    case 'course':
      return courseAnswer(row, context);
  }
}

function answered(dialog: IntentId, slots: Slots, name: string, context: Context): Answer | undefined {
  const turn = dialogs[dialog](slots, context);
  return turn.kind === 'answer' && turn.headline.includes(`**${name}**`) ? turn : undefined;
}

function asPrinted(dialog: IntentId, name: string, about: string, source: Citation): Answer {
  return answer({
    dialog,
    headline: `**${name}**`,
    basis: 'stated',
    facts: [line(about, source)],
  });
}

/** A course: how long it takes, and in which lists it stands. */
function courseAnswer(course: Course, { knowledge, language, say }: Context): Answer {
  const own = words[language];
  const lists = knowledge.curricula.filter(({ courses, replacements }) =>
    [...courses.map(listed => listed.course), ...replacements.map(({ by }) => by)].includes(course.id),
  );
  const names = lists.map(({ id }) => (id === 'field' ? own.field : say.common.group(id)));
  return answer({
    dialog: 'course_duration',
    headline: `**${course.title}**`,
    basis: 'stated',
    facts: [
      line(
        course.minutes === undefined
          ? own.minutesNotPrinted
          : own.minutes(say.common.duration(course.minutes)),
        course.citation,
      ),
      ...(lists.length === 0
        ? []
        : [line(own.inLists(say.common.list(names)), ...lists.map(({ citation }) => citation))]),
    ],
  });
}
