/** Every dialog, by the intent that it answers. */
import type { IntentId } from '../../knowledge/understanding/intents.ts';
import type { Dialog } from '../turns/turn.ts';
import { apar } from './apar.ts';
import { assessmentFacts, assessmentSyllabus } from './assessment.ts';
import { assessmentLocked } from './assessment-locked/dialog.ts';
import { checklist } from './checklist.ts';
import { contact, handoff } from './contact.ts';
import { courses } from './courses.ts';
import { deadlines } from './deadlines.ts';
import { designation, group } from './designation.ts';
import { duration } from './duration.ts';
import { loginCaseOne, loginCaseTwo } from './login.ts';
import { mdo } from './mdo.ts';
import { notVisible } from './not-visible.ts';
import { outOfScope } from './out-of-scope.ts';
import { profileMismatch, profileUpdate } from './profile.ts';
import { registration } from './registration.ts';
import { scope } from './scope.ts';
import { feedback, greeting, help, languageSwitched, restarted, thanks } from './small-talk.ts';
import { transfer } from './transfer.ts';
import { verification } from './verification.ts';

export const dialogs: Readonly<Record<IntentId, Dialog>> = {
  designation_lookup: designation,
  group_lookup: group,
  mdo_lookup: mdo,
  courses_list: courses,
  course_duration: duration,
  courses_not_visible: notVisible,
  assessment_facts: assessmentFacts,
  assessment_syllabus: assessmentSyllabus,
  assessment_locked: assessmentLocked,
  login_case1: loginCaseOne,
  login_case2: loginCaseTwo,
  registration,
  profile_update: profileUpdate,
  transfer_request: transfer,
  verification_status: verification,
  profile_mismatch: profileMismatch,
  deadlines,
  scope_eligibility: scope,
  apar_credit: apar,
  checklist_track: checklist,
  contact_support: contact,
  human_handoff: handoff,
  greeting,
  thanks_bye: thanks,
  help_capabilities: help,
  language_switch: languageSwitched,
  restart_cancel: restarted,
  feedback,
  out_of_scope: outOfScope,
};
