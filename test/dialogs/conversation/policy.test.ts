/** Which step of the policy decides, for one message of each kind. */
import { describe, expect, it } from 'vitest';
import {
  createConversation,
  type Reply,
  type State,
  type StepName,
} from '../../../dialogs/conversation/conversation.ts';
import { loadKnowledge } from '../../../knowledge/load.ts';
import { november } from '../../support/dialog.ts';

const converse = createConversation(loadKnowledge());

/** The reply to the last of the messages. The state goes through JSON, as it does in a store. */
function replyTo(...texts: string[]): Reply {
  let state: State | undefined;
  const replies = texts.map(text => {
    const reply = converse({ text }, state, { today: november });
    state = JSON.parse(JSON.stringify(reply.state));
    return reply;
  });
  const last = replies.at(-1);
  if (last === undefined) throw new Error('no message');
  return last;
}

const locked = ['why is my assessment locked', 'postman'];

describe('a message is decided by', () => {
  it.each<[step: StepName, texts: string[], why: string]>([
    ['empty-message', [''], 'somebody came in'],
    ['command', ['my designation', 'back'], 'a command, though a question is open'],
    ['command', ['hi', 'मदद'], 'a command in Hindi'],
    ['pressed-option', [...locked, 'All my six courses'], 'the button of the open question'],
    ['pressed-option', ['courses for a postman', '1'], 'the number of a button below an answer'],
    ['pressed-option', ['courses for a postman', 'Which MDO?'], 'the label of a button below an answer'],
    ['offered-reading', ['treasurer in my office', '1'], 'the number of a reading that was offered in doubt'],
    ['offered-reading', ['treasurer in my office', 'yes'], 'a yes to the first of them'],
    ['language-switch', ['courses for a postman', 'hindi me batao'], 'only the language is asked for'],
    [
      'option-of-question',
      ['am I on track', 'yes', '1', 'postman', '1', '1', 'its locked'],
      'an option in other words; it leads to another dialog',
    ],
    ['answer-to-question', [...locked, 'haan'], 'a yes to the open question'],
    ['answer-to-question', [...locked, '2'], 'the number of an option'],
    ['correction', ['designation for office supervisor', 'IP', 'no, ASP'], 'an earlier answer taken back'],
    ['tells-more', [...locked, 'green tick is there'], 'the courses were asked, the tick is told'],
    ['requests', ['last date kab hai'], 'a request'],
    ['requests', [...locked, 'what is the pass mark?'], 'a request while a question is open'],
    ['not-understood', ['qwxz plk'], 'nothing that is known'],
    ['not-understood', [...locked, 'qwxz plk'], 'nothing that is known, while a question is open'],
  ])('%s: %j (%s)', (step, texts) => {
    expect(replyTo(...texts).step).toBe(step);
  });
});

describe('how the message was understood', () => {
  it('is part of the reply where it was read', () => {
    expect(replyTo('last date kab hai').understood?.intents[0]?.intent).toBe('deadlines');
  });

  it('is absent where a command or a button decided before', () => {
    expect(replyTo('my designation', 'back').understood).toBeUndefined();
    expect(replyTo(...locked, 'All my six courses').understood).toBeUndefined();
  });
});
