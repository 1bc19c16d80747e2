/** What is said to follow-ups about dates, the people covered, the APAR, the checklist, and what is outside this helpdesk. */
import type { FollowUpSayings } from '../../sayings.ts';

export const mandate = {
  deadlines: {
    why: 'The documents give no reason for the dates or the stages. They only say that the courses count for the APAR of 2025-26.',
    how: ({ mailbox }) =>
      `A way to ask for more time is not stated. Write to your MDO or to ${mailbox}, and say what is still missing and why.`,
    when: ({ mailbox }) =>
      `Dates for 2026-27, and an hour for the dates of 2025-26, are not stated. Ask your MDO or write to ${mailbox}.`,
    who: ({ mailbox }) =>
      `Who can extend a date is not stated. The dates come from the Training Division; write to ${mailbox}.`,
    where: ({ mailbox }) =>
      `Where an extension would be announced is not stated. The OM came through the e-office and the India Post website; look there, or write to ${mailbox}.`,
    which:
      'The last of these dates is for all six courses and for the assessment. The first is only for leaving “Department of Posts”.',
    doubt: ({ mailbox }) =>
      `As printed: these dates are in the OM and in the checklist of the guide, and neither mentions an extension. If your office has a later order, ask your MDO or write to ${mailbox}.`,
    'what-now': ({ dates, mailbox }) =>
      `${dates ? `${dates} ` : ''}Ask your MDO or write to ${mailbox}, with screenshots of what you have completed.`,
  },
  scope_eligibility: {
    why: 'The OM requires the courses of all employees, and the APAR shows their completion. Why the guide excludes GDS and contractual staff is not stated.',
    how: 'Begin with the green tick, MDO, group and designation; then come the six courses and the assessment. A way to ask for an exemption is not stated.',
    who: ({ mailbox }) =>
      `The guide excludes only GDS and contractual staff. Who decides a case that it does not name is not stated: ask your MDO or write to ${mailbox}.`,
    where:
      'It is in the guide under **Scope**, and in para 2 of the OM. Your own group is in your service book.',
    doubt: ({ mailbox }) =>
      `As printed: under **Scope** the guide names all departmental employees of Groups A, B and C. If your office says otherwise, ask your MDO or write to ${mailbox}.`,
    'what-now':
      'Complete the six courses and pass the assessment; begin with the green tick. The APAR shows the status; no other consequence is stated.',
  },
  apar_credit: {
    why: 'The guide gives one sentence: “Compliance ensures your APAR reflects your true performance.” The documents give no other reason.',
    how: 'How to see that the status was recorded is not stated. Ask your MDO, and keep screenshots of the courses and the result.',
    when: ({ mailbox }) =>
      `When the status reaches the APAR is not stated. If it does not appear, ask your MDO or write to ${mailbox}.`,
    who: ({ mdo }) =>
      `With SPARROW nobody sends it: the status is fetched automatically. Without SPARROW your MDO${mdo ? `, **${mdo}**,` : ''} generates it; who there does it is not stated.`,
    where: ({ mailbox }) =>
      `In which part of the APAR the status appears is not stated. Ask your MDO or write to ${mailbox}.`,
    which:
      'Both count for the APAR of 2025-26: the courses and a pass in the assessment. Plan for all six, because the guide also writes 50%, but not 50% of what.',
    doubt: ({ mailbox }) =>
      `As printed: the guide says that completing the videos is not enough, and that you must pass the assessment. Whether three of the six meet its 50% is not stated: complete all six, or ask ${mailbox}.`,
    'what-now':
      'With SPARROW nothing has to be sent; without it, ask your MDO for the status. If the APAR does not show it, send your MDO screenshots of the courses and the result.',
  },
  checklist_track: {
    why: 'Each step needs the one before: progress is recorded only in a verified profile, and the assessment opens only after its courses.',
    who: ({ mdo }) =>
      `You correct the profile, complete the courses and pass the assessment; your MDO${mdo ? `, **${mdo}**,` : ''} approves transfer and profile. Who checks that all is complete is not stated.`,
    where:
      'Click your name on iGOT: the green tick is next to it, your designation and MDO are below it. Where iGOT shows completed courses and the result is not stated.',
    doubt: ({ mailbox }) =>
      `As printed: the checklist of the guide has login, green tick, group and designation, MDO, six courses and a pass in the assessment. If your office asks for more or less, write to ${mailbox}.`,
    'what-now':
      'Go on with the next step: green tick, MDO, group and designation, six courses, assessment. After the pass, only see that your APAR shows the status.',
  },
  out_of_scope: {
    why: 'This helpdesk has only two documents, the guide and the OM on the iGOT courses and the assessment. Other matters are not in them.',
    how: ({ desk }) => `How this is done is not stated in the documents of this helpdesk. ${desk}`,
    when: ({ desk }) => `When this is done is not stated in the documents of this helpdesk. ${desk}`,
    who: ({ desk }) => `${desk} This helpdesk has no name or number for it.`,
    where: ({ mailbox }) =>
      `An address for this is not stated. The only address in the documents, ${mailbox}, is for the iGOT courses and profiles.`,
    doubt:
      'Only the iGOT courses, the profile and the assessment are covered here. If your question is about these, please write it again in other words.',
    'what-now': ({ desk }) =>
      `${desk} For the iGOT courses, the profile or the assessment, write your question here.`,
  },
  'not-named': {
    why: 'The guide names departmental employees of Groups A, B and C, and excludes GDS and contractual staff. This case is not named in either document.',
    how: ({ mailbox }) => `How such a case is handled is not stated. Ask your MDO or write to ${mailbox}.`,
    when: ({ mailbox }) =>
      `Whether the dates of 2025-26 apply to this case is not stated. Ask your MDO or write to ${mailbox}.`,
    who: ({ mailbox }) =>
      `Who decides a case that the documents do not name is not stated. Ask your MDO or write to ${mailbox}.`,
    where:
      'This case is in neither document. Who is covered is in the guide under **Scope**, and in para 2 of the OM.',
    doubt: ({ mailbox }) =>
      `Neither document names this case, so a yes or no cannot be given here. Ask your MDO or write to ${mailbox}.`,
    'what-now': ({ mailbox }) =>
      `Ask your MDO whether the courses apply to this case, or write to ${mailbox}.`,
  },
  excluded: {
    why: ({ mailbox }) =>
      `The documents give no reason; the guide only says that GDS and contractual staff are excluded. For the reason, write to ${mailbox}.`,
    how: ({ mailbox }) =>
      `How GDS and contractual staff could take part is not stated. Ask your MDO or write to ${mailbox}.`,
    when: 'No date applies to GDS and contractual staff. Whether this changes in a later year is not stated.',
    who: ({ mailbox }) =>
      `The guide of the Training Division names only GDS and contractual staff as excluded. If your own case is in doubt, ask your MDO or write to ${mailbox}.`,
    where:
      'It is in the guide under **Scope**: “Excludes GDS and Contractual Staff.” You can show that line to your office.',
    which:
      'No course list is for GDS or contractual staff. Your office can tell whether outsourced and casual workers count as contractual.',
    doubt: ({ mailbox }) =>
      `As printed: the guide excludes GDS and contractual staff, although Annexure III lists GDS and the OM speaks of all employees. If your office still asks for the courses, write to ${mailbox}.`,
    'what-now':
      'Nothing has to be done for these courses and the assessment. If your office asks for them, show **Scope** in the guide and ask your MDO.',
  },
} satisfies FollowUpSayings;
