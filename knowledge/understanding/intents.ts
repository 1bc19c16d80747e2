/** What a message can ask for. The writers' guide in `data/corpus/README.md` says what each intent means. */
export const intentIds = [
  'designation_lookup',
  'group_lookup',
  'mdo_lookup',
  'courses_list',
  'course_duration',
  'courses_not_visible',
  'assessment_facts',
  'assessment_syllabus',
  'assessment_locked',
  'login_case1',
  'login_case2',
  'registration',
  'profile_update',
  'transfer_request',
  'verification_status',
  'profile_mismatch',
  'deadlines',
  'scope_eligibility',
  'apar_credit',
  'checklist_track',
  'contact_support',
  'human_handoff',
  'greeting',
  'thanks_bye',
  'help_capabilities',
  'language_switch',
  'restart_cancel',
  'feedback',
  'out_of_scope',
] as const;
export type IntentId = (typeof intentIds)[number];

/** Courtesies. They can be part of any message, and ask for nothing that the documents answer. */
export const courtesies: ReadonlySet<string> = new Set<IntentId>([
  'greeting',
  'thanks_bye',
  'help_capabilities',
  'feedback',
  'restart_cancel',
]);

/** The subjects of messages that another desk answers. */
export const matters = [
  'pay',
  'pension',
  'leave',
  'recruitment',
  'public-service',
  'other-portal',
  'certificates',
  'other-courses',
  'exam-answers',
  'chitchat',
  'hr',
  'other',
] as const;
export type Matter = (typeof matters)[number];

/** What the classifier tells apart: an intent; of what is out of scope, its matter. */
export interface ReadingLabel {
  intent: IntentId;
  matter?: Matter;
}

/** Every label, in the order in which the weights name them. */
export const readingLabels: readonly ReadingLabel[] = [
  ...intentIds.filter(intent => intent !== 'out_of_scope').map(intent => ({ intent })),
  ...matters.map((matter): ReadingLabel => ({ intent: 'out_of_scope', matter })),
];

/** How likely each label of {@link readingLabels} is, by its number. They sum to one. */
export type Probabilities = Float64Array;

/** The names of the labels: the intent; of what is out of scope, its matter too. */
export const labelNames: readonly string[] = readingLabels.map(({ intent, matter }) =>
  matter === undefined ? intent : `${intent} ${matter}`,
);
