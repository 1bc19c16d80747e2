/** The green tick, in Hindi. */
import type { verification as English } from '../en/verification.ts';

export const verification: typeof English = {
  title: 'हरा निशान',
  headline: 'नाम के पास **हरा निशान (Green Tick)** हो तो प्रोफ़ाइल सत्यापित है; अनुमोदन आपका **MDO** करता है।',
  missing: 'हरा निशान (Green Tick) न हो तो प्रोफ़ाइल **सत्यापित नहीं** है; अनुमोदन आपका **MDO** करता है।',
  there: 'हरा निशान (Green Tick) है, तो आपकी प्रोफ़ाइल **सत्यापित** है।',
  steps: {
    'log-in': 'iGOT Karmayogi में लॉगिन करें।',
    'open-profile': 'अपनी Profile खोलें।',
    'check-green-tick': 'देखें कि नाम के पास हरा निशान (Green Tick) है।',
    'check-group-and-designation': 'देखें कि Group और Designation ठीक Annexure III के अनुसार हैं।',
    'check-mdo': 'देखें कि नाम के नीचे आपका अपना MDO है, “Department of Posts” नहीं।',
  },
  how: 'समूह और पदनाम चुनकर बदलाव सहेजते ही अनुरोध अपने आप आपके MDO के पास जाता है।',
  pending: mailbox =>
    `अनुमोदन में कितना समय लगेगा, यह कहीं नहीं दिया है। लंबित हो तो अपने MDO से पूछें, या ${mailbox} पर लिखें।`,
  gone: 'निशान था और अब नहीं है: Transfer Request के बाद प्रोफ़ाइल का सत्यापन फिर से होता है।',
  why: 'हरे निशान के बिना पाठ्यक्रमों की प्रगति दर्ज नहीं होती।',
  notSeen: 'यह सहायता डेस्क आपकी प्रोफ़ाइल नहीं देख सकता।',
};
