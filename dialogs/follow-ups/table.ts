/** All follow-ups, by topic. */
import { account } from './account.ts';
import { assessment } from './assessment.ts';
import { courses } from './courses.ts';
import type { FollowUpTable } from './follow-up.ts';
import { mandate } from './mandate.ts';
import { profile } from './profile.ts';

export const followUps: FollowUpTable = { ...account, ...courses, ...assessment, ...mandate, ...profile };
