/**
 * The search of the message extension, while the person is typing: designations of Annexure III, MDOs of Annexure II-A
 * and courses. First comes what the conversation's own searches find, then names whose words begin as typed.
 */
import { contextIn, type Resources, resourcesOf } from '../../../dialogs/conversation/context.ts';
import { phrases } from '../../../dialogs/phrases/index.ts';
import { type Message, messageOf } from '../../../dialogs/turns/message.ts';
import type { Designation, Mdo } from '../../../knowledge/facts/facts.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { fold } from '../../../knowledge/text/fold.ts';
import type { Language } from '../../../knowledge/understanding/language.ts';
import { mask } from '../../../knowledge/understanding/personal-data.ts';
import { answerForRow, type Row } from './row-answer.ts';
import { extensionTexts } from './texts.ts';

/** A designation, an MDO or a course that can be inserted. */
export interface LookUpItem {
  /** Names the row in the data, for example `designation/47`. All that is stored of a pick. */
  key: string;
  /** The exact name, as iGOT prints it. */
  title: string;
  /** Kind, group and Hindi name, in the reader's language. */
  about: string;
}

export interface LookUp {
  /** Everything that a query finds, best first; nothing for an empty query. */
  find(query: string, language: Language): LookUpItem[];
  /** undefined when no row has this key any more. */
  byKey(key: string, language: Language): LookUpItem | undefined;
  /**
   * What the helpdesk answers about the row, with its sources.
   *
   * @param today the date in India, YYYY-MM-DD
   */
  message(key: string, language: Language, today: string): Message | undefined;
}

/** Longest query that is read, in characters. */
const longestQuery = 200;

interface IndexEntry {
  key: string;
  row: Row;
  title: string;
  /** Every name of the row, folded and split into words. */
  names: string[][];
}

interface Index {
  resources: Resources;
  entries: ReadonlyMap<string, IndexEntry>;
}

/** Makes the search. Its index is built when it is first used, so that the server starts without waiting for it. */
export function createLookUp(knowledge: Knowledge): LookUp {
  let built: Index | undefined;
  const index = (): Index => {
    built ??= buildIndex(knowledge);
    return built;
  };
  return {
    find: (query, language) => find(query, language, index()),
    byKey(key, language) {
      const entry = index().entries.get(key);
      return entry && itemOf(entry, language, index());
    },
    message(key, language, today) {
      const entry = index().entries.get(key);
      if (entry === undefined) return undefined;
      const context = contextIn(index().resources, language, today);
      return messageOf(answerForRow(entry.row, context), language, knowledge);
    },
  };
}

function buildIndex(knowledge: Knowledge): Index {
  const resources = resourcesOf(knowledge);
  const { hindiNames, hindiMdos } = resources;
  const entries: IndexEntry[] = [
    ...knowledge.designations.map(row => ({
      key: designationKey(row),
      row: { kind: 'designation' as const, row },
      title: row.name,
      names: inWords([
        row.name,
        ...row.equivalents.filter(({ anyDesignation }) => !anyDesignation).map(({ post }) => post),
        hindiNames.get(row.name),
      ]),
    })),
    ...knowledge.mdos.map(row => ({
      key: mdoKey(row),
      row: { kind: 'mdo' as const, row },
      title: row.name,
      names: inWords([row.name, hindiMdos.get(row.id)]),
    })),
    ...knowledge.courses.map(row => ({
      key: `course/${row.id}`,
      row: { kind: 'course' as const, row },
      title: row.title,
      names: inWords([row.title, ...row.alsoPrinted.map(({ title }) => title), ...row.alsoSaid]),
    })),
  ];
  return { resources, entries: new Map(entries.map(entry => [entry.key, entry])) };
}

function find(query: string, language: Language, index: Index): LookUpItem[] {
  // The placeholder that masking puts in the place of a number, such as `[number]`, is not a word to search for.
  const text = mask(query.slice(0, longestQuery)).replace(/\[[^\]]*\]/g, ' ');
  if (text.trim() === '') return [];
  const { matches, candidates, similar } = searchKeys(text, index.resources);
  const found = new Set([...matches, ...candidates, ...keysBeginningWith(text, index)]);
  return [...(found.size > 0 ? found : new Set(similar))].flatMap(key => {
    const entry = index.entries.get(key);
    return entry ? [itemOf(entry, language, index)] : [];
  });
}

/** Keys that the conversation's searches find: the match, the candidates of a question, and similar names. */
function searchKeys(
  query: string,
  { findDesignation, findMdo }: Resources,
): { matches: string[]; candidates: string[]; similar: string[] } {
  const post = findDesignation(query);
  const office = findMdo(query);
  return {
    matches: [
      ...(post.status === 'match' ? [designationKey(post.designation)] : []),
      ...(office.status === 'match' ? [mdoKey(office.mdo)] : []),
    ],
    candidates: [
      ...(post.status === 'ambiguous'
        ? post.candidates.map(({ designation }) => designationKey(designation))
        : []),
      ...(office.status === 'ambiguous' ? office.candidates.map(({ mdo }) => mdoKey(mdo)) : []),
    ],
    similar: [
      ...(post.status === 'none' ? post.similar.map(designationKey) : []),
      ...(office.status === 'none' ? office.similar.map(mdoKey) : []),
    ],
  };
}

/** Keys of rows with a name in which every typed word begins a word; the best fitting names come first. */
function keysBeginningWith(query: string, { entries }: Index): string[] {
  const typed = fold(query).split(' ').filter(Boolean);
  if (typed.length === 0) return [];
  return [...entries.values()]
    .flatMap(({ key, names }) => {
      const ranks = names.flatMap(name => rankOf(typed, name) ?? []);
      return ranks.length === 0 ? [] : [{ key, rank: Math.min(...ranks) }];
    })
    .sort((one, other) => one.rank - other.rank)
    .map(({ key }) => key);
}

/** 0: the whole name; 1: the beginning of the name; 2: words within the name; undefined: another name. */
function rankOf(typed: readonly string[], name: readonly string[]): 0 | 1 | 2 | undefined {
  const left = [...name];
  for (const word of typed) {
    const at = left.findIndex(one => one.startsWith(word));
    if (at < 0) return undefined;
    left.splice(at, 1);
  }
  if (typed.join(' ') === name.join(' ')) return 0;
  return name.join(' ').startsWith(typed.join(' ')) ? 1 : 2;
}

function itemOf({ key, title, row }: IndexEntry, language: Language, { resources }: Index): LookUpItem {
  return { key, title, about: aboutRow(row, language, resources).filter(Boolean).join(' · ') };
}

function aboutRow({ kind, row }: Row, language: Language, resources: Resources): (string | undefined)[] {
  const { common } = phrases[language];
  const kindName = extensionTexts[language].kinds[kind];
  const isHindi = language === 'hi';
  switch (kind) {
    case 'designation':
      return [kindName, common.groups(row.groups), isHindi ? resources.hindiNames.get(row.name) : undefined];
    case 'mdo':
      return [kindName, isHindi ? resources.hindiMdos.get(row.id) : undefined];
    case 'course':
      return [kindName, row.minutes === undefined ? undefined : common.duration(row.minutes)];
  }
}

function designationKey({ row }: Designation): string {
  return `designation/${row}`;
}

function mdoKey({ id }: Mdo): string {
  return `mdo/${id}`;
}

function inWords(names: readonly (string | undefined)[]): string[][] {
  return names.flatMap(name => (name ? [fold(name).split(' ')] : []));
}
