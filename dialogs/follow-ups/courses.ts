/** Follow-ups about the courses: the list, their hours, and courses that do not appear on iGOT. */
import { guide, om } from '../../knowledge/rules/sourced.ts';
import { answeredBy, type FollowUpTable, says } from './follow-up.ts';

const lists = [
  guide('curriculum-a'),
  guide('curriculum-b'),
  guide('curriculum-c'),
  guide('curriculum-field'),
] as const;
/** The lists that have times. */
const withTimes = [guide('curriculum-a'), guide('curriculum-field')] as const;

export const courses = {
  courses_list: {
    why: says('stated', ...lists),
    how: says('common-knowledge', guide('assessment')),
    when: answeredBy('deadlines'),
    who: says('stated', guide('scope'), ...lists),
    where: says('stated', om('para-2'), guide('checklist')),
    which: says('stated', guide('assessment'), guide('syllabus')),
    doubt: says('stated', ...lists),
    'what-now': says('stated', guide('checklist'), guide('mandate')),
  },
  course_duration: {
    why: says('not-stated', ...withTimes),
    how: says('not-stated', guide('mandate')),
    when: answeredBy('deadlines'),
    who: says('stated', ...withTimes),
    where: says('not-stated', guide('mandate')),
    which: says('stated', ...withTimes),
    doubt: says('stated', ...withTimes),
    'what-now': says('stated', guide('checklist')),
  },
  courses_not_visible: {
    why: says('stated', om('para-2'), om('annexure-ii-update')),
    how: says('stated', om('annexure-ii-transfer'), om('annexure-ii-update')),
    when: says('not-stated', om('annexure-ii-update')),
    who: says('stated', om('annexure-ii-update'), guide('support-mismatch')),
    where: says('stated', guide('step-1'), om('annexure-ii-transfer')),
    which: answeredBy('courses_list'),
    doubt: says('stated', om('para-2'), om('para-5')),
    'what-now': says('not-stated', om('annexure-ii-update'), om('para-5')),
  },
} satisfies FollowUpTable;
