/** What the order of posts in a message tells: which of them came first, and which is taken back. */
import type { RoleCues } from './role-cues.ts';
import { type Assigned, hasWord, type Item, isPost, type SentenceRead } from './role-items.ts';

/**
 * Of posts in a row, only the last is held: "PA -> LSG", "GDS 2015, MTS 2019, postman 2023". A year that is told with a post may
 * come before or after it.
 */
export function orderCareer(sentences: readonly SentenceRead[], cues: RoleCues): void {
  for (const [number, { assigned, items }] of sentences.entries()) {
    const [last, next] = [assigned.at(-1), sentences[number + 1]?.assigned[0]];
    if (last !== undefined && isDenial(sentences[number + 1], sentences[number + 2], cues))
      [last.role, last.said] = ['denied', true];
    const isArrow = sentences[number + 1]?.items[0]?.mark === '>' && next?.at === 0;
    if (isArrow && last?.said === false && next.role === 'claimed') makeFormer(last);
    const dated = assigned.flatMap(post => {
      const year = yearOf(items, post.at);
      return year === undefined || post.role !== 'claimed' ? [] : [{ post, year }];
    });
    const newest = Math.max(...dated.map(({ year }) => year));
    for (const { post, year } of dated) if (year < newest) makeFormer(post);
  }
}

/** True of a sentence that begins by denying what was said: "I am not, I am …", "No. Junior Accountant". */
function isDenial(
  sentence: SentenceRead | undefined,
  after: SentenceRead | undefined,
  cues: RoleCues,
): boolean {
  if (sentence === undefined) return false;
  const { items, assigned } = sentence;
  const first = items.filter(({ clause }) => clause === items[0]?.clause);
  if (!hasWord(first, cues.noWords)) return false;
  const doesNothingElse = first.every(({ word }) => cues.denialWords.has(word));
  return (
    (doesNothingElse && (first.length > 1 || [...assigned, ...(after?.assigned ?? [])].length > 0)) ||
    (assigned.length > 0 && hasWord(first.slice(0, 1), cues.noWords))
  );
}

function makeFormer(post: Assigned): void {
  [post.role, post.said] = ['former', true];
}

/** The year that is told with a post: next to it, else the one of its clause, where it is the only post. */
function yearOf(items: readonly Item[], at: number): number | undefined {
  const clause = items.filter(item => item.clause === items[at]?.clause);
  const isAlone = clause.filter(isPost).length === 1;
  const [after, before] = [items.slice(at + 1, at + 3), items.slice(Math.max(0, at - 2), at).reverse()];
  // "2012 GDS 2016 MTS": where a clause begins with a year, each year comes before its post.
  const near = isYear(clause[0]) ? [...before, ...after] : [...after, ...before];
  const found = [...near, ...(isAlone ? clause : [])].find(isYear);
  if (found !== undefined) return Number(found.text);
  return isAlone &&
    clause.some(
      ({ text }, index) =>
        /^(?:last|this|pichh?le|is|isi)$/.test(text) &&
        /^(?:year|month|week|saal|sal|mahine)$/.test(clause[index + 1]?.text ?? ''),
    )
    ? Number.POSITIVE_INFINITY
    : undefined;
}

function isYear(item: Item | undefined): boolean {
  return /^(?:19[89]|20[0-4])\d$/.test(item?.text ?? '');
}

/** Where no other post is told, the last of those that somebody began with is still held. */
export function claimBeginnings(posts: readonly Assigned[]): void {
  if (posts.some(({ role, item }) => role === 'claimed' && item.mention !== undefined)) return;
  const last = posts.findLast(({ isBeginning }) => isBeginning);
  if (last !== undefined) last.role = 'claimed';
}
