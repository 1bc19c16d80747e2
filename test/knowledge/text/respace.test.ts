/** Words typed as one and words with a space inside are read as the words that are meant. */
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../knowledge/load.ts';
import { createRespacer } from '../../../knowledge/text/respace.ts';

const { understand } = loadKnowledge();

/** The likeliest reading of a message, and whether it is sure. */
function reading(text: string): unknown {
  const { readings, sure } = understand(text);
  return { intent: readings[0]?.intent, sure };
}

describe('a message', () => {
  it.each([
    ['grouplist for postman', 'group list for postman'],
    ['greentick missing', 'green tick missing'],
    ['gree ntick missing', 'green tick missing'],
    ['asses ment locked', 'assessment locked'],
    ['assess ment locked', 'assessment locked'],
    ['assessmentlocked', 'assessment locked'],
    ['loginproblem', 'login problem'],
    ['lo gin problem', 'login problem'],
    ['transferrequest', 'transfer request'],
    ['trans fer request', 'transfer request'],
    ['onlinecourse list', 'online course list'],
    ['certi ficate not download', 'certificate not download'],
    ['pass word not accepted', 'password not accepted'],
  ])('%j is read like %j', (written, meant) => {
    expect(reading(written)).toEqual(reading(meant));
  });
});

describe('the spaces', () => {
  const known = new Set('in at or log ka ho kya mail id direct mandate account pending'.split(' '));
  const respace = createRespacer(word => known.has(word));

  it.each([
    ['log in', 'two words of their own'],
    ['mail id kya hai', 'two words of their own'],
    ['account at Patna', 'a word that only with a slip makes another one'],
    ['direct or by office', 'the same'],
    ['mandate', 'a word that only begins like "man"'],
    ['Kurukshetra Ramnathpuram', 'names'],
    ['एमटीएस grade', 'other scripts'],
    ['a@missionkarmayogi.in', 'an address'],
  ])('of %j stay: %s', text => {
    expect(respace(text)).toBe(text);
  });
});
