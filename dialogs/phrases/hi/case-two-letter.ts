/** The letter of Case II, in Hindi. */
import type { caseTwoLetter as English } from '../en/case-two-letter.ts';

export const caseTwoLetter: typeof English = {
  copyLabel: 'पत्र कॉपी करें',
  mailLabel: 'अपने कार्यालय के लिए ई-मेल खोलें',
  to: office => `सेवा में: ${office}`,
  circleOffice: circle => `परिमंडल कार्यालय, ${circle}`,
  toOpen: 'अपना परिमंडल कार्यालय (CEPT, PTC या RAKNPA में हों तो वही संस्थान)',
  subject: 'iGOT Karmayogi: लॉगिन नहीं हो रहा, पहुँच ठीक कराने का अनुरोध',
  subjectLine: subject => `विषय: ${subject}`,
  reference: 'संदर्भ: OM Tr-13/29/2022-Training-DOP दिनांक 30.12.2025, Annexure II, Case II',
  salutation: 'महोदय/महोदया,',
  request:
    'मेरा iGOT Karmayogi में लॉगिन नहीं हो रहा है: न ई-मेल और पासवर्ड से, न OTP से, न किसी पुराने नंबर या ई-मेल से। कृपया मेरी पहुँच ठीक कराएँ। मेरा विवरण:',
  closing: 'भवदीय/भवदीया,',
  office: 'कार्यालय:',
};
