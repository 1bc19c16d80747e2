import { describe, expect, it } from 'vitest';
import { fold } from '../../../knowledge/text/fold.ts';
import { plainText } from '../../../knowledge/text/plain-text.ts';

/** What was written, its folded words, and why they are right. */
type Row = [written: string, folded: string, why: string];

describe('invisible characters', () => {
  it.each<Row>([
    ['वरिष्\u200dठ अधीक्षक', 'वरिष्ठ अधीक्षक', 'a joiner inside a conjunct'],
    ['क्\u200cष', 'क्ष', 'a non-joiner, as Marathi keyboards write it'],
    ['अ\u200dॅप', 'ऐप', 'a joiner in the Marathi spelling of app'],
    ['दर्\u200dया दऱ्या', 'दर्या दर्या', 'both ways to write the eyelash ra'],
    ['Postal\u200bAssistant', 'postalassistant', 'a zero-width space: the search splits joined words'],
    ['\ufeffPostman', 'postman', 'a byte order mark from a copied file'],
    ['post\u00adman', 'postman', 'a soft hyphen from a web page'],
    ['mail\u2060guard', 'mailguard', 'a word joiner'],
    ['\u2068डाकिया\u2069', 'डाकिया', 'the isolates around a name pasted from a chat'],
    ['tick ✔\ufe0f नहीं', 'tick नहीं', 'a variation selector after a sign'],
  ])('%j is "%s": %s', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });
});

describe('letters and digits of other fonts and scripts', () => {
  it.each<Row>([
    ['ＰＡ ２', 'pa 2', 'full width'],
    ['𝐏𝐨𝐬𝐭𝐦𝐚𝐧', 'postman', 'mathematical bold, as social media write it'],
    ['ﬁnal', 'final', 'a ligature from a PDF'],
    ['2️⃣', '2', 'a keycap'],
    ['1️⃣2️⃣', '1 2', 'two keycaps are two numbers'],
    ['🔟', '10', 'the keycap ten'],
    ['②', '2', 'a circled digit'],
    ['४५', '45', 'Hindi'],
    [
      '২৫ ੨ ૨ ୨ ௨ ౨ ೨ ൨',
      '25 2 2 2 2 2 2 2',
      'Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada, Malayalam',
    ],
    ['۲ ٢', '2 2', 'Urdu and Arabic'],
    ['ہے۔ کیا؟', 'है क्या', 'the marks of Urdu, and its words by their sound'],
    ['café', 'cafe', 'an accent'],
    ['don´t', 'don t', 'an accent in place of an apostrophe'],
    ['‘HSG‑II’ – “PA”', 'hsg ii pa', 'typographic quotes, a hyphen that does not break, a dash'],
  ])('%j is "%s": %s', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });
});

describe('spellings of Devanagari', () => {
  it.each<Row>([
    ['क़ानून क\u093cानून कानून', 'कानून कानून कानून', 'nukta in one character, in two, or left out'],
    ['हिन्दी हिँदी हिंदी', 'हिंदी हिंदी हिंदी', 'half nasal, chandrabindu, anusvara'],
    ['हू\u0900', 'हूं', 'the inverted chandrabindu'],
    ['हंै', 'हैं', 'anusvara typed before its vowel'],
    ['कोोर्स', 'कोर्स', 'a vowel sign typed twice'],
    ['अाप अौर लाॅगिन', 'आप और लॉगिन', 'vowels in two parts'],
    ['बॅंक', 'बैंक', 'a vowel that only Marathi writes'],
    ['छः छ: छ', 'छ छ छ', 'visarga, a colon for it, or neither'],
    ['प्रः डाकघर, प्र: डाकघर', 'प्र डाकघर प्र डाकघर', 'the same in an abbreviation'],
    ['दुःख दु:ख दुख', 'दुख दुख दुख', 'the same inside a word'],
    ['पद:डाकिया', 'पद डाकिया', 'a colon that separates'],
  ])('%j is "%s": %s', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });
});

describe('initials with dots', () => {
  it.each<Row>([
    ['S.D.I.', 'sdi', 'dots'],
    ['P. M. G.', 'pmg', 'dots and spaces'],
    ['P. M. G ki post', 'pmg ki post', 'the last dot left out'],
    ['S.P.Os, A.S.P.Os.', 'spos aspos', 'the plural of officers'],
    ["S.S.P.O's", 'sspos', 'a plural with an apostrophe'],
    ['J.E.(C)', 'je c', 'the branch in brackets is no initial'],
    ['एम॰टी॰एस॰', 'एमटीएस', 'the abbreviation sign of Devanagari'],
    ['एस. पी. एम.', 'एसपीएम', 'dots and spaces in Devanagari'],
    ['एम।टी।एस।', 'एमटीएस', 'dandas in place of dots'],
    ['आर॰एम॰एस॰ के', 'आरएमएस के', 'the word "के" after initials is no K'],
    ['डॉ॰ शर्मा', 'डॉ शर्मा', 'an abbreviation that is no initial'],
    ['i.e. w.e.f. today', 'ie wef today', 'two abbreviations stay two'],
    ['D. K. Meena', 'd k meena', "a person's initials"],
    ['Group B. I am PA', 'group b i am pa', 'a sentence ends with one letter, and the next begins with one'],
    ['P. A. I am new', 'pa i am new', 'a pronoun begins the next sentence'],
    ['a. b. c.', 'a b c', 'the items of a list'],
  ])('%j is "%s": %s', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });
});

describe('initials with slashes', () => {
  it.each<Row>([
    ['O/A, L/R postman', 'oa lr postman', 'office assistant, leave reserve'],
    ['M/T/S, S/P/O', 'mts spo', 'more than two'],
    ['A/O', 'ao', 'accounts officer'],
    ['A/c', 'a c', 'account'],
    ['printed as B/C', 'printed as b c', 'two groups'],
    ['in r/o postmen', 'in r o postmen', '"in respect of" is no regional office'],
    ['D/o Posts, M/o Communications', 'd o posts m o communications', 'department of, ministry of'],
    ['S/O Rampur', 's o rampur', 'an office keeps its two letters, which the place search knows'],
    ['Y/N', 'y n', 'yes or no'],
    ['PA/SA', 'pa sa', 'two posts'],
  ])('%j is "%s": %s', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });
});

describe('initials with spaces', () => {
  it.each<Row>([
    ['P M G', 'pmg', 'capitals'],
    ['main m t s hu', 'main mts hu', 'small letters, as voice typing writes them'],
    ['M t s hu', 'mts hu', 'a phone writes the first letter as a capital'],
    ['एम टी एस के कौन से', 'एमटीएस के कौन से', '"के" is a letter and a word'],
    ['main p a hu, पी ए हूँ', 'main pa hu पीए हूं', 'of two letters only PA'],
    ['J E civil', 'je civil', 'two capitals among small letters'],
    ['S A', 'sa', 'two capitals alone'],
    ['I am A P M G, main I P O hu', 'i am apmg main ipo hu', 'capitals among small letters are all initials'],
    ['A D', 'ad', 'a post of letters that are groups too'],
    ['H O me', 'h o me', 'an office keeps its two letters, which the place search knows'],
    ['h o me', 'h o me', 'two small letters have too many meanings'],
    ['A B C me kaun, ए बी सी में', 'a b c me kaun ए बी सी में', 'the groups'],
    ['group c p a', 'group c pa', 'the letter of a group is no initial'],
    ['A n B', 'a n b', 'a small letter between capitals is a word'],
    ['can i c d courses', 'can i c d courses', 'a pronoun'],
    ['i am a p a', 'i am a pa', 'an article'],
    ['i am a b p m', 'i am a b p m', 'ABPM or an article and BPM: not decided'],
    ['from r m s i finished', 'from rms i finished', 'a pronoun after the initials'],
    ['l s g b ki', 'lsg b ki', 'the group after the grade'],
    ['Mr A K Sharma', 'mr a k sharma', "a person's initials"],
    ["it's a b", 'its a b', 'the s of a short "is" is no initial'],
  ])('%j is "%s": %s', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });
});

describe('the plain text', () => {
  it.each([
    ['क़ानून? PA, HSG-II; “हाँ”', 'marks, case and the spelling of Hindi stay'],
    ['Sub: exam\n\nSir,\nit is locked', 'lines stay'],
  ])('of %j is itself: %s', text => {
    expect(plainText(text).normalize('NFC')).toBe(text.normalize('NFC'));
  });

  it.each([
    ['I am P.M.G. What now', 'I am PMG. What now', 'the dot ends a sentence'],
    ['main P.M.G. hu', 'main PMG hu', 'the dot ends an abbreviation'],
    ['एम॰टी॰एस॰ हूँ', 'एमटीएस हूँ', 'the sign ends an abbreviation'],
    ['a\u2028b', 'a\nb', 'a line separator is a line break'],
  ])('of %j is %j: %s', (text, plain) => {
    expect(plainText(text)).toBe(plain);
    expect(plainText(plain)).toBe(plain);
  });
});
