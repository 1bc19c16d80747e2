/** Where questions outside this helpdesk belong. This is common knowledge, so no address is given. */
import type { OutOfScopeTopic } from '../../../knowledge/understanding/facts-told/out-of-scope-topic.ts';

const where: Record<OutOfScopeTopic, string> = {
  pay: 'Pay, allowances and bills are with your divisional or accounts office.',
  pension: 'Your divisional or accounts office handles pension, NPS and UPS papers.',
  leave: 'Leave is with your controlling office.',
  recruitment:
    'For recruitment and departmental examinations see the notices of the Department and your divisional office.',
  'public-service':
    'For mail, parcels, savings and insurance ask at the post office or the customer care of India Post.',
  'other-portal':
    'For another portal or application ask its own helpdesk or your office’s system administrator.',
  certificates:
    'Certificates, points and progress on iGOT are not covered by the documents; ask your MDO, or see “Whom to ask”.',
  'other-courses': 'For other courses look into iGOT itself or ask your training section.',
  'exam-answers': 'Answers are not given here; what the assessment tests is.',
  chitchat: 'Questions on designation, MDO, courses, assessment and login are welcome.',
  hr: 'Transfer of posting (Rule 38 too), promotion and service matters go through your divisional office.',
};

export const outOfScope = {
  title: 'Something else',
  where: (outOfScopeTopic: OutOfScopeTopic) => where[outOfScopeTopic],
  unknown: 'For other matters your divisional office is the first to ask.',
};
