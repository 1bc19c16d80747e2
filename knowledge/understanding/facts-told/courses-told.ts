/** Reads which courses a message names as done, and which as left. */

import { fold } from '../../text/fold.ts';
import type { Clause } from '../clause-kinds.ts';
import type { Progress } from './progress.ts';

/** "all but Dakshta", "Conduct Rules baki hai": the courses named are the ones not done. */
const leftWords =
  /(?:^| )(?:except|but not|excluding|other than|without|chhod|chod|chhodkar|alawa|siwa|siway|bina|pending|baki|baaki|left|remaining|incomplete|not|nahi|nhi|छोड़|छोडकर|सिवाय|अलावा|बिना|बाकी|लंबित|नहीं)(?: |$)/;
/** "I finished Conduct Rules": the courses named are the ones done. */
const finishedWords =
  /(?:^| )(?:done|over|complet\w*|finish\w*|ho gay\w*|ho chuk\w*|kar liy\w*|kar chuk\w*|khatam|पूरे|पूरा|पूर्ण|हो गए|हो गया|कर लिए|कर लिया)(?: |$)/;

/** True of a short text that says that something is done and does not name it: "that too is done", "वह भी हो गया". */
export function saysDone(text: string): boolean {
  const folded = fold(text);
  return folded.split(' ').length <= 6 && finishedWords.test(folded) && !leftWords.test(folded);
}

/** "Sirf gender wala baki hai": all courses that are not named are done. */
const onlyWords = /(?:^| )(?:only|just|sirf|bas|keval|all|every\S*|sab|सिर्फ|केवल|बस|सभी|सारे|सब)(?: |$)/;
const allBut = /(?:^| )(?:all|every\S*) (?:\S+ )?(?:but|except|other than)(?: |$)/;

/**
 * The courses that a message names as done or as left, clause by clause: "Conduct Rules is over, only the gender one is not".
 *
 * A clause without such a word has the sense of the clause before it, where that clause begins with the word ("finished A
 * and B"). Otherwise it has the sense of the next clause with such a word ("A and B are over").
 */
export function readCoursesTold(
  clauses: readonly Clause[],
): Pick<Progress, 'coursesFinished' | 'coursesLeft'> {
  const whole = clauses.flatMap(({ words }) => words).join(' ');
  const readClauses = clauses.map(({ words, hits }) => {
    const text = words.join(' ');
    const word = leftWords.exec(text) ?? finishedWords.exec(text);
    const courses = hits.flatMap(({ course }) => (course === undefined ? [] : [course]));
    const firstCourse = hits.find(({ course }) => course !== undefined)?.from ?? words.length;
    return {
      courses,
      only: onlyWords.test(text),
      isLeft: word === null ? undefined : leftWords.test(text),
      saysFirst: word !== null && text.slice(0, word.index).split(' ').length <= firstCourse,
    };
  });
  const [finished, left] = [new Set<string>(), new Set<string>()];
  let onlyThese = false;
  for (const [at, clause] of readClauses.entries()) {
    const before = readClauses[at - 1];
    const sense =
      clause.isLeft ??
      (before?.saysFirst === true
        ? before.isLeft
        : readClauses.slice(at + 1).find(({ isLeft }) => isLeft !== undefined)?.isLeft);
    if (sense === undefined || clause.courses.length === 0) continue;
    const isLeft = sense || allBut.test(whole);
    if (isLeft && (clause.only || allBut.test(whole))) onlyThese = true;
    for (const course of clause.courses) (isLeft ? left : finished).add(course);
  }
  if (left.size > 0 && (finished.size === 0 || onlyThese)) return { coursesLeft: [...left] };
  return finished.size > 0 ? { coursesFinished: [...finished] } : {};
}
