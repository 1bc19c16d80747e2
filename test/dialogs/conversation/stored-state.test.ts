/** States that an earlier release stored, and what is no state at all. */
import { describe, expect, it } from 'vitest';
import { createConversation } from '../../../dialogs/conversation/conversation.ts';
import { overStore, readState } from '../../../dialogs/conversation/stored-state.ts';
import { phrases } from '../../../dialogs/phrases/index.ts';
import { toText } from '../../../dialogs/turns/text.ts';
import { loadKnowledge } from '../../../knowledge/load.ts';
import { languages, november } from '../../support/dialog.ts';

const converse = createConversation(loadKnowledge());
const reply = overStore(converse);
const on = { today: november };

/** A state as it was stored until November 2026: a postman was asked about the green tick. */
const former = {
  language: 'en',
  heard: { post: 'postman', matter: 'pension' },
  dialog: 'assessment_locked',
  asked: 'greenTick',
  waiting: ['deadlines'],
  before: [{ dialog: 'designation_lookup', heard: { post: 'postman' } }],
  failures: 1,
};

describe('a state under its former names', () => {
  it('is read', () => {
    expect(readState(former)).toEqual({
      language: 'en',
      slots: { post: 'postman', outOfScopeTopic: 'pension' },
      dialog: 'assessment_locked',
      queue: ['deadlines'],
      history: [{ dialog: 'designation_lookup', slots: { post: 'postman' } }],
      failures: 1,
    });
  });

  it('goes on where the talk was: the question is answered, nothing is asked again', () => {
    const { state, step, turns } = reply({ text: 'conduct rules is done' }, former, on);
    expect(step).toBe('answer-to-question');
    expect(state.slots).toMatchObject({ post: 'postman', coursesDone: ['conduct-rules'] });
    expect(turns[0]).toMatchObject({ kind: 'answer', dialog: 'assessment_locked' });
    expect(turns.map(turn => toText(turn, 'en')).join()).not.toContain(phrases.en.conversation.startedAnew);
  });

  it('leads back to the dialog before', () => {
    expect(reply({ text: 'back' }, former, on).turns[0]?.dialog).toBe('designation_lookup');
  });
});

describe('a state of another release', () => {
  it('is read without a slot that this release does not know', () => {
    const { slots, ...rest } = converse({ text: 'courses for a postman' }, undefined, on).state;
    expect(readState({ ...rest, slots: { ...slots, favouriteStamp: 'blue' } })).toEqual({ ...rest, slots });
  });
});

describe('no state', () => {
  it('is a new talk, and nothing is said about it', () => {
    expect(reply({ text: 'last date?' }, undefined, on)).toEqual(
      converse({ text: 'last date?' }, undefined, on),
    );
  });
});

describe.each(languages)('what cannot be read (%s)', language => {
  const { startedAnew } = phrases[language].conversation;

  it.each<[stored: unknown, why: string]>([
    [null, 'nothing where a state should be'],
    ['', 'a text'],
    [[], 'a list'],
    [{}, 'an object without the fields of a state'],
    [{ ...former, dialog: 'leave_rules' }, 'a dialog that does not exist any more'],
    [{ ...former, waiting: ['leave_rules'] }, 'a waiting request that does not exist any more'],
    [{ ...former, heard: { greenTick: 'blue' } }, 'a slot with a value that it does not have'],
    [{ ...former, heard: 'postman' }, 'slots that are no object'],
    [{ ...former, before: [{ dialog: 'deadlines' }] }, 'an earlier dialog without its slots'],
    [{ ...former, failures: 'one' }, 'a count that is no number'],
  ])('%j begins a new talk, and the reply says so: %s', stored => {
    const { turns, state } = reply({ text: 'courses for a postman', language }, stored, on);
    const [turn, ...more] = turns;
    expect(more).toEqual([]);
    expect(turn && toText(turn, language)).toContain(startedAnew);
    expect(turn?.dialog).toBe('courses_list');
    expect(state).toEqual(converse({ text: 'courses for a postman', language }, undefined, on).state);
  });

  it('says so before a question, which stays the last thing to read', () => {
    const [turn] = reply(
      { text: language === 'hi' ? 'मेरा पदनाम' : 'my designation', language },
      {},
      on,
    ).turns;
    expect(turn).toMatchObject({ kind: 'ask' });
    expect(turn && toText(turn, language)).toMatch(new RegExp(`^${startedAnew} .+\\?`));
  });

  it('is not mentioned again at the next message', () => {
    const { state } = reply({ text: 'last date?', language }, {}, on);
    const [turn] = reply({ text: 'pass mark?', language }, state, on).turns;
    expect(turn && toText(turn, language)).not.toContain(startedAnew);
  });
});
