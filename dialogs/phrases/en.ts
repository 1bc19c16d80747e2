/** All sentences in English. `hi.ts` has the same type: a phrase that is missing there does not compile. */
import { aboutQuestion } from './en/about-question.ts';
import { apar } from './en/apar.ts';
import { assessment } from './en/assessment.ts';
import { locked } from './en/assessment-locked.ts';
import { caseTwoLetter } from './en/case-two-letter.ts';
import { checklist } from './en/checklist.ts';
import { common } from './en/common.ts';
import { contact } from './en/contact.ts';
import { conversation } from './en/conversation.ts';
import { courses } from './en/courses.ts';
import { deadlines } from './en/deadlines.ts';
import { designation } from './en/designation.ts';
import { differ } from './en/differ.ts';
import { difference } from './en/difference.ts';
import { duration } from './en/duration.ts';
import { followUps } from './en/follow-ups.ts';
import { login } from './en/login.ts';
import { mdo } from './en/mdo.ts';
import { notVisible } from './en/not-visible.ts';
import { openQuestions } from './en/open-questions.ts';
import { outOfScope } from './en/out-of-scope.ts';
import { profile } from './en/profile.ts';
import { profileQuestions } from './en/profile-questions.ts';
import { registration } from './en/registration.ts';
import { scope } from './en/scope.ts';
import { sources } from './en/sources.ts';
import { staffList } from './en/staff-list.ts';
import { summary } from './en/summary.ts';
import { transfer } from './en/transfer.ts';
import { verification } from './en/verification.ts';

export const en = {
  common,
  aboutQuestion,
  conversation,
  designation,
  mdo,
  courses,
  locked,
  login,
  registration,
  transfer,
  profile,
  profileQuestions,
  verification,
  notVisible,
  deadlines,
  scope,
  apar,
  assessment,
  duration,
  contact,
  checklist,
  outOfScope,
  caseTwoLetter,
  differ,
  followUps,
  openQuestions,
  sources,
  staffList,
  difference,
  summary,
};

export type Phrases = typeof en;
