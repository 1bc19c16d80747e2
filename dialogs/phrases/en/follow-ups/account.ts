/** What is said to follow-ups about the account. */
import type { FollowUpSayings } from '../../sayings.ts';

export const account = {
  login_case1: {
    why: 'The documents give no reason why a login fails or ends early. Check that this number or e-mail is the one known to iGOT; an older one may be.',
    how: 'These are the only ways given: e-mail and password, OTP on the registered mobile number, or an older number or e-mail. How to reset a password is not stated; the OTP needs none.',
    when: 'How long an OTP takes, and when you may try again, is not stated. If no OTP comes, log in with e-mail and password.',
    who: ({ caseTwoTo }) => `You can try all of these ways yourself. If none works, it is for ${caseTwoTo}.`,
    where: ({ portal }) =>
      `At ${portal} or in the iGOT Karmayogi App: log in with e-mail and password, or with an OTP. Where to click for a forgotten password is not stated.`,
    which:
      'The number or e-mail registered on iGOT, whether it is official or private. If you are not sure, try each one that you used in the past.',
    doubt: ({ mailbox }) =>
      `As printed: the guide and the OM (Case I) give these ways, older numbers and e-mails included. Neither speaks of a second account or a portal that is down; if in doubt, write to ${mailbox}.`,
    'what-now': ({ caseTwoTo }) =>
      `If no way works, send your details to ${caseTwoTo}. If you are in, check your MDO, group and designation, and the green tick.`,
  },
  login_case2: {
    why: 'The OM lists all seven details for this case and gives no reason for each. Your office matters because your own organisation handles it.',
    how: 'Whether by letter or e-mail is not stated, and no form is given. Send the details through your office, with the letter of the last answer if it has one.',
    when: ({ mailbox }) =>
      `How long it takes to restore a login is not stated. If no answer comes, ask there again or write to ${mailbox}.`,
    who: ({ caseTwoTo }) =>
      `The details go to ${caseTwoTo}. Which officer or section handles them is not stated; your office can ask.`,
    where: ({ mailbox }) =>
      `The documents give no address, e-mail or phone number of a Circle Office. Ask your own office for it; the only address given is ${mailbox}.`,
    which:
      'All seven: the OM marks none as optional, and sends them to where you are posted now. If you have no CSI ID, or an old and a new number, write exactly that.',
    doubt: ({ mailbox }) =>
      `As printed: Case II of the OM names the Circle Office, CEPT, PTC or RAKNPA for staff who cannot log in. If they send you away, show them Case II and write to ${mailbox}.`,
    'what-now': ({ mailbox }) =>
      `If no answer comes, ask again and write to ${mailbox} as well. Once you can log in, check your MDO, group and designation, and the green tick.`,
  },
  registration: {
    why: 'The mandatory courses and the assessment are on iGOT, and the APAR shows their completion. Why no other portal is used is not stated.',
    how: ({ caseTwoTo }) =>
      `Open the portal or the app and log in with your e-mail or mobile number; no other form is shown. For many new employees at once, ask ${caseTwoTo}.`,
    when: ({ lastDate }) =>
      `A date for registering, or a waiting time for a new account, is not stated. The last date of 2025-26 for courses and assessment was ${lastDate}.`,
    who: 'You log in yourself; the documents do not say who creates an account for you. Your MDO approves your profile afterwards.',
    where: ({ portal }) =>
      `At ${portal}, or in the **iGOT Karmayogi App**. The documents give no download link and name no other app.`,
    which:
      'Both will do: the OM gives the website and the app. Official or private e-mail is not stated; take one that you can open, because an OTP confirms it.',
    doubt: ({ mailbox }) =>
      `As printed: this address and this app are in Annexure II of the OM. An account may already exist, so try to log in; if that fails, ask your office or write to ${mailbox}.`,
    'what-now':
      'If the MDO below your name is not that of your own office, send a transfer request first. Then set group and designation under **Edit Profile**.',
  },
  transfer_request: {
    why: 'Courses and verification count under the MDO of your own office. Nobody may stay under “Department of Posts”, the parent MDO.',
    when: 'How long the approval takes is not stated. If it waits, ask the MDO that you chose.',
    who: ({ mdo }) =>
      `The MDO that you choose approves the request${mdo ? `: **${mdo}**` : ''}. It is sent there by itself; you send no letter.`,
    where: 'On iGOT: click your name, then the **three dots** next to it, then **Make Transfer Request**.',
    doubt: ({ mailbox }) =>
      `As printed: the OM says that nobody can be transferred to “Department of Posts”, and that the transfer comes before the update of the profile. If your office says otherwise, ask your MDO or write to ${mailbox}.`,
    'what-now':
      'The MDO that you chose approves the transfer, and then verifies your profile again. After that, correct group and designation under Edit Profile.',
  },
  verification_status: {
    why: 'A transfer request, or a change of group and designation, sends the profile to your MDO for approval. The documents give no other reason why a tick disappears; ask your MDO.',
    how: 'The request goes to your MDO automatically; how to speed it up or send it again is not stated. Ask your MDO through your office, with a screenshot.',
    when: 'No number of days is stated, for the approval or for a reminder. Ask your MDO whether your request is waiting there.',
    who: ({ mdo }) =>
      `Your MDO approves the profile${mdo ? `: for your office **${mdo}**` : ''}. Which officer or section does so is not stated; your office can ask.`,
    where:
      'The tick is next to your name: click your name on iGOT. Where a request is shown as waiting or refused is not stated; ask your MDO.',
    which:
      'The green tick next to your name counts, and the MDO shown below your name approves. After a transfer request, the MDO that you chose there approves.',
    doubt:
      'As printed: the guide says that progress is not recorded without the green tick, and Annexure II that the MDO approves. If your MDO has no request, check under Edit Profile that group and designation are set and saved.',
    'what-now':
      'If there is no tick or the request was refused, ask your MDO what is wrong, correct it under **Edit Profile** and save. With the tick, go on with your courses.',
  },
} satisfies FollowUpSayings;
