/** Which MDO to select, in Hindi. */
import type { MdoEvidence, MdoQuestion } from '../../../knowledge/places/search.ts';
import type { mdo as English } from '../en/mdo.ts';

/** In the oblique case, because a postposition follows. */
const unitNames: Partial<Record<NonNullable<MdoEvidence['unit']>, string>> = {
  ippb: 'इंडिया पोस्ट पेमेंट्स बैंक (IPPB)',
  'army-postal': 'सेना डाक सेवा',
  'accounts-office': 'डाक लेखा कार्यालयों',
  'civil-wing': 'सिविल एवं विद्युत विंग',
  'foreign-post': 'विदेश डाकघरों',
  deputation: 'प्रतिनियुक्ति वाले कर्मचारियों',
};
const questions: Record<MdoQuestion, string> = {
  'which-circle': 'आपका कार्यालय किस डाक परिमंडल में है?',
  'which-state': 'इस नाम की जगह एक से अधिक परिमंडलों में है। आपका परिमंडल कौन-सा है?',
  'which-ptc': 'Annexure II-A में छह Postal Training Centre हैं। आपका कौन-सा है?',
  'training-centre-or-circle':
    'आपकी तैनाती वहाँ के प्रशिक्षण केंद्र, अकादमी या CEPT में है, या परिमंडल के किसी कार्यालय में?',
  'directorate-or-circle': 'आपकी तैनाती निदेशालय में ही है, या परिमंडल के किसी कार्यालय में?',
  'which-office': 'एक से अधिक कार्यालयों के नाम आए हैं। आपकी तैनाती किसमें है?',
};

export const mdo: typeof English = {
  title: 'मेरा MDO',
  unit: unit => unitNames[unit] ?? 'इस कार्यालय',
  askOffice: 'आपकी तैनाती किस कार्यालय में है? जगह, परिमंडल या पिन कोड लिखें, जैसे Patna GPO, RTC Assam या 560001।',
  ask: (question, place, names) =>
    `${place === undefined ? '' : `${place}: `}${questions[question]} (${names})`,
  askTypeCircle:
    'RTC या परिमंडल के किसी भी कार्यालय के कर्मचारी उसी परिमंडल में आते हैं। आपका परिमंडल कौन-सा है? उसका या राज्य का नाम लिखें।',
  printedName: 'Annexure II-A में यही नाम छपा है।',
  coversDirectorates: 'इसमें Postal, BD, PLI और Parcel निदेशालयों के सभी कर्मचारी आते हैं।',
  coversCircle: 'परिमंडल में उसके अधीन हर कार्यालय के कर्मचारी आते हैं, उसके RTC के भी।',
  coversCept: 'इसमें किसी भी CEPT में या उसके अधीन तैनात सभी कर्मचारी आते हैं।',
  coversPosted: 'यह वहाँ तैनात कर्मचारियों के लिए है; OM में इस पंक्ति के सामने कोई शर्त नहीं छपी।',
  byState: place =>
    `Annexure II-A में ${place} की अपनी पंक्ति नहीं है। वहाँ के कार्यालय इस परिमंडल में आते हैं, यह सामान्य जानकारी है, OM में नहीं लिखा।`,
  byPlace: place => `${place} इसी परिमंडल में है: यह सामान्य जानकारी है, OM में केवल परिमंडलों के नाम हैं।`,
  byPin: prefix => `${prefix} से शुरू होने वाले पिन कोड इसी परिमंडल के हैं: यह सामान्य जानकारी है, OM में नहीं लिखा।`,
  readAs: (written, read) => `“${written}” को ${read} पढ़ा गया है।`,
  confirm: elsewhere => `इस नाम की जगह यहाँ भी है: ${elsewhere}। आपकी जगह वहाँ हो तो वही चुनें।`,
  notPlaced: unit =>
    `OM में ${unit} का MDO नहीं बताया गया है; उस जगह का परिमंडल केवल निकटतम विकल्प है। अपने MDO से पूछें।`,
  partOf: (known, written) =>
    `“${written}” में से केवल ${known} ज्ञात है। आपका कार्यालय कहीं और हो तो उसका ज़िला या पिन कोड लिखें।`,
  regionNote: 'Annexure II-A में क्षेत्र (Region), मंडल (Division) या अकेले कार्यालय नहीं हैं: परिमंडल चुनें।',
  neverParent: '“Department of Posts” न चुनें: उसमें किसी का स्थानांतरण नहीं हो सकता।',
  departmentHeadline: '“Department of Posts” न चुनें।',
  departmentWhy: 'यह मूल (Parent) MDO है: इसमें कोई कर्मचारी नहीं रहना चाहिए, और इसमें स्थानांतरण हो भी नहीं सकता।',
  departmentThen:
    'अपने कार्यालय का MDO चुनें: परिमंडल, PTC, RAKNPA, CEPT या Postal Directorate। कार्यालय या जगह का नाम लिखें, MDO यहीं मिल जाएगा।',
  didYouMean: office =>
    `${office} पहचान में नहीं आया। क्या इनमें से कोई है? नहीं तो जिला, राज्य, परिमंडल या पिन कोड लिखें।`,
  unknownHeadline: office => `${office} का परिमंडल तय नहीं हो सका।`,
  unknownWhy: listed =>
    `Annexure II-A में ${listed} MDO हैं; शहर और जिले सामान्य जानकारी से मिलाए जाते हैं, और यह जगह उसमें नहीं मिली। अनुमान से कुछ नहीं बताया जाता।`,
  unknownThen: 'जिला, राज्य, परिमंडल या कार्यालय का पिन कोड लिखें।',
  notOffice: office => `${office} डाक विभाग का कार्यालय नहीं है।`,
  notOfficeThen: 'जिस डाक कार्यालय में आपकी तैनाती है, उसका नाम लिखें।',
  army: 'OM में यह नहीं लिखा कि 9 से शुरू होने वाले पिन कोड और सेना डाक सेवा के लिए कौन-सा MDO चुनना है।',
  badPin: pin => `${pin} पिन कोड चलन में नहीं है। छहों अंक जाँच लें।`,
  unplaced: unit => `OM में ${unit} का MDO नहीं बताया गया है।`,
  unplacedThen: mailbox => `अपने मूल परिमंडल से पूछें या ${mailbox} पर लिखें।`,
  openHeadline: 'आपका MDO वही है जिसमें आपका कार्यालय आता है।',
  openThen: mailbox => `परिमंडल पता न हो तो अपने नियंत्रक कार्यालय से पूछें या ${mailbox} पर लिखें।`,
};
