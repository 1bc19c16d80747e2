/** Follow-ups about the account: login, registration, the organisation, the green tick. */
import { guide, om } from '../../knowledge/rules/sourced.ts';
import { again, type FollowUpTable, says } from './follow-up.ts';

export const account = {
  login_case1: {
    why: says('not-stated', guide('support-login'), om('annexure-ii-case-1')),
    how: says('stated', guide('support-login'), om('annexure-ii-case-1')),
    when: says('not-stated', guide('support-login'), om('annexure-ii-registration')),
    who: says('stated', om('annexure-ii-case-1'), om('annexure-ii-case-2')),
    where: says('stated', om('annexure-ii-registration')),
    which: says('stated', om('annexure-ii-case-1'), guide('support-login')),
    doubt: says('stated', guide('support-login'), om('annexure-ii-case-1')),
    'what-now': says('stated', om('annexure-ii-case-2'), guide('checklist')),
  },
  login_case2: {
    why: says('stated', om('annexure-ii-case-2')),
    how: says('not-stated', om('annexure-ii-case-2')),
    when: says('not-stated', om('annexure-ii-case-2'), om('para-5')),
    who: says('stated', om('annexure-ii-case-2'), om('para-5')),
    where: says('not-stated', om('annexure-ii-case-2'), om('para-5')),
    which: says('stated', om('annexure-ii-case-2')),
    doubt: says('stated', om('annexure-ii-case-2'), om('para-5')),
    'what-now': says('stated', om('para-5'), guide('checklist')),
  },
  registration: {
    why: says('stated', om('para-2')),
    how: says('stated', om('annexure-ii-registration')),
    when: says('not-stated', om('annexure-ii-registration'), guide('checklist')),
    who: says('stated', om('annexure-ii-registration'), om('annexure-ii-update')),
    where: says('stated', om('annexure-ii-registration')),
    which: says('stated', om('annexure-ii-registration'), om('annexure-ii-update')),
    doubt: says('stated', om('annexure-ii-registration'), om('annexure-ii-case-1')),
    'what-now': says('stated', om('annexure-ii'), om('annexure-ii-update')),
  },
  transfer_request: {
    why: says('stated', om('para-4'), guide('step-2')),
    how: again,
    when: says('not-stated', om('annexure-ii-transfer')),
    who: says('stated', om('annexure-ii-transfer')),
    where: says('stated', om('annexure-ii-transfer')),
    which: again,
    doubt: says('stated', om('para-4'), om('annexure-ii')),
    'what-now': says('stated', om('annexure-ii'), om('annexure-ii-transfer')),
  },
  verification_status: {
    why: says('stated', om('annexure-ii-transfer'), om('annexure-ii-update')),
    how: says('not-stated', om('annexure-ii-update')),
    when: says('not-stated', om('annexure-ii-update')),
    who: says('stated', om('annexure-ii-update')),
    where: says('stated', guide('step-1'), om('annexure-ii-update')),
    which: says('stated', guide('step-1'), om('para-4'), om('annexure-ii-transfer')),
    doubt: says('stated', guide('step-1'), om('annexure-ii-update')),
    'what-now': says('stated', guide('step-1'), om('annexure-ii-update')),
  },
} satisfies FollowUpTable;
