/** The texts of the pages that the Teams app links to. */
import type { Language } from '../../../knowledge/understanding/language.ts';
import type { OrderName } from '../order-name.ts';

/** What the page about the app says of this server. */
export interface AboutFacts {
  /** The office that runs the helpdesk. */
  organisation: string | undefined;
  retentionDays: number;
  order: OrderName;
}

interface TeamsPageTexts {
  title: string;
  /** The question that the tab asks the chat. */
  question: string;
  /** Each text is a paragraph. */
  about: (facts: AboutFacts) => { what: string[]; privacy: string[]; terms: string[] };
  headings: { privacy: string; terms: string };
}

export const teamsPageTexts: Record<Language, TeamsPageTexts> = {
  en: {
    title: 'iGOT Karmayogi helpdesk',
    question: 'Am I on track?',
    headings: { privacy: 'What is kept, and for how long', terms: 'What holds' },
    about: ({ organisation, retentionDays, order }) => ({
      what: [
        `Answers about the mandatory iGOT Karmayogi courses and assessment of the Department of Posts, looked up in OM ${order.number} of ${order.date} and the compliance guide 2025-26, each with its place there.`,
        ...(organisation ? [`Run by ${organisation}.`] : []),
      ],
      privacy: [
        'No name, number or date of birth is needed. E-mail addresses, PAN, long numbers, employee ids and dates of birth in a message are blanked before it is read.',
        'From Teams the server keeps the ids of chat and person, what was understood about post, office and progress, its own last reply, the subject of each answer under the id that Teams gave it, the names picked last in the search, and the thumbs given to answers. It keeps no message that a person wrote, and no name of a person.',
        `All of it is deleted ${retentionDays} days after the last message; “forget me” deletes at once what was said about post and office.`,
        'It goes to nobody: answers are made on this server. What is written in Teams also passes through, and stays with, Microsoft and your organisation, by their rules.',
        'The app opens no account, sees no progress on iGOT and sends no message unasked.',
      ],
      terms: [
        'This is no official publication. Where an answer differs from the two documents, they hold.',
        'The designation and the MDO that you choose on iGOT are your own entry; your MDO decides in doubt.',
      ],
    }),
  },
  hi: {
    title: 'iGOT कर्मयोगी हेल्पडेस्क',
    question: 'मेरी स्थिति देखें',
    headings: { privacy: 'क्या रखा जाता है और कब तक', terms: 'क्या मान्य है' },
    about: ({ organisation, retentionDays, order }) => ({
      what: [
        `यहाँ डाक विभाग के अनिवार्य iGOT Karmayogi पाठ्यक्रमों और परीक्षा के बारे में उत्तर मिलते हैं। वे OM ${order.number} दिनांक ${order.date} और अनुपालन मार्गदर्शिका 2025-26 से लिए जाते हैं; हर उत्तर के साथ उसका स्थान लिखा होता है।`,
        ...(organisation ? [`संचालन: ${organisation}`] : []),
      ],
      privacy: [
        'नाम, नंबर या जन्मतिथि की ज़रूरत नहीं है। संदेश में आए ई-मेल पते, PAN, लंबे नंबर, कर्मचारी आईडी और जन्मतिथि पढ़ने से पहले ही ढक दिए जाते हैं।',
        'Teams से सर्वर पर ये रखे जाते हैं: चैट और व्यक्ति की आईडी; पद, कार्यालय और प्रगति के बारे में समझी गई बातें; हेल्पडेस्क का पिछला उत्तर; हर उत्तर की Teams आईडी और उसका विषय; खोज में पिछली बार चुने गए नाम; उत्तरों पर दी गई राय (thumbs)। किसी का लिखा संदेश या किसी व्यक्ति का नाम नहीं रखा जाता।',
        `अंतिम संदेश के ${retentionDays} दिन बाद सब मिटा दिया जाता है। “मुझे भूल जाएँ” लिखने पर पद और कार्यालय की जानकारी तुरंत मिट जाती है।`,
        'यह जानकारी किसी को नहीं भेजी जाती; उत्तर इसी सर्वर पर बनते हैं। Teams में लिखी बात Microsoft और आपके संगठन के पास भी उनके नियमों के अनुसार रहती है।',
        'यह ऐप कोई खाता नहीं खोलता, iGOT पर प्रगति नहीं देखता और बिना पूछे कोई संदेश नहीं भेजता।',
      ],
      terms: [
        'यह आधिकारिक प्रकाशन नहीं है। उत्तर और दोनों दस्तावेज़ों में अंतर हो, तो दस्तावेज़ ही मान्य हैं।',
        'iGOT पर पदनाम और MDO आप स्वयं चुनते हैं; संदेह होने पर आपका MDO तय करता है।',
      ],
    }),
  },
};
