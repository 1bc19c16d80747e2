import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../knowledge/load.ts';

const { findDesignation } = loadKnowledge();

/** The names of the designations found; empty where none is. */
function found(message: string): string[] {
  const result = findDesignation(message);
  switch (result.status) {
    case 'match':
      return [result.designation.name];
    case 'ambiguous':
      return result.candidates.map(({ designation }) => designation.name).sort();
    case 'none':
      return [];
  }
}

const gds = ['Assistant Branch Postmaster', 'Branch Postmaster', 'Dak Sevak'];
const lsg = ['Lower Selection Grade (Postal)', 'Lower Selection Grade (Railway Mail Service)'];
const pa = ['Personal Assistant', 'Postal Assistant', 'Postal Assistant (Circle or Regional Office)'];
const spm = ['Higher Selection Grade (Postal)', 'Lower Selection Grade (Postal)', 'Postal Assistant'];

type Row = readonly [message: string, designations: readonly string[], why: string];

const roles: Readonly<Record<string, readonly Row[]>> = {
  'the writer holds it': [
    ['I am a postman at Karnal HO', ['Postman'], 'said of oneself'],
    ['main mts hu, kaunse course', ['Multi Tasking Staff'], 'the same in Hinglish'],
    ['मैं डाकिया हूँ', ['Postman'], 'the same in Hindi'],
    ['mail guard here', ['Mail Guard'], 'without a verb'],
    ['GDS hu main', gds, 'a shared post stays a question'],
  ],
  'the question is about the holder of a post': [
    ["What is in the PMG's assessment?", ['Postmaster General'], 'whose assessment it is'],
    ["which courses are in the ASP's list", ['Assistant Superintendent of Posts'], 'whose list it is'],
    ['I sit in the PMG office, what is the syllabus', [], 'only an office: the post is not told'],
  ],
  'the question is about another, and the writer tells his own post': [
    ['What should our gardener take? I am his SPM.', ['Multi Tasking Staff'], 'told by the other person'],
    ['हमारे ड्राइवर का पदनाम क्या है, मैं निरीक्षक उसकी ओर से पूछ रहा हूँ', ['Staff Car Driver'], 'asks on his behalf'],
    ['naa kinda postman unnadu, athaniki emi select cheyyali? nenu inspector', ['Postman'], 'in Telugu'],
    ['please guide my LDC, I am her section officer', ['Lower Division Clerk'], 'no question, but "her"'],
    ['Sir is a DDG, I am his PPS', ['Principal Private Secretary'], 'nothing is asked for the DDG'],
    [
      'the Director is waiting, tell me. I am his private secretary',
      ['Private Secretary'],
      'nor for the Director',
    ],
    [
      'meri wife LDC hai uska ho gaya, mera kya hoga, main UDC hu',
      ['Upper Division Clerk'],
      'asked for the writer',
    ],
  ],
  'a colleague next to the writer': [
    ['The LDC at the next table is done; I, a UDC, am not', ['Upper Division Clerk'], 'a post after "I,"'],
    ['bagal wale PA ka ho gaya, main sorting assistant atka hu', ['Sorting Assistant'], 'in Hinglish'],
    [
      'मेरे साथ वाला डाकिया कर चुका, मैं एमटीएस नहीं कर पाया',
      ['Multi Tasking Staff'],
      'the deed is denied, not the post',
    ],
  ],
  'the office settles the wing': [
    ["PA in the Senior Superintendent's office", ['Postal Assistant'], 'a division'],
    [
      'SSRM office me LSG OA',
      ['Lower Selection Grade (Railway Mail Service)'],
      'LSG whatever the local post',
    ],
    ['HSG-I, Kolkata GPO', ['Higher Selection Grade (Postal)'], 'a GPO is postal'],
    ['LSG hu, do mahine ho gaye', lsg, 'here "do" is no divisional office'],
    ['अधीक्षक डाकघर के कार्यालय में डाक सहायक', ['Postal Assistant'], 'two posts, one of them an office'],
  ],
  'a career without "was"': [
    [
      'Eleven years a mail guard, appointed sorting assistant last June',
      ['Sorting Assistant'],
      'the last beginning',
    ],
    ['2012 GDS 2016 MTS 2021 postman', ['Postman'], 'each year before its post'],
    [
      'Once a JTO in BSNL, since 2021 Junior Translation Officer here',
      ['Junior Translation Officer'],
      'BSNL is of the past',
    ],
  ],
  'the writer denies it': [
    ['I am not a GDS', [], 'a denial alone tells no post'],
    ['GDS नहीं हूँ', [], 'the same in Hindi'],
    ['postman nahi hu', [], 'the same in Hinglish'],
    ['I am not a GDS, I am MTS', ['Multi Tasking Staff'], 'the post after the denial'],
    ['postman nahi, mail guard hu', ['Mail Guard'], 'the denial is only of the first post'],
    ['neither MTS nor postman', [], 'both are denied'],
    ['BPM ya ABPM nahi, postman hu', ['Postman'], 'joined posts are denied together'],
    ['मैं पोस्टमैन नहीं हूँ, एमटीएस हूँ', ['Multi Tasking Staff'], 'a denial in Hindi'],
    ['postman ka course nahi khul raha', ['Postman'], 'the course is denied, not the post'],
  ],
  'the writer held it before': [
    ['pehle postman tha', [], 'the present post is not told'],
    ['main postman tha', [], 'said of oneself, but of the past'],
    ['was GDS, now MTS', ['Multi Tasking Staff'], 'present beats former'],
    ['GDS से MTS बना हूँ', ['Multi Tasking Staff'], 'from one post to the other'],
    ['I used to be a postman. Now I am a mail guard.', ['Mail Guard'], 'over two sentences'],
    ['ex postman, abhi MTS', ['Multi Tasking Staff'], 'two short cues'],
    ['पहले एमटीएस था, अब डाकिया हूँ', ['Postman'], 'the same in Hindi'],
    ['promoted from MTS to postman', ['Postman'], 'the post after "to"'],
  ],
  'the writer expects it': [
    ['going to be promoted to LSG', [], 'the present post is not told'],
    ['LSG banne wala hu', [], 'the same in Hinglish'],
    ['waiting for PA result', [], 'the result is not out'],
    ['MTS hu, agle mahine postman ban jaunga', ['Multi Tasking Staff'], 'told beats expected'],
    ['Postman now, hoping for mail guard', ['Postman'], 'hope is no order'],
    ['एमटीएस हूँ, पोस्टमैन बनने वाला हूँ', ['Multi Tasking Staff'], 'the same in Hindi'],
    ['LSG ka promotion mil gaya', lsg, 'a promotion that has come is held'],
  ],
  'another person holds it': [
    ['my wife is postman, I am MTS', ['Multi Tasking Staff'], 'the writer comes first'],
    ['mera dost postman hai, main mts hu', ['Multi Tasking Staff'], 'the same in Hinglish'],
    ['मेरे पिता पोस्टमैन हैं, मैं एमटीएस हूँ', ['Multi Tasking Staff'], 'the same in Hindi'],
    ['which courses for my postman', ['Postman'], 'the question is about the postman'],
    ['mera dost MTS hai uska course kaunsa', ['Multi Tasking Staff'], 'the question is about the friend'],
    ['my wife is postman, which courses should I do', [], 'the question is about the writer'],
    ['mere office me GDS bhi hai, mujhe (PA) karna hai', pa, 'others in the office'],
  ],
  'an authority or an addressee': [
    ['inspector sir is asking for certificate, which courses should I do', [], 'the inspector only asks'],
    ['accountant of HO says my group is wrong', [], 'the accountant only says it'],
    ['SPOs ne bola ki course karo', [], 'the same in Hinglish'],
    ['as told by ASP', [], 'quoted'],
    ['my BPM says do it, I am BPM', ['Branch Postmaster'], 'the same post twice, in two roles'],
    ['Sir/Madam SSPOs', [], 'a salutation'],
    ['एसएसपी ने कहा है कि कोर्स करो, मैं एमटीएस हूँ', ['Multi Tasking Staff'], 'the writer tells the post too'],
    ['private secretary to the CPMG', ['Private Secretary'], 'the CPMG is served'],
  ],
  'the name of an office': [
    ['in the office of PMG', [], 'a place of work'],
    ['SSP office', [], 'a place of work'],
    ['PMG office me driver hu', ['Staff Car Driver'], 'the post in that office'],
    ['एसएसपी कार्यालय में एमटीएस', ['Multi Tasking Staff'], 'the same in Hindi'],
    ['superintendent office ka postman', ['Postman'], 'no Office Superintendent'],
  ],
  alternatives: [
    ['postman or MTS?', ['Multi Tasking Staff', 'Postman'], 'only the writer can tell'],
    ['डाकिया या एमटीएस', ['Multi Tasking Staff', 'Postman'], 'the same in Hindi'],
    ['Deputy Secretary: ADG or Director?', ['Director'], 'Annexure III prints Deputy Secretary for it'],
  ],
  'the profile shows it, or its work is only done': [
    ['profile me MTS likha hai, postman hu', ['Postman'], 'the profile is wrong'],
    ['postman officiating as PA', ['Postman'], 'the substantive post'],
    ['प्रोफाइल में एमटीएस लिखा है, मैं पोस्टमैन हूँ', ['Postman'], 'the same in Hindi'],
  ],
  'an employment outside the department': [
    ['contract driver', [], 'no designation is printed'],
    ['agency ka driver hu', [], 'the same in Hinglish'],
    ['ठेके पर ड्राइवर हूँ', [], 'the same in Hindi'],
    ['I am postman, not contractual, is it compulsory', ['Postman'], 'the contract is denied'],
  ],
  'an employment that is denied': [
    ['theka wala peon nahi, regular peon hu', ['Multi Tasking Staff'], 'the regular post counts'],
    ['daily wager postman hu, permanent nahi', [], 'the permanent post is denied'],
    ['Section Officer, State Secretariat', [], 'another employer'],
  ],
  'a word that decides nothing': [
    ['I am SPM of a small office, what designation', spm, 'every post has an office'],
    ['treasurer in my office', spm, 'the same'],
    ['main Andheri office ka SPM hu', spm, 'the same'],
    ['I am an office bearer of the staff union, which courses', [], 'no canteen bearer'],
    [
      'Office supervisor in RMS',
      ['Assistant Superintendent of Posts', 'Inspector Posts'],
      'the cadre decides',
    ],
  ],
};

describe.each(Object.entries(roles))('%s', (_, rows) => {
  test.each(rows)('%s → %j: %s', (message, designations) => {
    expect(found(message)).toEqual([...designations]);
  });
});

test('a head clerk of a division is not given what is printed for the C & E Wing only', () => {
  expect(found('head clerk in divisional office')).toHaveLength(4);
  expect(found('head clerk, C & E wing')).toEqual(['Assistant']);
});

test('the words of a post that is not held are no words to search for', () => {
  expect(findDesignation('I am not a postman')).toMatchObject({ status: 'none', similar: [] });
  expect(findDesignation('I am not a postman').text).not.toContain('postman');
});
