/** Words that no lexicon lists, and that JavaScript knows all the same, get a reply wherever a talk stands. */
import { describe, expect, it } from 'vitest';
import { createConversation, type State } from '../../../dialogs/conversation/conversation.ts';
import { loadKnowledge } from '../../../knowledge/load.ts';
import { november } from '../../support/dialog.ts';

const conversation = createConversation(loadKnowledge());
const words = [Object, Array, String].flatMap(type => Object.getOwnPropertyNames(type.prototype));

describe('any word', () => {
  it.each([
    { said: [] },
    { said: ['my designation'] },
    { said: ['why is my assessment locked', 'postman'] },
    { said: ['why is my assessment locked', 'postman', 'yes'] },
    { said: ['which mdo', 'delhi'] },
    { said: ['courses for PS'] },
  ])('is answered after $said', ({ said }) => {
    let state: State | undefined;
    for (const text of said) state = conversation({ text }, state, { today: november }).state;
    for (const word of words)
      for (const text of [word, word.toLowerCase(), `i am ${word.toLowerCase()} office`])
        expect(
          conversation({ text }, structuredClone(state), { today: november }).turns.length,
          text,
        ).toBeGreaterThan(0);
  });
});
