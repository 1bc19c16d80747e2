/** What is said about a question that the helpdesk asks, in Hindi. */
import type { aboutQuestion as English } from '../en/about-question.ts';

const why: Readonly<Partial<Record<string, string>>> = {
  post: 'पदनाम, पाठ्यक्रम और परीक्षा पद के अनुसार होते हैं।',
  postKey: 'Annexure III में इस पद की एक से अधिक पंक्तियाँ हैं, और ग़लत पंक्ति से श्रेय नहीं मिलता।',
  group: 'हर समूह की सूची अलग है।',
  office: 'MDO आपके कार्यालय के अनुसार होता है।',
  officeKey: 'इस नाम के एक से अधिक कार्यालय हैं, और ग़लत MDO सत्यापन नहीं कर सकता।',
  greenTick: 'केवल सत्यापित प्रोफ़ाइल गिनी जाती है: यह हरे निशान से दिखता है।',
  mdo: 'ग़लत MDO में प्रोफ़ाइल सत्यापित नहीं होती और पाठ्यक्रम शायद न दिखें।',
  profile: 'समूह या पदनाम ग़लत हो तो सही पाठ्यक्रम नहीं दिखते।',
  coursesDone: 'परीक्षा आपके पद के तीन पाठ्यक्रमों के बाद ही खुलती है।',
  passed: 'आगे का कदम परीक्षा के परिणाम पर है।',
  sparrow: 'SPARROW में पूरा होना अपने आप दिखता है; बाक़ी APAR के बारे में दस्तावेज़ कुछ नहीं कहते।',
};
const where: Readonly<Partial<Record<string, string>>> = {
  post: 'यह सेवा अभिलेख या तैनाती आदेश में लिखा होता है। जिस पद पर आप हैं वही गिना जाता है, आज का काम नहीं।',
  postKey: 'कैडर सेवा अभिलेख में लिखा होता है; पिछले पदोन्नति आदेश में भी।',
  group: 'यह सेवा अभिलेख में लिखा होता है।',
  office: 'स्थान, कार्यालय या उसका PIN कोड लिखें।',
  officeKey: 'वेतन पर्ची या तैनाती आदेश में परिमंडल लिखा होता है।',
  greenTick: 'iGOT पर अपने नाम पर क्लिक करें: निशान नाम के ठीक पास होता है।',
  mdo: 'iGOT पर अपने नाम पर क्लिक करें: MDO नाम के ठीक नीचे होता है।',
  profile: 'iGOT पर अपनी प्रोफ़ाइल खोलें: Group और Designation वहीं लिखे हैं।',
  coursesDone: 'पूरे हुए पाठ्यक्रम iGOT पर आपके सीखने वाले पेज में दिखते हैं।',
  passed: 'परिणाम iGOT पर परीक्षा के पेज में दिखता है।',
  sparrow: 'आपका कार्यालय जानता है कि APAR SPARROW में लिखी जाती है या नहीं।',
};

export const aboutQuestion: typeof English = {
  why: slot => why[slot] ?? 'इससे उत्तर सटीक होगा।',
  where: slot => where[slot] ?? 'पता न हो तो “पता नहीं” चुनें।',
};
