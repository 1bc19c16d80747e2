/** How to update the profile, and what to do where a wrong value cannot be edited, in Hindi. */
import type { profile as English } from '../en/profile.ts';

export const profile: typeof English = {
  titles: {
    profile_update: 'प्रोफ़ाइल अपडेट करें',
    profile_mismatch: 'गलत है, बदलता नहीं',
  },
  headline: 'प्रोफ़ाइल में **Primary Details** और **Other Details** भरें, फिर **Save Changes** पर क्लिक करें।',
  headlineTo: (designation, groups) => `Primary Details में ${designation} और ${groups} चुनें।`,
  steps: {
    'click-name': 'लॉगिन करके अपने नाम पर क्लिक करें; नाम के आगे बने तीन बिंदुओं (⋮) में **Edit Profile** है।',
    'primary-details': 'Primary Details में **Group** और **Designation** ठीक Annexure III के अनुसार चुनें।',
    'other-details': labels => `Other Details भरें: ${labels}।`,
    'otp-mobile-and-email': 'Mobile Number और Email दोनों की पुष्टि OTP से करें।',
    'save-changes': '**Save Changes** पर क्लिक करें।',
  },
  organizedService: 'organized service वाला प्रश्न',
  approval:
    'समूह और पदनाम चुनते ही अनुरोध अपने आप आपके MDO के पास जाता है; अनुमोदन के बाद हरा निशान (Green Tick) आता है।',
  notAvailable: labels => `${labels} में NA दिखता है: वहाँ कुछ नहीं भरना है।`,
  csiId: 'CSI ID नाम का कोई खाना नहीं छपा है; OM में Employee ID है।',
  wrong: 'समूह या पदनाम गलत हो तो APAR वाले पाठ्यक्रम शायद न दिखें।',
  order: 'MDO भी गलत हो तो पहले Transfer Request भेजें, फिर प्रोफ़ाइल अपडेट करें।',
  august: 'अगस्त 2025 की सूचियों से चुने पदनाम पर भी पाठ्यक्रम वही हैं; केवल इस कारण बदलने की ज़रूरत नहीं।',
  closedField: 'विवरण बदल नहीं रहा',
  mismatch: 'अपने **Circle iGOT Cell** (परिमंडल के iGOT प्रकोष्ठ) से संपर्क करें।',
  mismatchOf: circle => `**${circle} के iGOT Cell** (iGOT प्रकोष्ठ) से संपर्क करें।`,
  mismatchElsewhere: mdo => `मार्गदर्शिका में केवल Circle iGOT Cell का नाम है; ${mdo} के लिए अपने MDO से पूछें।`,
  mismatchWhy: 'CSI ID, मोबाइल नंबर या पदनाम गलत हो और बदला न जा सके, तो मार्गदर्शिका में इसी प्रकोष्ठ का नाम है।',
  noAddress: mailbox => `किसी प्रकोष्ठ का पता या नंबर नहीं छपा है: अपने कार्यालय या MDO से पूछें, या ${mailbox} पर लिखें।`,
  noCellHere: mailbox => `वहाँ से हल न मिले तो ${mailbox} पर लिखें।`,
  drive: 'परिमंडल विशेष अभियान में प्रोफ़ाइल जाँच रहे हैं: देख लें कि आपका सही विवरण आपके MDO तक पहुँच गया है।',
  mismatchSteps: [
    'एक बार फिर Edit Profile देखें: समूह, पदनाम, मोबाइल और ई-मेल बदले जा सकने वाले खाने हैं।',
    'सही विवरण, गलत विवरण के स्क्रीनशॉट के साथ, प्रकोष्ठ या MDO के लिए अपने कार्यालय को दें।',
    'ठीक होने पर देखें कि हरा निशान (Green Tick) आया या नहीं।',
  ],
  notHere: 'नंबर या ID यहाँ न लिखें: उसकी ज़रूरत नहीं है।',
};
