/** Whom the mandate covers, in Hindi. */
import type { Employment } from '../../../knowledge/rules/index.ts';
import type { scope as English } from '../en/scope.ts';

const cases: Record<Exclude<Employment, 'departmental' | 'gds' | 'contractual'>, string> = {
  deputation: 'प्रतिनियुक्ति पर गए कर्मचारियों',
  ippb: 'India Post Payments Bank के कर्मचारियों',
  'army-postal': 'सेना डाक सेवा (APS)',
  retired: 'सेवानिवृत्त हो रहे या हो चुके कर्मचारियों',
  probationer: 'नवनियुक्त और परिवीक्षाधीन कर्मचारियों',
  suspended: 'निलंबित कर्मचारियों',
  'on-leave': 'अवकाश पर गए कर्मचारियों',
};

export const scope: typeof English = {
  title: 'किन पर लागू है?',
  who: 'ये पाठ्यक्रम **समूह क, ख और ग के सभी विभागीय कर्मचारियों** के लिए हैं; GDS और संविदा कर्मचारियों पर लागू नहीं।',
  yes: 'हाँ: समूह क, ख और ग के **विभागीय कर्मचारियों** पर लागू है।',
  yesPost: (name, groups) => `हाँ: ${name}, ${groups} पर लागू है।`,
  why: 'मार्गदर्शिका समूह क, ख और ग के विभागीय कर्मचारियों के लिए है।',
  gds: 'नहीं: ये पाठ्यक्रम और परीक्षा **GDS** पर लागू नहीं हैं।',
  gdsPost: name => `नहीं: ${name} GDS का पदनाम है; ये पाठ्यक्रम और परीक्षा **GDS पर लागू नहीं** हैं।`,
  contractual: 'नहीं: ये पाठ्यक्रम और परीक्षा **संविदा कर्मचारियों** पर लागू नहीं हैं।',
  gdsListed:
    'फिर भी Annexure III में GDS के पदनाम हैं और OM में “सभी कर्मचारी” की बात है; iGOT पर पदनाम होने भर से यह व्यवस्था लागू नहीं होती।',
  outsourced:
    'आउटसोर्स और दैनिक कर्मचारियों का अलग से उल्लेख नहीं है; आप संविदा में गिने जाते हैं या नहीं, यह आपका कार्यालय बता सकता है।',
  unclear: who => `**${who}** के बारे में दस्तावेज़ों में यह नहीं लिखा है।`,
  case: who => cases[who],
  unclearWhy:
    'उनमें समूह क, ख और ग के विभागीय कर्मचारियों और सभी कार्यरत कर्मचारियों की बात है; इस स्थिति का उल्लेख नहीं है।',
  ask: mailbox => `अपने MDO से पूछें या ${mailbox} पर लिखें।`,
};
