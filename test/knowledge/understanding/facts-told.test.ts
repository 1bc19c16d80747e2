import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../knowledge/load.ts';
import { inContext, type OpenSlot } from '../../../knowledge/understanding/facts-told/in-context.ts';
import { type Details, known } from '../../../knowledge/understanding/facts-told/known.ts';
import type { Fact } from '../../../knowledge/understanding/understand.ts';

const { understand } = loadKnowledge();
const toldIn = (text: string): Details => known(understand(text).facts);
const answered = (open: OpenSlot, text: string): Details => known(inContext(understand(text).facts, open));

/** `slot=value`, with what differs from "the writer, now, affirmed" after it. */
const shown = ({ slot, value, polarity, time, of }: Fact) =>
  [`${slot}=${value}`, polarity === 'denied' && polarity, time !== 'now' && time, of !== 'writer' && of]
    .filter(part => part !== false)
    .join(' ');
const told = (text: string, ...slots: string[]) =>
  understand(text)
    .facts.filter(({ slot }) => slots.includes(slot))
    .map(shown);

describe('the employment', () => {
  test.each<[text: string, service: Details['service'], why: string]>([
    ['I am not a GDS, I am MTS', undefined, 'denied'],
    ['GDS से MTS बना हूँ', undefined, 'former'],
    ['I am postman, not contractual', undefined, 'denied, and a post is told'],
    ['not on deputation, i am regular PA', 'departmental', 'one denied, another told'],
    ['mere office me GDS bhi hai, par mujhe (PA) karna hai na?', undefined, "another's"],
    ['main GDS hu', 'gds', 'told'],
    ['GDS BPM', 'gds', 'a post that only GDS hold'],
    ['is igot compulsory for gds', 'gds', 'the question is about them'],
    ['main contract par driver hu', 'contractual', 'the employment of a driver'],
  ])('%s: %s (%s)', (text, service) => {
    expect(toldIn(text).service).toBe(service);
  });
});

describe('a state that changed', () => {
  test.each<[text: string, facts: string[]]>([
    ['green tick aa gaya tha, transfer ke baad gayab ho gaya', ['greenTick=yes', 'greenTick=no']],
    ['green tick nahi tha, ab aa gaya', ['greenTick=no before', 'greenTick=yes']],
    ['my verified badge vanished yesterday', ['greenTick=no']],
    ['the tick was there earlier', ['greenTick=yes before']],
    ['green tick will come soon', ['greenTick=yes expected']],
  ])('%s: %j', (text, facts) => {
    expect(told(text, 'greenTick')).toEqual(facts);
  });

  test('what is so now counts, and of two such values the later one', () => {
    expect(toldIn('green tick aa gaya tha, transfer ke baad gayab ho gaya').greenTick).toBe('no');
    expect(toldIn('green tick nahi tha, ab aa gaya').greenTick).toBe('yes');
    expect(toldIn('the tick was there earlier').greenTick).toBeUndefined();
  });
});

describe('whose it is', () => {
  test.each<[text: string, facts: string[]]>([
    ['my friend has no green tick', ['greenTick=no other']],
    ['mere dost ka tick nahi aaya, mera tick aa gaya', ['greenTick=no other', 'greenTick=yes']],
    ['is there a green tick', []],
    ['if the tick comes', []],
  ])('%s: %j', (text, facts) => {
    expect(told(text, 'greenTick')).toEqual(facts);
  });
});

describe('a negation goes with the state next to it', () => {
  test.each<[text: string, details: Details]>([
    ['tick hai, circle galat hai', { greenTick: 'yes' }],
    ['no green tick but organisation is correct', { greenTick: 'no', mdo: 'right' }],
    ['designation does not match', { profile: 'differs' }],
    ['group is right but designation is wrong', { profile: 'differs' }],
    ['I am LSG now but profile shows PA', { profile: 'differs' }],
    ['exam pass nahi hua', { passed: 'no' }],
    ['no, I failed', { passed: 'no' }],
    ['we do not have SPARROW', { sparrow: 'no' }],
    ['login nahi ho raha', { login: 'fails' }],
    ['my profile shows Department of Posts', { mdo: 'department-of-posts' }],
    ['I failed 3 times', { attempts: 3, passed: 'no' }],
    ['five courses done, two attempts used', { coursesDone: 5, attempts: 2 }],
    ['four of six courses are complete', { coursesDone: 4 }],
    [
      'conduct and gender done, customer baki hai',
      { coursesFinished: ['conduct-rules', 'gender-sensitization'] },
    ],
  ])('%s: %j', (text, details) => {
    expect(toldIn(text)).toMatchObject(details);
  });

  test('what is taken back is denied', () => {
    expect(told('galti se gender bol diya', 'course')).toEqual(['course=gender-sensitization denied']);
    expect(told('4 not 5', 'coursesDone')).toEqual(['coursesDone=5 denied']);
  });
});

describe('an answer without a name', () => {
  test.each<[open: OpenSlot, text: string, details: Details]>([
    ['greenTick', 'haan ji', { greenTick: 'yes' }],
    ['greenTick', 'nahi dikh raha', { greenTick: 'no' }],
    ['greenTick', 'not as yet', { greenTick: 'no' }],
    ['greenTick', 'था जी, नाम बदलवाया तो चला गया', { greenTick: 'no' }],
    ['greenTick', 'irukku sir', { greenTick: 'yes' }],
    ['coursesDone', '2', { coursesDone: 2 }],
    ['coursesDone', 'teeno ho gaye', { coursesDone: 'three' }],
    ['coursesDone', 'six of six', { coursesDone: 'all' }],
    ['coursesDone', 'gender aur conduct', { coursesFinished: ['gender-sensitization', 'conduct-rules'] }],
    ['mdo', 'purana hi hai', { mdo: 'old' }],
    ['mdo', 'apna circle', { mdo: 'right' }],
    ['profile', 'dono galat', { profile: 'differs' }],
    ['login', 'khul jata hai', { login: 'works' }],
    ['sparrow', 'on paper only', { sparrow: 'no' }],
    ['group', 'c', { group: 'C' }],
    ['postKey', 'RMS', { wing: 'rms' }],
  ])('%s open, %s: %j', (open, text, details) => {
    expect(answered(open, text)).toMatchObject(details);
  });

  test('what is said of another thing is no answer', () => {
    expect(answered('greenTick', 'courses nahi dikh rahe').greenTick).toBeUndefined();
    expect(answered('greenTick', 'pata nahi').greenTick).toBeUndefined();
  });
});
