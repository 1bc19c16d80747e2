/**
 * The rules of the intents: combinations of concepts, each with a strength. A message meets a rule when it has every wanted
 * concept and none of the refused ones. The strongest rule that is met gives the intent's score. Strengths decide between
 * two intents, so only their order counts.
 *
 * Each line is a rule. `8.5 course + not + visible|shown ! tick otp` means: strength 8.5 where the message has `course`, `not`,
 * and `visible` or `shown`, but neither `tick` nor `otp`. `@title` means one of the sets below. A concept that a line wants
 * alone is taken out of the refused ones.
 *
 * Strengths: 10.5 and more is enough alone; 7–10 is a topic with a question or a trouble; 4–6 is a topic; 1–3 is a hint.
 */
import type { ConceptId } from '../../lexicon/schema.ts';
import { situations } from '../clause-kinds.ts';
import { accountRules } from './account.ts';
import { learningRules } from './learning.ts';
import { mandateRules } from './mandate.ts';
import { talkRules } from './talk.ts';

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
/** What a message can ask for. */
export type IntentId = (typeof intentIds)[number];

/** Courtesies. They can be part of any message, and ask for nothing that the documents answer. */
export const courtesies: ReadonlySet<string> = new Set<IntentId>([
  'greeting',
  'thanks_bye',
  'help_capabilities',
  'feedback',
  'restart_cancel',
]);

export interface Rule {
  strength: number;
  /** The message must have one concept of each. */
  wants: readonly (readonly ConceptId[])[];
  unless: readonly ConceptId[];
}

/** Concepts that rules name together. */
const sets: Readonly<Record<string, string>> = {
  title: 'course course-title curriculum',
  person: 'post me gds group-named',
  place: 'office institution state circle pin',
  organisation: 'mdo circle department',
  own: 'field designation group group-named profile mobile email',
  'sign-in': 'login otp password',
  case: situations,
  examination: 'assessment pass-mark negative-marking',
  elsewhere:
    'pay pension public-service other-portal recruitment igot-elsewhere exam-cheating chitchat ' +
    'sparrow-filling hr-matter',
  subject:
    '@elsewhere igot portal course curriculum course-title assessment syllabus pass-mark attempt ' +
    'negative-marking duration deadline extension date login otp password mobile register profile ' +
    'field mdo circle office institution department transfer tick verify approve group group-named ' +
    'designation gds outside-class apar sparrow post checklist what-now state pending',
};

const tables: { readonly [Id in IntentId]: string } = {
  ...learningRules,
  ...accountRules,
  ...mandateRules,
  ...talkRules,
};

function conceptsOf(list: string, line: string): ConceptId[] {
  return list
    .split(/[|\s]+/)
    .filter(name => name !== '')
    .flatMap(name => {
      if (!name.startsWith('@')) return [name as ConceptId];
      const set = sets[name.slice(1)];
      if (set === undefined)
        throw new Error(`dop-igot-helpdesk: intent rule "${line}": there is no set "${name}".`);
      return conceptsOf(set, line);
    });
}

function ruleOf(line: string): Rule {
  const [strength, rest] = [Number.parseFloat(line), line.replace(/^[\d.]+\s+/, '')];
  if (Number.isNaN(strength)) throw new Error(`dop-igot-helpdesk: intent rule "${line}" has no strength.`);
  const [wanted = '', refused = ''] = rest.split('!');
  const wants = wanted.split('+').map(choice => conceptsOf(choice, line));
  const sole = new Set(wants.filter(choice => choice.length === 1).flat());
  return { strength, wants, unless: conceptsOf(refused, line).filter(concept => !sole.has(concept)) };
}

/**
 * The rules of every intent.
 *
 * A rule that names a concept which the lexicon does not have is never met; `npm run cli -- check` reports it.
 */
export const intentRules: ReadonlyMap<IntentId, readonly Rule[]> = new Map(
  intentIds.map(intent => {
    const lines = tables[intent].split('\n').map(line => line.trim());
    return [intent, lines.filter(line => line !== '').map(ruleOf)];
  }),
);
