/** The texts of the Teams app package in both languages. Teams limits their lengths. */
import type { Language } from '../knowledge/understanding/language.ts';
import type { OrderName } from '../src/teams/order-name.ts';

/** A suggestion that an employee can pick instead of typing. */
interface SuggestedPrompt {
  /** Its name in the list. */
  title: string;
  description: string;
  /** The text that is sent when it is picked. */
  prompt: string;
}

export interface AppTexts {
  name: { short: string; full: string };
  description: { short: string; full: (order: OrderName) => string };
  /** Offered in the personal chat, before the first message. */
  personal: SuggestedPrompt[];
  /** Offered in group chats and channels, after the @mention. */
  shared: SuggestedPrompt[];
  search: { title: string; description: string; parameter: string; parameterDescription: string };
  answer: { title: string; description: string };
  tab: string;
}

const english: Record<string, SuggestedPrompt> = {
  designation: {
    title: 'Find my designation',
    description: 'The name and group to choose on iGOT for your post',
    prompt: 'Which designation do I choose on iGOT?',
  },
  mdo: {
    title: 'Find my MDO',
    description: 'The organisation to choose for your office, place or PIN code',
    prompt: 'Which MDO do I choose on iGOT?',
  },
  courses: {
    title: 'My six courses',
    description: 'The mandatory courses for your post',
    prompt: 'Which six courses must I do?',
  },
  locked: {
    title: 'Assessment is locked',
    description: 'Why it is locked, and what opens it',
    prompt: 'My assessment is locked',
  },
  login: {
    title: 'Cannot log in',
    description: 'What to try on iGOT, and what to do when nothing works',
    prompt: 'I cannot log in to iGOT',
  },
  track: {
    title: 'Am I on track?',
    description: 'Goes through the checklist with you, step by step',
    prompt: 'Am I on track?',
  },
  dates: {
    title: 'Last dates',
    description: 'The dates of 2025-26 and what counts in the APAR',
    prompt: 'What are the last dates?',
  },
  language: {
    title: 'हिंदी में',
    description: 'Answers in Hindi from now on',
    prompt: 'हिंदी में',
  },
  help: {
    title: 'Help',
    description: 'What can be asked here',
    prompt: 'Help',
  },
  forget: {
    title: 'Forget me',
    description: 'Deletes what you said about your post and office',
    prompt: 'Forget me',
  },
};

const hindi: typeof english = {
  designation: {
    title: 'मेरा पदनाम',
    description: 'आपके पद के लिए iGOT पर चुना जाने वाला पदनाम और समूह',
    prompt: 'iGOT पर कौन सा पदनाम चुनूँ?',
  },
  mdo: {
    title: 'मेरा MDO',
    description: 'आपके कार्यालय, स्थान या PIN कोड के लिए चुना जाने वाला संगठन',
    prompt: 'iGOT पर कौन सा MDO चुनूँ?',
  },
  courses: {
    title: 'मेरे छह पाठ्यक्रम',
    description: 'आपके पद के अनिवार्य पाठ्यक्रम',
    prompt: 'मुझे कौन से छह पाठ्यक्रम करने हैं?',
  },
  locked: {
    title: 'परीक्षा लॉक है',
    description: 'परीक्षा लॉक क्यों है और कैसे खुलेगी',
    prompt: 'मेरी परीक्षा लॉक है',
  },
  login: {
    title: 'लॉगिन नहीं हो रहा',
    description: 'iGOT पर क्या करके देखें, और कुछ काम न करे तो क्या करें',
    prompt: 'iGOT पर लॉगिन नहीं हो रहा',
  },
  track: {
    title: 'मेरी स्थिति देखें',
    description: 'जाँच-सूची एक-एक चरण करके देखें',
    prompt: 'मेरी स्थिति देखें',
  },
  dates: {
    title: 'अंतिम तिथियाँ',
    description: '2025-26 की तिथियाँ और APAR में क्या गिना जाता है',
    prompt: 'अंतिम तिथियाँ क्या हैं?',
  },
  language: {
    title: 'In English',
    description: 'अब से उत्तर अंग्रेज़ी में',
    prompt: 'In English',
  },
  help: {
    title: 'सहायता',
    description: 'यहाँ क्या पूछा जा सकता है',
    prompt: 'सहायता',
  },
  forget: {
    title: 'मुझे भूल जाएँ',
    description: 'पद और कार्यालय की जानकारी मिटाता है',
    prompt: 'मुझे भूल जाएँ',
  },
};

/** Both lists begin with the most frequent questions. */
const lists = (prompts: typeof english) => {
  const personal = Object.values(prompts);
  return { personal, shared: personal.filter(prompt => prompt !== prompts.forget) };
};

export const appTexts: Record<Language, AppTexts> = {
  en: {
    name: { short: 'iGOT helpdesk', full: 'iGOT Karmayogi helpdesk for the Department of Posts' },
    description: {
      short: 'Designation, MDO, courses and assessment on iGOT Karmayogi, from the orders',
      full: order =>
        'Answers questions of Department of Posts employees about the mandatory iGOT Karmayogi courses and the assessment ' +
        'that go into the APAR: which designation, group and MDO to choose, which six courses, why the assessment is ' +
        `locked, login, profile and dates.\n\nAnswers are looked up in OM ${order.number} of ${order.date} and in ` +
        'the compliance guide 2025-26, each with its place there; none is generated. Write in English, Hindi or Hinglish, ' +
        'in the chat with the helpdesk or by @mention in a group chat or channel.\n\nNo name, number or date of birth is ' +
        'needed. The helpdesk sees nobody’s progress, changes no profile and is no official publication: where it differs ' +
        'from the two documents, they hold.',
    },
    ...lists(english),
    search: {
      title: 'Designation, MDO or course',
      description: 'Find an exact iGOT name and put it into your message as a card',
      parameter: 'Name',
      parameterDescription: 'A post, an office, a PIN code or a course, such as ASRM',
    },
    answer: {
      title: 'Answer with the helpdesk',
      description: 'Drafts a reply to this message, with its sources',
    },
    tab: 'Checklist',
  },
  hi: {
    name: { short: 'iGOT हेल्पडेस्क', full: 'डाक विभाग के लिए iGOT Karmayogi हेल्पडेस्क' },
    description: {
      short: 'iGOT Karmayogi पर पदनाम, MDO, पाठ्यक्रम और परीक्षा: आदेशों के अनुसार उत्तर',
      full: order =>
        'डाक विभाग के कर्मचारियों को APAR में गिने जाने वाले अनिवार्य iGOT Karmayogi पाठ्यक्रमों और परीक्षा के बारे में उत्तर ' +
        'देता है: कौन सा पदनाम, समूह और MDO चुनें, कौन से छह पाठ्यक्रम करें, परीक्षा लॉक क्यों है, लॉगिन, प्रोफ़ाइल और ' +
        `तिथियाँ।\n\nउत्तर OM ${order.number} दिनांक ${order.date} और अनुपालन मार्गदर्शिका 2025-26 से लिए जाते हैं और ` +
        'उनका स्थान साथ लिखा होता है; कोई उत्तर गढ़ा नहीं जाता। हिंदी, English या Hinglish में लिखें: हेल्पडेस्क के चैट में, या ' +
        'समूह चैट और चैनल में @mention करके।\n\nनाम, नंबर या जन्मतिथि की ज़रूरत नहीं है। हेल्पडेस्क किसी की प्रगति नहीं देखता, ' +
        'कोई प्रोफ़ाइल नहीं बदलता और आधिकारिक प्रकाशन नहीं है: अंतर होने पर दोनों दस्तावेज़ ही मान्य हैं।',
    },
    ...lists(hindi),
    search: {
      title: 'पदनाम, MDO या पाठ्यक्रम',
      description: 'iGOT का सही नाम खोजें और उसे कार्ड के रूप में संदेश में डालें',
      parameter: 'नाम',
      parameterDescription: 'पद, कार्यालय, PIN कोड या पाठ्यक्रम, जैसे ASRM',
    },
    answer: {
      title: 'हेल्पडेस्क से उत्तर दें',
      description: 'इस संदेश का उत्तर स्रोत सहित तैयार करता है',
    },
    tab: 'जाँच-सूची',
  },
};
