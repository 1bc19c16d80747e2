/** Everything in one message, in Hindi. */
import type { summary as English } from '../en/summary.ts';

export const summary: typeof English = {
  headline: 'अब तक की जानकारी:',
  post: (said, names) => `पद: ${said} का पदनाम ${names} हो सकता है।`,
  mdo: name => `MDO: **${name}**।`,
  six: (list, titles) => `छह पाठ्यक्रम (${list}): ${titles}।`,
  sixByGroup: groups => `छह पाठ्यक्रम: सेवा पुस्तिका में लिखे समूह से तय होंगे (${groups})।`,
  sixOpen: lists => `छह पाठ्यक्रम: ${lists}; अपनी प्रोफ़ाइल में दिखने वाली सूची मानें।`,
  told: items => `आपके बताए अनुसार: ${items}।`,
  tick: { yes: 'हरा निशान है', no: 'हरा निशान नहीं है' },
  shown: {
    right: 'MDO अपने कार्यालय का है',
    'department-of-posts': 'MDO में “Department of Posts” दिखता है',
    old: 'MDO पुराने कार्यालय का है',
  },
  profile: { matches: 'समूह और पदनाम सही हैं', differs: 'समूह या पदनाम गलत है' },
  done: {
    'all-six': 'छहों पाठ्यक्रम पूरे',
    'all-three': 'तीन पाठ्यक्रम पूरे',
    some: 'कुछ पाठ्यक्रम पूरे',
    none: 'अभी कोई पाठ्यक्रम पूरा नहीं',
  },
  doneAre: titles => `पूरे: ${titles}`,
  leftAre: titles => `बाकी: ${titles}`,
  attempts: count => `परीक्षा के ${count} प्रयास हो चुके`,
  passed: 'परीक्षा उत्तीर्ण',
  notPassed: 'परीक्षा अभी उत्तीर्ण नहीं',
  loginFails: 'लॉगिन नहीं हो रहा',
  next: step => `अगला चरण: **${step}**।`,
  check: step => `आगे देखें: **${step}**।`,
  nothingLeft: 'अब कुछ बाकी नहीं है।',
  topic: (title, headline) => `${title}: ${headline}`,
  steps: steps => `चरण: ${steps}।`,
  tellPost: 'अपना **पद** लिखें, तब पदनाम, पाठ्यक्रम और परीक्षा बताए जा सकेंगे।',
  tellCadre: 'अपना **संवर्ग** या ठीक पद लिखें, तब पदनाम तय होगा।',
  tellOffice: 'अपने कार्यालय का **स्थान या PIN code** लिखें, तब MDO बताया जा सकेगा।',
};
