import { describe, expect, test } from 'vitest';
import { clausesOf } from '../../../knowledge/understanding/clauses.ts';

describe('a sentence is cut where one request ends and the next begins', () => {
  test.each<[sentence: string, parts: string[], why: string]>([
    ['courses for PA and pass marks', ['courses for PA', 'pass marks'], 'and'],
    ['group b and c ke course', ['group b and c ke course'], 'groups are named together'],
    [
      'profile me kisi aur ka number hai',
      ['profile me kisi aur ka number hai'],
      '"kisi aur" is someone else',
    ],
    ['portal par course nahi hai', ['portal par course nahi hai'], '"par" after a noun says where'],
    [
      'tick aa gaya par course nahi aaye',
      ['tick aa gaya', 'par course nahi aaye'],
      '"par" after a verb turns',
    ],
    [
      'alternate number also not working',
      ['alternate number also not working'],
      '"also" before a verb joins',
    ],
  ])('%s: %j (%s)', (sentence, parts) => {
    expect(clausesOf(sentence)).toEqual(parts);
  });
});
