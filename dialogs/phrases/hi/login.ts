/** Login, Case I and Case II, in Hindi. */
import type { login as English } from '../en/login.ts';

export const login: typeof English = {
  titles: {
    login_case1: 'लॉगिन नहीं हो रहा',
    login_case2: 'किसी तरह लॉगिन नहीं',
  },
  caseOne: 'पहले लॉगिन के बाकी तरीके आज़माएँ।',
  steps: {
    'email-and-password': 'अपनी ई-मेल आईडी और पासवर्ड से लॉगिन करें।',
    'otp-on-registered-mobile': 'या iGOT पर पंजीकृत मोबाइल नंबर पर OTP मँगाकर लॉगिन करें।',
    'alternate-email-or-mobile': 'दोनों से न हो तो वह पुराना मोबाइल नंबर या ई-मेल आज़माएँ जो पहले कभी दिया हो।',
  },
  notOtp: 'OTP न आए तो हो सकता है वह नंबर पंजीकृत न हो: ई-मेल और पासवर्ड से लॉगिन में OTP नहीं लगता।',
  caseTwo: to => `लॉगिन के लिए अपना विवरण **${to}** को भेजें।`,
  caseTwoOpen: 'परिमंडल कार्यालय (CEPT, PTC या RAKNPA में तैनाती हो तो उसी संस्थान)',
  caseTwoWhy: 'किसी भी तरीके से लॉगिन न हो तो वह आपके अपने संगठन के माध्यम से ठीक होता है।',
  caseTwoSteps: {
    'gather-details': details => `ये सात विवरण तैयार करें: ${details}।`,
    'send-to-own-organisation': to =>
      `अपने कार्यालय के माध्यम से इन्हें ${to} को भेजें। दस्तावेज़ों में वहाँ का पता नहीं छपा है।`,
  },
  to: {
    circle: name => `परिमंडल कार्यालय, ${name}`,
    ptc: name => name,
    cept: 'CEPT',
    raknpa: 'RAKNPA',
    directorate: mailbox => `प्रशिक्षण प्रभाग (${mailbox})`,
  },
  directorate: mailbox =>
    `डाक निदेशालय के कर्मचारी ${mailbox} पर लिखें: OM में परिमंडल, CEPT, PTC और RAKNPA के ही नाम हैं।`,
  directorateHeadline: 'डाक निदेशालय के लिए OM में नहीं लिखा कि विवरण किसे भेजें।',
  notHere: 'ये विवरण यहाँ न लिखें: यहाँ इनकी ज़रूरत नहीं है।',
  detailNames: {
    Name: 'नाम',
    DOB: 'जन्म तिथि',
    'CSI ID': 'CSI ID',
    'Mobile No.': 'मोबाइल नंबर',
    Email: 'ई-मेल',
    Desig: 'पदनाम',
    Group: 'समूह',
  },
};
