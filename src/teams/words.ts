/** What only Teams needs said: on cards, in the message extension, about a press that leads nowhere any more. */
import type { Language } from '../../knowledge/understanding/language.ts';

const en = {
  sources: 'Sources:',
  choose: 'Choose',
  chosen: (label: string) => `✓ ${label}`,
  /** For a screen reader, where the eye sees a tick. */
  chosenAloud: (label: string) => `Chosen: ${label}.`,
  choices: (labels: string) => `Choices: ${labels}.`,
  letter: 'Write the blanks in yourself; nothing of it is sent or kept here.',
  mail: 'Write the mail',
  inGroups: 'In a group or a channel, begin with @ and the name of this app; otherwise nothing is read here.',
  pressed: (label: string) => `“${label}”: the reply follows below.`,
  stale: 'This question is no longer open. Write your question again, and it is answered afresh.',
  foreign: 'This button belongs to another card or to a colleague. Write your own question here.',
  kinds: { designation: 'Designation', mdo: 'MDO', course: 'Course' },
  inLists: (lists: string) => `It stands in the list of ${lists}.`,
  field: 'field and multi-tasking staff',
  minutesNotPrinted: 'No duration is printed for it.',
  minutes: (duration: string) => `Duration: ${duration}.`,
  typeSomething: 'Type a post, an office or a course, for example ASRM, Patna or Dakshta.',
  nothingFound: (query: string) =>
    `Nothing was found for “${query}”. Try the post, place or course in short.`,
  draftTitle: 'Draft of a reply',
  draftInsert: 'Insert',
  draftFor: 'Drafted from the selected message alone; read it before sending.',
  draftNothing: 'The selected message holds no question on iGOT courses that can be answered here.',
  draftNoText: 'The selected message holds no text.',
};

export type Words = typeof en;

const hi: Words = {
  sources: 'स्रोत:',
  choose: 'चुनें',
  chosen: label => `✓ ${label}`,
  chosenAloud: label => `चुना गया: ${label}।`,
  choices: labels => `विकल्प: ${labels}।`,
  letter: 'खाली स्थान आप स्वयं भरें; इसमें से कुछ भी यहाँ भेजा या रखा नहीं जाता।',
  mail: 'ई-मेल लिखें',
  inGroups: 'समूह या चैनल में @ और इस ऐप के नाम से शुरू करें; और कोई संदेश यहाँ पढ़ा नहीं जाता।',
  pressed: label => `“${label}”: उत्तर नीचे है।`,
  stale: 'यह प्रश्न अब खुला नहीं है। अपना प्रश्न फिर से लिखें, नए सिरे से उत्तर मिलेगा।',
  foreign: 'यह बटन किसी दूसरे कार्ड का या किसी सहकर्मी का है। अपना प्रश्न यहाँ लिखें।',
  kinds: { designation: 'पदनाम', mdo: 'MDO', course: 'पाठ्यक्रम' },
  inLists: lists => `यह इन सूचियों में है: ${lists}।`,
  field: 'फ़ील्ड और मल्टी-टास्किंग स्टाफ़',
  minutesNotPrinted: 'इसकी अवधि मुद्रित नहीं है।',
  minutes: duration => `अवधि: ${duration}।`,
  typeSomething: 'पद, कार्यालय या पाठ्यक्रम लिखें, जैसे ASRM, पटना या Dakshta।',
  nothingFound: query => `“${query}” के लिए कुछ नहीं मिला। पद, स्थान या पाठ्यक्रम संक्षेप में लिखें।`,
  draftTitle: 'उत्तर का मसौदा',
  draftInsert: 'डालें',
  draftFor: 'यह मसौदा केवल चुने गए संदेश से बना है; भेजने से पहले पढ़ लें।',
  draftNothing: 'चुने गए संदेश में iGOT पाठ्यक्रमों का ऐसा प्रश्न नहीं है जिसका उत्तर यहाँ मिल सके।',
  draftNoText: 'चुने गए संदेश में कोई पाठ नहीं है।',
};

export const words: Readonly<Record<Language, Words>> = { en, hi };
