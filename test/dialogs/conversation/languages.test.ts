/** Messages in other scripts of India are answered in one of the two languages, and the first reply says so. */
import { describe, expect, it } from 'vitest';
import { createConversation, type IncomingMessage } from '../../../dialogs/conversation/conversation.ts';
import { phrases } from '../../../dialogs/phrases/index.ts';
import { loadKnowledge } from '../../../knowledge/load.ts';

const converse = createConversation(loadKnowledge());
const today = '2026-02-20';

/** The language of each reply, and whether it begins with the line about languages. */
function talk(...messages: (string | IncomingMessage)[]): string[] {
  let state: ReturnType<typeof converse>['state'] | undefined;
  return messages.map(message => {
    const reply = converse(typeof message === 'string' ? { text: message } : message, state, { today });
    state = JSON.parse(JSON.stringify(reply.state));
    const language = reply.state.language ?? 'none';
    const [first] = reply.turns;
    const isLine =
      first?.kind === 'answer' &&
      [phrases.en, phrases.hi].some(({ conversation }) => conversation.languages === first.headline);
    return isLine ? `line, ${language}` : language;
  });
}

describe('a talk', () => {
  it.each([
    ['நான் போஸ்ட்மேன், எந்த கோர்ஸ்', 'line, en', 'Tamil'],
    ['আমি এমটিএস, কোন কোর্স', 'line, en', 'Bengali'],
    ['నేను పీఏ, ఏ కోర్సులు', 'line, en', 'Telugu'],
    ['ನಾನು ಎಂಟಿಎಸ್, ಯಾವ ಕೋರ್ಸ್', 'line, en', 'Kannada'],
    ['ഞാൻ ബിപിഎം, ഏത് കോഴ്സ്', 'line, en', 'Malayalam'],
    ['ମୁଁ ଏମଟିଏସ, କେଉଁ କୋର୍ସ', 'line, en', 'Odia'],
    ['હું પોસ્ટમેન છું, કયા કોર્સ', 'line, hi', 'Gujarati: the Union writes to Gujarat in Hindi'],
    ['ਮੈਂ ਐਮਟੀਐਸ, ਕਿਹੜੇ ਕੋਰਸ', 'line, hi', 'Punjabi: likewise'],
    ['میں پوسٹ مین ہوں، کون سے کورس', 'line, hi', 'Urdu: spoken as Hindi is'],
    ['मी पोस्टमन आहे, कोणते कोर्स', 'hi', 'Marathi: its readers read Devanagari'],
    ['म पोस्टम्यान हुँ, कुन कोर्स', 'hi', 'Nepali: likewise'],
    ['my name is தமிழ் in the profile, how do I edit it', 'en', 'one word of a name'],
    ['পোস্ট: PA, office: Kolkata GPO, which courses are mine please', 'en', 'mostly English'],
    ['౨', 'en', 'a digit'],
  ])('that begins with %s: %s (%s)', (text, reply) => {
    expect(talk(text)).toEqual([reply]);
  });

  it('has the line once, and keeps its language', () => {
    expect(talk('exam locked', 'நான் போஸ்ட்மேன்', 'டிக் இருக்கு', 'ਹਾਂ ਜੀ')).toEqual(['en', 'line, en', 'en', 'en']);
    expect(talk('परीक्षा लॉक है', 'போஸ்ட்மேன்')).toEqual(['hi', 'line, hi']);
  });

  it('has the line again after "forget me", and in answer to a request for another language', () => {
    expect(talk('எந்த கோர்ஸ்', 'forget me', 'எந்த கோர்ஸ்')).toEqual(['line, en', 'none', 'line, en']);
    expect(talk('translate into Tamil', 'தமிழில் சொல்லுங்கள்')).toEqual(['line, en', 'line, en']);
  });

  it('in a language that was chosen stays in it', () => {
    expect(talk({ text: 'எந்த கோர்ஸ்', language: 'hi' })).toEqual(['line, hi']);
  });

  it('keeps the buttons of the answer', () => {
    const tamil = converse({ text: 'போஸ்ட்மேன் கோர்ஸ்' }, undefined, { today });
    const english = converse({ text: 'postman course' }, undefined, { today });
    expect(tamil.turns.slice(1)).toEqual(english.turns);
    expect(tamil.turns[0]).toMatchObject({ next: [], actions: [] });
  });
});
