/** Why the assessment is locked. */
export const locked = {
  title: 'Why it is locked',
  askGreenTick:
    'Without the green tick nothing is recorded. Is there a green tick next to your name on iGOT?',
  askCourses: (titles: string) => `It opens only after three courses: ${titles}. Which have you completed?`,
  askMdo: 'Courses come by the office under your name on iGOT. Which MDO does it show?',
  allSix: 'All my six courses',
  allThree: 'All these three',
  some: 'Only some of them',
  notVerified: 'Your profile needs the **green tick** first.',
  notVerifiedWhy: 'Progress is not recorded while the profile is not verified.',
  notVerifiedSteps: [
    'On iGOT open your profile and check MDO, group and designation.',
    'If all are right, the request is with your MDO: ask it to approve the profile.',
    'When the green tick is there, open the assessment again.',
  ],
  wrongMdo: 'Most likely your profile is under the **wrong MDO**.',
  wrongMdoParentWhy:
    'Nobody should be under “Department of Posts”; the mandatory courses appear under your own Circle, PTC, RAKNPA, CEPT or the Directorate.',
  wrongMdoOldWhy:
    'The profile has to be with the office where you work now; only there do the mandatory courses appear correctly.',
  wrongMdoSteps: [
    'Click the three dots next to your name and choose Make Transfer Request.',
    'Choose the MDO of your present office, your group and designation, and Submit request.',
    'Wait for its approval; the profile is verified again. Then open the assessment again.',
  ],
  wrongDesignation: 'Most likely the **group or designation** on your profile is the cause.',
  wrongDesignationWhy: 'Both must match Annexure III exactly; incorrect mapping gives no APAR credit.',
  wrongDesignationSteps: [
    'Edit your profile: correct Group and Designation under Primary Details.',
    'Wait for your MDO to approve it; the green tick comes back.',
    'Open the assessment again. If a field cannot be edited, contact your Circle iGOT Cell.',
  ],
  missingCertain: (titles: string) => `${titles} is still missing.`,
  missingLikely: (titles: string) => `Most likely ${titles} is missing.`,
  missingSome: (titles: string) => `These three must be complete: ${titles}.`,
  opensAfter: (name: string, titles: string) =>
    `The assessment of ${name} opens after three courses: ${titles}.`,
  outsideSix: (titles: string) =>
    `${titles} is not among your own six, so finishing the six does not open it.`,
  findCourse: (titles: string, courses: number) =>
    `Find ${titles} on iGOT and complete ${courses === 1 ? 'it' : 'them'}.`,
  openAgain: 'Open the assessment again.',
  attempts: (attempts: number) => `All ${attempts} attempts are used.`,
  attemptsWhy: (attempts: number) =>
    `The guide allows ${attempts} attempts; what follows after them is not stated.`,
  passed: 'You have already passed: nothing more is to be opened.',
  passedWhy: 'Only a pass is asked for. Keep a screenshot of the result.',
  postUnknown: 'Without the **post** the missing course cannot be named.',
  unconfirmed: 'The cause cannot be told yet: **check these first**.',
  confirm: {
    greenTick: 'The green tick next to your name: without it nothing is recorded.',
    mdo: 'The MDO below your name: that of your present office, not “Department of Posts”.',
    profile: 'Group and Designation: exactly as in Annexure III.',
    courses: (titles: string) => `The three courses that open it, each shown as complete: ${titles}.`,
  },
  sync: 'All that the documents ask for is there: this is for a person to look at.',
  syncWhy: 'A completed course that is not shown as complete is not covered by the documents.',
  askWhom: (mailbox: string) =>
    `Write to your MDO or to ${mailbox}, with a screenshot of the three completed courses.`,
  askWhomShort: (mailbox: string) => `Ask your MDO or write to ${mailbox}.`,
  noSyllabus: 'The guide prints no syllabus for this designation, so the missing course cannot be named.',
  noSyllabusWhy: 'The assessment tile on your own profile shows which courses it waits for.',
  thisPost: 'For this post',
  excluded: (name: string) => `${name}: this assessment is not required.`,
  alsoCheck: (things: string) => `Not yet confirmed, check too: ${things}.`,
  check: {
    greenTick: 'the green tick',
    mdo: 'the MDO under your name',
    profile: 'group and designation as in Annexure III',
    courses: 'which courses are complete',
  },
  doneToo: 'Done already',
};
