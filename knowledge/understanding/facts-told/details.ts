/** The facts that a message tells: group, cadre, courses, employment, progress, the language wanted. */

import type { ConceptId } from '../../lexicon/schema.ts';
import { wholeWords as pattern } from '../../text/whole-words.ts';
import type { ConceptHit } from '../concepts.ts';
import type { OutOfScopeTopic } from './out-of-scope-topic.ts';
import { type Progress, readProgress } from './progress.ts';

/** The cadres that Annexure III tells apart. */
export type Cadre =
  | 'ASP'
  | 'IP'
  | 'PS Group B'
  | 'HSG-I'
  | 'HSG-II'
  | 'HSG'
  | 'LSG'
  | 'PA'
  | 'PA (CO)'
  | 'SA';

/** Employees whom the guide excludes, or whom the documents do not name. */
export type Service =
  | 'gds'
  | 'contractual'
  | 'deputation'
  | 'leave'
  | 'retired'
  | 'probation'
  | 'suspended'
  | 'ippb'
  | 'aps';

export interface Details extends Progress {
  cadre?: Cadre;
  group?: 'A' | 'B' | 'C';
  /** Ids of the courses named. */
  courses?: string[];
  /** Present where the whole message is a yes or a no. */
  yesNo?: 'yes' | 'no';
  service?: Service;
  /** The topic of a message that another desk answers. */
  outOfScopeTopic?: OutOfScopeTopic;
  /** The language asked for ("in English please"). */
  switchTo?: 'en' | 'hi';
}

const groupWords = '(?:group|grp|gr|grup|samuh|samooh|ग्रुप|समूह)';
const groupOf: readonly (readonly ['A' | 'B' | 'C', RegExp])[] = [
  [
    'A',
    pattern(
      `${groupWords} (?:a|ए|क|ka)|(?<!(?:as|for|in|is|of|such|the|with) )a (?:group|grp)(?! of )|ग्रुप ए|groupa`,
    ),
  ],
  ['B', pattern(`${groupWords} (?:b|बी|ख|kha)|b (?:group|grp)|groupb`)],
  ['C', pattern(`${groupWords} (?:c|सी|ग|ga)|c (?:group|grp)|groupc`)],
];
const cadres: readonly (readonly [Cadre, RegExp])[] = [
  [
    'PS Group B',
    pattern('ps (?:gr|grp|group) ?b|postal services? (?:gr|grp|group) ?b|पीएस (?:ग्रुप|समूह) (?:बी|ख)'),
  ],
  ['ASP', pattern('asps?|aspos?|एएसपी|assistant superintendent')],
  ['IP', pattern('ips?(?! address)|ipos?|आईपी|inspector(?: of)?(?: posts?)?')],
  ['HSG-II', pattern('hsg ?(?:2|ii)|एचएसजी (?:2|ii|टू|दो)')],
  ['HSG-I', pattern('hsg ?(?:1|i)(?: nfg)?|hsg nfg|एचएसजी (?:1|i|वन|एक)')],
  ['HSG', pattern('hsg|एचएसजी|higher selection grade')],
  ['LSG', pattern('lsg|एलएसजी|lower selection grade')],
  ['PA (CO)', pattern('pa ?(?:co|ro)|paco')],
  // In "nahi kar pa raha" (cannot do it) "pa" is a verb.
  ['PA', pattern('pa(?! r(?:a?h|e?h|aa?h))|पीए|postal assistant|डाक सहायक')],
  ['SA', pattern('sa|एसए|sorting assistant|छंटाई सहायक')],
];
const services: readonly (readonly [Service, RegExp])[] = [
  [
    'gds',
    pattern(
      'gds|a?bpms?|(?:gramin )?da?ak sevaks?|branch post ?masters?|जीडीएस|ए?बीपीएम|डाक सेवक|शाखा डाकपाल',
    ),
  ],
  ['ippb', pattern('ippb|आईपीपीबी|payments bank')],
  ['aps', pattern('aps|army postal(?: service)?|एपीएस')],
  [
    'contractual',
    pattern(
      'contract(?:ual|ually)?|out ?sourced?|casual|daily wagers?|daily wages?|part ?time|samvida|theka|संविदा\\S*|ठेका|ठेके|आउटसोर्स\\S*',
    ),
  ],
  ['deputation', pattern('deput\\w+|pratiniyukti|प्रतिनियुक्ति|डेपुटेशन')],
  ['suspended', pattern('suspen\\w+|nilambit|निलंबित|सस्पेंड')],
  ['probation', pattern('probation\\w*|new(?:ly)? (?:recruit\\w*|join\\w*|appointed)|नवनियुक्त|परिवीक्षा\\S*')],
  [
    'leave',
    pattern(
      '(?:maternity|medical|study|child care|long|on|sick) leave|ccl|chh?utti|leave (?:pe|par|me|mein)|अवकाश|छुट्टी|मातृत्व\\S*',
    ),
  ],
  ['retired', pattern('retir\\w+|superannuat\\w+|sevanivrit\\w*|सेवानिवृत्त\\S*|रिटायर\\S*')],
];

const yes = pattern(
  'yes|yeah|yep|yup|ya|haan|han|haa|ha|ji|ji haan|haanji|hanji|हां|जी|जी हां|हांजी|ok|okay|correct|right|sahi|सही|bilkul|sure|y|aama|avunu|houdu|athe|hoy',
);
const no = pattern('no|nope|nah|nahi|nhi|nahin|na|ji nahi|नहीं|नही|जी नहीं|ना|not|illai|illa|kaadu|n');
/** With these words a yes remains a yes, and a no remains a no. */
const yesNoFillers = new Set(
  'sir madam maam ji it is i do am have has did hai hain hu hua kiya mila aaya gaya yet abhi already please thanks there that it s not still tak है हूं हुआ किया मिला आया अभी तक सर'.split(
    ' ',
  ),
);

const outOfScopeTopics: readonly (readonly [ConceptId, OutOfScopeTopic])[] = [
  ['exam-cheating', 'exam-answers'],
  ['sparrow-filling', 'other-portal'],
  ['recruitment', 'recruitment'],
  ['pension', 'pension'],
  ['pay', 'pay'],
  ['hr-matter', 'hr'],
  ['career', 'hr'],
  ['leave-matter', 'leave'],
  ['other-portal', 'other-portal'],
  ['public-service', 'public-service'],
  ['chitchat', 'chitchat'],
];
const certificate = /certif|praman|प्रमाण|सर्टिफ/;

/** The topic of a message that is outside this helpdesk; undefined where it names none. */
function outOfScopeTopicOf(hits: readonly ConceptHit[]): OutOfScopeTopic | undefined {
  const igot = hits.find(({ concept }) => concept === 'igot-elsewhere');
  if (igot !== undefined) return certificate.test(igot.text) ? 'certificates' : 'other-courses';
  return outOfScopeTopics.find(([concept]) => hits.some(hit => hit.concept === concept))?.[1];
}

/**
 * Reads the details that a message tells.
 *
 * @param folded the folded text
 * @param hits the concepts of its words
 */
export function readDetails(folded: string, hits: readonly ConceptHit[]): Details {
  const concepts = new Set(hits.map(({ concept }) => concept));
  const details: Details = {};
  const groups = groupOf.filter(([, read]) => read.test(folded)).map(([group]) => group);
  const [group] = groups;
  if (group !== undefined && groups.length === 1) details.group = group;
  const cadre = cadres.find(([, read]) => read.test(folded))?.[0];
  if (cadre !== undefined) details.cadre = cadre;
  const courses = [...new Set(hits.flatMap(({ course }) => (course === undefined ? [] : [course])))];
  if (courses.length > 0) details.courses = courses;
  Object.assign(details, readProgress(folded, concepts));
  const service = services.find(([, read]) => read.test(folded))?.[0];
  if (service !== undefined) details.service = service;
  if (concepts.has('english')) details.switchTo = 'en';
  else if (concepts.has('hindi')) details.switchTo = 'hi';
  const tokens = folded === '' ? [] : folded.split(' ');
  if (
    tokens.length > 0 &&
    tokens.length <= 4 &&
    tokens.every(word => yes.test(word) || no.test(word) || yesNoFillers.has(word))
  ) {
    if (no.test(folded)) details.yesNo = 'no';
    else if (yes.test(folded)) details.yesNo = 'yes';
  }
  const outOfScopeTopic = outOfScopeTopicOf(hits);
  if (outOfScopeTopic !== undefined) details.outOfScopeTopic = outOfScopeTopic;
  return details;
}
