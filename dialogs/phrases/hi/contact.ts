/** Whom to ask, and a mail to a person, in Hindi. */
import type { contact as English } from '../en/contact.ts';

export const contact: typeof English = {
  titles: {
    contact_support: 'किससे पूछें?',
    human_handoff: 'किसी व्यक्ति से बात',
  },
  headline: mailbox => `**${mailbox}**`,
  mailbox: 'प्रशिक्षण प्रभाग (Training Division) का यह ई-मेल किसी भी प्रश्न के लिए है।',
  mdo: 'आपका MDO, यानी आपका परिमंडल (Circle), PTC, RAKNPA, CEPT या डाक निदेशालय: प्रोफ़ाइल और Transfer Request का अनुमोदन, हरा निशान (Green Tick)।',
  mdoIs: mdo => `आपका MDO, ${mdo}: प्रोफ़ाइल और Transfer Request का अनुमोदन, हरा निशान (Green Tick)।`,
  cell: 'Circle iGOT Cell: CSI ID, मोबाइल नंबर या पदनाम गलत हो और बदला न जा सके।',
  login: 'किसी तरह लॉगिन न हो: अपना परिमंडल कार्यालय; CEPT, PTC या RAKNPA में हों तो वही संस्थान।',
  noPhone:
    'कोई फ़ोन नंबर नहीं छपा है, और इस ई-मेल के सिवा कोई पता भी नहीं; MDO और प्रकोष्ठ का पता आपके कार्यालय से मिलेगा।',
  handoff: mailbox => `किसी अधिकारी से पूछना हो तो **${mailbox}** पर लिखें।`,
  handoffWhy: 'इस चैट में कोई व्यक्ति नहीं है, और यहाँ से कुछ आगे नहीं भेजा जाता।',
  handoffMdo: 'iGOT पर जो अनुमोदन या सुधार चाहिए, वह आपके MDO को करना होता है।',
  handoffSteps: [
    'नीचे का ई-मेल खोलें और खाली जगहें भरें।',
    'iGOT पर जो दिखता है, उसका स्क्रीनशॉट लगाएँ।',
    'पासवर्ड, OTP या आधार संख्या न लिखें।',
  ],
  mailLabel: 'ई-मेल लिखें',
  subject: 'iGOT Karmayogi पाठ्यक्रम और परीक्षा (APAR 2025-26)',
  body: [
    'महोदय/महोदया,',
    '',
    'मेरा प्रश्न:',
    '',
    'iGOT पर क्या दिखता है:',
    '',
    'अब तक क्या किया:',
    '',
    'iGOT पर पदनाम और समूह:',
    'नाम के नीचे MDO:',
    'हरा निशान (हाँ/नहीं):',
    '',
    'नाम और कार्यालय:',
  ],
  write: 'अधिकारी को लिखें',
};
