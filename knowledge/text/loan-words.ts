/**
 * English words of the trade inside the languages of India. They are written as they sound, with the endings of the language:
 * `டெசிக்னேஷனை`, `ಕೋರ್ಸ್‌ಗಳು`. Their English spelling is what all readers know best. The names of languages are in the list too,
 * and "treasurer", which many languages call by the same Persian word.
 */
/** Each word with its spellings in Devanagari: the languages hear the same word differently. */
const spellings = `
  account:अकाउंट,अक्कौंड,ऐकाउंट,एकाउंट accountant:अकाउंटेंट,अकौंटेंट,अक्कौंडंट,ऐकाउंट्यांट address:एड्रेस
  admin:एडमिन application:एप्लिकेशन approval:अप्रूवल approve:अप्रूव assamese:असमीया
  assessment:असेसमेंट,असेस्मेंट,असस्मेंट,एसेसमेन्ट assistant:असिस्टेंट,एसिस्टैंट,असिस्टन्ट
  attempt:अटेम्प्ट,अटेंप्ट,अट्टेंप्ट badge:बैज,बेज,ब्याज bengali:बांला box:बॉक्स,बाक्स branch:ब्रांच,ब्रँच
  browser:ब्राउजर,ब्रौसर,ब्रौज़र button:बटन,बट्टन cadre:केडर,कैडर,कैडार,क्याडर cancel:कैंसल,केंसल,क्यान्सल
  canteen:कैंटीन,केंटीन captcha:कैप्चा carpenter:कारपेंटर cashier:कैशियर,केशियर
  certificate:सर्टिफिकेट,सर्टिफिकट change:चेंज,चेन्ज checklist:चेकलिस्ट chief:चीफ
  circle:सर्कल,सर्किल,सार्केल,सर्कुल clerk:क्लर्क,क्लार्क click:क्लिक code:कोड complete:कंप्लीट,कंप्लिट
  compulsory:कंपल्सरी computer:कंप्यूटर,कम्प्युटर conduct:कंडक्ट contact:कॉन्टैक्ट,कांटाक्ट
  contract:कॉन्ट्रैक्ट,कॉन्ट्राक्ट,कन्ट्राक्ट correct:करेक्ट counter:काउंटर,कौंटर course:कोर्स,कोरस,कोर्सु
  credit:क्रेडिट dakshta:दक्षता data:डेटा,डाटा date:डेट delete:डिलीट delivery:डिलीवरी,डेलिवरी
  department:डिपार्टमेंट,डिपार्टमेन्ट deputation:डेपुटेशन,डेप्युटेशन,डिपुटेशन deputy:डेप्यूटी,डिप्टी,डेपुटी
  designation:डेजिग्नेशन,डेसिग्नेशन,डेसिगनेशन details:डीटेल्स,डिटेल्स,डिटेयिल्स
  director:डायरेक्टर,डैरेक्टर,डिरेक्टर directorate:डायरेक्टरेट division:डिवीजन,डिविजन,डिविशन
  download:डाउनलोड,डौनलोड driver:ड्राइवर,ड्रैवर,टिरैवर dropdown:ड्रॉपडाउन,ड्रापडौन duty:ड्यूटी edit:एडिट
  electrician:इलेक्ट्रीशियन,एलक्ट्रिशन email:ईमेल,इमेल,ईमेयिल employee:एम्प्लॉई,एंप्लायी
  engineer:इंजीनियर,एंजिनियर english:इंग्लिश,इंगलीश exam:एग्जाम,एक्साम,एक्जाम executive:एग्जीक्यूटिव
  extension:एक्सटेंशन,एक्स्टेन्शन,एक्सटेन्षन fail:फेल file:फाइल,फैल forgot:फॉरगॉट form:फॉर्म,फारम,फर्म
  gardener:गार्डनर,गार्डेनर grade:ग्रेड,ग्रेड्ड gramin:ग्रामीण green:ग्रीन group:ग्रुप,ग्रूप,ग्रूप्प,गुरूप
  guard:गार्ड guide:गाइड,गैड gujarati:गुजराती head:हेड,हैड helpdesk:हेल्पडेस्क,हेल्प्डेस्क
  helpline:हेल्पलाइन,हेल्प्लैन hindi:हिंदी igot:आईगॉट,ऐगोट increment:इंक्रीमेंट,इन्क्रिमेन्ट
  information:इन्फॉर्मेशन inspector:इंस्पेक्टर,इन्स्पेक्टर,इन्स्पेक्टर joining:जॉइनिंग junior:जूनियर,ज्यूनियर
  karmayogi:कर्मयोगी,करमयोगी,कर्मयोगि language:लैंग्वेज leave:लीव letter:लेटर,लेट्टर link:लिंक,लिंक्क
  list:लिस्ट,लिष्ट locked:लॉक्ड,लॉक्ट login:लॉगिन,लॉगइन,लागिन,लगइन,लगिन logout:लॉगआउट,लागौट mail:मेल,मेयिल,मेइल
  malayalam:मलयाळम,मलयाळत्त man:मैन,मेन,मीन management:मैनेजमेंट,मेनेजमेंट manager:मैनेजर,मेनेजर,म्यानेजर
  mandatory:मैंडेटरी,मेंडेटरी marathi:मराठी mark:मार्क marks:मार्क्स master:मास्टर,मास्तर message:मैसेज,मेसेज
  mobile:मोबाइल,मोबैल module:मॉड्यूल,मोड्यूल motor:मोटर,मोट्टोर negative:नेगेटिव,निगेटिव
  network:नेटवर्क,नेट्वर्क,नेट्वोर्क nodal:नोडल number:नंबर,नमबर odia:ओडिआ,ओडिया
  office:ऑफिस,ओफीस,आफीस,आपीस,अफिस,ओप्पीस officer:ऑफिसर,आफीसर,आपीसर,अफिसार,ओफीसर,ऑफिसार official:ऑफिशियल
  online:ऑनलाइन,आन्लैन operator:ऑपरेटर option:ऑप्शन,ऑप्षन,आप्शन order:ऑर्डर organisation:ऑर्गनाइजेशन,आर्गनैजेशन
  overseer:ओवरसियर,ओवर्सीर,ओभरसियर,ओवर्सियर page:पेज,पेज्ज parcel:पार्सल,पार्शिल pass:पास,पास्स
  password:पासवर्ड,पास्वर्ड,पास्वेर्ड,पासवार्ड penalty:पेनल्टी pending:पेंडिंग,पेन्डिंग
  percent:परसेंट,पर्सेंट,परसेन्ट phone:फोन photo:फोटो plumber:प्लंबर portal:पोर्टल post:पोस्ट,पोष्ट
  postal:पोस्टल,पोष्टाल,पोस्टाल postman:पोस्टमैन,पोस्ट्मेन,पोस्टमान,पोस्टम्यान,पोष्टम्यान
  postmaster:पोस्टमास्टर,पोस्ट्मास्टर,पोष्टमास्टर,पोस्टमास्तर postwoman:पोस्टवुमन private:प्राइवेट,प्रैवेट
  problem:प्रॉब्लम,प्रोब्लेम profile:प्रोफाइल,प्रोफैल,पुरोपैल promotion:प्रमोशन,प्रोमोशन,प्रोमोषन
  punjabi:पंजाबी question:क्वेश्चन,क्वेस्चन railway:रेलवे regional:रीजनल,रीजियनल register:रजिस्टर
  registration:रजिस्ट्रेशन,रेजिस्ट्रेशन reject:रिजेक्ट,रिजेक्ट remark:रिमार्क report:रिपोर्ट,रिप्पोर्ट
  request:रिक्वेस्ट,रिक्वस्ट,रेक्वेस्ट result:रिजल्ट,रिसल्ट,रेजल्ट retire:रिटायर,रिटैर
  retirement:रिटायरमेंट,रिटैर्मेंट salary:सैलरी,सेलरी,सालरी screen:स्क्रीन,स्क्रिन
  screenshot:स्क्रीनशॉट,स्क्रीन्षाट secretary:सेक्रेटरी,सेक्रटरी section:सेक्शन,सेक्षन
  select:सेलेक्ट,सिलेक्ट,सेलक्ट,सेलेक्ट्ट senior:सीनियर service:सर्विस,सर्वीस,सार्विस,सार्भिस sevak:सेवक,सेबक
  skip:स्किप sort:सॉर्ट sorting:सॉर्टिंग,सोर्टिंग sparrow:स्पैरो,स्पारो staff:स्टाफ,स्टाफ्फ
  stamp:स्टैंप,स्टाम्प start:स्टार्ट,स्टारट status:स्टेटस,स्टैटस stenographer:स्टेनोग्राफर,स्टेनो
  submit:सबमिट,सब्मिट superintendent:सुपरिंटेंडेंट,सूप्रंट,सूपरिन्टेन्डेन्ट,सुपरिन्टेन्डेन्ट
  supervisor:सुपरवाइजर,सूपरवैसर,सूपर्वैसर support:सपोर्ट suspend:सस्पेंड,सस्पेन्ड suspension:सस्पेंशन,सस्पेन्षन
  syllabus:सिलेबस,सिलबस system:सिस्टम,सिस्टं tamil:तमिळ,तमिल tamilnadu:तमिळ्नाडु technical:टेक्निकल
  telugu:तेलुगु,तेलुगू test:टेस्ट,टेष्ट tick:टिक,टिक्क ticket:टिकट,टिक्कट time:टाइम,टैम
  training:ट्रेनिंग,ट्रैनिंग,टिरेयिनिंग,ट्रेयिनिंग transfer:ट्रांसफर,ट्रान्सफर,ट्रान्स्फर,टिरान्स्पर
  translator:ट्रांसलेटर,ट्रान्स्लेटर
  treasurer:ट्रेजरर,ट्रेझरर,ट्रेषरर,ट्रषरर,ट्रेजारार,खजानची,खजांचि,खजांची,खजिनदार type:टाइप,टैप
  typist:टाइपिस्ट,टैपिस्ट union:यूनियन update:अपडेट,अप्डेट,अप्डेट्ट urdu:उर्दू,अरदो user:यूजर
  verification:वेरिफिकेशन,भेरिफिकेशन,वेरिफिकेषन verified:वेरिफाइड,भेरिफायेड
  verify:वेरिफाई,वेरिफै,भेरिफाइ,वेरिपै video:वीडियो,भिडिओ,वीडियोव website:वेबसाइट,वेब्सैट
  whatsapp:व्हाट्सऐप,वाट्सप,वाट्साप year:ईयर yoga:योगा
`
  .trim()
  .split(/\s+/);

/** The English words of the list. */
export const tradeWords: readonly string[] = spellings.map(entry => entry.slice(0, entry.indexOf(':')));

/**
 * The sounds that are told apart. English T and D are retroflex in all languages of India, and English has no aspirated letters: a
 * word with others is no loan.
 */
const sounds: Readonly<Record<string, string>> = Object.fromEntries(
  'कk खK गg घG चc छC जj झj टt ठT डd ढD तQ थQ दW धW पp फf बb भb वv शS षS सs नn णn ङn ञn ंN ँN मm रr ऋr ृr लl ळl हh यy अa आA इi ईi एe ऐE उu ऊu ओo औo ऑo ाA िi ीi ेe ैE ुu ूu ोo ौo ॉo'
    .split(' ')
    .map(([letter = '', sound = '']) => [letter, sound]),
);
/** Tamil has no letters for voiced sounds and for F. */
const inTamil: Readonly<Record<string, string>> = {
  g: 'k',
  d: 't',
  b: 'p',
  v: 'v',
  f: 'p',
  j: 's',
  c: 's',
  S: 's',
};
/** A loan of fewer consonants is recognised by all its vowels, a longer one by I and U only. */
const leastRough = 4;
/** The same for Urdu, which is then read without any vowel inside. */
const leastUrdu = 3;
/** The endings that a short loan may have, in the languages of the north and of the south and in Urdu. */
const shortEndings = {
  north: /^(?:|[ेुय]|ते|े?र|टा|टि|टो|त|कु|मा[ंँ]|नुं|ना|नो|नी|ने|रे)$/,
  urdu: /^$/,
  south: /^(?:\u094d?|ु|\u094d?(?:ल|लो|कि|नि|लु)|ुलु|ुल|ु?क्?कु|ल्लि|ल्लु|िल|ुम|िन|िंटे|ुकल|\u094d?गळु)\u094d?$/,
};
/** The longest ending of a long loan, in characters. */
const longestEnding = 7;

/** How a script writes loans. */
export type LoanSpelling = 'north' | 'south' | 'tamil' | 'urdu';

/** A word with one way of writing each diphthong, nasal and ST. */
function evenly(word: string): string {
  return word
    .replace(/[ाो]य[िे]|ा[इई]|[ेै]य?ि|[ेै]इ/g, 'ै')
    .replace(/ा[उऊ]/g, 'ौ')
    .replace(/[नणङञम]\u094d(?=[कगचजटडपबफ])/g, 'ं')
    .replace(/ष(?=\u094d[टठ])/g, 'स');
}

/** The sounds by which a loan is known. */
interface SoundKey {
  key: string;
  isShort: boolean;
}

/** The keys of all beginnings of a word, by their length: doubled sounds and the length of vowels do not count. */
function keysOf(word: string, spelling: LoanSpelling): SoundKey[] {
  const keys: SoundKey[] = [{ key: '', isShort: true }];
  let fine = '';
  let rough = '';
  let consonants = 0;
  for (const letter of word) {
    const sound = soundOf(letter, spelling);
    if (sound !== '' && !fine.endsWith(sound)) {
      const isVowel = /[aAeEiou]/.test(sound);
      const roughly = isVowel ? (fine === '' ? '^' : (roughVowels[sound] ?? '')) : sound;
      if (!isVowel) consonants++;
      if (roughly === '' || !rough.endsWith(roughly)) rough += roughly;
      fine += sound;
    }
    keys.push(keyOf(fine, rough, consonants, spelling));
  }
  return keys;
}

function keyOf(fine: string, rough: string, consonants: number, spelling: LoanSpelling): SoundKey {
  // Urdu does not write short vowels. It writes endings apart.
  if (spelling === 'urdu' && consonants >= leastUrdu)
    return { key: rough.replace(/[iu]/g, ''), isShort: true };
  const isShort = consonants < leastRough;
  return { key: isShort ? `=${fine}` : rough, isShort };
}

const roughVowels: Readonly<Record<string, string>> = { e: 'i', E: 'i', i: 'i', u: 'u' };

function soundOf(letter: string, spelling: LoanSpelling): string {
  const sound = sounds[letter] ?? '';
  if (spelling === 'tamil') return inTamil[sound] ?? sound;
  // Bengali and Odia write V with the letter of BH.
  return spelling === 'north' && sound === 'v' ? 'b' : sound;
}

function finder(spelling: LoanSpelling): (word: string) => string | undefined {
  const loans = new Map(
    spellings.flatMap(entry => {
      const [english = '', forms = ''] = entry.split(':');
      return forms
        .split(',')
        .map(form => [keysOf(evenly(form), spelling).at(-1)?.key ?? '', english] as const);
    }),
  );
  const isSouth = spelling === 'south' || spelling === 'tamil';
  const endings = shortEndings[spelling === 'tamil' ? 'south' : spelling];
  return text => {
    const word = evenly(text);
    const keys = keysOf(word, spelling);
    for (let end = word.length; end >= 3; end--) {
      const { key = '', isShort = true } = keys[end] ?? {};
      const english = loans.get(key);
      const ending = word.slice(end);
      if (english === undefined || (isShort && ending.startsWith('\u0902'))) continue;
      if (isShort ? !mayEnd(ending, word[end - 1] ?? '') : ending.length > longestEnding) continue;
      const rest = ending.replace(/^[\u093e-\u094d\u0902]+|\u094d$/g, '');
      return rest === '' ? english : `${english} ${rest}`;
    }
    return undefined;
  };

  /** In the south an English word ends with a vowel sign, or with the sign that it has no vowel. */
  function mayEnd(ending: string, last: string): boolean {
    return endings.test(ending) && (!isSouth || ending !== '' || !/[\u0915-\u0939]/.test(last));
  }
}

const finders: Readonly<Record<LoanSpelling, (word: string) => string | undefined>> = {
  north: finder('north'),
  south: finder('south'),
  tamil: finder('tamil'),
  urdu: finder('urdu'),
};

/**
 * Reads an English word in another language.
 *
 * @param word in Devanagari, with the sign of a missing vowel at its end where the script writes one
 * @returns the word in English, and after a space the ending that the language adds; undefined of another word
 */
export function loanWord(word: string, spelling: LoanSpelling): string | undefined {
  return finders[spelling](word);
}
