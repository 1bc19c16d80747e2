/**
 * The table of facts told. A new fact is a new row. How each concept is said is in `data/lexicon/concepts-*.json`.
 */
import type { FactConcept } from '../../lexicon/schema.ts';
import type { FactSlot } from './fact.ts';
import type { StateName } from './states.ts';

/** A value; with a minus in front it is denied. */
type Value = string;

export interface Row {
  slot: FactSlot;
  /** The concepts that name the slot. */
  named: readonly FactConcept[];
  /** The value that each state gives where the slot is named. */
  says: Readonly<Partial<Record<StateName, Value>>>;
  /** The value of each state where the slot is not named but its question is open. */
  asked: Readonly<Partial<Record<StateName, Value>>>;
  /** The value where the slot is named, negated, and has no state: "no tick". */
  without?: Value;
  /** Concepts that name the slot and its value at once. */
  alone?: Readonly<Partial<Record<FactConcept, Value>>>;
  /** Concepts that tell a value where the clause says that it is shown. */
  shown?: Readonly<Partial<Record<FactConcept, Value>>>;
  /** Concepts that tell a value only where the question is open, or where the clause names the slot. */
  bare?: Readonly<Partial<Record<FactConcept, Value>>>;
  /** The values that exclude each other: one denied is the other told. */
  opposite?: Readonly<Record<Value, Value>>;
  /** The value that decides where others are told too: one wrong entry makes the profile wrong. */
  decisive?: Value;
  /** The answers yes and no, where the question is open. */
  yes?: Value;
  no?: Value;
}

const yesOrNo = { yes: 'no', no: 'yes' } as const;

export const table: readonly Row[] = [
  {
    slot: 'greenTick',
    named: ['tick'],
    says: {
      there: 'yes',
      got: 'yes',
      right: 'yes',
      complete: 'yes',
      gone: 'no',
      absent: 'no',
      'left-over': 'no',
      pending: 'no',
    },
    asked: { there: 'yes', got: 'yes', gone: 'no', absent: 'no', pending: 'no' },
    without: 'no',
    alone: { verified: 'yes', unverified: 'no' },
    opposite: yesOrNo,
    yes: 'yes',
    no: 'no',
  },
  {
    slot: 'mdo',
    named: ['mdo', 'circle'],
    says: { right: 'right', wrong: '-right', 'earlier-one': 'old', own: 'right' },
    asked: {
      right: 'right',
      'earlier-one': 'old',
      own: 'right',
      'parent-node': 'department-of-posts',
    },
    shown: { department: 'department-of-posts', 'parent-node': 'department-of-posts' },
    yes: 'right',
  },
  {
    slot: 'profile',
    named: ['profile-match', 'designation'],
    says: { right: 'matches', wrong: 'differs' },
    asked: { right: 'matches', wrong: 'differs' },
    opposite: { matches: 'differs', differs: 'matches' },
    decisive: 'differs',
    yes: 'matches',
    no: 'differs',
  },
  { slot: 'uneditable', named: [], says: {}, asked: {}, alone: { uneditable: 'yes' } },
  {
    slot: 'passed',
    named: ['assessment'],
    says: { passed: 'yes', failed: 'no', unsat: 'no', 'left-over': 'no', complete: 'yes' },
    asked: { passed: 'yes', failed: 'no', unsat: 'no', complete: 'yes', 'left-over': 'no' },
    alone: { 'passed-exam': 'yes', 'failed-exam': 'no' },
    opposite: yesOrNo,
    yes: 'yes',
    no: 'no',
  },
  {
    slot: 'login',
    named: ['login', 'otp', 'password'],
    says: { opens: 'works', shut: 'fails', absent: 'fails' },
    asked: { opens: 'works', shut: 'fails', absent: 'fails' },
    without: 'fails',
    opposite: { works: 'fails', fails: 'works' },
    yes: 'works',
    no: 'fails',
  },
  {
    slot: 'triedAll',
    named: [],
    says: {},
    asked: {},
    alone: { 'tried-everything': 'yes' },
    opposite: yesOrNo,
    yes: 'yes',
    no: 'no',
  },
  {
    slot: 'sparrow',
    named: ['sparrow'],
    says: { there: 'yes', got: 'yes', 'on-line': 'yes', absent: 'no', 'on-paper': 'no', showing: 'yes' },
    asked: { there: 'yes', got: 'yes', 'on-line': 'yes', absent: 'no', 'on-paper': 'no' },
    without: 'no',
    opposite: yesOrNo,
    yes: 'yes',
    no: 'no',
  },
  {
    slot: 'group',
    named: [],
    says: {},
    asked: {},
    alone: { 'group-a': 'A', 'group-b': 'B', 'group-c': 'C' },
    bare: { 'letter-a': 'A', 'letter-b': 'B', 'letter-c': 'C' },
  },
  {
    slot: 'wing',
    named: [],
    says: {},
    asked: {},
    alone: { 'wing-rms': 'rms', 'wing-postal': 'postal' },
    bare: { rms: 'rms', postal: 'postal' },
  },
  {
    slot: 'cadre',
    named: [],
    says: {},
    asked: {},
    bare: {
      'cadre-asp': 'ASP',
      'cadre-ip': 'IP',
      'cadre-psb': 'PSB',
      'cadre-pa': 'PA',
      'cadre-sa': 'SA',
      'cadre-lsg': 'LSG',
      'cadre-hsg-i': 'HSG-I',
      'cadre-hsg-ii': 'HSG-II',
    },
  },
  { slot: 'language', named: [], says: {}, asked: {}, alone: { english: 'en', hindi: 'hi' } },
];
