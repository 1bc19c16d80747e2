/** Subjects that this helpdesk leaves to others; for each the reply says where it belongs. */
export const outOfScopeTopics = [
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
] as const;
export type OutOfScopeTopic = (typeof outOfScopeTopics)[number];
