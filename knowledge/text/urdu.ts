/** Urdu in Devanagari. Its alphabet does not write short vowels, and writes long ones with letters that are consonants too. */

type Replacement = readonly [RegExp, string];

/** The consonants of Urdu. Several letters have the same sound. */
const urduConsonants: Readonly<Record<string, string>> = Object.fromEntries(
  'بब پप تत ٹट ثस جज چच حह خख دद ڈड ذज رर ڑड زज ژज سस شश صस ضज طत ظज غग فफ قक کक كक گग لल مम نन ہह هह ۃत ةत'
    .split(' ')
    .map(([urdu = '', sound = '']) => [urdu, sound]),
);

/** Common words of Urdu whose letters do not tell their vowels, as Hindi writes them. */
const urduWords: Readonly<Record<string, string>> = Object.fromEntries(
  `
  یہ:यह وہ:वह نہ:न کہ:कि ہے:है ہیں:हैं ہوں:हूँ ہو:हो ہوا:हुआ ہوئی:हुई ہوئے:हुए ہوگا:होगा ہوگی:होगी میں:में
  سے:से کیا:क्या کیوں:क्यों کیسے:कैसे کیسا:कैसा کون:कौन کس:किस کسی:किसी اس:इस ان:उन جو:जो جس:जिस مجھے:मुझे
  مجھ:मुझ میرا:मेरा میری:मेरी میرے:मेरे ہم:हम اور:और یا:या بھی:भी ہی:ही تو:तो پر:पर مگر:मगर لیکن:लेकिन اب:अब
  تک:तक بعد:बाद پہلے:पहले گیا:गया گئی:गई گئے:गए دیا:दिया لیا:लिया رہا:रहा رہی:रही رہے:रहे تھا:था تھی:थी
  تھے:थे چکا:चुका چکے:चुके سکتا:सकता سکتے:सकते چاہیے:चाहिए کتنا:कितना کتنے:कितने کتنی:कितनी نئی:नई نیا:नया
  نئے:नए کچھ:कुछ سب:सब وقت:वक्त نشان:निशान سبز:सब्ज امتحان:इम्तिहान فہرست:फेहरिस्त دفتر:दफ्तर عہدہ:ओहदा
  تاریخ:तारीख آخری:आखिरी پیدائش:पैदाइश غلط:गलत بند:बंद ختم:खत्म لازمی:लाजमी جناب:जनाब صاحب:साहब
  شکریہ:शुक्रिया
`
    .trim()
    .split(/\s+/)
    .map(pair => pair.split(':') as [string, string]),
);

const aspirated: Readonly<Record<string, string>> = Object.fromEntries(
  ['कख', 'गघ', 'चछ', 'जझ', 'टठ', 'डढ', 'तथ', 'दध', 'पफ', 'बभ'].map(([plain = '', breathed = '']) => [
    plain,
    breathed,
  ]),
);

/** A consonant in Devanagari, after which a vowel is a sign. */
const consonant = '[\\u0915-\\u0939]';
/** The vowels of Urdu after its consonants are written, in the order in which they are tried. */
const urduVowels: readonly Replacement[] = [
  [/ئی/g, 'ई'],
  [/ئے/g, 'ए'],
  [/ئ/g, 'इ'],
  [/ؤ/g, 'ओ'],
  [/^عا|^آ/, 'आ'],
  [/آ/g, 'ا'],
  [/^(?:ای|اے)(?!ا)|^عی/, 'ए'],
  [/^او|^عو/, 'ओ'],
  [/^[اع]/, 'अ'],
  [/[عء]/g, ''],
  [/^و|و(?=[ایے])/g, 'व'],
  [new RegExp(`(${consonant})ی(?=ا)`, 'g'), '$1िय'],
  [/^ی|ی(?=[او])/g, 'य'],
  [new RegExp(`(${consonant})و`, 'g'), '$1ो'],
  [new RegExp(`(${consonant})[ی]`, 'g'), '$1ी'],
  [new RegExp(`(${consonant})ے`, 'g'), '$1े'],
  [new RegExp(`(${consonant})ا`, 'g'), '$1ा'],
  [/و/g, 'व'],
  [/ی/g, 'ई'],
  [/ے/g, 'ए'],
  [/ا/g, 'आ'],
  [/ں/g, 'ं'],
  [/ً/g, 'न'],
  // Marks of short vowels, which are seldom written.
  [/[\u0600-\u06ff]/g, ''],
];

/** Writes a word of Urdu in Devanagari. */
export function writeUrdu(word: string): string {
  const whole = urduWords[word];
  if (whole !== undefined) return whole;
  let text = word
    // At the end of a word after a consonant, this letter is a vowel.
    .replace(/([بپتٹثجچدڈذرڑزسشصضطظغفقکكگلمن])ہ$/, '$1ا')
    .replace(/./gu, letter => urduConsonants[letter] ?? letter)
    .replace(/([कगचजटडतदपब])ھ/g, (_, plain: string) => aspirated[plain] ?? plain);
  for (const [pattern, replacement] of urduVowels) text = text.replace(pattern, replacement);
  return text;
}
