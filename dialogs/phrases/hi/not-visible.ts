/** Courses or assessment that do not show on iGOT, in Hindi. */
import type { notVisible as English } from '../en/not-visible.ts';

export const notVisible: typeof English = {
  title: 'पाठ्यक्रम नहीं दिख रहे',
  headline: 'कारण प्रायः **हरा निशान (Green Tick), MDO, या समूह और पदनाम** होता है।',
  causes: {
    'green-tick': 'सबसे पहले **हरा निशान (Green Tick)**: आपकी प्रोफ़ाइल सत्यापित नहीं है।',
    mdo: 'संभवतः आपकी प्रोफ़ाइल **गलत MDO** में है।',
    designation: 'संभवतः प्रोफ़ाइल का **समूह या पदनाम** कारण है।',
  },
  person: 'हरा निशान, MDO, समूह और पदनाम सही हैं: अब इसे **किसी अधिकारी** को देखना होगा।',
  checks: {
    'green-tick': 'क्या नाम के पास हरा निशान (Green Tick) है? न हो तो अपने MDO से प्रोफ़ाइल का अनुमोदन करने को कहें।',
    mdo: 'क्या नाम के नीचे वर्तमान कार्यालय का MDO है? न हो तो Transfer Request भेजें।',
    designation: 'क्या Group और Designation ठीक Annexure III के अनुसार हैं? न हों तो Edit Profile में ठीक करें।',
  },
  contact: mailbox => `फिर भी न दिखे तो स्क्रीनशॉट के साथ अपने MDO या ${mailbox} को लिखें।`,
  expected: (name, titles) => `${name} के ये छह पाठ्यक्रम दिखने चाहिए: ${titles}।`,
  bothLists: name => `${name} की सूची समूह पर निर्भर है, या दस्तावेज़ों में अंतर है: अपने पद के पाठ्यक्रम देखें।`,
  why: 'पाठ्यक्रम सही MDO वाली सत्यापित प्रोफ़ाइल में ही ठीक दिखते हैं। समूह या पदनाम गलत हो तो वे नहीं भी दिखते।',
  inList: (title, name) => `${name} की सूची में ${title} है।`,
  notInList: (title, name) => `${name} के छह पाठ्यक्रमों में ${title} नहीं है।`,
  forExam: (title, name) =>
    `${name} के छह पाठ्यक्रमों में ${title} नहीं है, फिर भी परीक्षा के लिए चाहिए। iGOT पर इसे नाम से खोजें।`,
  excluded: name => `${name}: इन पाठ्यक्रमों का दिखना ज़रूरी नहीं, **यह व्यवस्था उन पर लागू नहीं है**।`,
  notCovered: 'यह सब ठीक होने पर भी iGOT पर न दिखे, तो उसके बारे में दस्तावेज़ों में कुछ नहीं है।',
};
