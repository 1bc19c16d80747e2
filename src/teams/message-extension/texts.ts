/** The texts that only the message extension shows: of its search, and of its drafts. */
import type { Language } from '../../../knowledge/understanding/language.ts';

const en = {
  kinds: { designation: 'Designation', mdo: 'MDO', course: 'Course' },
  inLists: (lists: string) => `It stands in the list of ${lists}.`,
  field: 'field and multi-tasking staff',
  minutesNotPrinted: 'No duration is printed for it.',
  minutes: (duration: string) => `Duration: ${duration}.`,
  typeSomething: 'Type a post, an office or a course, for example ASRM, Patna or Dakshta.',
  nothingFound: (query: string) =>
    `Nothing was found for “${query}”. Try the post, place or course in short.`,
  draftTitle: 'Draft of a reply',
  draftNothing: 'The selected message holds no question on iGOT courses that can be answered here.',
  draftNoText: 'The selected message holds no text.',
};

export type ExtensionTexts = typeof en;

const hi: ExtensionTexts = {
  kinds: { designation: 'पदनाम', mdo: 'MDO', course: 'पाठ्यक्रम' },
  inLists: lists => `यह इन सूचियों में है: ${lists}।`,
  field: 'फ़ील्ड और मल्टी-टास्किंग स्टाफ़',
  minutesNotPrinted: 'इसकी अवधि मुद्रित नहीं है।',
  minutes: duration => `अवधि: ${duration}।`,
  typeSomething: 'पद, कार्यालय या पाठ्यक्रम लिखें, जैसे ASRM, पटना या Dakshta।',
  nothingFound: query => `“${query}” के लिए कुछ नहीं मिला। पद, स्थान या पाठ्यक्रम संक्षेप में लिखें।`,
  draftTitle: 'उत्तर का मसौदा',
  draftNothing: 'चुने गए संदेश में iGOT पाठ्यक्रमों का ऐसा प्रश्न नहीं है जिसका उत्तर यहाँ मिल सके।',
  draftNoText: 'चुने गए संदेश में कोई पाठ नहीं है।',
};

export const extensionTexts: Readonly<Record<Language, ExtensionTexts>> = { en, hi };
