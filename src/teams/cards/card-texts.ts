/** The texts that only a card of Teams shows, and the one-line replies to its buttons. */
import type { Language } from '../../../knowledge/understanding/language.ts';

const en = {
  sources: 'Sources:',
  choose: 'Choose',
  chosen: (label: string) => `✓ ${label}`,
  /** For a screen reader, in place of the tick. */
  chosenAloud: (label: string) => `Chosen: ${label}.`,
  choices: (labels: string) => `Choices: ${labels}.`,
  letter: 'Write the blanks in yourself; nothing of it is sent or kept here.',
  mail: 'Write the mail',
  inGroups: 'In a group or a channel, begin with @ and the name of this app; otherwise nothing is read here.',
  pressed: (label: string) => `“${label}”: the reply follows below.`,
  stale: 'This question is no longer open. Write your question again, and it is answered afresh.',
  foreign: 'This button belongs to another card or to a colleague. Write your own question here.',
  draftInsert: 'Insert',
  draftFor: 'Drafted from the selected message alone; read it before sending.',
};

export type CardTexts = typeof en;

const hi: CardTexts = {
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
  draftInsert: 'डालें',
  draftFor: 'यह मसौदा केवल चुने गए संदेश से बना है; भेजने से पहले पढ़ लें।',
};

export const cardTexts: Readonly<Record<Language, CardTexts>> = { en, hi };
