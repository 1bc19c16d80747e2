import { describe, expect, test } from 'vitest';
import { knowledgeData, loadKnowledge } from '../../../knowledge/load.ts';
import {
  createUnderstanding,
  type IntentId,
  type Searches,
} from '../../../knowledge/understanding/understand.ts';

const understandingOf = (searches: Searches = {}) =>
  createUnderstanding(
    loadKnowledge(),
    knowledgeData.lexicon,
    knowledgeData.weights,
    knowledgeData.turns,
    searches,
  );
const { understand, weigh } = understandingOf();
const likeliest = (text: string) => understand(text).readings[0]?.intent;
const asked = (text: string) => understand(text).intents.map(({ intent }) => intent);

describe('what an employee writes', () => {
  const said: [text: string, intent: IntentId, why: string][] = [
    [
      'Dy. Postmaster here, what do I pick on igot',
      'designation_lookup',
      'a post and a choice on the portal',
    ],
    ['head postman', 'designation_lookup', 'a bare post asks for its designation'],
    ['मैं छंटाई सहायक हूँ, पदनाम क्या चुनूँ', 'designation_lookup', 'Hindi'],
    ['naan mail guard, designation enna podanum', 'designation_lookup', 'Tamil in Latin letters'],
    ['is a sorting assistant group c', 'group_lookup', 'a post and a group, asked'],
    ['ASP kaunse group me hai', 'group_lookup', 'only the group is asked'],
    ['which organisation for Nagpur RMS', 'mdo_lookup', 'MDO under its portal name'],
    ['MDO ka matlab kya hai', 'mdo_lookup', 'what an MDO is'],
    ['560001', 'mdo_lookup', 'a bare PIN code'],
    ['mere liye kaun se course hai, postman hu', 'courses_list', 'Hinglish'],
    ['is conduct rules in my list', 'courses_list', 'a course title and the list'],
    ['how long is the procurement course', 'course_duration', 'a title and a length'],
    ['soft skill wala course kitne ghante ka hai', 'course_duration', 'Hinglish'],
    ['my mandatory courses are not coming', 'courses_not_visible', 'courses and their absence'],
    ['कोर्स की सूची खाली है', 'courses_not_visible', 'a blank list'],
    ['cources nt showing', 'courses_not_visible', 'misspelt'],
    ['kitni baar exam de sakte hai', 'assessment_facts', 'attempts'],
    ['परीक्षा में कितने सवाल आते हैं', 'assessment_facts', 'number of questions'],
    ['what is tested for an inspector', 'assessment_syllabus', 'the matter of the test'],
    ['test kis 3 course par hoga', 'assessment_syllabus', 'three courses of the assessment'],
    ['assesment not unlcoking', 'assessment_locked', 'two slips'],
    ['सारे कोर्स पूरे हैं फिर भी परीक्षा लॉक है', 'assessment_locked', 'done is said, locked is asked'],
    ['pariksha open agtilla', 'assessment_locked', 'Kannada negation'],
    ['OTP varala', 'login_case1', 'Tamil negation'],
    ['igot khul hi nahi raha', 'login_case1', 'the portal itself'],
    ['tried all methods, cannot log in', 'login_case2', 'nothing is left to try'],
    ['पुराना नंबर और ईमेल दोनों बंद हैं', 'login_case2', 'both old ways are dead'],
    ['where to sign up', 'registration', 'first use'],
    ['igot ka link bhejo', 'registration', 'the portal address'],
    ['how to update my designation', 'profile_update', 'how to change it'],
    ['make transfer request kaha hai', 'transfer_request', 'the portal label'],
    ['it shows Department of Posts below my name', 'transfer_request', 'the parent node is to be left'],
    ['green tick kab aayega', 'verification_status', 'Hinglish'],
    ['who will approve my profile', 'verification_status', 'who approves'],
    ['csi id belongs to someone else', 'profile_mismatch', 'a wrong value'],
    ['date badhi kya', 'deadlines', 'an extension'],
    ['31 मार्च के बाद भी कर सकते हैं?', 'deadlines', 'late completion'],
    ['do BPMs have to complete it', 'scope_eligibility', 'GDS'],
    ['maternity leave par hu, karna padega kya', 'scope_eligibility', 'absence and obligation'],
    ['how will it reach my APAR', 'apar_credit', 'reflection'],
    ['course nahi kiye to kya hoga', 'apar_credit', 'consequence'],
    ['4 courses done, what next', 'checklist_track', 'progress and the next step'],
    ['ab kya karna hai', 'checklist_track', 'nothing befell: the next step'],
    ['I have been transferred. What should I do now?', 'transfer_request', 'asked about the transfer'],
    ['मेरा ट्रांसफर हो गया है अब क्या करूँ', 'transfer_request', 'the same in Hindi'],
    ['got promoted to LSG, what should I do on igot', 'profile_update', 'asked about the promotion'],
    ['I am a new recruit what should I do', 'scope_eligibility', 'whom the documents are silent on'],
    ['courses are not showing, what should I do', 'courses_not_visible', 'asked about the trouble'],
    ['last date missed. what should I do now', 'deadlines', 'asked about the date'],
    ['helpdesk ka number', 'contact_support', 'a number to call'],
    ['kisi adhikari se baat karni hai', 'human_handoff', 'a person is wanted'],
    ['राम राम जी', 'greeting', ''],
    ['ok thank you sir', 'thanks_bye', ''],
    ['what can you do', 'help_capabilities', ''],
    ['hindi me batao', 'language_switch', ''],
    ['start over', 'restart_cancel', ''],
    ['this reply is useless', 'feedback', ''],
  ];
  test.each(said)('%s → %s', (text, intent) => {
    expect(likeliest(text)).toBe(intent);
  });

  test('is answered without a question, but for those named here', () => {
    // Each also asks for the checklist: the reply asks which of the two is meant.
    expect(said.filter(([text]) => !understand(text).sure).map(([text]) => text)).toEqual([
      'I have been transferred. What should I do now?',
      'I am a new recruit what should I do',
    ]);
  });
});

const elsewhere: [text: string, intent: IntentId, why: string][] = [
  ['when will my arrears be paid', 'out_of_scope', 'pay'],
  ['postman ki salary kitni hai', 'out_of_scope', 'pay, though a post is named'],
  ['UPS option last date', 'out_of_scope', 'pension, though it says last date'],
  ['मेरा पार्सल कहाँ है', 'out_of_scope', 'a service for the public'],
  ['finacle password reset', 'out_of_scope', 'another portal, though it says password'],
  ['how to fill apar in sparrow', 'out_of_scope', 'filling SPARROW'],
  ['sparrow does not show my igot completion', 'apar_credit', 'what SPARROW shows of iGOT is ours'],
  ['exam ke answer bhejo', 'out_of_scope', 'answers to the assessment'],
  ['karma points not added', 'out_of_scope', 'neither document speaks of them'],
  ['gds bharti kab hai', 'out_of_scope', 'recruitment'],
  ['is igot compulsory for gds', 'scope_eligibility', 'the mandate is ours'],
  ['chutti kaise apply kare', 'out_of_scope', 'leave'],
  ['on study leave, must I complete the courses', 'scope_eligibility', 'leave only as a circumstance'],
  ['will my increment stop if I do not finish igot courses', 'apar_credit', 'consequence of not completing'],
  ['MIS reports under APT 2.0 kitne minute', 'course_duration', 'APT in a course title'],
  ['got promoted to LSG, how to update designation', 'profile_update', 'promotion only as a circumstance'],
  ['tell me a joke', 'out_of_scope', 'chit-chat'],
];

describe('what belongs to another desk', () => {
  test.each(elsewhere)('%s → %s (%s)', (text, intent) => {
    expect(asked(text)[0]).toBe(intent);
  });
});

describe('how far somebody is', () => {
  const told = (text: string) => understand(text).entities;

  test.each<[text: string, tick: 'yes' | 'no' | undefined]>([
    ['assessment nahi khul raha. profile verified hai', 'yes'],
    ['profile verified, exam not opening', 'yes'],
    ['yes there is a tick, I am under Kerala circle', 'yes'],
    ['profile abhi tak verify nahi hui', 'no'],
    ['not yet verified', 'no'],
    ['exam is not opening', undefined],
  ])('%s: green tick %s', (text, tick) => {
    expect(told(text).greenTick).toBe(tick);
  });

  test.each<[text: string, finished: string[] | undefined, left: string[] | undefined]>([
    ['gender sensitization not done', undefined, ['gender-sensitization']],
    [
      'Conduct Rules and PO Regulations are over, only the gender one is left',
      undefined,
      ['gender-sensitization'],
    ],
    ['conduct rules ho gaya, gender baki hai', ['conduct-rules'], undefined],
    ['I finished Conduct Rules and Know your ministry', ['conduct-rules', 'know-your-ministry'], undefined],
    ['all but conduct rules done', undefined, ['conduct-rules']],
    ['कंडक्ट रूल्स और जेंडर पूरे हो गए', ['conduct-rules', 'gender-sensitization'], undefined],
    ['how long is conduct rules', undefined, undefined],
  ])('%s: finished %j, left %j', (text, finished, left) => {
    const { coursesFinished, coursesLeft } = told(text);
    expect([coursesFinished?.sort(), coursesLeft?.sort()]).toEqual([finished, left]);
  });
});

describe('neighbours are told apart', () => {
  test.each<[text: string, intent: IntentId, why: string]>([
    ['designation for mail overseer', 'designation_lookup', 'asks for the name to select'],
    ['how do I change designation', 'profile_update', 'asks how'],
    ['designation is wrong and greyed out', 'profile_mismatch', 'wrong and locked'],
    [
      'my MDO is wrong',
      'mdo_lookup',
      'first which one is right; its answer leads on to the transfer request',
    ],
    ['otp not coming', 'login_case1', 'other ways are left'],
    ['otp not coming, tried the alternate number also', 'login_case2', 'no way is left'],
    ['courses for group B', 'courses_list', 'the list'],
    ['group of an ASP', 'group_lookup', 'the group'],
    ['course complete but exam locked', 'assessment_locked', 'the lock is the trouble'],
    ['courses of the assessment for LSG', 'assessment_syllabus', 'the three, not the six'],
    ['if I fail can I write the test again', 'assessment_facts', 'attempts'],
    ['my old circle is still shown', 'transfer_request', 'the profile stayed behind'],
  ])('%s → %s: %s', (text, intent) => {
    expect(likeliest(text)).toBe(intent);
  });
});

describe('what is told weighs less than what is asked', () => {
  test.each<[text: string, intents: IntentId[], why: string]>([
    ['tick mil gaya hai par course nahi dikh rahe', ['courses_not_visible'], '"par" after a verb turns'],
    ['profile par galat naam hai, badalta nahi', ['profile_mismatch'], '"par" after a noun only says where'],
    ['verified last week, still no courses', ['courses_not_visible'], 'what follows "still" is the trouble'],
    [
      'test shows a lock though I finished everything',
      ['assessment_locked'],
      'what follows "though" is granted',
    ],
    [
      'three courses over and verified, what is left for me',
      ['checklist_track'],
      'the question is the request',
    ],
    ['promoted to LSG in May, how do I show it on igot', ['profile_update'], 'promotion is the occasion'],
    [
      'I have certificates of all six but the exam is locked',
      ['assessment_locked'],
      'certificates prove completion',
    ],
    ['my certificate has not come', ['out_of_scope'], 'here the certificate itself is asked for'],
    ['new recruit here, how do I get an account', ['registration'], 'who asks is no request'],
  ])('%s → %j: %s', (text, intents) => {
    expect(asked(text)).toEqual(intents);
  });

  test('a word that is only a slip of a settling one settles nothing', () => {
    expect(asked('printed name is wrong on igot, cannot edit')[0]).toBe('profile_mismatch');
  });
});

describe('several requests in one message', () => {
  test.each<[text: string, intents: IntentId[]]>([
    ['courses for PA and pass marks', ['courses_list', 'assessment_facts']],
    ['which MDO for Dehradun and how do I send the transfer request', ['mdo_lookup', 'transfer_request']],
    ['last date kab hai aur kitne attempt hai', ['deadlines', 'assessment_facts']],
    ['no green tick and exam is locked', ['verification_status', 'assessment_locked']],
  ])('%s', (text, intents) => {
    expect(asked(text)).toEqual(intents);
  });

  test('a greeting before a request is no request', () => {
    expect(asked('hello sir, last date?')).toEqual(['deadlines']);
  });

  test('what was done before the trouble is no request', () => {
    expect(asked('I changed my designation but the old courses are still showing')).toEqual([
      'courses_not_visible',
    ]);
    expect(asked('I am IP, six courses over, green tick ok, test not enabled')).toEqual([
      'assessment_locked',
    ]);
  });
});

describe('a letter', () => {
  const letter = `Sub:- Wrong date of birth

Respected Sir/Madam,
With reference to the subject cited above, I beg to state that the date of birth in my iGOT profile is wrong and it cannot be edited. I am serving in the Department since 2011. A screen shot is enclosed for ready reference.

Thanking you
Yours faithfully
(Example Name)
CSI ID 10000001
Mob: 00000 00001

On Mon, 2 Mar 2026 at 10:12, Helpdesk wrote:
> Your exam opens after the three courses. What is your designation?`;

  test('is read without salutation, courtesies, signature and quoted tail', () => {
    const { body, intents } = understand(letter);
    expect(intents.map(({ intent }) => intent)).toEqual(['profile_mismatch']);
    expect(body).toBe(
      'Wrong date of birth\nthe date of birth in my iGOT profile is wrong and it cannot be edited.',
    );
  });

  test('its subject counts as evidence', () => {
    expect(
      asked(
        'Subject: Green tick\n\nSir,\nIt is one month since I saved my profile. Kindly expedite.\n\nRegards\nExample',
      ),
    ).toEqual(['verification_status']);
  });

  test('in Hindi', () => {
    const text =
      'विषय: लॉगिन\n\nसेवा में,\nप्रशिक्षण प्रभाग\n\nमहोदय,\nओटीपी प्राप्त नहीं होता। आपकी अति कृपा होगी।\n\nभवदीय\nउदाहरण\nमोबाइल: 00000 00002';
    expect(asked(text)).toEqual(['login_case1']);
    expect(understand(text)).toMatchObject({ language: 'hi', body: 'लॉगिन\nओटीपी प्राप्त नहीं होता।' });
  });

  test.each<[text: string, intent: IntentId, why: string]>([
    [
      'Subject: Sign in\n\nTo\nThe Nodal Officer (iGOT)\nKalpana Division\n\nSir,\nThe OTP does not reach my mobile.\n\nRegards\nExample',
      'login_case1',
      'the addressee is no request for a contact',
    ],
    [
      'विषय: परीक्षा\n\nसेवा में,\nनोडल अधिकारी\n\nमहोदय,\nकृपया बताएँ कि परीक्षा में कितने प्रश्न आते हैं।\n\nभवदीय\nउदाहरण',
      'assessment_facts',
      'the same in Hindi',
    ],
    [
      'Sub: Last date\n\nSir,\nIn continuation of my earlier mail, kindly tell the last date for the courses.\n\nRegards\nExample',
      'deadlines',
      'a reference at the head of the sentence takes nothing else with it',
    ],
    [
      'Sub: Staff on leave\n\nSir,\nKindly refer to the OM and clarify whether an official on study leave has to complete the courses.\n\nRegards\nExample',
      'scope_eligibility',
      '"kindly refer to" before the request',
    ],
    [
      'Sub: Exam\n\nSir,\nThe network here is very slow. All six trainings are over. The test is still locked.\n\nRegards\nExample',
      'assessment_locked',
      'a circumstance of the office is no request',
    ],
  ])('%j → %s: %s', (text, intent) => {
    expect(asked(text)).toEqual([intent]);
  });

  test('about another matter is not ours', () => {
    expect(
      asked(
        'Sub: TA bill\n\nSir,\nMy transfer TA bill is not yet settled. Please settle it.\n\nRegards\nExample',
      )[0],
    ).toBe('out_of_scope');
  });

  test('a numbered list is several requests', () => {
    const text =
      'Subject: Queries\n\nSir,\n1. Which courses are for LSG officials?\n2. What is the last date?\n3. How many attempts are allowed?\n\nRegards\nExample';
    expect(asked(text)).toEqual(['courses_list', 'deadlines', 'assessment_facts']);
  });
});

describe('what is told beside', () => {
  test.each<[text: string, entities: object]>([
    [
      'assessment locked, ASP, verified, six courses completed',
      { cadre: 'ASP', greenTick: 'yes', coursesDone: 'all' },
    ],
    ['3 course ho gaye, green tick nahi hai', { coursesDone: 3, greenTick: 'no' }],
    ['समूह ख के कोर्स', { group: 'B' }],
    ['HSG-II in RMS', { cadre: 'HSG-II' }],
    ['I failed 3 times', { attempts: 3, passed: 'no' }],
    [
      'time for gender sensitization and conduct rules',
      { courses: ['gender-sensitization', 'conduct-rules'] },
    ],
    ['english please', { switchTo: 'en' }],
    ['my pension papers', { outOfScopeTopic: 'pension' }],
    ['certificate not generated', { outOfScopeTopic: 'certificates' }],
  ])('%s', (text, entities) => {
    expect(understand(text).entities).toMatchObject(entities);
  });

  test.each(['haan ji', 'yes sir', 'जी हाँ'])('%s is a yes, and asks nothing', text => {
    expect(understand(text)).toMatchObject({ intents: [], entities: { yesNo: 'yes' } });
  });
  test.each(['nahi', 'no sir', 'नहीं'])('%s is a no', text => {
    expect(understand(text)).toMatchObject({ intents: [], entities: { yesNo: 'no' } });
  });
});

describe('the language', () => {
  test.each<[text: string, language: 'en' | 'hi', sure: boolean]>([
    ['परीक्षा लॉक क्यों है', 'hi', true],
    ['assessment kyu lock hai', 'hi', true],
    ['why is the assessment locked', 'en', true],
    ['login panna mudiyala enna seiya', 'en', true],
    ['डाकिया', 'hi', true],
    ['ASRM', 'en', false],
    ['560001', 'en', false],
    ['👍', 'en', false],
    ['LSG PA', 'en', false],
  ])('%s', (text, language, sure) => {
    expect(understand(text)).toMatchObject({ language, languageSure: sure });
  });
});

describe('what cannot be understood', () => {
  test.each(['asdf qwer', 'blue elephants dance', '???', '', '12'])('%j is never answered as sure', text => {
    expect(understand(text).sure).toBe(false);
  });

  test('gives the nearest readings, the likeliest first', () => {
    const likely = understand('igot course thing').readings.map(({ probability }) => probability);
    expect(likely.length).toBeGreaterThanOrEqual(3);
    expect(likely).toEqual(likely.toSorted((one, other) => other - one));
  });

  test('the same message is always understood the same', () => {
    const text = 'designation galat hai aur test bhi lock hai';
    expect(understand(text)).toEqual(understandingOf().understand(text));
  });

  test('says which words decided', () => {
    const weighed = weigh('namaste sir, exam not opening');
    expect(weighed.map(({ word }) => word)).toContain('opening');
    expect(weighed.every(({ weight }) => weight > 0 && weight <= 1)).toBe(true);
  });
});

describe('the searches of posts and places', () => {
  const { understand: searching } = understandingOf({
    findPosts: text => (/bhishti/i.test(text) ? [{ text: 'bhishti', names: ['Multi Tasking Staff'] }] : []),
    findPlaces: text => (/namchi/i.test(text) ? [{ text: 'namchi', names: [] }] : []),
  });
  test('a bare post that only the search knows asks for its designation', () => {
    expect(searching('bhishti')).toMatchObject({
      intents: [{ intent: 'designation_lookup' }],
      entities: { posts: [{ text: 'bhishti' }] },
    });
  });
  test('a bare place that only the search knows asks for its MDO', () => {
    expect(searching('Namchi')).toMatchObject({
      intents: [{ intent: 'mdo_lookup' }],
      entities: { places: [{ text: 'namchi' }] },
    });
  });
});
