/** What the walk types and tells: one example of each kind that the searches and the rules distinguish. */
import type { Resources } from '../../dialogs/conversation/context.ts';
import type { Ask, SlotName, Slots } from '../../dialogs/turns/turn.ts';
import { assessment, curriculum } from '../../knowledge/rules/index.ts';

export interface Sample {
  label: string;
  slots: Slots;
}

export interface Samples {
  /** What to type as the answer to a question; empty if its buttons are all the answers. */
  typed(ask: Ask, slots: Slots): Sample[];
  /** What one message may tell of the slots that a dialog reads: first single facts, then up to three facts together. */
  told(names: ReadonlySet<SlotName>): Iterable<Sample>;
  /** Days before, on and after the dates of the calendar. */
  days: { afterAll: string; others: { label: string; day: string }[] };
}

/** Posts that are not names of Annexure III: posts of several designations, and one that does not exist. */
const otherPosts = [
  'HSG',
  'Office Supervisor',
  'Stenographer',
  'Junior Engineer',
  'Postmaster',
  'Programmer',
  'Zamindar',
];
/** One office for each kind of result of the MDO search. */
const offices = [
  'Patna GPO',
  '800001',
  'Bihar Circle',
  'Sikkim',
  'Aurangabad',
  'NSH',
  'RLO',
  'Department of Posts',
  'Army Postal Service',
  'Postal Accounts Office',
  '000000',
  'Karnatka Sirkel',
  'Zembla',
];

/**
 * What a message can tell besides post and office. The file does not compile where a slot is missing. An empty list means
 * that the walk fills the slot by buttons only.
 */
const values: { readonly [Name in SlotName]-?: readonly NonNullable<Slots[Name]>[] } = {
  post: [],
  postKey: ['not-sure'],
  group: ['A', 'not-sure'],
  office: [],
  officeKey: [],
  courses: [['conduct-rules'], ['dakshta'], ['conduct-rules', 'gender-sensitization']],
  list: ['A', 'field'],
  employment: ['departmental', 'gds', 'contractual', 'deputation'],
  greenTick: ['yes', 'no'],
  mdo: ['right', 'department-of-posts', 'old'],
  profile: ['matches', 'differs'],
  coursesDone: ['all-six', 'all-three', 'none'],
  coursesNotDone: [],
  attempts: [3],
  passed: [true, false],
  triedAll: ['yes'],
  sparrow: ['yes', 'no'],
  login: ['fails'],
  outOfScopeTopic: ['pay', 'exam-answers'],
};
const mostTogether = 3;

/** Makes the samples from the knowledge: of all posts and offices, the first of each kind. */
export function samples(resources: Resources): Samples {
  const { knowledge, findMdo } = resources;
  const allPosts = [...otherPosts, ...knowledge.designations.map(({ name }) => name)];
  const posts = firstOfEachKind(allPosts, post => kindOfPost(post, resources));
  const places = firstOfEachKind(offices, office => kindOfOffice(office, resources));
  const ofSlot = (slot: SlotName): Sample[] => {
    if (slot === 'post') return posts.map(post => ({ label: `“${post}”`, slots: { post } }));
    if (slot === 'office') return places.map(office => ({ label: `“${office}”`, slots: { office } }));
    return values[slot].map(value => ({
      label: `${slot}: ${Array.isArray(value) ? value.join(', ') : String(value)}`,
      slots: { [slot]: value } as Slots,
    }));
  };

  return {
    typed({ slot, options }, slots) {
      switch (slot) {
        case 'post':
        case 'office':
          return ofSlot(slot);
        case 'officeKey': {
          const found = findMdo(slots.office ?? '');
          if (found.status !== 'ambiguous') return [];
          return found.candidates
            .slice(0, 1)
            .filter(({ mdo: { name } }) => options.every(({ label }) => label !== name))
            .map(({ mdo: { name } }) => ({ label: `“${name}”`, slots: { officeKey: name } }));
        }
        default:
          return [];
      }
    },
    *told(names) {
      const known = (Object.keys(values) as SlotName[]).filter(slot => names.has(slot));
      for (const slot of known)
        for (const one of ofSlot(slot))
          yield slot === 'post' || slot === 'office' ? { ...one, label: `${slot}: ${one.label}` } : one;
      // A post or an office alone decides what follows, so neither is combined. Three other facts together reach every answer.
      const others = known.filter(slot => slot !== 'post' && slot !== 'office' && slot !== 'courses');
      for (let count = 2; count <= mostTogether; count++) yield* combinations(others, count, ofSlot);
    },
    days: daysOf(knowledge),
  };
}

/** What distinguishes a post for the dialogs: how it is found, and what courses and assessment it has. */
function kindOfPost(post: string, { knowledge, findDesignation }: Resources): unknown {
  const found = findDesignation(post);
  if (found.status === 'none') return ['none', found.similar.length > 0];
  if (found.status === 'ambiguous') return ['ambiguous', found.question];
  const designation = found.designation.name;
  const exam = assessment(knowledge, { designation });
  const hasOutside = exam.kind === 'role' && exam.outsideSix.length > 0;
  return [curriculum(knowledge, { designation }).kind, exam.kind, hasOutside];
}

/** What distinguishes an office for the dialogs: how it is found. */
function kindOfOffice(office: string, { findMdo }: Resources): unknown {
  const found = findMdo(office);
  switch (found.status) {
    case 'match':
      return ['match', found.mdo.kind, found.how.notPlaced !== undefined];
    case 'ambiguous':
      return ['ambiguous', found.candidates.length > 6];
    case 'none':
      return ['none', found.reason, found.similar.length > 0];
  }
}

function daysOf({ calendar }: Resources['knowledge']): Samples['days'] {
  const [first] = calendar;
  const last = calendar.at(-1);
  if (first === undefined || last === undefined)
    throw new RangeError('dop-igot-helpdesk: the calendar is empty');
  return {
    afterAll: dayAfter(last.date, 1),
    others: [
      { label: `read before ${first.date}`, day: dayAfter(first.date, -1) },
      { label: `read on ${first.date}`, day: first.date },
    ],
  };
}

function* combinations(
  names: readonly SlotName[],
  count: number,
  ofSlot: (slot: SlotName) => Sample[],
  before: Sample = { label: '', slots: {} },
): Iterable<Sample> {
  if (count === 0) {
    yield before;
    return;
  }
  for (const [index, slot] of names.entries())
    for (const { label, slots } of ofSlot(slot))
      yield* combinations(names.slice(index + 1), count - 1, ofSlot, {
        label: before.label === '' ? label : `${before.label}, ${label}`,
        slots: { ...before.slots, ...slots },
      });
}

function firstOfEachKind<Thing>(things: readonly Thing[], kindOf: (thing: Thing) => unknown): Thing[] {
  const kinds = new Map<string, Thing>();
  for (const thing of things) {
    const kind = JSON.stringify(kindOf(thing));
    if (!kinds.has(kind)) kinds.set(kind, thing);
  }
  return [...kinds.values()];
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
