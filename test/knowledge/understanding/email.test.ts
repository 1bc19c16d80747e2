import { describe, expect, test } from 'vitest';
import { readEmail } from '../../../knowledge/understanding/email.ts';

const bodyOf = (text: string): string => readEmail(text).sentences.join(' ');
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Letters as offices write them; every name and number is made up. */
const letters: [what: string, text: string, subject: string, body: string][] = [
  [
    'an address, the subject below it, a salutation',
    `To
The Training Division
Department of Posts
Dak Bhawan, New Delhi

Sub: Assessment locked

Sir,
With due respect I beg to state that I have completed all six courses. The assessment is still locked.

Yours faithfully
(Example Name)`,
    'Assessment locked',
    'I have completed all six courses. The assessment is still locked.',
  ],
  [
    'no salutation and no empty line',
    `To
The Training Division
Department of Posts
Sub: Assessment locked
With due respect I beg to state that I have completed all six courses.
Yours faithfully
(Example Name)`,
    'Assessment locked',
    'I have completed all six courses.',
  ],
  [
    'sender, addressee, subject and reference',
    `From
Example Name
Postal Assistant
Kalpana HO 000000

To
The Director (Training)
Department of Posts
Dak Bhawan
New Delhi

Sub: Courses not visible on iGOT
Ref: Memo No. 1-1/2026 dated 02.02.2026

Respected Sir,
With due respect and humble submission I would like to inform you that no course is shown in my account.

Thanking you
Yours sincerely
(Example Name)`,
    'Courses not visible on iGOT',
    'no course is shown in my account.',
  ],
  [
    'a file number above the address',
    `No. B2/Training/2026

To,
The Nodal Officer (iGOT)
Kalpana Division

Subject: OTP

Sir, the OTP does not reach my mobile.

(Example Name)
Postmaster`,
    'OTP',
    'No. B2/Training/2026 the OTP does not reach my mobile.',
  ],
  [
    'a reference to the subject, without a comma',
    `Sub: OTP

Sir,
With reference to the subject cited above I have to state that the OTP does not reach my mobile.

Regards
Example`,
    'OTP',
    'the OTP does not reach my mobile.',
  ],
  [
    'a reference to an earlier mail, without a comma',
    `Sub: Test

Sir,
In continuation of my earlier mail to the Nodal Officer dated 3 March the test is still locked.

Regards
Example`,
    'Test',
    'the test is still locked.',
  ],
  [
    '"attention is invited to the fact that"',
    `Sub: Name

Sir,
Your kind attention is invited to the fact that my name is wrong on iGOT.

Regards
Example`,
    'Name',
    'my name is wrong on iGOT.',
  ],
  [
    '"with regard to" at the head of the body, which signs nothing',
    `Sub: Name

Sir,
With regard to the above subject, my name is wrong on iGOT.

With regards
Example`,
    'Name',
    'my name is wrong on iGOT.',
  ],
  [
    '"I prefer to", which refers to nothing',
    `Sub: Courses

Sir,
I prefer to study in Hindi and want to know whether the courses are in Hindi.

Regards
Example`,
    'Courses',
    'I prefer to study in Hindi and want to know whether the courses are in Hindi.',
  ],
  [
    'Hindi: an address, the subject below it, a salutation',
    `सेवा में,
निदेशक (प्रशिक्षण)
डाक विभाग, डाक भवन
नई दिल्ली

विषय: परीक्षा लॉक होने के संबंध में

महोदय,
सविनय निवेदन है कि मैंने सभी छह पाठ्यक्रम पूरे कर लिए हैं। फिर भी परीक्षा लॉक है।

भवदीय
उदाहरण नाम`,
    'परीक्षा लॉक होने के संबंध में',
    'मैंने सभी छह पाठ्यक्रम पूरे कर लिए हैं। फिर भी परीक्षा लॉक है।',
  ],
  [
    'Hindi: no salutation, and "सादर" at the head of the body, which signs nothing',
    `सेवा में
प्रशिक्षण प्रभाग
विषय:- परीक्षा लॉक है
सादर निवेदन है कि मैंने सभी छह पाठ्यक्रम पूरे कर लिए हैं।
प्रार्थी
उदाहरण नाम`,
    'परीक्षा लॉक है',
    'मैंने सभी छह पाठ्यक्रम पूरे कर लिए हैं।',
  ],
  [
    'Hindi: sender and addressee; the subject ends like a sentence',
    `प्रेषक,
उदाहरण नाम
डाक सहायक, कल्पना प्रधान डाकघर

सेवा में,
प्रशिक्षण प्रभाग
डाक विभाग

विषय: ओटीपी नहीं आने के संबंध में।
संदर्भ: पत्र संख्या 1-1/2026

महोदय,
विनम्र निवेदन है कि मेरे मोबाइल पर ओटीपी नहीं आता।

सादर
उदाहरण नाम`,
    'ओटीपी नहीं आने के संबंध में।',
    'मेरे मोबाइल पर ओटीपी नहीं आता।',
  ],
  [
    'Hindi in Latin letters',
    `Seva mein,
Prashikshan Prabhag
Vishay: login nahi ho raha
Mahoday,
Saadar nivedan hai ki mera OTP nahi aa raha.
Prarthi
Udaharan`,
    'login nahi ho raha',
    'mera OTP nahi aa raha.',
  ],
];

describe('a letter', () => {
  test.each(letters)('%s', (_what, text, subject, body) => {
    expect(readEmail(text).subject).toBe(subject);
    expect(bodyOf(text)).toBe(body);
  });

  test.each(letters)('loses no part of a word: %s', (_what, text) => {
    const written = wordsOf(text);
    expect(wordsOf(bodyOf(text)).filter(word => !written.includes(word))).toEqual([]);
  });
});

describe('a courtesy takes nothing else with it', () => {
  test.each<[sentence: string, rest: string]>([
    ['With due respect I beg to state that my tick is missing.', 'my tick is missing.'],
    ['With all due respect, my tick is missing.', 'my tick is missing.'],
    [
      'With due respect to your good self I submit that my tick is missing.',
      'I submit that my tick is missing.',
    ],
    ['With respect to the above subject my tick is missing.', 'my tick is missing.'],
    [
      'With reference to your letter dated 3 March kindly say why my tick is missing.',
      'kindly say why my tick is missing.',
    ],
    [
      'With reference to the letter of the Division on the subject, my tick is missing.',
      'my tick is missing.',
    ],
    ['In response to your mail we have verified all profiles.', 'we have verified all profiles.'],
    [
      'Attention is drawn to the matter cited above and it is stated that my tick is missing.',
      'my tick is missing.',
    ],
    ['I want to inform your office that my tick is missing.', 'your office that my tick is missing.'],
    ['I am to state that my tick is missing.', 'my tick is missing.'],
    ['I have to submit the transfer request by Friday.', 'I have to submit the transfer request by Friday.'],
    ['सादर अनुरोध है कि मेरा टिक नहीं आया।', 'मेरा टिक नहीं आया।'],
    ['उपरोक्त विषय के संबंध में सूचित करना है कि मेरा टिक नहीं आया।', 'सूचित करना है कि मेरा टिक नहीं आया।'],
  ])('%s', (sentence, rest) => {
    expect(bodyOf(`Sub: Tick\n\nSir,\n${sentence}\n\nRegards\nExample`)).toBe(rest);
  });
});

describe('a chat message', () => {
  test.each([
    'From Kalpana HO, my courses do not show',
    'To whom should I write?\nSubject: designation',
    'Ref: courses not visible\nI am a PA',
    'with due respect, why is my exam locked',
  ])('keeps all its words: %j', text => {
    const { subject, sentences } = readEmail(text);
    const kept = wordsOf([subject, ...sentences].join(' '));
    expect(wordsOf(text).filter(word => !kept.includes(word) && word !== 'Subject')).toEqual([]);
  });
});
