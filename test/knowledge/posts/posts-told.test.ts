import { expect, test } from 'vitest';
import { loadKnowledge } from '../../../knowledge/load.ts';

const { postsTold } = loadKnowledge();

const gds = ['Branch Postmaster', 'Assistant Branch Postmaster', 'Dak Sevak'];

test.each([
  ['I am not a GDS, I am MTS', 'denied GDS, claimed MTS'],
  ['pehle postman tha, ab mail guard hu', 'former postman, claimed mail guard'],
  ['MTS hu, agle mahine postman ban jaunga', 'claimed MTS, expected postman'],
  ['मेरे पिता पोस्टमैन हैं', 'other पोस्टमैन'],
  ['no post is named here', ''],
])('posts in %s: %s', (message, told) => {
  expect(
    postsTold(message)
      .posts.map(({ role, text }) => `${role} ${text}`)
      .join(', '),
  ).toBe(told);
});

test('a post has the designations that it may mean', () => {
  expect(postsTold('gds tha').posts).toEqual([{ text: 'gds', names: gds, role: 'former', said: true }]);
  expect(postsTold('postman, Karnal').posts).toEqual([
    { text: 'postman', names: ['Postman'], role: 'claimed', said: false },
  ]);
});

test.each([
  ['gds tha, ab regular postman', 'claimed departmental, former gds'],
  ['I am not on deputation, i am regular PA', 'denied deputation, claimed departmental'],
  ['I was on contract until December', 'former contractual'],
  ['my friend is on maternity leave', 'other leave'],
  ['probation pe hu', 'claimed probation'],
  ['retire hone wala hu', 'expected retired'],
  ['retired as SPM', 'claimed retired'],
  ['suspend tha January tak, ab duty par', 'former suspended'],
  ['एपीएस में प्रतिनियुक्ति पर हूँ', 'claimed aps, claimed deputation'],
  ['IPPB me baithta hu', 'claimed ippb'],
  ['savings agent hu', 'claimed outsider'],
  ['BPM hu', 'claimed gds'],
  ['postman hu', ''],
])('employments in %s: %s', (message, told) => {
  expect(
    postsTold(message)
      .employments.map(({ role, kind }) => `${role} ${kind}`)
      .join(', '),
  ).toBe(told);
});
