/** The letter of Case II, to be filled in and sent outside this chat. */
export const caseTwoLetter = {
  copyLabel: 'Copy the letter',
  mailLabel: 'Open as a mail to your own office',
  to: (office: string) => `To: ${office}`,
  circleOffice: (circle: string) => `Circle Office, ${circle}`,
  toOpen: 'own Circle Office (or CEPT, PTC, RAKNPA if posted there)',
  subject: 'iGOT Karmayogi: login not possible, access to be restored',
  subjectLine: (subject: string) => `Subject: ${subject}`,
  reference: 'Reference: OM Tr-13/29/2022-Training-DOP of 30.12.2025, Annexure II, Case II',
  salutation: 'Sir/Madam,',
  request:
    'I cannot log in to iGOT Karmayogi: neither with e-mail and password nor by OTP, nor with any number or address used before. Kindly have my access restored. My details:',
  closing: 'Yours faithfully,',
  office: 'Office:',
};
