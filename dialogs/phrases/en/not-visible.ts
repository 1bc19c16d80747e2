/** Courses or an assessment that do not show on iGOT, or courses of another group that do. */
export const notVisible = {
  title: 'Courses not visible',
  headline: 'Usually the **green tick, the MDO, or group and designation** is the cause.',
  /** The headline where this part of the profile is wrong. */
  causes: {
    'green-tick': 'First the **green tick**: your profile is not verified.',
    mdo: 'Most likely your profile is under the **wrong MDO**.',
    designation: 'Most likely **group or designation** on your profile is the cause.',
  },
  person: 'Tick, MDO, group and designation are right: this is for a **person** to look at.',
  checks: {
    'green-tick': 'Is the green tick next to your name? If not, ask your MDO to approve the profile.',
    mdo: 'Is the MDO below your name that of your present office? If not, make a transfer request.',
    designation:
      'Are Group and Designation exactly those of Annexure III? If not, correct them under Edit Profile.',
  },
  contact: (mailbox: string) => `Still not there: write to your MDO or to ${mailbox}, with a screenshot.`,
  expected: (name: string, titles: string) => `These six should show for ${name}: ${titles}.`,
  bothLists: (name: string) =>
    `For ${name} the list depends on the group, or the documents differ: see the courses for your post.`,
  why: 'The courses show rightly only in a verified profile under the right MDO. A wrong group or designation can hide them.',
  inList: (title: string, name: string) => `${title} is on the list for ${name}.`,
  notInList: (title: string, name: string) => `${title} is not among the six for ${name}.`,
  forExam: (title: string, name: string) =>
    `${title} is not among the six for ${name}; the assessment needs it all the same. Search it on iGOT by its title.`,
  excluded: (name: string) => `${name}: none have to show, **the mandate leaves them out**.`,
  notCovered: 'What iGOT itself does not show in spite of all this is not covered by the documents.',
};
