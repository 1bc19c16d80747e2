/** Words in the scripts of India are read like the same words in Latin letters or Devanagari. */
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../knowledge/load.ts';
import { fold, words } from '../../../knowledge/text/fold.ts';
import { plainText } from '../../../knowledge/text/plain-text.ts';
import { soundKey } from '../../../knowledge/text/sound.ts';

const { findDesignation, findPlaces } = loadKnowledge();

/** The sound keys of all words of a text. */
function keys(text: string): string {
  return words(plainText(text)).map(soundKey).join(' ');
}

describe('an English word', () => {
  it.each([
    ['Tamil', 'கோர்ஸ்', 'course'],
    ['Tamil', 'ப்ரொஃபைல்', 'profile'],
    ['Tamil', 'டெசிக்னேஷன்', 'designation'],
    ['Tamil', 'குரூப்', 'group'],
    ['Tamil', 'டிக்', 'tick'],
    ['Tamil', 'பாஸ்வேர்ட்', 'password'],
    ['Tamil', 'லாகின்', 'login'],
    ['Tamil', 'ஆபீஸ்', 'office'],
    ['Tamil', 'டிரான்ஸ்பர்', 'transfer'],
    ['Tamil', 'சர்டிபிகேட்', 'certificate'],
    ['Bengali', 'কোর্স', 'course'],
    ['Bengali', 'অ্যাসেসমেন্ট', 'assessment'],
    ['Bengali', 'ভেরিফাই', 'verify'],
    ['Bengali', 'পাসওয়ার্ড', 'password'],
    ['Bengali', 'ব্যাজ', 'badge'],
    ['Assamese', 'ফৰ্ম', 'form'],
    ['Telugu', 'కోర్సు', 'course'],
    ['Telugu', 'లిస్ట్', 'list'],
    ['Telugu', 'ఎగ్జామ్', 'exam'],
    ['Telugu', 'ట్రాన్స్‌ఫర్', 'transfer'],
    ['Gujarati', 'ઓફિસ', 'office'],
    ['Gujarati', 'વેરિફાઇડ', 'verified'],
    ['Gujarati', 'એક્ઝામ', 'exam'],
    ['Kannada', 'ಅಸೆಸ್‌ಮೆಂಟ್', 'assessment'],
    ['Kannada', 'ಮೊಬೈಲ್', 'mobile'],
    ['Kannada', 'ನಂಬರ್', 'number'],
    ['Malayalam', 'കോഴ്സ്', 'course'],
    ['Malayalam', 'പ്രൊഫൈൽ', 'profile'],
    ['Malayalam', 'ലോഗിൻ', 'login'],
    ['Malayalam', 'സർട്ടിഫിക്കറ്റ്', 'certificate'],
    ['Punjabi', 'ਗਰੁੱਪ', 'group'],
    ['Punjabi', 'ਲਿਸਟ', 'list'],
    ['Odia', 'ପ୍ରୋଫାଇଲ', 'profile'],
    ['Odia', 'ଭେରିଫାଇ', 'verify'],
    ['Urdu', 'کورس', 'course'],
    ['Urdu', 'پروفائل', 'profile'],
    ['Urdu', 'ٹیسٹ', 'test'],
    ['Urdu', 'گروپ', 'group'],
  ])('in %s, %s, is read as %s', (_, word, english) => {
    expect(plainText(word)).toBe(english);
  });

  it.each([
    ['Tamil', 'லிஸ்ட்ல', 'list'],
    ['Bengali', 'কোর্সের', 'course'],
    ['Telugu', 'కోర్సులు', 'course'],
    ['Gujarati', 'સર્કલમાંથી', 'circle'],
    ['Kannada', 'ಆಫೀಸಿನ', 'office'],
    ['Malayalam', 'പ്രൊഫൈലിൽ', 'profile'],
    ['Odia', 'ପ୍ରୋଫାଇଲରେ', 'profile'],
  ])('in %s keeps its ending apart: %s', (_, word, english) => {
    expect(words(plainText(word))[0]).toBe(english);
  });

  it.each([
    ['Tamil', 'போன', 'went', 'phone'],
    ['Tamil', 'தேதி', 'date', 'data'],
    ['Bengali', 'ঠিক', 'right', 'tick'],
    ['Bengali', 'দিতে', 'to give', 'data'],
    ['Gujarati', 'લોકો', 'people', 'lock'],
    ['Kannada', 'ಮೇಲೆ', 'above', 'mail'],
    ['Malayalam', 'കൊല്ലം', 'year', 'column'],
    ['Urdu', 'کیسے', 'how', 'case'],
  ])('is not found in %s %s (%s): that is not %s', (_, word) => {
    expect(plainText(word)).not.toMatch(/[a-z]/);
  });
});

describe('a word of the language itself', () => {
  it.each([
    ['Tamil', 'என்ன', 'enna'],
    ['Tamil', 'எப்படி', 'eppadi'],
    ['Tamil', 'இருக்கு', 'irukku'],
    ['Tamil', 'முடியாது', 'mudiyadhu'],
    ['Tamil', 'சொல்லுங்க', 'sollunga'],
    ['Tamil', 'பழைய', 'pazhaya'],
    ['Bengali', 'যাবে', 'jabe'],
    ['Bengali', 'পাওয়া', 'pawa'],
    ['Bengali', 'আমার', 'amar'],
    ['Telugu', 'ఎలా', 'ela'],
    ['Telugu', 'రాలేదు', 'raledu'],
    ['Gujarati', 'કેવી', 'kevi'],
    ['Kannada', 'ಬೇಕು', 'beku'],
    ['Kannada', 'ಬರ್ತಿಲ್ಲ', 'bartilla'],
    ['Malayalam', 'എങ്ങനെ', 'engane'],
    ['Malayalam', 'കാണുന്നില്ല', 'kaanunnilla'],
    ['Malayalam', 'കഴിഞ്ഞു', 'kazhinju'],
    ['Malayalam', 'എവിടെ', 'evide'],
    ['Punjabi', 'ਕਿਵੇਂ', 'kiven'],
    ['Odia', 'କେଉଁଠି', 'keunthi'],
    ['Urdu', 'لازمی', 'lazmi'],
    ['Urdu', 'سرٹیفکیٹ', 'certificate'],
    ['Urdu', 'بدلنے', 'badalne'],
  ])('in %s, %s, sounds like %s', (_, word, spelling) => {
    expect(keys(word)).toBe(soundKey(fold(spelling)));
  });

  it('of Urdu is written as Hindi writes it', () => {
    expect(plainText('میں دفتر میں ہوں، یہ کیا ہے؟')).toBe('में दफ्तर में हूँ, यह क्या है?');
  });
});

describe('a post', () => {
  it.each([
    ['Tamil', 'நான் ஜிடிஎஸ்', 'I am GDS'],
    ['Tamil', 'நான் ஜி டி எஸ்', 'I am GDS'],
    ['Tamil', 'எம்டிஎஸ்', 'MTS'],
    ['Tamil', 'போஸ்ட்மேன்', 'postman'],
    ['Bengali', 'আমি এমটিএস', 'MTS'],
    ['Bengali', 'মেল গার্ড দাদা', 'mail guard'],
    ['Bengali', 'পোস্টম্যানের', 'postman'],
    ['Telugu', 'నేను పీఏ', 'main PA hu'],
    ['Telugu', 'పోస్టల్ అసిస్టెంట్', 'postal assistant'],
    ['Gujarati', 'હું પોસ્ટમેન છું', 'postman'],
    ['Kannada', 'ನಾನು ಎಂಟಿಎಸ್', 'MTS'],
    ['Malayalam', 'ഞാൻ ബിപിഎം', 'BPM'],
    ['Malayalam', 'ജി.ഡി.എസ്.', 'GDS'],
    ['Punjabi', 'ਮੈਂ ਐਮਟੀਐਸ', 'MTS'],
    ['Odia', 'ପୋଷ୍ଟମାଷ୍ଟର', 'postmaster'],
    ['Urdu', 'میں ایم ٹی ایس ہوں', 'MTS'],
    ['Urdu', 'پوسٹ مین', 'postman'],
    ['Tamil', 'தபால்காரர்', 'postman'],
    ['Tamil', 'எச்எஸ்ஜி', 'HSG'],
    ['Gujarati', 'ટપાલી ભાઈ', 'postman'],
    ['Kannada', 'ಆಶುಲಿಪಿಗಾರ್ತಿ', 'stenographer'],
    ['Punjabi', 'ਖਜ਼ਾਨਚੀ', 'treasurer'],
  ])('in %s, %s, is found like %s', (_, text, english) => {
    const found = findDesignation(text);
    expect(namesOf(found)).toEqual(namesOf(findDesignation(english)));
    expect(found.status).not.toBe('none');
  });

  it.each([
    ['Bengali', 'এই', 'this'],
    ['Kannada', 'ಏಕೆ', 'why'],
    ['Odia', 'ଟିପିବି', 'I will press'],
  ])('is not read from %s %s (%s)', (_, word) => {
    expect(findDesignation(word).status).toBe('none');
  });
});

function namesOf(found: ReturnType<typeof findDesignation>): string[] {
  switch (found.status) {
    case 'match':
      return [found.designation.name];
    case 'ambiguous':
      return found.candidates.map(({ designation }) => designation.name);
    case 'none':
      return [];
  }
}

it('a place is found', () => {
  for (const place of ['কর্ণাটক', 'ಕರ್ನಾಟಕ', 'ચેન્નઈ', 'தமிழ்நாடு', 'എറണാകുളം'])
    expect(findPlaces(place), place).toHaveLength(1);
});

it('an ending in another script is a word of its own', () => {
  expect(words(plainText('loginக்கு OTPবা'))).toEqual(['login', 'कु', 'otp', 'बा']);
});
