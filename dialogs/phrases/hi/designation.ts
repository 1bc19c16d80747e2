/** Which designation and which group to select, in Hindi. */
import type { designation as English } from '../en/designation.ts';

export const designation: typeof English = {
  titles: {
    designation_lookup: 'मेरा पदनाम',
    group_lookup: 'मेरा समूह',
  },
  askPost: 'आप किस पद पर हैं? जैसा आपके कार्यालय में लिखा जाता है वैसा लिखें, जैसे ASRM, Postal Assistant या MTS।',
  askCadre: (post, names) => `${post} के लिए Annexure III में संवर्ग देखा जाता है: ${names}। आपका संवर्ग कौन-सा है?`,
  askWing: (post, names) => `${post} का पदनाम ${names} है। आप डाक (Postal) पक्ष में हैं या RMS में?`,
  askBranch: (post, names) => `${post} का पदनाम ${names} है। आपका कौन-सा है?`,
  askGrade: (post, names) => `Annexure III में ${post} ग्रेड के अनुसार है: ${names}। आपका कौन-सा है?`,
  askWhich: (post, names) => `${post} का पदनाम ${names} हो सकता है। आपका कौन-सा है?`,
  didYouMean: (post, listed) =>
    `Annexure III के ${listed} पदनामों में ${post} नहीं है। क्या आपका पद इनमें से है? नहीं तो जैसा सेवा पुस्तिका में है, वैसा लिखें।`,
  notListed: (post, listed) => `Annexure III के ${listed} पदनामों में ${post} नहीं है।`,
  notListedWhat: 'यहाँ अनुमान से पदनाम नहीं बताया जाता: गलत पदनाम पर पाठ्यक्रम APAR में नहीं गिने जाते।',
  notListedThen: mailbox =>
    `सेवा पुस्तिका में लिखा पद या अपना संवर्ग (PA, SA, LSG, HSG, IP, ASP) लिखें। पद सूची में सचमुच न हो तो अपने MDO या ${mailbox} से पूछें कि कौन-सा नाम चुनना है।`,
  cadre: key => (key === 'GDS' || key === 'C & E Wing' ? key : `${key} संवर्ग`),
  wing: key => (key === 'RMS' ? 'RMS' : 'डाक (Postal)'),
  headline: (name, groups) => `${name}, ${groups}`,
  printedName: 'यह नाम Annexure III में इसी रूप में छपा है।',
  readAs: (said, name) => `“${said}” को ${name} माना गया है, जो Annexure III में छपा है।`,
  slip: (said, form) => `“${said}” को ${form} पढ़ा गया है।`,
  equivalent: form => `${form} इसके समतुल्य पदों में छपा है।`,
  commonName: said => `“${said}” इसका प्रचलित नाम है; Annexure III में यह नाम नहीं छपा। अपनी सेवा पुस्तिका से मिला लें।`,
  byCadre: 'ये शब्द एक से अधिक पदनामों पर बैठते हैं; पदनाम आपके बताए या चुने अनुसार तय हुआ।',
  anyDesignation: 'इसमें इस संवर्ग के सभी कर्मचारी आते हैं, स्थानीय पद का नाम चाहे जो हो।',
  choose: group => `iGOT पर ठीक यही नाम और ${group} चुनें।`,
  chooseOwnGroup: groups =>
    `ठीक यही नाम चुनें। Annexure III में ${groups} छपा है, पर यह नहीं कि किसके लिए कौन-सा: सेवा पुस्तिका वाला समूह चुनें।`,
  gds: 'यह GDS का पदनाम है: मार्गदर्शिका के अनुसार ये पाठ्यक्रम और परीक्षा GDS पर लागू नहीं हैं।',
  groupDiffers: (said, printed) =>
    `आपने ${said} लिखा है; Annexure III में इस पदनाम के लिए ${printed} छपा है। अपनी सेवा पुस्तिका देख लें।`,
  unknown: 'आपका पद सेवा पुस्तिका में लिखा है; आपका कार्यालय बता सकता है।',
  unsettled: post => `${post} का पदनाम यहाँ तय नहीं हो सका।`,
  unsettledWhy: names => `यह ${names} हो सकता है; संवर्ग से ही तय होगा, और आपने इनमें से कोई नहीं चुना।`,
  unsettledThen: mailbox =>
    `सेवा पुस्तिका में अपना संवर्ग देखें (PA, SA, LSG, HSG, IP, ASP, PS Group B) और यहाँ लिखें, या अपने MDO या ${mailbox} से पूछें।`,
  groupHeadline: group => group,
  groupFor: name => `${name} के लिए Annexure III में यही छपा है।`,
};
