/** What is said to follow-ups about the courses. */
import type { CurriculumId } from '../../../../knowledge/facts/facts.ts';
import type { FollowUpSayings } from '../../sayings.ts';

/** What the guide gives as the focus of each list. */
const focus: Record<CurriculumId, string> = {
  A: 'high-level policy, data usage and strategic leadership',
  B: 'regulatory compliance, procurement rules and ethical administration',
  C: 'understanding the department, conduct rules and customer interaction',
  field: 'soft skills, gender sensitization and service culture',
};

export const courses = {
  courses_list: {
    why: ({ list }) =>
      list
        ? `The guide gives the focus of this list as ${focus[list]}. The list depends on group and designation; no reason is stated for each course.`
        : 'The guide has a list of six for each group, and one for Field Staff and MTS. Why it chose these courses is not stated.',
    how: ({ three }) =>
      `Search each course on iGOT by its title; the documents give no order.${three ? ` Begin with the three that open the assessment: **${three}**.` : ''}`,
    who: 'The Training Division of the Department issued these lists. Every departmental employee of Groups A, B and C has one of them.',
    where:
      'The courses appear in your own iGOT profile, on the web or in the app; the tab is not stated. Search a missing course by its title.',
    which: ({ three, outsideSix }) =>
      three
        ? `Complete these first, because only they open the assessment: **${three}**.${outsideSix ? ` ${outsideSix} is not among the six.` : ''}`
        : 'All six are needed. Which three of the courses open the assessment depends on the post; write your post to see them.',
    doubt: ({ list, three, outsideSix }) =>
      list
        ? `As printed: the guide gives these six${outsideSix ? `; **${outsideSix}**, which only the assessment needs, is a seventh` : three ? ', and three of them open the assessment' : ''}. If your profile or office names others, check your group and designation, then ask your MDO.`
        : 'The courses are given here as in the guide. If your profile shows another list, follow your profile and ask your MDO.',
    'what-now':
      'Complete all six, then pass the assessment. The guide also gives 50% as the least for credit, but does not say 50% of what.',
  },
  course_duration: {
    why: 'The documents give no reason: the guide has times only for the six of Group A and for Dakshta. For other courses, see the page of the course on iGOT.',
    how: ({ mailbox }) =>
      `Whether a course can be paused, played faster or done in parts is not stated. Ask your MDO or write to ${mailbox}.`,
    who: 'The longest course with a time, Dakshta, is on the list for MTS. The guide gives the other times in the Group A list.',
    where: 'Where iGOT shows the remaining time is not stated. Look at the page of the course on iGOT.',
    which: ({ hours: { own, shortest, longest } }) =>
      `Of the courses with a time${own ? ' on this list' : ''}, the shortest is **${shortest}**. The longest is **${longest}**.`,
    doubt:
      'As printed: all times here are from the guide, and are for the courses, not the assessment. If iGOT shows another time, plan for the longer one.',
    'what-now': ({ dates }) =>
      `After the courses comes the assessment, which you also have to pass.${dates ? ` ${dates}` : ''}`,
  },
  courses_not_visible: {
    why: ({ blocked }): string =>
      blocked === 'designation'
        ? 'The courses depend on group and designation. According to the OM, a wrong choice may keep the APAR courses from appearing on iGOT.'
        : 'According to the OM, the courses appear correctly only in a verified profile under the right MDO. After each transfer request the profile needs verification again.',
    how: 'Change the MDO with **Make Transfer Request**, under the three dots next to your name. Correct group and designation under **Edit Profile**; your MDO then approves the profile.',
    when: ({ mdo }) =>
      `How long it takes until the courses appear is not stated. If a request is waiting, ask your MDO${mdo ? `, **${mdo}**` : ''}.`,
    who: ({ mdo }) =>
      `You correct the profile; your MDO${mdo ? `, **${mdo}**,` : ''} approves it and so gives the green tick. For a field that cannot be edited, ask your Circle iGOT Cell.`,
    where:
      'Click your name on iGOT: the green tick is next to it, your designation and MDO are below it. On which tab the courses appear is not stated.',
    doubt: ({ mailbox }) =>
      `As printed: para 2 of the OM asks for a verified profile under the right MDO, so that the courses appear correctly. A fault of the portal is not covered: write to ${mailbox} with a screenshot.`,
    'what-now': ({ mailbox }) =>
      `After your MDO has approved the profile, look for the courses again; how soon they appear is not stated. If they do not, write to your MDO or to ${mailbox}, with a screenshot.`,
  },
} satisfies FollowUpSayings;
