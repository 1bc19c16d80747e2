/**
 * E-mails and letters in many manners: which sentences remain, and what the signature is. All names and numbers are made up.
 * The sentences ask; the signature only tells who writes.
 */
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../knowledge/load.ts';
import { plainText } from '../../../knowledge/text/plain-text.ts';
import { readEmail } from '../../../knowledge/understanding/email.ts';

interface Letter {
  what: string;
  text: string;
  subject?: string;
  sentences: string[];
  signature?: string[];
}

const english: Letter[] = [
  {
    what: 'a mail with subject, salutation and closing formula',
    text: `Subject: Exam locked
Dear Helpdesk,
All six courses are done. The assessment is still locked. What is missing?
Regards,
Sunil Wankhede
Postal Assistant, Nagpur GPO`,
    subject: 'Exam locked',
    sentences: ['All six courses are done.', 'The assessment is still locked.', 'What is missing?'],
    signature: ['Sunil Wankhede', 'Postal Assistant, Nagpur GPO'],
  },
  {
    what: 'a mention, as in a group',
    text: '@iGOT Helpdesk my OTP does not come',
    sentences: ['my OTP does not come'],
  },
  {
    what: 'the desk addressed in a chat',
    text: 'Hello team, which group is a Mail Guard?',
    sentences: ['which group is a Mail Guard?'],
  },
  {
    what: 'the desk addressed without a comma',
    text: 'Dear Helpdesk my account is locked',
    sentences: ['my account is locked'],
  },
  {
    what: 'a question about the desk itself',
    text: 'Dear helpdesk number please',
    sentences: ['Dear helpdesk number please'],
  },
  {
    what: 'a greeting that is all of the message',
    text: 'Good morning sir',
    sentences: ['Good morning sir'],
  },
  {
    what: '"to whom it may concern"',
    text: `To whomsoever it may concern

Eleven postmen of this office have no green tick. Who approves it?

Postmaster
Bettiah HO`,
    sentences: ['Eleven postmen of this office have no green tick.', 'Who approves it?'],
    signature: ['Postmaster', 'Bettiah HO'],
  },
  {
    what: 'through proper channel, with the addressee above',
    text: `To
The Director (Training)
Dak Bhawan, New Delhi
(Through proper channel)
Sub: Correction of designation

Respected Sir/Madam,
My designation is shown as Postman. I am a Mail Guard since 2021. Kindly let me know who corrects it.

Yours faithfully,
(R. Bhosale)
Mail Guard, Pune RMS
CSI ID 10012345
Mob: 98XXXXXX10`,
    subject: 'Correction of designation',
    sentences: [
      'My designation is shown as Postman.',
      'I am a Mail Guard since 2021.',
      'Kindly let me know who corrects it.',
    ],
    signature: ['(R. Bhosale)', 'Mail Guard, Pune RMS'],
  },
  {
    what: 'the salutation and "through proper channel" in one line',
    text: `Respected sir/madam (through proper channel)
The transfer request was sent on 2 January and is still pending. How long does it take?
Thanks & Regards
PA, Kota HO`,
    sentences: ['The transfer request was sent on 2 January and is still pending.', 'How long does it take?'],
    signature: ['PA, Kota HO'],
  },
  {
    what: 'bullets and two requests',
    text: `Sub: two doubts
Sir,
- How many questions are in the assessment?
- Which three courses come before it for a Sorting Assistant?
Thanking you
A. Thomas
SA, Kochi RMS`,
    subject: 'two doubts',
    sentences: [
      '- How many questions are in the assessment?',
      '- Which three courses come before it for a Sorting Assistant?',
    ],
    signature: ['A. Thomas', 'SA, Kochi RMS'],
  },
  {
    what: 'lines wrapped by the mail program',
    text: `Hi Team,

I have moved from Gujarat Circle to Rajasthan Circle in December but
the portal still shows the old circle below
my name. How do I change it?

Best regards,
Kavita Joshi
Inspector Posts, Sirohi Sub Division`,
    sentences: [
      'I have moved from Gujarat Circle to Rajasthan Circle in December but the portal still shows the old circle below my name.',
      'How do I change it?',
    ],
    signature: ['Kavita Joshi', 'Inspector Posts, Sirohi Sub Division'],
  },
  {
    what: 'a reply above the quoted mail',
    text: `The OTP still does not come. What else can I try?

Regards
Imran

On Mon, 2 Feb 2026 at 10:33, iGOT Cell <cell@example.in> wrote:
> Please try with the registered mobile number.
> Regards
> iGOT Cell, Bihar Circle`,
    sentences: ['The OTP still does not come.', 'What else can I try?'],
    signature: ['Imran'],
  },
  {
    what: 'a quoted mail whose heading is broken over two lines',
    text: `Dear Team,
My name is wrong on the certificate and in the profile. Who changes it?
Meena Kumari
LSG PA, Ambala HO

On Monday, 2 February 2026, 10:33:21 am IST, Training Division
<training@example.in> wrote:
Kindly send a screenshot.`,
    sentences: ['My name is wrong on the certificate and in the profile.', 'Who changes it?'],
    signature: ['Meena Kumari', 'LSG PA, Ambala HO'],
  },
  {
    what: 'a forwarded mail with nothing of the sender’s own',
    text: `---------- Forwarded message ---------
From: Anil <anil@example.in>
Date: Mon, 2 Feb 2026
Subject: tick
To: <desk@example.in>

Sir, my tick has vanished after the transfer. What now?

Regards
Anil
MTS, Jhansi HO`,
    subject: 'tick',
    sentences: ['my tick has vanished after the transfer.', 'What now?'],
    signature: ['Anil', 'MTS, Jhansi HO'],
  },
  {
    what: 'a footer of a phone',
    text: `Sub: login
Sir, the password is not accepted and the reset mail does not arrive.
Sent from my iPhone`,
    subject: 'login',
    sentences: ['the password is not accepted and the reset mail does not arrive.'],
  },
  {
    what: 'a footer of a mail app and a disclaimer of the office',
    text: `Subject: Pass mark
Madam,
Is the pass mark 50 or more than 50?
With regards
B. Narasimhan
Sr AO, DAP Chennai

Get Outlook for Android
Disclaimer: this e-mail is confidential. If you are not the intended recipient, please inform the sender.`,
    subject: 'Pass mark',
    sentences: ['Is the pass mark 50 or more than 50?'],
    signature: ['B. Narasimhan', 'Sr AO, DAP Chennai'],
  },
  {
    what: 'a question below the closing formula',
    text: `Subject: courses
Sir,
Four of my six courses are visible.
Regards
Prem Chand
Also please tell me the last date.`,
    subject: 'courses',
    sentences: ['Four of my six courses are visible.', 'Also please tell me the last date.'],
    signature: ['Prem Chand'],
  },
  {
    what: 'a postscript',
    text: `Subject: Leave
Dear Sir,
I was on maternity leave till 20 March. Do I have to complete the courses?
Yours sincerely
Lakshmi Menon
PA, Aluva HO
PS: my APAR is written on paper.`,
    subject: 'Leave',
    sentences: [
      'I was on maternity leave till 20 March.',
      'Do I have to complete the courses?',
      'my APAR is written on paper.',
    ],
    signature: ['Lakshmi Menon', 'PA, Aluva HO'],
  },
  {
    what: 'thanks at the head of the body, which close nothing',
    text: `Re: locked
Thank you for your reply. I checked the tick and it is there. The exam is still grey.
What should I check next?
Thanks
Deepa
Stenographer, CO Bhopal`,
    subject: 'locked',
    sentences: [
      'I checked the tick and it is there.',
      'The exam is still grey.',
      'What should I check next?',
    ],
    signature: ['Deepa', 'Stenographer, CO Bhopal'],
  },
  {
    what: 'post and office with labels below the text',
    text: `Subject: Account blocked
Dear Sir,
No number and no e-mail of mine is accepted any more. My details are as under:
Name: Ramesh Yadav
Designation: Postman
Office: Ballia HO
Mobile: 98XXXXXX11`,
    subject: 'Account blocked',
    sentences: ['No number and no e-mail of mine is accepted any more.', 'My details are as under:'],
    signature: ['Name: Ramesh Yadav', 'Designation: Postman', 'Office: Ballia HO'],
  },
  {
    what: 'a sender above the addressee, and no signature below',
    text: `From
S. Murugan
Sub Postmaster, Palani Bazaar SO

To
The Superintendent of Posts
Dindigul Division

Subject: Green tick

Sir,
The tick of two officials is pending since January. Who has to approve it?`,
    subject: 'Green tick',
    sentences: ['The tick of two officials is pending since January.', 'Who has to approve it?'],
    signature: ['S. Murugan', 'Sub Postmaster, Palani Bazaar SO'],
  },
  {
    what: 'numbered points of an accounts office, signed by the post alone',
    text: `Sub: Blank list
1. Eleven accountants of this PAO can see theirs.
2. Seven can't.
Please look into it.
Sr AO`,
    subject: 'Blank list',
    sentences: ['Eleven accountants of this PAO can see theirs.', "Seven can't.", 'Please look into it.'],
    signature: ['Sr AO'],
  },
  {
    what: 'numbered points without subject and salutation',
    text: `1. Opened through app: list seen.
2. Opened through office PC: nil.
Which of the two is true for me?
JA, Dehradun`,
    sentences: [
      'Opened through app: list seen.',
      'Opened through office PC: nil.',
      'Which of the two is true for me?',
    ],
    signature: ['JA, Dehradun'],
  },
  {
    what: 'the closing formula and the name in one line',
    text: `1. On promotion to AO my page continues with old clerical titles.
2. Two months over.
When will the proper ones come?
Regards, N. Kuruvilla, AO`,
    sentences: [
      'On promotion to AO my page continues with old clerical titles.',
      'Two months over.',
      'When will the proper ones come?',
    ],
    signature: ['N. Kuruvilla, AO'],
  },
  {
    what: 'set phrases around one request',
    text: `Sub: Non-reflection of courses - reg.
Ref: Memo No. E1/12 dated 03.02.2026

R/Sir,
With due respect I beg to state that only three of my six courses are reflected. Screenshot is enclosed for ready reference. Kindly do the needful and oblige.

Yours obediently
Sd/-
G. Prasad
Head Postman, Guntur HO`,
    subject: 'Non-reflection of courses - reg.',
    sentences: ['only three of my six courses are reflected.'],
    signature: ['G. Prasad', 'Head Postman, Guntur HO'],
  },
];

const hinglish: Letter[] = [
  {
    what: 'a mail in Hinglish',
    text: `Subject: tick gayab
Sir ji,
Transfer ke baad mera green tick gayab ho gaya. Ab kya karu?
Dhanyawad
Rakesh Meena
Postman, Dausa HO`,
    subject: 'tick gayab',
    sentences: ['Transfer ke baad mera green tick gayab ho gaya.', 'Ab kya karu?'],
    signature: ['Rakesh Meena', 'Postman, Dausa HO'],
  },
  {
    what: '"mahoday" and set phrases in Latin letters',
    text: `Seva mein,
Nidesak Prashikshan
Vishay: OTP nahi aa raha
Mahoday,
Savinay nivedan hai ki mere number par OTP nahi aata. Kripya batayein kya karun.
Prarthi
Suresh Kumar
MTS, Hapur`,
    subject: 'OTP nahi aa raha',
    sentences: ['mere number par OTP nahi aata.', 'Kripya batayein kya karun.'],
    signature: ['Suresh Kumar', 'MTS, Hapur'],
  },
  {
    what: 'thanks in the middle of a chat',
    text: `ok ho gaya
thanks
ab exam batao kab hai`,
    sentences: ['ok ho gaya', 'thanks', 'ab exam batao kab hai'],
  },
  {
    what: 'a chat of several lines',
    text: `org sahi
tick hai
4 course done
2 baki
theek chal rahi hu na?`,
    sentences: ['org sahi tick hai 4 course done 2 baki theek chal rahi hu na?'],
  },
  {
    what: 'a chat that asks between two posts',
    text: `kaunsa select karu?
Postal Assistant
Sorting Assistant`,
    sentences: ['kaunsa select karu?', 'Postal Assistant', 'Sorting Assistant'],
  },
  {
    what: 'a chat that ends with the answer to a question',
    text: `haan sab complete hai.
tick bhi hai.
MTS`,
    sentences: ['haan sab complete hai.', 'tick bhi hai.', 'MTS'],
  },
];

const hindi: Letter[] = [
  {
    what: 'a letter with addressee, subject and salutation',
    text: `सेवा में,
अधीक्षक डाकघर
बलिया मंडल

विषय: हरा निशान नहीं आया

महोदय,
सविनय निवेदन है कि मेरे नाम के आगे हरा निशान नहीं आया है। कृपया बताएं इसे कौन स्वीकृत करता है।

भवदीय
रमेश यादव
डाक सहायक, बलिया प्रधान डाकघर
मोबाइल: 98XXXXXX12`,
    subject: 'हरा निशान नहीं आया',
    sentences: ['मेरे नाम के आगे हरा निशान नहीं आया है।', 'कृपया बताएं इसे कौन स्वीकृत करता है।'],
    signature: ['रमेश यादव', 'डाक सहायक, बलिया प्रधान डाकघर'],
  },
  {
    what: '"आपका" as the closing formula',
    text: `विषय: दो प्रश्न
आदरणीय सर
मेरे कितने कोर्स हैं?
अंतिम तिथि क्या है?
आपका
सियाराम
एमटीएस, उन्नाव`,
    subject: 'दो प्रश्न',
    sentences: ['मेरे कितने कोर्स हैं?', 'अंतिम तिथि क्या है?'],
    signature: ['सियाराम', 'एमटीएस, उन्नाव'],
  },
  {
    what: 'no closing formula',
    text: `विषय: पास हूं, अब क्या
महोदय,
मैंने परीक्षा उत्तीर्ण कर ली। अब क्या करना है? कृपया स्पष्ट करें।
साधना तिवारी
डाक सहायक, ललितपुर`,
    subject: 'पास हूं, अब क्या',
    sentences: ['मैंने परीक्षा उत्तीर्ण कर ली।', 'अब क्या करना है?', 'कृपया स्पष्ट करें।'],
    signature: ['साधना तिवारी', 'डाक सहायक, ललितपुर'],
  },
  {
    what: 'through proper channel in Hindi',
    text: `प्रति,
निदेशक (प्रशिक्षण), डाक भवन
उचित माध्यम द्वारा
विषय:- पदनाम में सुधार
महोदया,
मेरा पदनाम गलत है और बदलता नहीं। इसे कौन सुधारेगा?
सधन्यवाद
प्रार्थी
अख्तर अली, मेल गार्ड, सहरसा`,
    subject: 'पदनाम में सुधार',
    sentences: ['मेरा पदनाम गलत है और बदलता नहीं।', 'इसे कौन सुधारेगा?'],
    signature: ['अख्तर अली, मेल गार्ड, सहरसा'],
  },
  {
    what: 'a sender above the addressee',
    text: `प्रेषक,
विमला देवी
उप डाकपाल, बहराइच

सेवा में,
प्रशिक्षण प्रभाग

विषय: एमटीएस के कोर्स

महोदय, एमटीएस को कौन से छह कोर्स पढ़ने हैं?`,
    subject: 'एमटीएस के कोर्स',
    sentences: ['एमटीएस को कौन से छह कोर्स पढ़ने हैं?'],
    signature: ['विमला देवी', 'उप डाकपाल, बहराइच'],
  },
  {
    what: 'a quoted mail in Hindi',
    text: `महोदय,
ओटीपी अब भी नहीं आता। दूसरा उपाय क्या है?
सादर
किशोर साहू
2 फ़रवरी 2026 को आईगॉट प्रकोष्ठ ने लिखा:
> पंजीकृत मोबाइल से प्रयास करें।`,
    sentences: ['ओटीपी अब भी नहीं आता।', 'दूसरा उपाय क्या है?'],
    signature: ['किशोर साहू'],
  },
];

const others: Letter[] = [
  {
    what: 'Bengali: subject and salutation',
    text: `বিষয়: OTP আসছে না
মহাশয়,
আমার মোবাইলে OTP আসছে না। কী করব?
বিনীত
অমল দাস
পোস্টম্যান, হাওড়া`,
    subject: 'OTP आसछे ना',
    sentences: ['आमार mobile OTP आसछे ना।', 'की करब?'],
    signature: ['अमल दास', 'postman, हाओडा'],
  },
  {
    what: 'Marathi: closing formula',
    text: `विषय: हिरवी खूण
महोदय,
माझ्या नावापुढे हिरवी खूण नाही. ती कोण देते?
आपला विश्वासू
संजय पाटील
पोस्टमन, सातारा`,
    subject: 'हिरवी खूण',
    sentences: ['माझ्या नावापुढे हिरवी खूण नाही.', 'ती कोण देते?'],
    signature: ['संजय पाटील', 'पोस्टमन, सातारा'],
  },
];

describe.each([
  ['in English', english],
  ['in Hinglish', hinglish],
  ['in Hindi', hindi],
  ['in other languages', others],
])('a letter or message %s', (_, letters) => {
  it.each(letters)('$what', ({ text, subject = '', sentences, signature = [] }) => {
    expect(readEmail(plainText(text))).toMatchObject({ subject, sentences, signature });
  });
});

describe('the signature', () => {
  const { understand } = loadKnowledge();

  it.each([
    [
      'Subject: OTP\nSir,\nThe OTP does not come.\nRegards\nSunil\nMail Guard, Nagpur GPO',
      { intents: ['login_case1'], posts: ['Mail Guard'], places: ['nagpur gpo'] },
      'post and office of the writer, who asks about the OTP alone',
    ],
    [
      'विषय: कोर्स\nमहोदय,\nमेरे कौन से कोर्स हैं?\nभवदीय\nरमेश\nएमटीएस, उन्नाव',
      { intents: ['courses_list'], posts: ['Multi Tasking Staff'], places: ['उंनाव'] },
      'the same in Hindi',
    ],
    [
      'Subject: courses\nSir,\nWhich courses are for an MTS of Kota HO?\nRegards\nPostmaster, Bettiah HO',
      { intents: ['courses_list'], posts: ['Multi Tasking Staff'], places: ['kota ho'] },
      'the body names a post and a place: the signature adds none',
    ],
  ])('of %j tells %o: %s', (text, told) => {
    const { intents, entities } = understand(text);
    expect({
      intents: intents.map(({ intent }) => intent),
      posts: entities.posts?.flatMap(({ names }) => names),
      places: entities.places?.map(place => place.text),
    }).toEqual(told);
  });
});
