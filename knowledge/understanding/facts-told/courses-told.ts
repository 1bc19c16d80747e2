/** The courses that a message names as done, or as the ones that are left. */

import { fold } from '../../text/fold.ts';
import type { Clause } from '../clause-kinds.ts';
import type { Progress } from './progress.ts';

/** "all but Dakshta", "Conduct Rules baki hai": the courses named are the ones not done. */
const leftWords =
  /(?:^| )(?:except|but not|excluding|other than|without|chhod|chod|chhodkar|alawa|siwa|siway|bina|pending|baki|baaki|left|remaining|incomplete|not|nahi|nhi|छोड़|छोडकर|सिवाय|अलावा|बिना|बाकी|लंबित|नहीं)(?: |$)/;
/** "I finished Conduct Rules": the courses named are the ones done. */
const finishedWords =
  /(?:^| )(?:done|over|complet\w*|finish\w*|ho gay\w*|ho chuk\w*|kar liy\w*|kar chuk\w*|khatam|पूरे|पूरा|पूर्ण|हो गए|हो गया|कर लिए|कर लिया)(?: |$)/;

/** True of a few words that say a thing is done, and name nothing: "that too is done", "वह भी हो गया". */
export function saysDone(text: string): boolean {
  const said = fold(text);
  return said.split(' ').length <= 6 && finishedWords.test(said) && !leftWords.test(said);
}

/** "Sirf gender wala baki hai": what is not named is done. */
const onlyWords = /(?:^| )(?:only|just|sirf|bas|keval|all|every\S*|sab|सिर्फ|केवल|बस|सभी|सारे|सब)(?: |$)/;
const allBut = /(?:^| )(?:all|every\S*) (?:\S+ )?(?:but|except|other than)(?: |$)/;

/**
 * The courses that a message names as done or as left, clause by clause: "Conduct Rules is over, only the gender one is not".
 *
 * A clause that says neither goes with the one before it where that says so first ("finished A and B"), else with the one
 * after it ("A and B are over").
 */
export function readCoursesTold(
  clauses: readonly Clause[],
): Pick<Progress, 'coursesFinished' | 'coursesLeft'> {
  const whole = clauses.flatMap(({ words }) => words).join(' ');
  const told = clauses.map(({ words, hits }) => {
    const said = words.join(' ');
    const word = leftWords.exec(said) ?? finishedWords.exec(said);
    const courses = hits.flatMap(({ course }) => (course === undefined ? [] : [course]));
    const firstCourse = hits.find(({ course }) => course !== undefined)?.from ?? words.length;
    return {
      courses,
      only: onlyWords.test(said),
      isLeft: word === null ? undefined : leftWords.test(said),
      saysFirst: word !== null && said.slice(0, word.index).split(' ').length <= firstCourse,
    };
  });
  const [finished, left] = [new Set<string>(), new Set<string>()];
  let onlyThese = false;
  for (const [at, clause] of told.entries()) {
    const before = told[at - 1];
    const sense =
      clause.isLeft ??
      (before?.saysFirst === true
        ? before.isLeft
        : told.slice(at + 1).find(({ isLeft }) => isLeft !== undefined)?.isLeft);
    if (sense === undefined || clause.courses.length === 0) continue;
    const isLeft = sense || allBut.test(whole);
    if (isLeft && (clause.only || allBut.test(whole))) onlyThese = true;
    for (const course of clause.courses) (isLeft ? left : finished).add(course);
  }
  if (left.size > 0 && (finished.size === 0 || onlyThese)) return { coursesLeft: [...left] };
  return finished.size > 0 ? { coursesFinished: [...finished] } : {};
}
