import { describe, expect, it } from 'vitest';
import { comparable, readTurns, scoreFacts } from '../../scripts/eval/facts.ts';

describe('the facts of a turn', () => {
  const turn =
    'w1\tassessment_locked\tgreenTick\tassessment_locked\tno;about=other;post=postman\tanswer\tnahi, mera dost postman hai';

  it('are compared with whose they are; a bare no means the open slot', () => {
    expect(comparable('no;about=other;post=postman', 'greenTick')).toEqual([
      'greenTick=no',
      'other:post=postman',
    ]);
    expect(comparable('-passed=yes;-employment=gds;done=dakshta,gender', '-')).toEqual([
      'passed=no',
      '-employment=gds',
      'done=dakshta',
      'done=gender',
    ]);
  });

  it('are read from a turn, and from a talk with two more columns', () => {
    const [one] = readTurns(turn, 'turns');
    const [two] = readTurns(`a-001\t1\t${turn}`, 'talks');
    expect(one?.facts).toEqual(two?.facts);
    expect(one?.text).toBe('nahi, mera dost postman hai');
  });

  it('count once for precision where read, and once for recall where told', () => {
    const [precision, recall] = scoreFacts(readTurns(turn, 'turns'), {
      facts: () => ['greenTick=no', 'post=postman'],
    });
    expect(precision?.verdicts.map(({ kind, right }) => [kind, right])).toEqual([
      ['greenTick', true],
      ['post', false],
    ]);
    expect(recall?.verdicts.map(({ kind, right }) => [kind, right])).toEqual([
      ['greenTick', true],
      ['other: post', false],
    ]);
  });
});
