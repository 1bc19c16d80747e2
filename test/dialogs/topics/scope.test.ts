import { describe, expect, it } from 'vitest';
import { scope } from '../../../dialogs/topics/scope.ts';
import type { Slots } from '../../../dialogs/turns/turn.ts';
import { answerOf, languages } from '../../support/dialog.ts';

describe.each(languages)('who must do it (%s)', language => {
  const yes = /^(?:Yes|हाँ)/;
  const no = /^(?:No|नहीं)/;
  const open = /documents do not say|नहीं लिखा/;
  it.each<[Slots, RegExp, string, string]>([
    [{ post: 'postman' }, yes, 'stated', 'departmental, Group C'],
    [{ post: 'office supervisor' }, yes, 'stated', 'two cadres, both departmental: nothing to ask'],
    [{ employment: 'departmental' }, yes, 'stated', 'as the guide says'],
    [{ post: 'BPM' }, no, 'stated', 'a GDS designation'],
    [{ employment: 'gds' }, no, 'stated', 'excluded by the guide'],
    [{ employment: 'contractual' }, no, 'stated', 'excluded by the guide'],
    [{ employment: 'deputation' }, open, 'not-stated', 'not named'],
    [{ employment: 'on-leave' }, open, 'not-stated', 'not named'],
    [{ employment: 'retired' }, open, 'not-stated', 'not named'],
    [{ employment: 'ippb' }, open, 'not-stated', 'not named'],
    [
      { post: 'postman', employment: 'suspended' },
      open,
      'not-stated',
      'the post is covered, the case is not named',
    ],
    [{ post: 'MTS', employment: 'gds' }, yes, 'stated', 'a post of Group C is none of a GDS'],
    [{}, /Groups A, B and C|समूह क, ख और ग/, 'stated', 'nobody named: whom it covers'],
  ])('%j', (slots, headline, basis) => {
    const answer = answerOf(scope, slots, language);
    expect(answer.headline.replaceAll('**', '')).toMatch(headline);
    expect(answer.basis).toBe(basis);
  });
});
