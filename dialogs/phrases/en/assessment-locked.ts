/** Why the assessment is locked. */
export const locked = {
  title: 'Why it is locked',
  opens: 'It opens after **three courses of your post**, in a verified profile under the right MDO.',
  oftenOutside: 'For some posts one of the three is not among the six, so all six may not be enough.',
  neededAnyway: (titles: string) => `Needed in any case: ${titles}.`,
  three: (name: string, outside: string) =>
    `Three courses open the assessment of ${name}. First look at ${outside}: not among the six.`,
  threeInSix: (name: string) => `**Three of the six courses** open the assessment of ${name}.`,
  threeUnsure: 'Look on iGOT whether **these three** are complete; only then it opens.',
  threeCourses: 'three courses',
  askCourses: 'To find what is missing: which courses have you completed?',
  askOutside: (titles: string, courses: number) =>
    `${courses === 1 ? 'Is' : 'Are'} ${titles} complete as well?`,
  outsideLeft: 'No, or not sure',
  askLeft: 'Which of the three is left?',
  allSix: 'All my six courses',
  allThree: 'All these three',
  notVerified: 'Your profile needs the **green tick** first.',
  notVerifiedWhy: 'Progress is not recorded while the profile is not verified.',
  wrongMdo: 'Most likely your profile is under the **wrong MDO**.',
  wrongMdoParentWhy:
    'Nobody should be under “Department of Posts”; the courses appear under your own Circle, PTC, RAKNPA, CEPT or the Directorate.',
  wrongMdoOldWhy:
    'The profile has to be with the office where you work now; only there do the mandatory courses appear correctly.',
  wrongDesignation: 'Most likely the **group or designation** on your profile is the cause.',
  wrongDesignationWhy: 'Both must match Annexure III exactly; incorrect mapping gives no APAR credit.',
  missingCertain: (titles: string) => `Still missing: ${titles}.`,
  missingLikely: (titles: string) => `Most likely ${titles} is missing.`,
  missingSome: '**All three** of these must be complete.',
  neededToo: (titles: string) => `Besides, the assessment needs ${titles}, which is not among the six.`,
  opensAfter: (name: string, titles: string) =>
    `The assessment of ${name} opens after three courses: ${titles}.`,
  outsideSix: (titles: string) => `${titles} is not among the six, so finishing the six does not open it.`,
  findCourse: (titles: string, courses: number) =>
    `Find ${titles} on iGOT and complete ${courses === 1 ? 'it' : 'them'}; then open the assessment again.`,
  attemptsUsed: (used: number, attempts: number) =>
    `${used} of ${attempts} attempts used: it was open before, so its three courses were complete.`,
  attempts: (attempts: number) => `All ${attempts} attempts are used.`,
  attemptsWhy: (attempts: number) =>
    `The guide allows ${attempts} attempts; what follows after them is not stated.`,
  passed: 'You have already passed: nothing more is to be opened.',
  passedWhy: 'Only a pass is asked for. Keep a screenshot of the result.',
  postUnknown: 'Without the **post** the missing course cannot be named.',
  lookUp: 'Look these up on iGOT:',
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
  alsoCheck: (things: string) => `Not yet confirmed: ${things}.`,
  doneToo: 'Done already',
};
