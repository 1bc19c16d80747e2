/** All sentences in Hindi, under the keys of `en.ts`. They are written for Hindi readers, not translated word by word. */

import type { Phrases } from './en.ts';
import { aboutQuestion } from './hi/about-question.ts';
import { apar } from './hi/apar.ts';
import { assessment } from './hi/assessment.ts';
import { locked } from './hi/assessment-locked.ts';
import { caseTwoLetter } from './hi/case-two-letter.ts';
import { checklist } from './hi/checklist.ts';
import { common } from './hi/common.ts';
import { contact } from './hi/contact.ts';
import { conversation } from './hi/conversation.ts';
import { courses } from './hi/courses.ts';
import { deadlines } from './hi/deadlines.ts';
import { designation } from './hi/designation.ts';
import { differ } from './hi/differ.ts';
import { difference } from './hi/difference.ts';
import { duration } from './hi/duration.ts';
import { followUps } from './hi/follow-ups.ts';
import { login } from './hi/login.ts';
import { mdo } from './hi/mdo.ts';
import { notVisible } from './hi/not-visible.ts';
import { openQuestions } from './hi/open-questions.ts';
import { outOfScope } from './hi/out-of-scope.ts';
import { profile } from './hi/profile.ts';
import { profileQuestions } from './hi/profile-questions.ts';
import { registration } from './hi/registration.ts';
import { scope } from './hi/scope.ts';
import { sources } from './hi/sources.ts';
import { staffList } from './hi/staff-list.ts';
import { summary } from './hi/summary.ts';
import { transfer } from './hi/transfer.ts';
import { verification } from './hi/verification.ts';

export const hi: Phrases = {
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
