/** What is said to follow-ups, by topic and aspect, in Hindi. */
import type { followUps as English } from '../en/follow-ups.ts';
import { account } from './follow-ups/account.ts';
import { assessment } from './follow-ups/assessment.ts';
import { courses } from './follow-ups/courses.ts';
import { mandate } from './follow-ups/mandate.ts';
import { profile } from './follow-ups/profile.ts';

export const followUps: typeof English = { ...account, ...courses, ...assessment, ...mandate, ...profile };
