/** Phrases that dialogs share, in Hindi: places in the documents, groups, dates, lists of names, buttons. */
import type { Group, PlaceId } from '../../../knowledge/facts/facts.ts';
import type { common as English } from '../en/common.ts';

const places: Record<PlaceId, string> = {
  letterhead: 'पत्र-शीर्ष',
  'para-1': 'पैरा 1',
  'para-2': 'पैरा 2',
  'para-3': 'पैरा 3',
  'para-4': 'पैरा 4',
  'para-5': 'पैरा 5',
  'copy-list': 'प्रतिलिपि सूची',
  'annexure-ii': 'Annexure II',
  'annexure-ii-registration': 'Annexure II, पंजीकरण',
  'annexure-ii-case-1': 'Annexure II, Case I',
  'annexure-ii-case-2': 'Annexure II, Case II',
  'annexure-ii-transfer': 'Annexure II, स्थानांतरण',
  'annexure-ii-update': 'Annexure II, प्रोफ़ाइल अपडेट',
  'annexure-ii-a': 'Annexure II-A',
  'annexure-iii': 'Annexure III',
  'annexure-iii-note': 'Annexure III, टिप्पणी',
  mandate: 'अनिवार्यता',
  scope: 'किन पर लागू',
  timeline: 'समय-सीमा',
  'step-1': 'चरण 1',
  'step-2': 'चरण 2',
  'curriculum-a': 'Group A सूची',
  'curriculum-b': 'Group B सूची',
  'curriculum-c': 'Group C सूची',
  'curriculum-field': 'Field Staff सूची',
  assessment: 'परीक्षा',
  syllabus: 'परीक्षा के विषय',
  'support-login': 'सहायता, लॉगिन',
  'support-mismatch': 'सहायता, गलत विवरण',
  'support-contact': 'सहायता, संपर्क',
  checklist: 'जाँच-सूची',
};
const groupNames: Record<Group, string> = {
  A: 'समूह क (Group A)',
  B: 'समूह ख (Group B)',
  C: 'समूह ग (Group C)',
  GDS: 'GDS',
};
const months = [
  'जनवरी',
  'फ़रवरी',
  'मार्च',
  'अप्रैल',
  'मई',
  'जून',
  'जुलाई',
  'अगस्त',
  'सितंबर',
  'अक्टूबर',
  'नवंबर',
  'दिसंबर',
];

export const common: typeof English = {
  place: id => places[id],
  sourceName: { om: 'OM 30.12.2025', guide: 'मार्गदर्शिका' },
  row: row => `पंक्ति ${row}`,
  group: group => groupNames[group],
  groups: groups => groups.map(group => groupNames[group]).join(' या '),
  /** `2026-03-31` → `31 मार्च 2026`. */
  date: day => `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`,
  /** Minutes → `3 घंटे 52 मिनट`. */
  duration: minutes => {
    const hours = Math.floor(minutes / 60);
    return [hours > 0 && `${hours} ${hours === 1 ? 'घंटा' : 'घंटे'}`, minutes % 60 > 0 && `${minutes % 60} मिनट`]
      .filter(Boolean)
      .join(' ');
  },
  list: items => items.join(items.some(item => item.includes(',')) ? '; ' : ', '),
  or: items => `${items.slice(0, -1).join(', ')}${items.length > 1 ? ' या ' : ''}${items.at(-1) ?? ''}`,
  and: items => `${items.slice(0, -1).join(', ')}${items.length > 1 ? ' और ' : ''}${items.at(-1) ?? ''}`,
  caution: 'ध्यान दें:',
  excludedWhy: 'मार्गदर्शिका में GDS और संविदा कर्मचारी शामिल नहीं हैं।',
  excludedGivenNothing:
    'मार्गदर्शिका में GDS और संविदा कर्मचारी शामिल नहीं हैं; उनके लिए कोई पाठ्यक्रम सूची, परीक्षा या तिथि नहीं दी गई है।',
  excludedStaff: { gds: 'GDS', contractual: 'संविदा कर्मचारी' },
  /** In the oblique case, because a postposition follows. */
  excludedStaffInside: { gds: 'GDS', contractual: 'संविदा कर्मचारियों' },
  quoted: words => `“${words}”`,
  named: (exact, hindi) => (hindi === undefined ? `**${exact}**` : `**${exact}** (${hindi})`),
  button: {
    notSure: 'पता नहीं',
    neither: 'इनमें से कोई नहीं',
    courses: 'मेरे छह पाठ्यक्रम',
    designation: 'मेरा पदनाम',
    mdo: 'मेरा MDO',
    change: 'कैसे बदलें?',
    transfer: 'MDO कैसे बदलें?',
    syllabus: 'परीक्षा में क्या आएगा?',
    rules: 'परीक्षा के नियम',
    locked: 'परीक्षा लॉक क्यों है?',
    dates: '2025-26 की तिथियाँ',
    contact: 'किससे पूछें?',
    track: 'मेरी स्थिति देखें',
    help: 'यहाँ क्या पूछें?',
    differ: 'दस्तावेज़ अलग क्यों?',
    caseTwo: 'ये सब आज़मा लिए',
    update: 'प्रोफ़ाइल अपडेट करें',
    registration: 'अभी खाता नहीं है',
    myOffice: 'अपना कार्यालय बताएँ',
    verification: 'हरे निशान के बारे में',
    otherPost: 'दूसरा पद',
    otherOffice: 'दूसरा कार्यालय',
  },
};
