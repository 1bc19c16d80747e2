/** First use of iGOT. */
import type { StepId } from '../../../knowledge/facts/facts.ts';

export const registration = {
  title: 'Register on iGOT',
  headline: 'Open iGOT Karmayogi **on the web or in the app** and log in with your e-mail or mobile number.',
  steps: {
    'open-portal': (label: string) => `Open ${label}.`,
    'or-open-app': (label: string) => `Or open the ${label}.`,
    'password-or-otp': () =>
      'Log in with e-mail ID and password, or with the mobile number registered on iGOT and an OTP.',
  } satisfies Record<StepId<'register'>, (label: string) => string>,
  noForm:
    'Under registration the OM prints only this; it shows no form for a new account. If you have none at all, ask your own Circle Office, or CEPT, PTC or RAKNPA if you are posted there.',
  exists:
    'If iGOT already knows your number or e-mail, the account exists: log in to it, also with an older number or address, rather than making a second one.',
  afterLogin: 'After the first login: your own MDO, then group and designation, then the green tick.',
  notHere: 'No account details are needed here: write no password, OTP or number.',
  toLogin: 'Login does not work',
};
