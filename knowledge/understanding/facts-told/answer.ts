/** Reads the yes or no that a message begins with. */
import type { FactConcept } from '../../lexicon/schema.ts';
import { aroundOf, fact } from './around.ts';
import type { Fact } from './fact.ts';
import type { Segment } from './segments.ts';
import { has } from './statements.ts';

/** Words that may follow a "no" that is an answer: "no it does not". */
const answerGoesOn = new Set(
  'it its i there sir madam maam thats that mine they he not no bhai ji yaar'.split(' '),
);

/** The yes or no that a message begins with. */
export function answerIn(first: Segment | undefined, isOnly: boolean): Fact[] {
  const [mark, next] = first?.marks ?? [];
  if (first === undefined || mark === undefined || mark.from !== 0) return [];
  const isNo = has(mark, 'answer-no');
  // "Haan nahi" is neither.
  const isBoth = !isNo && next !== undefined && next.from === mark.to && has(next, 'answer-no');
  if (isBoth) return [];
  const isWhole = isOnly && isAnswerOnly(first);
  if (isWhole && !isNo && has(mark, 'right'))
    return [fact('answer', 'yes', aroundOf(first, 'writer'), { isWhole })];
  if (!isNo && !has(mark, 'answer-yes')) return [];
  // "No tick": the word belongs to the thing that follows.
  const follows = first.words[mark.to];
  if (has(mark, 'not-before') && follows !== undefined && !answerGoesOn.has(follows)) return [];
  if (isNo && has(mark, 'not-before') && next?.from === mark.to && !answerGoesOn.has(follows ?? ''))
    return [];
  return [
    fact('answer', isNo ? 'no' : 'yes', aroundOf(first, 'writer'), {
      time: 'now',
      ...(isWhole && { isWhole }),
    }),
  ];
}

/** The most words of a message that is only a yes or a no. */
const longestAnswer = 4;

/** True of a message of yes, no, courtesies and "is it": "haan ji hai". */
function isAnswerOnly({ words, marks }: Segment): boolean {
  const small: readonly FactConcept[] = [
    'answer-yes',
    'answer-no',
    'filler',
    'there',
    'right',
    'self',
    'not',
  ];
  const covered = marks
    .filter(mark => small.some(concept => has(mark, concept)))
    .reduce((sum, { from, to }) => sum + to - from, 0);
  return words.length <= longestAnswer && covered === words.length;
}
