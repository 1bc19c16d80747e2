/** Where questions outside this helpdesk belong, in Hindi. */
import type { OutOfScopeTopic } from '../../../knowledge/understanding/facts-told/out-of-scope-topic.ts';
import type { outOfScope as English } from '../en/out-of-scope.ts';

const where: Record<OutOfScopeTopic, string> = {
  pay: 'वेतन, भत्ते और बिल आपके मंडल या लेखा कार्यालय में देखे जाते हैं।',
  pension: 'पेंशन, NPS और UPS के काग़ज़ आपके मंडल या लेखा कार्यालय में देखे जाते हैं।',
  leave: 'अवकाश के लिए अपने नियंत्रक कार्यालय से पूछें।',
  recruitment: 'भर्ती और विभागीय परीक्षाओं के लिए विभाग की सूचनाएँ देखें या अपने मंडल कार्यालय से पूछें।',
  'public-service': 'डाक, पार्सल, बचत और बीमा के लिए डाकघर या भारतीय डाक की ग्राहक सेवा से पूछें।',
  'other-portal': 'दूसरे पोर्टल या सॉफ़्टवेयर के लिए उसकी अपनी हेल्पडेस्क या अपने कार्यालय के सिस्टम एडमिनिस्ट्रेटर से पूछें।',
  certificates: 'iGOT के प्रमाण-पत्र, अंक और प्रगति के बारे में दस्तावेज़ों में कुछ नहीं है; अपने MDO से पूछें, या “किससे पूछें?” देखें।',
  'other-courses': 'दूसरे पाठ्यक्रमों के लिए iGOT पर देखें या अपने प्रशिक्षण अनुभाग से पूछें।',
  'exam-answers': 'यहाँ उत्तर नहीं बताए जाते; परीक्षा किन पाठ्यक्रमों पर होती है, यह बताया जाता है।',
  chitchat: 'पदनाम, MDO, पाठ्यक्रम, परीक्षा और लॉगिन के बारे में पूछें।',
  hr: 'तैनाती का स्थानांतरण (Rule 38 भी), पदोन्नति और सेवा के मामले आपके मंडल कार्यालय से होते हैं।',
};

export const outOfScope: typeof English = {
  title: 'कुछ और',
  where: outOfScopeTopic => where[outOfScopeTopic],
  unknown: 'दूसरे विषयों के लिए पहले अपने मंडल कार्यालय से पूछें।',
};
