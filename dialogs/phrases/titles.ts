/** The title of each dialog: on buttons that lead to it, and in the map of the dialogs. It is one of the dialog's phrases. */
import type { IntentId } from '../../knowledge/understanding/intents.ts';
import type { Phrases } from './index.ts';

const titles: Readonly<Record<IntentId, (say: Phrases) => string>> = {
  designation_lookup: say => say.designation.titles.designation_lookup,
  group_lookup: say => say.designation.titles.group_lookup,
  mdo_lookup: say => say.mdo.title,
  courses_list: say => say.courses.title,
  course_duration: say => say.duration.title,
  courses_not_visible: say => say.notVisible.title,
  assessment_facts: say => say.assessment.titles.assessment_facts,
  assessment_syllabus: say => say.assessment.titles.assessment_syllabus,
  assessment_locked: say => say.locked.title,
  login_case1: say => say.login.titles.login_case1,
  login_case2: say => say.login.titles.login_case2,
  registration: say => say.registration.title,
  profile_update: say => say.profile.titles.profile_update,
  transfer_request: say => say.transfer.title,
  verification_status: say => say.verification.title,
  profile_mismatch: say => say.profile.titles.profile_mismatch,
  deadlines: say => say.deadlines.title,
  scope_eligibility: say => say.scope.title,
  apar_credit: say => say.apar.title,
  checklist_track: say => say.checklist.title,
  contact_support: say => say.contact.titles.contact_support,
  human_handoff: say => say.contact.titles.human_handoff,
  greeting: say => say.conversation.titles.greeting,
  thanks_bye: say => say.conversation.titles.thanks_bye,
  help_capabilities: say => say.conversation.titles.help_capabilities,
  language_switch: say => say.conversation.titles.language_switch,
  restart_cancel: say => say.conversation.titles.restart_cancel,
  feedback: say => say.conversation.titles.feedback,
  out_of_scope: say => say.outOfScope.title,
};

/** The title of a dialog in the language of the phrases. */
export function titleOf(say: Phrases, dialog: IntentId): string {
  return titles[dialog](say);
}
