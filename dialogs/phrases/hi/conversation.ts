/** Phrases about the talk itself, in Hindi: greeting, help, commands, what was not understood. */
import type { conversation as English } from '../en/conversation.ts';

export const conversation: typeof English = {
  titles: {
    greeting: 'नमस्कार',
    thanks_bye: 'धन्यवाद',
    help_capabilities: 'यहाँ क्या पूछें?',
    language_switch: 'In English',
    restart_cancel: 'फिर से शुरू',
    feedback: 'अपनी राय दें',
  },
  greeting:
    'नमस्कार। यहाँ APAR के लिए अनिवार्य iGOT Karmayogi पाठ्यक्रमों और परीक्षा (Comprehensive Assessment) की जानकारी मिलती है।',
  greetingHow: 'अपना पद या प्रश्न लिखें, जैसे “ASRM का पदनाम”, या चुनें:',
  help: 'APAR 2025-26 के iGOT Karmayogi पाठ्यक्रमों और परीक्षा के बारे में यहाँ यह सब पूछें:',
  helpTopics: [
    'आपके पद और कार्यालय के लिए कौन-सा पदनाम, समूह और MDO चुनें',
    'आपके छह पाठ्यक्रम, परीक्षा में क्या आएगा, परीक्षा लॉक क्यों है',
    'लॉगिन, प्रोफ़ाइल, Transfer Request, हरा निशान (Green Tick)',
    'तिथियाँ, APAR में गिना जाना, किससे पूछें',
  ],
  helpHow:
    'हिंदी, English या Hinglish में लिखें। “पीछे”, “फिर से शुरू” और “मुझे भूल जाएँ” कभी भी लिखें। किसी निजी जानकारी की ज़रूरत नहीं है।',
  thanks: 'आपका स्वागत है। आगे कोई प्रश्न हो तो यहीं लिखें।',
  started: 'फिर से शुरू करते हैं। क्या जानना है?',
  cancelled: 'रद्द किया गया। अब क्या जानना है?',
  forgotten: 'पद, कार्यालय और भाषा की जानकारी मिटा दी गई है।',
  nothingBefore: 'इससे पहले कुछ नहीं है।',
  unclear: 'बात ठीक से समझ में नहीं आई। क्या इनमें से कुछ पूछना है?',
  unclearFar: 'बात ठीक से समझ में नहीं आई। यहाँ इन विषयों के उत्तर मिलते हैं:',
  unclearAgain: 'अब भी स्पष्ट नहीं हुआ। इनमें से कुछ चुनें:',
  unclearAnswer: 'इससे प्रश्न का उत्तर नहीं मिला।',
  language: 'अब से उत्तर हिंदी में मिलेंगे।',
  languages: 'यहाँ उत्तर हिंदी और अंग्रेज़ी में मिलते हैं। अंग्रेज़ी के लिए “अंग्रेज़ी” लिखें।',
  feedback: 'बताने के लिए धन्यवाद।',
  feedbackBad: mailbox => `खेद है कि काम नहीं बना। इसे कोई व्यक्ति देख सके, इसके लिए ${mailbox} पर लिखें।`,
  outOfScope: 'यह इस सहायता डेस्क के दायरे में नहीं है: यहाँ केवल APAR के iGOT पाठ्यक्रमों और परीक्षा की बात होती है।',
  person: mailbox => `अपने MDO को या ${mailbox} पर लिखें।`,
  error: 'हमारी ओर से यह नहीं हो पाया। कुछ भी खोया नहीं है: कृपया संदेश फिर से भेजें।',
  startedAnew: 'सहायता डेस्क अपडेट हुआ है, इसलिए यह नई बातचीत है।',
  masked: 'आपके संदेश की निजी जानकारी ढक दी गई है और रखी नहीं गई। यहाँ उसकी ज़रूरत नहीं है।',
};
