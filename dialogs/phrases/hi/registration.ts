/** First use of iGOT, in Hindi. */
import type { registration as English } from '../en/registration.ts';

export const registration: typeof English = {
  title: 'iGOT पर पंजीकरण',
  headline: 'iGOT Karmayogi **वेबसाइट या ऐप** खोलें और अपने ई-मेल या मोबाइल नंबर से लॉगिन करें।',
  steps: {
    'open-portal': label => `${label} खोलें।`,
    'or-open-app': label => `या ${label} खोलें।`,
    'password-or-otp': () => 'ई-मेल और पासवर्ड से लॉगिन करें, या iGOT पर पंजीकृत मोबाइल नंबर और OTP से।',
  },
  noForm:
    'OM में पंजीकरण के अंतर्गत बस यही छपा है; नया खाता बनाने का कोई फ़ॉर्म नहीं दिखाया गया। खाता हो ही नहीं तो अपने परिमंडल कार्यालय से पूछें; CEPT, PTC या RAKNPA में हों तो वहीं।',
  exists:
    'iGOT आपका नंबर या ई-मेल पहले से पहचानता हो तो खाता बना हुआ है: दूसरा न बनाएँ, उसी में लॉगिन करें; पुराना नंबर या ई-मेल भी आज़माएँ।',
  afterLogin: 'पहले लॉगिन के बाद: अपना MDO, फिर समूह और पदनाम, फिर हरा निशान (Green Tick)।',
  notHere: 'यहाँ खाते का कोई विवरण नहीं चाहिए: पासवर्ड, OTP या नंबर न लिखें।',
  toLogin: 'लॉगिन नहीं हो रहा',
};
