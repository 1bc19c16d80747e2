/** Follow-ups about the assessment: its rules, its courses, and an assessment that is locked. */
import { guide, om } from '../../knowledge/rules/sourced.ts';
import { again, answeredBy, type FollowUpTable, says } from './follow-up.ts';

export const assessment = {
  assessment_facts: {
    why: says('not-stated', guide('assessment'), guide('checklist')),
    how: says('not-stated', guide('assessment')),
    when: says('not-stated', guide('assessment'), guide('checklist')),
    who: says('not-stated', guide('assessment'), guide('scope')),
    where: says('not-stated', guide('assessment')),
    which: says('not-stated', guide('assessment')),
    doubt: says('stated', guide('assessment'), guide('checklist')),
    'what-now': says('stated', guide('assessment'), guide('timeline')),
  },
  assessment_syllabus: {
    why: says('not-stated', guide('syllabus')),
    how: says('common-knowledge', guide('syllabus')),
    when: says('not-stated', guide('assessment'), guide('checklist')),
    who: says('stated', guide('syllabus')),
    where: says('not-stated', guide('syllabus')),
    which: says('stated', guide('syllabus'), om('annexure-iii-note')),
    doubt: says('stated', guide('syllabus'), guide('checklist')),
    'what-now': says('stated', guide('assessment'), guide('checklist')),
  },
  assessment_locked: {
    why: says('stated', guide('assessment'), guide('step-1'), om('para-2')),
    how: again,
    when: says('not-stated', guide('assessment'), om('annexure-ii-update')),
    who: says('stated', guide('assessment'), om('annexure-ii-update')),
    where: says('stated', guide('step-1'), om('annexure-ii-transfer')),
    which: answeredBy('assessment_syllabus'),
    doubt: says('stated', guide('assessment'), guide('step-1')),
    'what-now': says('not-stated', guide('assessment'), om('para-5')),
  },
} satisfies FollowUpTable;
