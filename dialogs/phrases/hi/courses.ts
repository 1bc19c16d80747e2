/** Which courses, how long they take, and what the assessment tests, in Hindi. */
import type { CurriculumId } from '../../../knowledge/facts/facts.ts';
import type { courses as English } from '../en/courses.ts';

const lists: Record<CurriculumId, string> = {
  A: 'Group A सूची',
  B: 'Group B सूची',
  C: 'Group C सूची',
  field: 'Field Staff सूची',
};
export const courses: typeof English = {
  title: 'मेरे पाठ्यक्रम',
  list: id => lists[id],
  headline: (name, group) => `${name}, ${group}: छह पाठ्यक्रम`,
  listHeadline: list => `${list}: छह पाठ्यक्रम`,
  listFor: audience =>
    `मार्गदर्शिका में यह इनके लिए छपी है: ${audience}। आपकी सूची पदनाम से तय होगी; देखने के लिए अपना पद लिखें।`,
  alsoField:
    'Postman, Mail Guard, ड्राइवर, Artisan, MTS और कैंटीन कर्मचारी भी समूह ग (Group C) में हैं, पर उनकी सूची Field Staff वाली है।',
  course: (title, duration) => (duration === undefined ? title : `${title} (${duration})`),
  named: (word, list) => `मार्गदर्शिका की ${list} में “${word}” का नाम है।`,
  byGroup: (list, group) => `मार्गदर्शिका में यह पदनाम अलग से नहीं है; ${group} होने से ${list} लागू है।`,
  replaces: (by, course) => `MTS के लिए ${course} की जगह ${by} है।`,
  opensAfter: titles => `परीक्षा तीन पाठ्यक्रमों के बाद खुलती है: ${titles}।`,
  allInSix: 'ये तीनों आपके छह पाठ्यक्रमों में हैं।',
  outside: titles => `छह में नहीं, पर परीक्षा के लिए ज़रूरी: ${titles}। इसे भी पूरा करें।`,
  noSyllabus:
    'मार्गदर्शिका में इस पदनाम के लिए परीक्षा के विषय नहीं छपे; वही मानें जो अपनी प्रोफ़ाइल में परीक्षा की टाइल पर दिखे।',
  inferredRole: role => `परीक्षा के विषयों की पंक्ति “${role}” में यह पदनाम नहीं लिखा; उसे इस पर भी लागू माना गया है।`,
  askGroup: (name, either) =>
    `Annexure III में ${name} के लिए ${either} छपा है, और पाठ्यक्रम समूह से तय होते हैं। सेवा पुस्तिका में आपका समूह कौन-सा है?`,
  differsHeadline: (name, group) => `${name}, ${group}: दस्तावेज़ों में अंतर है`,
  differsNamed: (word, list, titles) => `मार्गदर्शिका की ${list} में “${word}” का नाम है: ${titles}।`,
  differsGroup: (group, list, titles) => `${group} के हिसाब से ${list} होगी: ${titles}।`,
  differsThen: 'अपनी प्रोफ़ाइल में दिखने वाली सूची पूरी करें; वहाँ दूसरी सूची दिखे तो अपने MDO से पूछें।',
  notStatedHeadline: name => `${name}: किसी पाठ्यक्रम सूची में नाम नहीं है`,
  notStatedEither: (list, titles) => `${list} हो सकती है: ${titles}।`,
  notStatedThen: 'अपनी प्रोफ़ाइल में दिखने वाली सूची पूरी करें, या अपने MDO से पूछें।',
  groupUnknown:
    'सूची समूह से तय होती है, और वह अभी तय नहीं है। समूह सेवा पुस्तिका में लिखा होता है; आपका कार्यालय बता सकता है।',
  excludedHeadline: name => `${name}: इस व्यवस्था में कोई पाठ्यक्रम या परीक्षा नहीं`,
  excludedThoughListed: 'मार्गदर्शिका GDS और संविदा कर्मचारियों पर लागू नहीं है, भले ही यह पदनाम Annexure III में हो।',
  groupNotPrinted: (said, printed) =>
    `आपने ${said} लिखा है; Annexure III में ${printed} छपा है, इसलिए सूची उसी के अनुसार है।`,
  left: (left, done) => `अभी बाक़ी: ${left}। आपके बताए अनुसार पूरे: ${done}।`,
  allDone: done => `आपके बताए अनुसार ये सब पूरे हैं: ${done}।`,
  askedIn: title => `हाँ, ${title} इनमें है।`,
  askedOut: title => `${title} इन छह में नहीं है।`,
  askedForAssessment: title => `${title} इन छह में नहीं है, पर परीक्षा के लिए ज़रूरी है।`,
};
