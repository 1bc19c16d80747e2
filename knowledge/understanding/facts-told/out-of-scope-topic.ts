/** Topics that this helpdesk does not answer. For each, the reply says which office handles it. */
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
