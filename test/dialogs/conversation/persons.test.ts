/** Talks about more than one person: what is known of one is never used for the other. */
import { describe, expect, it } from 'vitest';
import { createConversation, type Reply, type State } from '../../../dialogs/conversation/conversation.ts';
import { toText } from '../../../dialogs/turns/text.ts';
import type { Slots } from '../../../dialogs/turns/turn.ts';
import { loadKnowledge } from '../../../knowledge/load.ts';
import type { IntentId } from '../../../knowledge/understanding/intents.ts';
import { november } from '../../support/dialog.ts';

const converse = createConversation(loadKnowledge());

interface Talk {
  texts: string[];
  /** What the last reply is about. */
  dialog: IntentId;
  /** All that is known of the person that the last reply is about. The words of a post are as they were written. */
  knows: Slots;
  /** What is known of the writer, where the last reply is about somebody else. */
  own?: Slots;
  why: string;
}

function replyTo(texts: readonly string[]): Reply {
  let state: State | undefined;
  const replies = texts.map(text => {
    const reply = converse({ text }, state, { today: november });
    state = JSON.parse(JSON.stringify(reply.state));
    return reply;
  });
  const last = replies.at(-1);
  if (last === undefined) throw new Error('a talk has at least one message');
  return last;
}

const aboutOthers: readonly Talk[] = [
  {
    texts: ['I am IP, which courses for me', 'does a GDS have to do it'],
    dialog: 'scope_eligibility',
    knows: { post: 'GDS', employment: 'gds' },
    own: { post: 'IP' },
    why: 'the question is about a GDS, and the writer stays an IP',
  },
  {
    texts: ['main IP hu, mere course batao', 'kya GDS ko bhi karna hai'],
    dialog: 'scope_eligibility',
    knows: { post: 'GDS', employment: 'gds' },
    own: { post: 'IP' },
    why: 'the same in Hinglish',
  },
  {
    texts: ['I am ASP', 'which courses for my postman'],
    dialog: 'courses_list',
    knows: { post: 'postman' },
    own: { post: 'ASP' },
    why: 'an officer asks for one of the staff',
  },
  {
    texts: ['main ASP hu', 'mere postman ke course kaun se hai'],
    dialog: 'courses_list',
    knows: { post: 'postman' },
    own: { post: 'ASP' },
    why: '“mere postman” is not the writer',
  },
  {
    texts: ['my wife is a postman, which courses for her'],
    dialog: 'courses_list',
    knows: { post: 'postman' },
    own: {},
    why: 'nothing is known of the writer, and the wife’s post is not taken for hers or his own',
  },
  {
    texts: ['main PA (PO) hu, green tick hai', 'mera dost postman hai, uski pariksha lock kyu hai'],
    dialog: 'assessment_locked',
    knows: { post: 'postman' },
    own: { post: 'PA PO', greenTick: 'yes' },
    why: 'the green tick is the writer’s: it says nothing of the friend',
  },
  {
    texts: ['I am IP', 'does a contract driver have to do it'],
    dialog: 'scope_eligibility',
    knows: { employment: 'contractual' },
    own: { post: 'IP' },
    why: 'the contract is the driver’s; the writer stays departmental',
  },
  {
    texts: ['my wife is a postman, which courses for her', 'and mine?', 'I am MTS', 'and hers?'],
    dialog: 'courses_list',
    knows: { post: 'postman' },
    own: { post: 'MTS' },
    why: 'she is known from the first message',
  },
  {
    texts: ['I am postman, which courses', 'what about MTS'],
    dialog: 'courses_list',
    knows: { post: 'MTS' },
    own: { post: 'postman' },
    why: 'a post that the writer does not claim, after the writer’s own',
  },
];

const backToTheWriter: readonly Talk[] = [
  {
    texts: ['main ASP hu', 'mere postman ke course kaun se hai', 'aur mere course?'],
    dialog: 'courses_list',
    knows: { post: 'ASP' },
    why: 'the officer’s own list, as in English',
  },
  {
    texts: ['I am ASP', 'which courses for my postman', 'and my courses?'],
    dialog: 'courses_list',
    knows: { post: 'ASP' },
    why: 'an officer asked for one of the staff before',
  },
  {
    texts: ['I am IP, which courses for me', 'does a GDS have to do it', 'and my courses?'],
    dialog: 'courses_list',
    knows: { post: 'IP' },
    why: 'the writer’s own list, and nothing of GDS in it',
  },
  {
    texts: ['main IP hu, mere course batao', 'kya GDS ko bhi karna hai', 'aur mere course?'],
    dialog: 'courses_list',
    knows: { post: 'IP' },
    why: 'the same in Hinglish',
  },
  {
    texts: ['my wife is a postman, which courses for her', 'and mine?', 'I am MTS'],
    dialog: 'courses_list',
    knows: { post: 'MTS' },
    why: 'the writer’s post had to be asked: only the wife’s was known',
  },
  {
    texts: [
      'my wife is a postman, which courses for her',
      'and mine?',
      'I am MTS',
      'and hers?',
      'back to mine',
    ],
    dialog: 'courses_list',
    knows: { post: 'MTS' },
    why: 'the writer is known from the third message',
  },
  {
    texts: ['meri patni postman hai, uske course batao', 'aur mere?', 'main MTS hu'],
    dialog: 'courses_list',
    knows: { post: 'MTS' },
    why: 'the same in Hinglish',
  },
  {
    texts: [
      'main PA (PO) hu, green tick hai',
      'mera dost postman hai, uski pariksha lock kyu hai',
      'aur meri?',
    ],
    dialog: 'assessment_locked',
    knows: { post: 'PA PO', greenTick: 'yes' },
    why: 'the writer’s green tick is known again, and is not asked',
  },
];

const postsNotHeld: readonly Talk[] = [
  {
    texts: ['I was GDS, now I am postman. which courses'],
    dialog: 'courses_list',
    knows: { post: 'postman' },
    why: 'a former post counts no more',
  },
  {
    texts: ['I will become LSG next month, now PA (PO). which courses'],
    dialog: 'courses_list',
    knows: { post: 'PA PO' },
    why: 'an expected post does not count yet',
  },
  {
    texts: ['main abhi MTS hu, agle mahine postman banunga. mere course kaun se'],
    dialog: 'courses_list',
    knows: { post: 'MTS' },
    why: 'the same in Hinglish',
  },
];

function expectTalk({ texts, dialog, knows, own, why }: Talk): void {
  const { turns, state } = replyTo(texts);
  const about = `${texts.join(' | ')}: ${why}`;
  expect(turns[0]?.dialog, about).toBe(dialog);
  expect(state.slots, about).toEqual(knows);
  expect(state.own, about).toEqual(own);
}

describe('a message about somebody else', () => {
  it.each(aboutOthers)('$texts', expectTalk);
});

describe('a message that returns to the writer', () => {
  it.each(backToTheWriter)('$texts', expectTalk);
});

describe('a post that is denied, former or expected', () => {
  it.each(postsNotHeld)('$texts', expectTalk);
});

describe('where nothing is known of the writer', () => {
  it('“and mine?” asks for the writer’s post, though the wife’s is known', () => {
    const { turns, state } = replyTo(['my wife is a postman, which courses for her', 'and mine?']);
    expect(turns.at(-1)).toMatchObject({ kind: 'ask', slot: 'post' });
    expect(state.slots).toEqual({});
  });

  it('the courses of the wife are answered at once: nothing has to be known of the writer', () => {
    const { turns } = replyTo(['my wife is a postman, which courses for her']);
    expect(turns.map(({ kind }) => kind)).toEqual(['answer']);
    expect(turns.map(turn => toText(turn, 'en')).join()).toContain('Postman');
  });
});

/** Talks in which the wrong person is answered, or nobody: a row that turns right belongs into a table above. */
const stillWrong: readonly Talk[] = [
  {
    texts: ['I am PA (PO)', 'my friend is a postman, his courses?', 'and what about me?'],
    dialog: 'courses_list',
    knows: { post: 'PA PO' },
    why: '“me” is the writer',
  },
  {
    texts: ['I am postman, which courses', 'what about MTS', 'and for me?'],
    dialog: 'courses_list',
    knows: { post: 'postman' },
    why: '“for me” is the writer',
  },
  {
    texts: ['I am IP', 'does a contract driver have to do it', 'and do I have to?'],
    dialog: 'scope_eligibility',
    knows: { post: 'IP' },
    why: '“I” is the writer, whose post is known',
  },
  {
    texts: ['meri patni postman hai, uske course batao', 'aur mere?', 'main MTS hu', 'aur uske?'],
    dialog: 'courses_list',
    knows: { post: 'postman' },
    own: { post: 'MTS' },
    why: '“uske” is the wife, as “hers” is',
  },
  {
    texts: ['I am IP. my colleague is mail guard, his group?'],
    dialog: 'group_lookup',
    knows: { post: 'mail guard' },
    own: { post: 'IP' },
    why: 'both posts in one message: the question is about the colleague’s',
  },
  {
    texts: ['I am not GDS, I am MTS. my courses?'],
    dialog: 'courses_list',
    knows: { post: 'MTS' },
    why: 'a denied post is not held',
  },
  {
    texts: ['pehle GDS tha, ab postman hu, course batao'],
    dialog: 'courses_list',
    knows: { post: 'postman' },
    why: 'a former post is not held',
  },
];

describe('is not yet answered for the right person', () => {
  it.fails.each(stillWrong)('$texts', expectTalk);
});
