/**
 * Reads the facts that a message tells, by the table of `table.ts`. The operators here are the same for all rows: negation, time,
 * whose it is, question, condition.
 */

import type { Course } from '../../facts/facts.ts';
import type { ConceptLexicon } from '../../lexicon/schema.ts';
import type { PostsTold } from '../../posts/posts-told.ts';
import { fold } from '../../text/fold.ts';
import { createConceptIndex } from '../concept-index.ts';
import { answerIn } from './answer.ts';
import { type Around, aroundOf, fact, ownerOf } from './around.ts';
import { factConcepts } from './concepts-read.ts';
import { readCourses } from './course-states.ts';
import type { Fact } from './fact.ts';
import { bareFacts, shownFacts } from './open-facts.ts';
import { postFacts } from './posts-facts.ts';
import { attemptsIn } from './quantities.ts';
import { statementFacts } from './row-facts.ts';
import { createSegments, type Segment, shortTitle } from './segments.ts';
import { hasAny, type Statement, statementsOf } from './statements.ts';

/** What is read of a message. */
export interface FactsRead {
  facts: Fact[];
  /** The message without the clauses that deny something; the message itself where all or none do. */
  affirmed: string;
  /** Whom the message speaks of by words such as "my" and "his": of several, the last. */
  speaksOf?: Exclude<Fact['of'], 'anyone'>;
}

export type ReadFacts = (text: string, told?: PostsTold) => FactsRead;

const noPosts: PostsTold = { posts: [], employments: [] };

/**
 * Makes the reader of facts.
 *
 * @param courses the courses whose titles are read
 * @returns a pure function of a text and of the posts in it
 */
export function createFactReader(courses: readonly Course[], lexicon: ConceptLexicon): ReadFacts {
  const index = createConceptIndex(courses, factLexicon(lexicon));
  const listed = lexicon.conceptsFacts;
  const segmentsOf = createSegments(index, concept => new Set((listed[concept] ?? []).map(fold)));
  return (text, told = noPosts) => {
    const segments = segmentsOf(text);
    const others = told.posts.filter(({ role }) => role === 'other').map(post => fold(post.text));
    const facts: Fact[] = answerIn(segments[0], segments.length === 1);
    const clauses: Around[] = [];
    let of: Fact['of'] = 'writer';
    let speaksOf: FactsRead['speaksOf'];
    const statements: { statement: Statement; around: Around }[] = [];
    for (const [at, segment] of segments.entries()) {
      const owner = ownerOf(segment, others);
      of = owner ?? of;
      if (owner !== undefined && owner !== 'anyone') speaksOf = owner;
      const around = aroundOf(segment, of, at);
      clauses.push(around);
      if (hasAny(segment.marks, 'if')) continue;
      if (hasAny(segment.marks, 'unsure')) {
        if (!around.isAsked) facts.push(fact('answer', 'unsure', around));
        continue;
      }
      for (const statement of statementsOf(segment)) statements.push({ statement, around });
      facts.push(...shownFacts(segment, around), ...bareFacts(segment, around));
      facts.push(...attemptsIn(segment).map(value => fact('attempts', value, around)));
    }
    facts.push(...statementFacts(statements));
    facts.push(...readCourses(statements), ...postFacts(told, clauses));
    return { facts, affirmed: affirmedPart(text, segments), ...(speaksOf && { speaksOf }) };
  };
}

function affirmedPart(text: string, segments: readonly Segment[]): string {
  const kept = segments.filter(({ marks }) => !hasAny(marks, 'not'));
  return kept.length === 0 || kept.length === segments.length
    ? text
    : kept.map(({ words }) => words.join(' ')).join(', ');
}

/** The lexicon without the concepts that facts are not read by. */
function factLexicon(lexicon: ConceptLexicon): ConceptLexicon {
  const only = (section: Readonly<Record<string, string[]>>) =>
    Object.fromEntries(
      Object.entries(section).filter(
        ([concept]) => factConcepts.has(concept) || concept.startsWith(shortTitle),
      ),
    );
  return {
    conceptsPortal: only(lexicon.conceptsPortal),
    conceptsTalk: only(lexicon.conceptsTalk),
    conceptsElsewhere: only(lexicon.conceptsFacts),
    conceptsFacts: {},
    courseSayings: Object.fromEntries(
      Object.entries(lexicon.courseSayings).map(([course, says]) => [course, says.filter(isTitle)]),
    ),
  };
}

/** False of a saying that tells a state with the title: "gender pending". */
function isTitle(saying: string): boolean {
  return !/ (?:baki|baaki|pending|left)$/.test(saying);
}
