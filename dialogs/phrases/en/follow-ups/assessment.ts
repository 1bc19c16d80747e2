/** What is said to follow-ups about the assessment. */
import type { FollowUpFacts, FollowUpSayings } from '../../sayings.ts';

export const assessment = {
  assessment_facts: {
    why: 'The documents give no reason for the time, the attempts or the pass mark. Aim above half, because the guide writes 50% once and more than 50% once.',
    how: ({ mailbox }) =>
      `How to give answers, and whether an attempt that breaks off counts, is not stated. Ask your MDO or write to ${mailbox}.`,
    when: ({ dates }) =>
      `A waiting time between attempts, and when the result appears, are not stated.${dates ? ` ${dates}` : ''}`,
    who: 'Who sets or marks the questions is not stated. The assessment is for all departmental employees of Groups A, B and C.',
    where:
      'Whether you take it at the office or at home, and where the score appears, is not stated. The rules are in the guide under **Comprehensive Assessment**.',
    which:
      'Which attempt counts, and in which language the questions are, is not stated. The guide asks only for a pass.',
    doubt: ({ mailbox }) =>
      `As printed: the guide gives these figures; only exactly half is uncertain: 50% under the assessment, more than 50% in the checklist. If your office says otherwise, write to ${mailbox}.`,
    'what-now':
      'After a pass, the status is fetched automatically for SPARROW users; for others the MDO generates it. Otherwise try again; what follows the last attempt is not stated.',
  },
  assessment_syllabus: {
    why: ({ outsideSix }) =>
      `The documents give no reason: the guide only sets three courses for each role.${outsideSix ? ` **${outsideSix}** is needed although it is not among the six.` : ''}`,
    how: ({ outsideSix }) =>
      `Search each of the three on iGOT by its title${outsideSix ? `, also **${outsideSix}**, which is not among your six` : ''}. How to prepare, and what the questions look like, is not stated.`,
    when: ({ dates }) =>
      `The three come before the assessment; how soon it then opens is not stated.${dates ? ` ${dates}` : ''}`,
    who: 'Each row is for the posts that the guide of the Training Division names in it. For other posts, look at the assessment tile on your profile.',
    where: ({ outsideSix, mailbox }) =>
      `Where iGOT lists these courses is not stated: search by the title${outsideSix ? `, also for **${outsideSix}**, which is outside your six` : ''}. If the search finds nothing, ask your MDO or write to ${mailbox}.`,
    which: ({ outsideSix }) =>
      `${outsideSix ? `Of the three, **${outsideSix}** is not among your six; it is needed all the same.` : 'The assessment covers only these three; how many questions each has is not stated.'} The row depends on the designation chosen on your iGOT profile.`,
    doubt: ({ three, outsideSix }) =>
      `${three ? `As printed: the guide names these three${outsideSix ? `, although **${outsideSix}** is not among the six` : ''}; for the APAR all six are needed.` : 'The guide names the three courses only for some posts; for the APAR all six are needed.'} If the assessment tile on your profile shows others, ask your MDO.`,
    'what-now':
      'After these three, open the assessment and pass it. Complete the rest of your six as well, because the guide asks for all six.',
  },
  assessment_locked: {
    why: facts => lockedWhy(facts),
    when: ({ mdo }) =>
      `How soon the assessment opens, or a request is approved, is not stated. If a request is waiting, ask your MDO${mdo ? `, **${mdo}**` : ''}.`,
    who: ({ mdo }) =>
      `The documents name nobody who unlocks the assessment: it opens after the three courses. You correct the profile, and your MDO${mdo ? `, **${mdo}**,` : ''} approves it.`,
    where: ({ outsideSix }) =>
      `Click your name on iGOT: the green tick is next to it, your designation and MDO are below it. ${outsideSix ? `Search **${outsideSix}** on iGOT by its title.` : 'Annexure III comes with the OM of 30.12.2025.'}`,
    doubt: ({ mailbox }) =>
      `As printed: the guide says that the assessment opens only after three courses, and that an unverified profile records no progress. Why it opened for others is not stated: ask your MDO or write to ${mailbox}.`,
    'what-now': ({ mailbox }) =>
      `Open the assessment again; how soon it opens is not stated. If everything is in order and it stays locked, write to your MDO or to ${mailbox}, with a screenshot.`,
  },
} satisfies FollowUpSayings;

function lockedWhy({ blocked, outsideSix }: FollowUpFacts): string {
  switch (blocked) {
    case 'green-tick':
      return 'According to the guide, progress is not recorded while the profile is not verified. So without the green tick the courses for the assessment do not count.';
    case 'mdo':
      return 'According to the OM, the mandatory courses appear correctly only under the MDO of your own office. The assessment depends on those courses.';
    case 'designation':
      return 'The three courses of the assessment depend on the post. According to the guide, a wrong group or designation gives no APAR credit.';
    default:
      return outsideSix
        ? `The guide opens the assessment only after three courses, and **${outsideSix}** is one of them. Why it is not among your six is not stated.`
        : 'The guide opens the assessment only after three courses, which have to be recorded in a verified profile. The documents give no reason for this rule.';
  }
}
