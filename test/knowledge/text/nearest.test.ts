import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../knowledge/text/edit-distance.ts';
import { nearestBy, slipsAllowed } from '../../../knowledge/text/nearest.ts';

describe('how many slips a word may have', () => {
  it.each([
    ['postWord', 'dak', 0, 'three letters are as good as any other three'],
    ['postWord', 'clrk', 1, 'clerk'],
    ['postWord', 'asistent', 2, 'assistant'],
    ['postWord', 'superintendnt', 3, 'superintendent'],
    ['placeName', 'gaya', 0, 'town names of four letters are too much alike'],
    ['placeName', 'shivpur', 1, 'Shivpur and Shivpuri are two towns'],
    ['offeredPlace', 'gaya', 1, 'what is only offered may be further off'],
    ['concept', 'certifcate', 2, 'certificate'],
    ['buttonLabel', 'grean tick', 2, 'green tick'],
  ] as const)('%s "%s": %i (%s)', (vocabulary, word, slips, _why) => {
    expect(slipsAllowed(vocabulary, word.length)).toBe(slips);
  });
});

describe('the nearest known words', () => {
  const nearest = (word: string, most: number) =>
    nearestBy(['clerk', 'clock', 'black', 'driver'], most, (known, limit) =>
      editDistance(word, known, limit),
    );

  it.each([
    ['clerck', 2, ['clerk'], 'one letter too many, and none is as near'],
    ['clack', 2, ['clock', 'black'], 'one letter from both'],
    ['postman', 3, [], 'near to none'],
  ])('of "%s" within %i slips: %j (%s)', (word, most, known, _why) => {
    expect(nearest(word, most)).toEqual(known);
  });
});
