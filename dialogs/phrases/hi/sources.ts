/** What a source shows when it is opened, in Hindi. */
import type { CalendarId, CurriculumId, Part } from '../../../knowledge/facts/facts.ts';
import type { sources as English } from '../en/sources.ts';

const says: Record<Parameters<typeof English.says>[0], string> = {
  letterhead: 'डाक विभाग के प्रशिक्षण प्रभाग (Training Division) ने 30 दिसंबर 2025 को जारी किया।',
  'para-1': 'प्रोफ़ाइल सत्यापन के बारे में 2025 के पिछले पत्रों का उल्लेख, जिनके क्रम में यह पत्र है।',
  'para-2':
    'APAR वर्ष के अनिवार्य पाठ्यक्रम और परीक्षा हर कर्मचारी को पूरी करनी है। यह APAR में दिखेगा; इसके लिए प्रोफ़ाइल सत्यापित और सही MDO में होनी चाहिए।',
  'para-3':
    'प्रोफ़ाइल पूरी भरी, सत्यापित और अपने परिमंडल, PTC, RAKNPA, CEPT या Postal Directorate में हो। पूरा किया पाठ्यक्रम APAR में न दिखे तो ज़िम्मेदारी कर्मचारी की है।',
  'para-4':
    '“Department of Posts” मूल (Parent) MDO है, उसमें किसी को नहीं रहना: वहाँ के सभी कर्मचारियों को 10 जनवरी 2026 तक अपनी प्रोफ़ाइल अपने संगठन में भेजनी थी।',
  'para-5': 'प्रश्न और सहायता का पता: missionkarmayogi.dop@indiapost.gov.in।',
  'copy-list': 'जिन कार्यालयों को प्रतिलिपि भेजी गई।',
  'annexure-ii': 'पोर्टल पर क्रम से चरण: पंजीकरण, प्रोफ़ाइल स्थानांतरण, फिर अपडेट और सत्यापन।',
  'annexure-ii-registration':
    'प्रवेश का तरीका: वेबसाइट या iGOT Karmayogi App पर, ई-मेल और पासवर्ड से या पंजीकृत मोबाइल पर आए OTP से।',
  'annexure-ii-case-1': 'लॉगिन न हो तो पहले अभी का पंजीकृत मोबाइल या ई-मेल, फिर पहले इस्तेमाल किए हुए आज़माएँ।',
  'annexure-ii-case-2':
    'लॉगिन बिल्कुल न हो तो अपने संगठन (Circle Office; CEPT, PTC या RAKNPA में तैनात हों तो वहीं) को Name, DOB, CSI ID, Mobile No., Email, Desig और Group दें।',
  'annexure-ii-transfer':
    'स्थानांतरण अनुरोध: नाम, तीन बिंदु, Make Transfer Request, नया संगठन, समूह, पदनाम, Submit request। चुना गया MDO स्वीकृति देता है और प्रोफ़ाइल का सत्यापन फिर से होता है।',
  'annexure-ii-update':
    'प्रोफ़ाइल अपडेट: Primary Details में Annexure III वाला समूह और पदनाम, फिर Other Details। गलत चुनने पर APAR के पाठ्यक्रम न दिखें, यह हो सकता है; MDO की स्वीकृति पर हरा निशान आता है।',
  'annexure-iii-note': 'Annexure III के साथ की टिप्पणी।',
  mandate: 'प्रोफ़ाइल सत्यापित करें, छह पाठ्यक्रम पूरे करें, परीक्षा उत्तीर्ण करें: यह 2025-26 की APAR में दिखता है।',
  scope: 'समूह क, ख और ग (Group A, B, C) के विभागीय कर्मचारियों के लिए; GDS और संविदा कर्मचारी शामिल नहीं।',
  timeline:
    'SPARROW वालों की स्थिति अपने-आप ली जाती है; बाकी सबके लिए MDO तैयार करता है। इस पृष्ठ की तिथियाँ चित्र में हैं।',
  'step-1':
    'प्रगति केवल सत्यापित प्रोफ़ाइल पर गिनी जाती है: हरा निशान देखें, और Group व Designation ठीक Annexure III जैसे हों।',
  'step-2':
    'संगठन में अपना परिमंडल, प्रशिक्षण केंद्र या CEPT चुनें, “Department of Posts” कभी नहीं; गलत हो तो स्थानांतरण अनुरोध से ठीक होगा।',
  'support-login': 'लॉगिन के तीन तरीके: ई-मेल और पासवर्ड, पंजीकृत मोबाइल पर OTP, पहले इस्तेमाल किया ई-मेल या नंबर।',
  'support-mismatch':
    'जो गलत विवरण खुद न बदले जा सकें, उनके लिए Circle iGOT Cell। परिमंडल सत्यापन का विशेष अभियान चला रहे हैं; विवरण अपने MDO को दें।',
  'support-contact': 'सहायता का पता: missionkarmayogi.dop@indiapost.gov.in।',
};
const tasks: Record<CalendarId, string> = {
  transfer: '“Department of Posts” से प्रोफ़ाइल का स्थानांतरण',
  'one-course': '1 पाठ्यक्रम',
  'three-courses': '3 पाठ्यक्रम',
  'six-courses': 'सभी 6 पाठ्यक्रम',
  assessment: 'परीक्षा उत्तीर्ण',
};
const lists: Record<CurriculumId, string> = {
  A: 'समूह क (Group A)',
  B: 'समूह ख (Group B)',
  C: 'समूह ग (Group C)',
  field: 'Field Staff और Multi-Tasking Staff',
};
const parts: Record<Part, string> = {
  domain: 'Domain',
  functional: 'Functional',
  behavioral: 'Behavioral',
  core: 'Common Core',
};

export const sources: typeof English = {
  letter: (number, day, title, issuer) => `कार्यालय ज्ञापन (OM) ${number}, दिनांक ${day}, “${title}”, ${issuer}`,
  untitled: (title, issuer) => `“${title}”, ${issuer}; क्रमांक और दिनांक नहीं छपे हैं`,
  says: place => says[place],
  designation: (name, printedGroup, equivalents) =>
    `iGOT पर पदनाम: ${name}। छपा हुआ समूह: ${printedGroup}। ${
      equivalents.length === 0 ? 'समतुल्य पद नहीं छपे हैं।' : `समतुल्य पद: ${equivalents.join('; ')}।`
    }`,
  designations: count => `iGOT पर उपलब्ध ${count} पदनामों की सूची, समूह और समतुल्य पदों के साथ।`,
  cadre: cadre => `${cadre} संवर्ग`,
  anyPost: cadre => `${cadre} संवर्ग के सभी कर्मचारी, स्थानीय पद का नाम चाहे जो हो`,
  except: cadres => `${cadres.join(' या ')} नहीं`,
  andOthers: 'आदि',
  mdo: (name, whom) => `MDO: ${name}। ${whom}`,
  mdos: count =>
    `जो ${count} MDO चुने जा सकते हैं: Postal Directorate, परिमंडल, RAKNPA, Postal Training Centre और CEPT।`,
  coversAsRow: row => `पंक्ति ${row} में छपी शर्त इस पंक्ति पर भी मानी गई है।`,
  curriculum: (list, courses) => `${lists[list]} की सूची: ${courses.join('; ')}।`,
  course: (title, part, duration) => {
    const more = [part && parts[part], duration].filter(Boolean).join(', ');
    return more === '' ? title : `${title} (${more})`;
  },
  replaced: (by, course, posts) => `${posts.join(', ')} के लिए ${course} के स्थान पर ${by} है।`,
  rules: ({ questions, minutes, passPercent, attempts, prerequisites }) =>
    `${minutes} मिनट में ${questions} प्रश्न, उत्तीर्णांक ${passPercent}%, गलत उत्तर पर अंक नहीं कटते, ${attempts} प्रयास; अपनी भूमिका के ${prerequisites} पाठ्यक्रमों के बाद खुलती है।`,
  syllabus: rows => `हर भूमिका के तीन पाठ्यक्रम: ${rows.join('; ')}।`,
  role: (printed, courses) => `${printed}: ${courses.join(' + ')}`,
  checklist: dates =>
    `लॉगिन करें; हरा निशान, समूह और पदनाम सही हों; MDO सही हो; ${dates.join('; ')}। यहाँ परीक्षा में 50% से अधिक माँगा गया है।`,
  date: (task, day) => `${day} तक ${task}`,
  task: id => tasks[id],
};
