/** Login, Case I and Case II. */
import type { CaseTwoDetail, StepId } from '../../../knowledge/facts/facts.ts';

export const login = {
  titles: {
    login_case1: 'Cannot log in',
    login_case2: 'No login method works',
  },
  caseOne: 'Try the other ways to log in first.',
  steps: {
    'email-and-password': 'Log in with your e-mail ID and password.',
    'otp-on-registered-mobile': 'Or log in with an OTP on the mobile number registered on iGOT.',
    'alternate-email-or-mobile':
      'If neither works, try another mobile number or e-mail that you used in the past.',
  } satisfies Record<StepId<'login'>, string>,
  notOtp:
    'If the OTP does not come, the number may not be the registered one: e-mail and password need no OTP.',
  caseTwo: (to: string) => `Send your details to **${to}**.`,
  caseTwoOpen: 'your own Circle Office, or your CEPT, PTC or RAKNPA if you are posted there',
  caseTwoWhy: 'When no way to log in works, your own organisation has to restore the access.',
  caseTwoSteps: {
    'gather-details': (details: string) => `Write down these seven details: ${details}.`,
    'send-to-own-organisation': (to: string) =>
      `Send them to ${to}, through your office. No address of theirs is printed in the documents.`,
  } satisfies Record<StepId<'login-case-2'>, (words: string) => string>,
  to: {
    circle: (name: string) => `the Circle Office of ${name}`,
    ptc: (name: string) => `your PTC (${name})`,
    cept: 'CEPT',
    raknpa: 'RAKNPA',
    directorate: (mailbox: string) => `the Training Division (${mailbox})`,
  },
  directorate: (mailbox: string) =>
    `The OM names no addressee for staff of the Postal Directorate: write to ${mailbox}.`,
  directorateHeadline: 'For the Postal Directorate the OM names no addressee.',
  notHere: 'Do not write these details here: this helpdesk does not need them.',
  detailNames: {
    Name: 'Name',
    DOB: 'DOB',
    'CSI ID': 'CSI ID',
    'Mobile No.': 'Mobile No.',
    Email: 'Email',
    Desig: 'Desig',
    Group: 'Group',
  } satisfies Record<CaseTwoDetail, string>,
};
