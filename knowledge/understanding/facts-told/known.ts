/** What is known after a message, for the dialogs: one value for each slot. */
import type { Fact, FactSlot } from './fact.ts';
import { table } from './table.ts';

/** The employments that the mandate is decided by. */
export type Service =
  | 'departmental'
  | 'gds'
  | 'contractual'
  | 'deputation'
  | 'leave'
  | 'retired'
  | 'probation'
  | 'suspended'
  | 'ippb'
  | 'aps';

/** What a message tells of the writer, or of those whom it asks about. */
export interface Details {
  cadre?: string;
  group?: 'A' | 'B' | 'C';
  wing?: 'postal' | 'rms';
  /** Ids of the courses named. */
  courses?: string[];
  coursesDone?: number | 'all' | 'three';
  /** Ids of the courses named as done. */
  coursesFinished?: string[];
  /** Ids of the courses named as not done, where all others are done. */
  coursesLeft?: string[];
  greenTick?: 'yes' | 'no';
  mdo?: 'right' | 'department-of-posts' | 'old';
  profile?: 'matches' | 'differs';
  uneditable?: 'yes' | 'no';
  login?: 'works' | 'fails';
  triedAll?: 'yes' | 'no';
  sparrow?: 'yes' | 'no';
  /** How many attempts are used. */
  attempts?: number;
  passed?: 'yes' | 'no';
  service?: Service;
  /** Present where the whole message is a yes or a no. */
  yesNo?: 'yes' | 'no';
  /** The language asked for ("in English please"). */
  switchTo?: 'en' | 'hi';
}

/** Slots whose value of other people counts where none of the writer is told. */
const askedOfAll: ReadonlySet<FactSlot> = new Set<FactSlot>(['employment', 'group']);

/**
 * The value of each slot. What is so now beats what was or is expected; the writer's beats another's; a denied value is none. Of
 * two values that are so now, the later one counts.
 */
export function known(facts: readonly Fact[]): Details {
  const value = (slot: FactSlot) => valueIn(facts, slot);
  const attempts = value('attempts');
  const switchTo = facts.find(({ slot }) => slot === 'language')?.value;
  const whole = facts.find(({ slot, isWhole }) => slot === 'answer' && isWhole)?.value;
  const told = {
    cadre:
      value('cadre') ??
      facts.find(({ about, polarity }) => about === 'cadre' && polarity === 'affirmed')?.value,
    group: value('group') ?? facts.find(({ about, isShown }) => about === 'group' && isShown)?.value,
    wing: value('wing'),
    greenTick: value('greenTick'),
    mdo: value('mdo'),
    profile: value('profile'),
    uneditable: value('uneditable'),
    login: value('login'),
    triedAll: value('triedAll'),
    sparrow: value('sparrow'),
    passed: value('passed'),
    service: serviceIn(facts),
    attempts: attempts === undefined ? undefined : Number(attempts),
    yesNo: whole === 'yes' || whole === 'no' ? whole : undefined,
    switchTo,
    ...coursesIn(facts),
  };
  return Object.fromEntries(Object.entries(told).filter(([, one]) => one !== undefined)) as Details;
}

const isNow = ({ polarity, time }: Fact) => polarity === 'affirmed' && time === 'now';

function valueIn(facts: readonly Fact[], slot: FactSlot): string | undefined {
  const now = facts.filter(fact => fact.slot === slot && isNow(fact));
  const own = now.filter(({ of }) => of === 'writer');
  const others = askedOfAll.has(slot) ? now.filter(({ of }) => of !== 'writer') : [];
  const counted = own.length > 0 ? own : others;
  if (slot === 'group' && new Set(counted.map(({ value }) => value)).size > 1) return undefined;
  const decisive = table.find(row => row.slot === slot)?.decisive;
  return (counted.find(fact => fact.value === decisive) ?? counted.at(-1))?.value;
}

/** The employments, the one that decides first: "regular PA on deputation to IPPB" is asked about for IPPB. */
const byWeight: readonly Service[] = [
  'gds',
  'ippb',
  'aps',
  'contractual',
  'deputation',
  'suspended',
  'probation',
  'leave',
  'retired',
  'departmental',
];

/** The employment of the writer; of those asked about where the writer tells no post and no employment. */
function serviceIn(facts: readonly Fact[]): string | undefined {
  const told = facts.filter(({ slot }) => slot === 'employment');
  const own = told.filter(fact => isNow(fact) && fact.of === 'writer');
  if (own.length > 0) return strongest(own);
  const denies = told.some(
    ({ of, polarity, time }) => of === 'writer' && (polarity === 'denied' || time === 'before'),
  );
  // "Is it for contract drivers?" names a post, but not the writer's.
  const asked = new Set(told.filter(({ of }) => of === 'anyone').map(({ said }) => said));
  const hasPost = facts.some(
    fact => fact.slot === 'post' && isNow(fact) && fact.of === 'writer' && !asked.has(fact.said),
  );
  return denies || hasPost ? undefined : strongest(told.filter(isNow));
}

function strongest(told: readonly Fact[]): string | undefined {
  return byWeight.find(kind => told.some(({ value }) => value === kind));
}

function coursesIn(
  facts: readonly Fact[],
): Pick<Details, 'courses' | 'coursesDone' | 'coursesFinished' | 'coursesLeft'> {
  const named = facts.filter(({ slot }) => slot === 'course');
  const own = named.filter(fact => isNow(fact) && fact.of === 'writer');
  const ids = (state: 'done' | 'left') =>
    unique(own.filter(one => one.state === state).map(({ value }) => value));
  const [done, left] = [ids('done'), ids('left')];
  const isOnly = own.some(({ state, isOnly: only }) => state === 'left' && only);
  const count = valueIn(facts, 'coursesDone');
  const titled = unique(named.filter(({ isTitle }) => isTitle).map(({ value }) => value));
  return {
    ...(titled.length > 0 && { courses: titled }),
    ...(count !== undefined && { coursesDone: countOf(count) }),
    ...(left.length > 0 && (done.length === 0 || isOnly)
      ? { coursesLeft: left }
      : done.length > 0 && { coursesFinished: done }),
  };
}

function countOf(value: string): number | 'all' | 'three' {
  if (value === 'all-six') return 'all';
  if (value === 'all-three') return 'three';
  return value === 'none' ? 0 : Number(value);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** True of a message that says that something is done and does not name it: "that too is done", "वह भी हो गया". */
export function saysDone(facts: readonly Fact[]): boolean {
  const done = facts.some(
    ({ slot, value, polarity }) => slot === 'it' && value === 'complete' && polarity === 'affirmed',
  );
  return done && !facts.some(({ slot, value }) => slot === 'it' && value === 'left-over');
}
