/** Binds what a message says without a name to the question that is open. */
import type { Fact, FactSlot } from './fact.ts';
import type { StateName } from './states.ts';
import { type Row, table } from './table.ts';

/** A slot that a question asks for; `postKey` asks for a cadre or a wing. */
export type OpenSlot = FactSlot | 'postKey' | 'officeKey';

const openSlots: ReadonlySet<string> = new Set([
  ...table.map(({ slot }) => slot),
  'coursesDone',
  'post',
  'postKey',
  'office',
  'officeKey',
  'employment',
]);

/** True of a slot that a message can be read for. */
export function isOpenSlot(slot: string): slot is OpenSlot {
  return openSlots.has(slot);
}

const rows = new Map<string, Row>(table.map(row => [row.slot, row]));

/**
 * The facts of a message that answers a question: what is said of "it" is said of the slot that the question asks for. A fact that
 * the message tells of the slot by its name decides alone.
 *
 * @param open the slot that was asked for
 */
export function inContext(facts: readonly Fact[], open: OpenSlot | undefined): Fact[] {
  const settled = facts.filter(({ slot }) => slot !== 'it');
  if (open === undefined) return settled;
  const isTold = settled.some(({ slot, of, time }) => slot === open && of === 'writer' && time === 'now');
  return isTold ? settled : [...settled, ...boundTo(open, facts)];
}

function boundTo(open: OpenSlot, facts: readonly Fact[]): Fact[] {
  if (open === 'postKey')
    return facts
      .filter(
        ({ slot, about, of }) => slot === 'it' && of === 'writer' && (about === 'cadre' || about === 'wing'),
      )
      .map(one => bound(one, one.about ?? 'cadre', one.value));
  if (open === 'employment')
    return facts
      .filter(({ slot, about, time }) => slot === 'it' && about === 'employment' && time === 'now')
      .map(one => bound(one, 'employment', one.polarity === 'denied' ? `-${one.value}` : one.value));
  if (facts.some(({ slot, value }) => slot === 'answer' && value === 'unsure')) return [];
  if (open === 'coursesDone') return coursesBound(facts);
  const row = rows.get(open);
  if (row === undefined || open === 'officeKey') return [];
  const slot = row.slot;
  const said = facts.filter(
    fact => fact.slot === 'it' && fact.of === 'writer' && (fact.about === undefined || fact.about === slot),
  );
  const valued = said.flatMap(one => {
    const value = valueIn(row, one);
    return value === undefined ? [] : [{ one, value }];
  });
  const present = valued.filter(({ one }) => one.time === 'now');
  const answer = facts.find(({ slot }) => slot === 'answer');
  const gone = present.find(({ one }) => one.value === 'gone');
  const first = gone ?? present.find(({ value }) => value === row.decisive) ?? present[0];
  const isSame = first !== undefined && answer !== undefined && first.one.said.startsWith(answer.said);
  const byAnswer = answer?.value === 'yes' ? row.yes : answer?.value === 'no' ? row.no : undefined;
  if (byAnswer !== undefined && !(isSame && first !== undefined))
    return answer === undefined ? [] : [bound(answer, slot, byAnswer)];
  if (first !== undefined) return [bound(first.one, slot, first.value)];
  const former = valued.find(({ one }) => one.time === 'before');
  const after = former && row.opposite?.[former.value];
  return former !== undefined && after !== undefined
    ? [bound({ ...former.one, time: 'now' }, slot, after)]
    : [];
}

function valueIn(row: Row, { value, about }: Fact): string | undefined {
  if (about === 'mdo' && (value === 'there' || value === 'showing')) return 'right';
  const values = { ...row.bare, ...row.shown };
  if (about === row.slot && Object.values(values).includes(value)) return value;
  return row.asked[value as StateName] ?? (about === row.slot ? row.says[value as StateName] : undefined);
}

function bound(one: Fact, slot: FactSlot, value: string): Fact {
  const denied = value.startsWith('-');
  const { about: _, ...rest } = one;
  return { ...rest, slot, value: denied ? value.slice(1) : value, polarity: denied ? 'denied' : 'affirmed' };
}

/** How many courses are done, and which: a number or the titles alone are an answer. */
function coursesBound(facts: readonly Fact[]): Fact[] {
  const count = facts.find(
    ({ slot, about, of, time }) =>
      slot === 'it' && about === 'coursesDone' && of === 'writer' && time === 'now',
  );
  const hasState = facts.some(
    ({ slot, state }) => slot === 'coursesDone' || (slot === 'course' && state !== undefined),
  );
  const named = facts.filter(({ slot, of, isAlone }) => slot === 'course' && of === 'writer' && isAlone);
  return [
    ...(count === undefined ? [] : [bound(count, 'coursesDone', count.value)]),
    ...(hasState ? [] : named.map(one => ({ ...one, state: 'done' as const }))),
  ];
}
