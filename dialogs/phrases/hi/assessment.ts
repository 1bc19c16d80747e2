/** The rules of the assessment, and what it tests, in Hindi. */
import type { assessment as English } from '../en/assessment.ts';

const length = (minutes: number) => (minutes === 60 ? '1 घंटा' : `${minutes} मिनट`);

export const assessment: typeof English = {
  titles: {
    assessment_facts: 'परीक्षा के नियम',
    assessment_syllabus: 'परीक्षा में क्या आएगा?',
  },
  headline: (questions, minutes, pass, attempts) =>
    `**${questions} प्रश्न, समय ${length(minutes)}, उत्तीर्णांक ${pass}%, गलत उत्तर पर अंक नहीं कटते, ${attempts} प्रयास**`,
  headlineNegative: (questions, minutes, pass, attempts) =>
    `**${questions} प्रश्न, समय ${length(minutes)}, उत्तीर्णांक ${pass}%, गलत उत्तर पर अंक कटते हैं, ${attempts} प्रयास**`,
  passMark: (pass, aim, questions) =>
    `उत्तीर्णांक एक जगह ${pass}% छपा है, जाँच-सूची में ${pass}% से अधिक: ${questions} में से कम से कम ${aim} उत्तर सही करें।`,
  failed: attempts =>
    `एक प्रयास में उत्तीर्ण न हों तो भी कुल **${attempts} प्रयास** मिलते हैं; आखिरी प्रयास के बाद क्या होगा, यह नहीं लिखा है।`,
  attemptsLeft: (used, left, all) => `${used} प्रयास हुए: **${all} में से ${left} प्रयास बाक़ी हैं**।`,
  opens: courses => `परीक्षा ${courses} पाठ्यक्रम पूरे करने के बाद ही खुलती है; वे पद के अनुसार होते हैं।`,
  notStated:
    'ये बातें दस्तावेज़ों में नहीं लिखी हैं: भाषा, दो प्रयासों के बीच का अंतर, आखिरी प्रयास के बाद क्या, कौन-सा अंक गिना जाएगा, बीच में रोक सकते हैं या नहीं, वेबसाइट या ऐप।',
  excluded: 'GDS और संविदा कर्मचारियों पर लागू नहीं है।',
  askPost: 'परीक्षा के विषय पद के अनुसार होते हैं। आप किस पद पर हैं? “पता नहीं” चुनने पर पूरी तालिका दिखेगी।',
  syllabus: name => `${name}: परीक्षा **तीन पाठ्यक्रमों** पर होती है`,
  named: word => `मार्गदर्शिका के परीक्षा-विषयों में “${word}” छपा है।`,
  onlyAfter: 'परीक्षा इन तीनों के बाद ही खुलती है।',
  notListed: name => `${name}: इस पदनाम के लिए **परीक्षा के विषय नहीं छपे** हैं।`,
  askMdo: mailbox => `टाइल पर भी न दिखे तो अपने MDO या ${mailbox} से पूछें।`,
  table: 'परीक्षा **तीन पाठ्यक्रमों** पर होती है, भूमिका के अनुसार:',
  row: (role, titles) => `${role}: ${titles}।`,
  others: 'जो पदनाम इनमें से किसी पंक्ति में नहीं हैं, उनके विषय नहीं छपे हैं; अपनी प्रोफ़ाइल की परीक्षा वाली टाइल देखें।',
  outsideSix: roles => `${roles} के लिए तीन में से एक पाठ्यक्रम अपने छह में नहीं है: उसे भी पूरा करें।`,
  postExcluded: name => `${name}: यह **परीक्षा लागू नहीं** है।`,
};
