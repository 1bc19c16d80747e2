/** Bare follow-ups in the middle of a talk: after each topic, in English and in Hindi, without a word of the topic. */
import { describe, expect, it } from 'vitest';
import {
  createConversation,
  type Reply,
  type State,
  type StepName,
} from '../../../dialogs/conversation/conversation.ts';
import { replyToFollowUp } from '../../../dialogs/follow-ups/answer-follow-up.ts';
import { loadKnowledge } from '../../../knowledge/load.ts';
import type { Aspect } from '../../../knowledge/understanding/facets.ts';
import { courtesies, type IntentId, intentIds } from '../../../knowledge/understanding/intents.ts';
import type { Language } from '../../../knowledge/understanding/language.ts';
import { contextIn, languages, november } from '../../support/dialog.ts';
import { type FollowUpKind, missed, unread } from './follow-ups-missed.ts';

const converse = createConversation(loadKnowledge());

/** A first message that leads to each topic, in English and in Hindi. All are written by a postman. */
const openings: readonly (readonly [topic: IntentId, en: string, hi: string])[] = [
  [
    'login_case1',
    'I am a postman, OTP is not coming and I cannot log in',
    'main postman hu, otp nahi aa raha, login nahi ho raha',
  ],
  [
    'login_case2',
    'I am a postman in Bihar, tried every old number and email, still cannot log in, what details to send',
    'main postman hu bihar me, sab purane number aur email try kar liye, login nahi hua, kya details bhejni hai',
  ],
  [
    'registration',
    'I am a postman, how do I register on iGOT first time',
    'main postman hu, igot par naya account kaise banaye',
  ],
  [
    'transfer_request',
    'I am a postman, profile shows Department of Posts, how do I make the transfer request to Bihar circle',
    'main postman hu, transfer request kaise bheju bihar circle ke liye',
  ],
  [
    'verification_status',
    'I am a postman, my green tick is pending',
    'main postman hu, green tick abhi tak pending hai',
  ],
  [
    'profile_update',
    'I am a postman, how do I change my mobile number in the profile',
    'main postman hu, profile me mobile number kaise badlu',
  ],
  [
    'profile_mismatch',
    'I am a postman, date of birth is wrong in profile and field is greyed out',
    'main postman hu, profile me janm tithi galat hai aur edit nahi ho rahi, grey hai',
  ],
  [
    'designation_lookup',
    'I am a postman, which designation should I select on iGOT',
    'main postman hu, igot me kaun sa designation chunu',
  ],
  ['group_lookup', 'I am a postman, which group am I, B or C', 'main postman hu, mera group kaun sa hai'],
  [
    'mdo_lookup',
    'I am a postman in Patna GPO, which MDO should I select',
    'main postman hu patna gpo me, mera MDO kaun sa hai',
  ],
  ['courses_list', 'which six courses for a postman', 'postman ke liye kaun se course hai'],
  [
    'course_duration',
    'I am a postman, how many hours do my courses take',
    'main postman hu, mere course kitne ghante ke hai',
  ],
  [
    'courses_not_visible',
    'I am a postman, my courses are not showing on iGOT',
    'main postman hu, igot par mere course dikh nahi rahe',
  ],
  [
    'assessment_facts',
    'I am a postman, how many questions are in the assessment and what is the pass mark',
    'main postman hu, pariksha me kitne prashn hote hai aur pass mark kya hai',
  ],
  [
    'assessment_syllabus',
    'I am a postman, syllabus of the assessment?',
    'main postman hu, pariksha ka syllabus kya hai',
  ],
  ['assessment_locked', 'I am a postman, my assessment is locked', 'main postman hu, meri pariksha lock hai'],
  [
    'deadlines',
    'I am a postman, what is the last date for the courses',
    'main postman hu, course ki aakhri tarikh kya hai',
  ],
  [
    'scope_eligibility',
    'I am a postman, must I do it',
    'main postman hu, kya mujhe ye course karna zaruri hai',
  ],
  ['apar_credit', 'I am a postman, how does this reach my APAR', 'main postman hu, APAR me ye kaise judega'],
  [
    'checklist_track',
    'I am a postman, am I on track, what is left',
    'main postman hu, checklist batao kya kya bacha hai',
  ],
  [
    'contact_support',
    'I am a postman, which email do I write to for help',
    'main postman hu, madad ke liye kis email par likhu',
  ],
  [
    'human_handoff',
    'I am a postman, I want to talk to a person',
    'main postman hu, mujhe kisi vyakti se baat karni hai',
  ],
  [
    'out_of_scope',
    'I am a postman, when will my salary arrears come',
    'main postman hu, mera arrear kab aayega',
  ],
];

interface FollowUp {
  kind: FollowUpKind;
  /** What the reply is about; the other kinds are about the whole answer. */
  aspect?: Aspect;
  step: StepName;
  says: Readonly<Record<Language, readonly string[]>>;
}
const followUps: readonly FollowUp[] = [
  {
    kind: 'why',
    aspect: 'why',
    step: 'about-answer',
    says: { en: ['why', 'what is the reason', 'but why so'], hi: ['क्यों', 'kyun', 'aisa kyu'] },
  },
  {
    kind: 'who',
    aspect: 'who',
    step: 'about-answer',
    says: {
      en: ['who approves', 'who does it', 'and who is responsible'],
      hi: ['kaun karega', 'कौन करेगा', 'kisko karna hai'],
    },
  },
  {
    kind: 'how long',
    aspect: 'when',
    step: 'about-answer',
    says: {
      en: ['how long', 'how long does it take', 'how many days'],
      hi: ['kitna samay', 'कितना समय लगेगा', 'kitne din'],
    },
  },
  {
    kind: 'where',
    aspect: 'where',
    step: 'about-answer',
    says: { en: ['where', 'where exactly', 'where do I see it'], hi: ['kahan', 'कहाँ', 'kahan milega'] },
  },
  {
    kind: 'sure',
    aspect: 'doubt',
    step: 'about-answer',
    says: {
      en: [
        'sure? my office says otherwise',
        'are you sure, my DO says no',
        'really? my friend says different',
      ],
      hi: [
        'pakka? office kuch aur bolta hai',
        'पक्का? ऑफिस वाले कुछ और कह रहे हैं',
        'sach me? sahab mana kar rahe hai',
      ],
    },
  },
  {
    kind: 'where written',
    step: 'about-answer',
    says: {
      en: ['where is it written', 'which para says so', 'show me where that is written'],
      hi: ['kahan likha hai', 'यह कहाँ लिखा है', 'kis letter me likha hai'],
    },
  },
  {
    kind: 'again',
    step: 'about-answer',
    says: {
      en: ['again', 'say it again', 'once more please'],
      hi: ['dobara', 'फिर से बताइए', 'ek baar aur batao'],
    },
  },
  {
    kind: 'shorter',
    step: 'about-answer',
    says: {
      en: ['shorter', 'in short please', 'too long, make it short'],
      hi: ['chhota karke batao', 'संक्षेप में बताइए', 'short me batao'],
    },
  },
  {
    kind: 'everything',
    step: 'summary',
    says: {
      en: ['everything in one message', 'put it all in one message', 'all together in one message please'],
      hi: ['sab ek message me', 'सब कुछ एक संदेश में लिख दो', 'pura ek hi message me likho'],
    },
  },
  {
    kind: 'what now',
    aspect: 'what-now',
    step: 'about-answer',
    says: {
      en: ['what now', 'what should I do now', 'and next?'],
      hi: ['ab kya karu', 'अब क्या करूँ', 'aage kya'],
    },
  },
];

/** Other dialogs that answer as well: "how long" after a list of courses asks for their hours. */
const answersAsWell: readonly (readonly [topic: IntentId, kind: FollowUpKind, dialog: IntentId])[] = [
  ['courses_list', 'how long', 'course_duration'],
  ['assessment_syllabus', 'how long', 'course_duration'],
  ['courses_not_visible', 'how long', 'verification_status'],
  ['course_duration', 'how long', 'course_duration'],
  ['contact_support', 'who', 'human_handoff'],
  ['human_handoff', 'who', 'contact_support'],
];

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** The talk after its first message, with "not sure" to every question that is still open: the follow-up is about the answer. */
function opened(text: string, topic: IntentId): State {
  let { state, turns } = converse({ text }, undefined, { today: november });
  for (let left = 6; left > 0; left--) {
    const last = turns.at(-1);
    const unsure = last?.kind === 'ask' ? last.options.at(-1) : undefined;
    if (unsure === undefined || state.dialog !== topic) break;
    ({ state, turns } = converse({ text: unsure.say }, throughJson(state), { today: november }));
  }
  return throughJson(state);
}

const starts = openings.flatMap(([topic, en, hi]) =>
  ([en, hi] as const).map((text, at) => ({
    topic,
    text,
    language: languages[at] ?? 'en',
    state: opened(text, topic),
  })),
);

/** Whether a reply is what the follow-up asks for: decided by the right step, about the topic, with the sentence of the cell. */
function isRight(
  { kind, aspect, step }: FollowUp,
  topic: IntentId,
  { turns, state, ...reply }: Reply,
): boolean {
  const [turn] = turns;
  if (turn === undefined) return false;
  if (answersAsWell.some(([of, asked, dialog]) => of === topic && asked === kind && turn.dialog === dialog))
    return true;
  if (reply.step !== step) return false;
  if (aspect === undefined) return turn.dialog === topic;
  const cell = replyToFollowUp(topic, aspect, state.slots, [], contextIn(state.language));
  switch (cell?.kind) {
    case undefined:
      return false;
    case 'dialog':
      return turn.dialog === cell.dialog;
    case 'answer':
      return turn.kind === 'answer' && turn.headline === cell.answer.headline;
  }
}

/** The topics after which a follow-up is not read, by its kind and words. */
function missesOf(followUp: FollowUp, language: Language): [text: string, topics: IntentId[]][] {
  return followUp.says[language].map(text => [
    text,
    starts
      .filter(start => start.language === language)
      .filter(
        ({ topic, state }) =>
          !isRight(followUp, topic, converse({ text }, throughJson(state), { today: november })),
      )
      .map(({ topic }) => topic),
  ]);
}

describe('the first messages', () => {
  it('open every topic of a talk in both languages', () => {
    const topics = intentIds.filter(intent => !courtesies.has(intent) && intent !== 'language_switch');
    expect(openings.map(([topic]) => topic).sort()).toEqual([...topics].sort());
    expect(starts.filter(({ topic, state }) => state.dialog !== topic).map(({ text }) => text)).toEqual([]);
  });

  it('leave no question open, so that the follow-up is about the answer', () => {
    const open = starts.filter(({ topic, state }) => {
      const { turns } = converse({ text: 'qwxz plk' }, throughJson(state), { today: november });
      return turns.some(turn => turn.kind === 'ask' && turn.dialog === topic);
    });
    expect(open.map(({ text }) => text)).toEqual([]);
  });
});

describe.each(languages)('after every topic, in %s', language => {
  const misses = new Map(followUps.map(followUp => [followUp.kind, missesOf(followUp, language)]));

  it.each(followUps)('$kind is answered about that topic, but for the misses that are named', ({ kind }) => {
    const known = missed[language][kind] ?? {};
    const news = (misses.get(kind) ?? []).flatMap(([text, topics]) =>
      topics.filter(topic => known[text]?.includes(topic) !== true).map(topic => `${topic}: ${text}`),
    );
    expect(news).toEqual([]);
  });

  it.each(followUps)(
    '$kind is read in some words at least, but after the topics that are named',
    ({ kind }) => {
      const [first, ...others] = (misses.get(kind) ?? []).map(([, topics]) => topics);
      const never = first?.filter(topic => others.every(topics => topics.includes(topic))) ?? [];
      expect(never.filter(topic => unread[language][kind]?.includes(topic) !== true)).toEqual([]);
    },
  );
});
