/** Questions about the iGOT profile that several dialogs ask, in Hindi. */
import type { profileQuestions as English } from '../en/profile-questions.ts';

export const profileQuestions: typeof English = {
  left: parts => `अब यह देखना बाकी है: **${parts}**।`,
  askTick: 'हरे निशान (Green Tick) के बिना कुछ दर्ज नहीं होता। क्या iGOT पर वह आपके नाम के पास है?',
  askMdo: 'पाठ्यक्रम उस कार्यालय से आते हैं जो iGOT पर नाम के नीचे दिखता है। वहाँ कौन-सा MDO है?',
  tickYes: 'हाँ, हरा निशान है',
  tickNo: 'हरा निशान नहीं है',
  mdoRight: 'मेरा परिमंडल या यूनिट',
  mdoParent: 'Department of Posts',
  mdoOld: 'पहले वाला कार्यालय',
  askProfile: 'समूह और पदनाम Annexure III के अनुसार होने चाहिए। क्या प्रोफ़ाइल में ठीक वही हैं?',
  askProfileFor: (name, groups) =>
    `क्या आपकी प्रोफ़ाइल में ठीक ${name} और ${groups} लिखा है, जैसा Annexure III में छपा है?`,
  profileMatches: 'हाँ, ठीक वही',
  profileDiffers: 'नहीं, अंतर है',
};
