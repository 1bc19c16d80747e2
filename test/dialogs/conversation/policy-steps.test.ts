/** Every step of the policy decides some talk, in English and in Hindi. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  createConversation,
  type Reply,
  type State,
  type StepName,
} from '../../../dialogs/conversation/conversation.ts';
import { toText } from '../../../dialogs/turns/text.ts';
import { loadKnowledge } from '../../../knowledge/load.ts';
import { languages, november } from '../../support/dialog.ts';

const converse = createConversation(loadKnowledge());

/** One talk for each step; the step decides its last message. */
const talks: Readonly<Record<StepName, { en: string[]; hi: string[]; why: string }>> = {
  'empty-message': { en: [''], hi: ['मेरा पदनाम', ''], why: 'somebody joined, or pressed return' },
  command: { en: ['my designation', 'back'], hi: ['मेरा पदनाम', 'पीछे'], why: 'a command about the talk' },
  'offered-reading': {
    en: ['treasurer in my office', '1'],
    hi: ['mere office ka khajanchi', '1'],
    why: 'the first message was in doubt, and the second picks a reading by its number',
  },
  'pressed-option': {
    en: ['courses for a postman', 'Which MDO?'],
    hi: ['पोस्टमैन के कोर्स', '1'],
    why: 'a button below the answer, by its label or number',
  },
  summary: {
    en: ['courses for a postman', 'everything in one message'],
    hi: ['पोस्टमैन के कोर्स', 'सब एक संदेश में'],
    why: 'all that was said is asked for at once',
  },
  difference: {
    en: ['what is the difference between postman and MTS'],
    hi: ['postman aur MTS me kya antar hai'],
    why: 'two posts are compared',
  },
  'staff-list': {
    en: ['2 PA, 1 LSG, 3 postmen: designation and courses of each'],
    hi: ['2 PA, 1 LSG aur 3 postman, sabke designation aur course batao'],
    why: 'a list of posts',
  },
  'language-switch': {
    en: ['postman ke course batao', 'in english please'],
    hi: ['courses for a postman', 'hindi me batao'],
    why: 'only the language is asked for: the last answer comes in that language',
  },
  'option-of-question': {
    en: ['am I on track', 'yes', '1', 'postman', '1', '1', 'its locked'],
    hi: ['चेकलिस्ट बताओ', 'हाँ', '1', 'पोस्टमैन', '1', '1', 'लॉक है'],
    why: 'a button of the open question in other words; it leads to another dialog',
  },
  'about-question': {
    en: ['why is my assessment locked', 'where do I see that'],
    hi: ['मेरे कोर्स दिख नहीं रहे', 'कहाँ देखूँ'],
    why: 'a question back: where is that seen',
  },
  'answer-to-question': {
    en: ['am I on track', 'yes'],
    hi: ['मैं सही चल रहा हूँ क्या, चेकलिस्ट बताओ', 'हाँ'],
    why: 'a yes to the question about the green tick',
  },
  correction: {
    en: ['designation for office supervisor', 'IP', 'no, ASP'],
    hi: ['office supervisor ka designation', 'IP', 'nahi, ASP'],
    why: 'the answer before is taken back',
  },
  'about-answer': {
    en: ['courses for a postman', 'why'],
    hi: ['postman ke course', 'kyun'],
    why: 'a question about the last answer without a word of its topic',
  },
  'tells-more': {
    en: ['why is my assessment locked', 'postman', 'green tick is there'],
    hi: ['परीक्षा लॉक क्यों है', 'पोस्टमैन', 'हरा टिक है'],
    why: 'the courses were asked, and the green tick is told',
  },
  told: {
    en: ['syllabus for postman', 'I passed it yesterday'],
    hi: ['login nahi ho raha', 'ho gaya login'],
    why: 'news while no question is open: the reply says what it changes',
  },
  requests: { en: ['what is the last date'], hi: ['आखिरी तारीख कब है'], why: 'a request' },
  'not-understood': { en: ['qwxz plk'], hi: ['कखग घङ'], why: 'nothing that is known' },
};

/** The last reply of a talk. The state goes through JSON, as it does in a store. */
function lastReply(texts: readonly string[]): Reply | undefined {
  let state: State | undefined;
  let reply: Reply | undefined;
  for (const text of texts) {
    reply = converse({ text }, state, { today: november });
    state = JSON.parse(JSON.stringify(reply.state));
  }
  return reply;
}

describe('the table of talks', () => {
  it('has every step that the policy names', () => {
    const source = readFileSync(
      path.join(import.meta.dirname, '../../../dialogs/conversation/policy.ts'),
      'utf8',
    );
    const list = /const steps = \[(.*?)\] as const/s.exec(source)?.[1] ?? '';
    const named = [...list.matchAll(/^ {2}\['([a-z-]+)'/gm)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(10);
    expect(Object.keys(talks).sort()).toEqual([...named, 'not-understood'].sort());
  });
});

describe.each(languages)('in %s', language => {
  it.each(Object.entries(talks))('%s decides, and the reply is in that language', (step, talk) => {
    const texts = talk[language];
    const reply = lastReply(texts);
    expect(reply?.step, `${texts.join(' | ')}: ${talk.why}`).toBe(step);
    const text = reply?.turns.map(turn => toText(turn, language)).join('\n') ?? '';
    expect(text).not.toBe('');
    expect(reply?.state.language, `${texts.join(' | ')}: the language of the reply`).toBe(language);
  });
});
