/** The steps of the checklist, in Hindi. */
import type { TrackStep } from '../../../knowledge/rules/index.ts';
import type { checklist as English } from '../en/checklist.ts';

const names: Record<TrackStep, string> = {
  login: 'लॉगिन',
  'green-tick': 'हरा निशान (Green Tick)',
  mdo: 'MDO',
  designation: 'समूह और पदनाम',
  courses: 'छह पाठ्यक्रम',
  assessment: 'परीक्षा',
};

export const checklist: typeof English = {
  title: 'मेरी स्थिति देखें',
  name: step => names[step],
  noLogin: 'लॉगिन नहीं हो रहा',
  askCourses: 'छहों पाठ्यक्रम पूरे करने हैं। कितने पूरे किए हैं?',
  allSix: 'छहों',
  three: 'तीन',
  some: 'कम, या दूसरे',
  none: 'अभी कोई नहीं',
  askPassed: 'परीक्षा अंतिम चरण है। क्या आप उत्तीर्ण हो चुके हैं?',
  passed: 'उत्तीर्ण',
  notPassed: 'अभी नहीं, या पता नहीं',
  itIsLocked: 'परीक्षा लॉक है',
  blocked: {
    login: 'सबसे पहले **लॉगिन**।',
    'green-tick': 'सबसे पहले **हरा निशान (Green Tick)**: प्रोफ़ाइल सत्यापित नहीं है।',
    mdo: 'सबसे पहले **MDO**: प्रोफ़ाइल आपके अपने कार्यालय में नहीं है।',
    designation: 'सबसे पहले **समूह और पदनाम**: वे Annexure III से अलग हैं।',
    courses: 'अब **पाठ्यक्रम**: छहों पूरे करने हैं।',
    assessment: 'अब केवल **परीक्षा** बाकी है।',
  },
  beforeTick: {
    mdo: 'पहले **सही MDO**: उसके अनुमोदन के साथ हरा निशान (Green Tick) भी आ जाएगा।',
    designation: 'पहले **समूह और पदनाम**: उनके अनुमोदन के साथ हरा निशान (Green Tick) भी आ जाएगा।',
  },
  open: {
    login: 'सबसे पहले **लॉगिन** देखें।',
    'green-tick': 'सबसे पहले **हरा निशान (Green Tick)** देखें।',
    mdo: 'अब **MDO** देखें।',
    designation: 'अब **समूह और पदनाम** मिलाएँ।',
    courses: 'अब अपने **पाठ्यक्रम** देखें।',
    assessment: 'अब **परीक्षा** देखें।',
  },
  why: {
    mdo: 'अनिवार्य पाठ्यक्रम अपने कार्यालय के MDO में ही ठीक दिखते हैं; “Department of Posts” में नहीं रहना है।',
    designation: 'समूह या पदनाम गलत हो तो पाठ्यक्रम APAR में नहीं गिने जाते, और शायद दिखें भी नहीं।',
    courses: 'जाँच-सूची में छहों पाठ्यक्रम हैं; परीक्षा पद के अनुसार तीन पाठ्यक्रमों के बाद खुलती है।',
    assessment: 'केवल पाठ्यक्रम काफ़ी नहीं, परीक्षा में उत्तीर्ण होना है। वह अपने तीन विषयों के पाठ्यक्रमों के बाद खुलती है।',
  },
  todo: {
    login: [
      'ई-मेल और पासवर्ड, फिर पंजीकृत मोबाइल पर OTP, फिर पुराने नंबर और ई-मेल आज़माएँ।',
      'किसी से न हो तो पहुँच आपका अपना कार्यालय ठीक कराएगा (Case II)।',
    ],
    'green-tick': [
      'अपनी Profile खोलें और नाम के पास हरा निशान (Green Tick) देखें।',
      'न हो तो समूह और पदनाम चुनकर सहेजें और अपने MDO से अनुमोदन करने को कहें।',
    ],
    mdo: [
      'अपने नाम पर क्लिक करें: नीचे MDO दिखता है।',
      'वर्तमान कार्यालय का न हो तो तीन बिंदुओं (⋮) में Make Transfer Request चुनें।',
    ],
    designation: [
      'दोनों को Annexure III से मिलाएँ।',
      'अलग हों तो Edit Profile में ठीक करें और अपने MDO के अनुमोदन की प्रतीक्षा करें।',
    ],
    courses: ['iGOT पर पूरे हुए पाठ्यक्रम अपने पद की सूची से मिलाएँ।', 'जो बाकी हैं उन्हें पूरा करें, पहले परीक्षा वाले तीन।'],
    assessment: [
      'iGOT पर परीक्षा खोलें।',
      'लॉक हो तो देखें कि विषय वाला कौन-सा पाठ्यक्रम बाकी है; वह आपके छह से बाहर का भी हो सकता है।',
    ],
  },
  mend: {
    setProfile: 'Edit Profile में Group और Designation ठीक Annexure III के अनुसार चुनें और सहेजें।',
    setProfileTo: (name, groups) => `Edit Profile में ठीक **${name}** और ${groups} चुनें और सहेजें।`,
    approve: 'अपने MDO से प्रोफ़ाइल का अनुमोदन करने को कहें; अनुमोदन के बाद हरा निशान आता है।',
    notEditable: 'कोई विवरण बदला न जा सके तो अपने Circle iGOT Cell से संपर्क करें।',
    openTransfer: 'नाम के आगे बने तीन बिंदुओं (⋮) पर क्लिक करें और **Make Transfer Request** चुनें।',
    chooseMdo: 'जहाँ आप अभी काम करते हैं उस कार्यालय का MDO चुनें, फिर समूह और पदनाम, और Submit request पर क्लिक करें।',
    chooseThisMdo: mdo => `**${mdo}** चुनें, फिर समूह और पदनाम, और Submit request पर क्लिक करें।`,
    transferApproved: 'उस MDO के अनुमोदन के बाद प्रोफ़ाइल फिर से सत्यापित होती है।',
  },
  outside: titles => `आपके पद की परीक्षा के लिए ${titles} भी चाहिए, जो आपके छह में नहीं है।`,
  after: steps => `उसके बाद: ${steps}।`,
  six: titles => `आपके छह पाठ्यक्रम: ${titles}।`,
  sixLeft: titles => `छह में से बाकी: ${titles}।`,
  doneSoFar: steps => `आपके बताए अनुसार ठीक है: ${steps}।`,
  unconfirmed: steps => `अभी पक्का नहीं: ${steps}।`,
  complete: 'आपके बताए अनुसार **कुछ बाकी नहीं** है।',
  completeWhy: 'लॉगिन, हरा निशान (Green Tick), MDO, समूह और पदनाम, छह पाठ्यक्रम और परीक्षा: पूरी जाँच-सूची यही है।',
  completeKeep: 'पाठ्यक्रमों और परीक्षा-परिणाम के स्क्रीनशॉट रखें (सलाह है, नियम नहीं)।',
  excluded: name => `${name}: **कुछ नहीं करना** है, यह व्यवस्था लागू नहीं है।`,
};
