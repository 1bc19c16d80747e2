/**
 * The facts that people tell in the middle of a talk: the turns of the corpus, tab-separated. Column 5 lists the facts of each
 * turn, such as `greenTick=no;-employment=gds;about=other;post=postman`.
 */
import { fold } from '../../knowledge/text/fold.ts';
import type { Format, Helpdesk, Measure, Verdict } from './format.ts';

/** A turn: what the bot has asked for, what the person writes, and the facts that the turn tells. */
interface ToldTurn {
  id: string;
  open: string;
  facts: string[];
  text: string;
}

/** The turns of the corpus. */
export const facts: Format = {
  read(content, file) {
    const turns = readTurns(content, file);
    return helpdesk => scoreFacts(turns, helpdesk);
  },
};

/** A whole talk has these columns before those of a turn. */
const talkColumns = 2;
/** The place of each column of a turn. */
const column = { open: 2, tells: 4, text: 6 } as const;

/** Slots whose values are two states that exclude each other: one denied is the other told. */
const opposites: Readonly<Record<string, string>> = {
  'greenTick=yes': 'greenTick=no',
  'greenTick=no': 'greenTick=yes',
  'passed=yes': 'passed=no',
  'passed=no': 'passed=yes',
  'triedAll=yes': 'triedAll=no',
  'login=works': 'login=fails',
  'login=fails': 'login=works',
  'profile=matches': 'profile=differs',
  'uneditable=yes': 'uneditable=no',
  'sparrow=yes': 'sparrow=no',
};

/** What a bare yes or no means where the slot is open. */
const answers: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  greenTick: ['greenTick=yes', 'greenTick=no'],
  passed: ['passed=yes', 'passed=no'],
  sparrow: ['sparrow=yes', 'sparrow=no'],
  profile: ['profile=matches', 'profile=differs'],
  login: ['login=works', 'login=fails'],
  triedAll: ['triedAll=yes', 'triedAll=no'],
  mdo: ['mdo=right', '-mdo=right'],
};

/**
 * The facts of a turn in the form that they are compared in: `slot=value`, with a minus where it is denied or former, and with
 * `other:` where it is another person's.
 */
export function comparable(tells: string, open: string): string[] {
  let other = false;
  const facts: string[] = [];
  for (const part of tells.split(';').map(one => one.trim())) {
    if (part.startsWith('about=')) other = part === 'about=other';
    else if (part !== '-' && part !== '')
      facts.push(...oneByOne(part, open).map(fact => `${other ? 'other:' : ''}${fact}`));
  }
  return [...new Set(facts)];
}

function oneByOne(part: string, open: string): string[] {
  const [slot = '', value = ''] = part.replace(/^-/, '').split('=');
  const denied = part.startsWith('-');
  if (slot === 'yes' || slot === 'no') return [answers[open]?.[slot === 'yes' ? 0 : 1] ?? slot];
  if (slot === 'done' || slot === 'left')
    return value.split(',').map(course => `${denied ? '-' : ''}${slot}=${course.trim()}`);
  if (part === 'coursesDone=6') return ['coursesDone=all-six'];
  const opposite = opposites[`${slot}=${value}`];
  return [denied ? (opposite ?? part) : part];
}

/** Reads the turns of a file. Lines with too few columns are skipped. */
export function readTurns(content: string, file: string): ToldTurn[] {
  const lines = content.split('\n').filter(line => line.trim() !== '');
  return lines.flatMap((line, at) => {
    const all = line.split('\t');
    const cells = /^\d+$/.test(all[1] ?? '') ? all.slice(talkColumns) : all;
    const [open = '-', tells = '-', text] = [cells[column.open], cells[column.tells], cells[column.text]];
    if (text === undefined) return [];
    const id = `${file}:${at + 1}`;
    return [{ id, open, facts: comparable(tells, open), text: text.replaceAll('⏎', '\n') }];
  });
}

/**
 * Two measures over the same answers, by slot. Precision: of the facts read, those that the turn tells. Recall: of the facts
 * told, those that were read.
 */
export function scoreFacts(turns: readonly ToldTurn[], helpdesk: Pick<Helpdesk, 'facts'>): Measure[] {
  const precision: Verdict[] = [];
  const recall: Verdict[] = [];
  for (const { id, open, facts, text } of turns) {
    const got = [...new Set(helpdesk.facts(text, open).flatMap(fact => comparable(fact, open)))];
    const about = { id, text, expected: facts.join('; '), got: got.join('; ') };
    for (const fact of got)
      precision.push({ ...about, kind: slotOf(fact), right: facts.some(one => same(one, fact)) });
    for (const fact of facts)
      recall.push({ ...about, kind: slotOf(fact), right: got.some(one => same(one, fact)) });
  }
  return [
    { name: 'of the facts read, those told', verdicts: bySlot(precision), showsKinds: true },
    { name: 'of the facts told, those read', verdicts: bySlot(recall), showsKinds: true },
  ];
}

function slotOf(fact: string): string {
  const whose = fact.startsWith('other:') ? 'other: ' : '';
  return `${whose}${fact.replace(/^other:/, '').split('=')[0]}`;
}

/** Posts and offices are compared by a word that they have in common. */
function same(told: string, read: string): boolean {
  if (told === read) return true;
  const [slot, value = ''] = told.split('=');
  const [other, words = ''] = read.split('=');
  // A cadre that is told as a post is the same fact.
  if (slot !== other && !(slot === 'post' && other === 'cadre')) return false;
  if (!/(?:post|office)$/.test(slot ?? '')) return false;
  const known = new Set(fold(value).split(' '));
  return fold(words)
    .split(' ')
    .some(word => known.has(word));
}

function bySlot(verdicts: readonly Verdict[]): Verdict[] {
  return [...verdicts].sort((a, b) => (a.kind ?? '').localeCompare(b.kind ?? ''));
}
