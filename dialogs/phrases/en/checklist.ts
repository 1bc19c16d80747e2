/** The steps of the checklist. */
import type { TrackStep } from '../../../knowledge/rules/index.ts';

const names: Record<TrackStep, string> = {
  login: 'login',
  'green-tick': 'green tick',
  mdo: 'MDO',
  designation: 'group and designation',
  courses: 'six courses',
  assessment: 'assessment',
};

export const checklist = {
  title: 'Am I on track?',
  name: (step: TrackStep) => names[step],
  noLogin: 'I cannot log in',
  askCourses: 'All six are asked for. Which courses have you completed?',
  allSix: 'All six',
  three: 'Three of them',
  some: 'Fewer, or others',
  none: 'None yet',
  askPassed: 'The assessment is the last point. Have you passed it?',
  passed: 'Passed',
  notPassed: 'Not yet, or not sure',
  itIsLocked: 'It is locked',
  blocked: {
    login: 'First the **login**.',
    'green-tick': 'First the **green tick**: the profile is not verified.',
    mdo: 'First the **MDO**: the profile is not with your own office.',
    designation: 'First **group and designation**: they differ from Annexure III.',
    courses: 'Next the **courses**: all six are asked for.',
    assessment: 'Only the **assessment** is left.',
  } satisfies Record<TrackStep, string>,
  /** No green tick, and this part of the profile is wrong. */
  beforeTick: {
    mdo: 'First the **right MDO**: with its approval the green tick comes too.',
    designation: 'First **group and designation**: with their approval the green tick comes too.',
  },
  open: {
    login: 'First check the **login**.',
    'green-tick': 'First check the **green tick**.',
    mdo: 'Check the **MDO** next.',
    designation: 'Check **group and designation** next.',
    courses: 'Check your **courses** next.',
    assessment: 'Check the **assessment** next.',
  } satisfies Record<TrackStep, string>,
  why: {
    mdo: 'The mandatory courses show rightly only under the MDO of your own office; “Department of Posts” is not one to stay in.',
    designation: 'A wrong group or designation gives no credit, and the courses may not show.',
    courses: 'The checklist asks for all six; the assessment opens after three that go by the post.',
    assessment:
      'The courses alone are not enough: the assessment has to be passed. It opens after the three courses of its syllabus.',
  },
  todo: {
    login: [
      'Try e-mail and password, the OTP on the registered mobile, then older numbers and addresses.',
      'If none works, your own office has to restore the access (Case II).',
    ],
    'green-tick': [
      'Open your Profile and look for the green tick next to your name.',
      'If it is missing, set group and designation, save, and ask your MDO to approve.',
    ],
    mdo: [
      'Click your name: the MDO stands below it.',
      'If it is not that of your present office, choose Make Transfer Request under the three dots.',
    ],
    designation: [
      'Compare both with Annexure III.',
      'If they differ, correct them under Edit Profile and wait for your MDO’s approval.',
    ],
    courses: [
      'Compare the completed courses on iGOT with the list for your post.',
      'Complete those that are missing, the three of the assessment first.',
    ],
    assessment: [
      'Open the assessment on iGOT.',
      'If it is locked, look for a syllabus course that is not complete; it may lie outside your six.',
    ],
  } satisfies Record<TrackStep, string[]>,
  /** What to do where the step is known to be wrong. */
  mend: {
    setProfile: 'Under Edit Profile set Group and Designation exactly as in Annexure III, and save.',
    setProfileTo: (name: string, groups: string) =>
      `Under Edit Profile set exactly **${name}** and ${groups}, and save.`,
    approve: 'Ask your MDO to approve the profile; with its approval the green tick comes.',
    notEditable: 'If a field cannot be edited, contact your Circle iGOT Cell.',
    openTransfer: 'Click the three dots next to your name and choose **Make Transfer Request**.',
    chooseMdo:
      'Choose the MDO of the office where you work now, your group and designation, and Submit request.',
    chooseThisMdo: (mdo: string) => `Choose **${mdo}**, your group and designation, and Submit request.`,
    transferApproved: 'When that MDO has approved it, the profile is verified again.',
  },
  outside: (titles: string) =>
    `For your post the assessment also needs ${titles}, which is not among your six.`,
  after: (steps: string) => `After that: ${steps}.`,
  six: (titles: string) => `Your six: ${titles}.`,
  sixLeft: (titles: string) => `Left of your six: ${titles}.`,
  doneSoFar: (steps: string) => `In order by what you say: ${steps}.`,
  unconfirmed: (steps: string) => `Not yet confirmed: ${steps}.`,
  complete: 'By what you say **nothing is left to do**.',
  completeWhy:
    'Login, green tick, MDO, group and designation, six courses and the assessment: that is the whole checklist.',
  completeKeep: 'Keep screenshots of the courses and the result (advice, not a rule).',
  excluded: (name: string) => `${name}: **nothing to do**, the mandate leaves them out.`,
};
