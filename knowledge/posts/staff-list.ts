/**
 * A list of staff in one message: "2 PA, 1 LSG, 3 postmen: courses of each". The message is cut where one entry ends and the next
 * begins. Only pieces that are a post and little else, one after the other, make a list: in "postman hu aur mera dost MTS hai" a
 * sentence surrounds each post.
 */
import { plainText } from '../text/plain-text.ts';
import type { PostsTold } from './posts-told.ts';

/** An entry of a list of staff. */
export interface StaffEntry {
  /** The words of the post, as they were written: "Treasurer, PA cadre". */
  words: string;
  /** How many people hold the post, where the list says it. */
  count?: number;
}

/** A piece of a message between two separators. */
interface Piece {
  words: string;
  count?: number;
  /** Exact names of the designations that it may mean; none where it names no post. */
  names: readonly string[];
  isPost: boolean;
  /** True where words of a sentence come before the post, or after it. */
  hasLead: boolean;
  hasTail: boolean;
  /** True where the writer speaks of his or her own post: "I am PA". */
  bySelf: boolean;
  /** True where a number or a new line begins it. */
  isNumbered: boolean;
}

/** The most characters that are read, and the most words of an entry that names no post of Annexure III. */
const longestText = 2000;
const longestUnknown = 4;
/** The most words between a count and its post. */
const mostBefore = 1;
/** The most entries that are kept. The list is part of the state of a talk. */
const mostEntries = 20;
/** The fewest posts that are a list without any mark between them. */
const fewestUnmarked = 3;

/** How lists count in words. */
const numbers: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'one ek एक',
    'two do दो',
    'three teen tin तीन',
    'four char chaar चार',
    'five paanch panch पांच पाँच',
    'six chhah che छह छः',
    'seven saat सात',
    'eight aath आठ',
    'nine nau नौ',
    'ten das दस',
  ].flatMap((words, at) => words.split(' ').map(word => [word, at + 1])),
);
const count = `\\d{1,3}|${Object.keys(numbers).join('|')}`;
const joins = 'and|aur|plus|tatha|evam|evm|ane|और|तथा|एवं|व';
/** Words around a post that belong to its entry. */
const partOfEntry =
  /^(?:a|an|the|our|also|no|nos|num|nag|x|of|cadre|cader|संवर्ग|wing|side|grade|group|wala|wale|walon|वाले|staff|employees?|officials?|persons?|log|लोग|posts?|hain|hai|हैं|है|i{1,3}|[abc12]|rms|postal|डाक)$/;
const placeBefore = /^(?:in|at|from|under)$/;
const placeAfter = /^(?:me|mein|में)$/;
const self = /^(?:am|im|iam|main|mai|मैं)$/;
const selfAfter = /^(?:hu|hun|hoon|hoo|hum|हूँ|हूं|tha|thi|था|थी|nahi|nahin|नहीं|not|was)$/;
const either = /(?:^|\s)(?:or|ya|या|अथवा)(?=\s)/i;
/** What a number counts that is no post: "4 courses done", "11 people", "naam do". */
const noStaff =
  /(?:^|\s)(?:courses?|कोर्स|पाठ्यक्रम|exam|परीक्षा|attempts?|marks|days?|din|दिन|months?|mahine|years?|saal|साल|done|left|each|baki|बाकी|people|persons?|members|staff|jan|jon|jana|log|लोग|karmchari|कर्मचारी|jagah|offices?|kinds|names?|naam|नाम|titles?|lists?|sets?|do|दो)(?=\s|$)/i;
const beginsWithOr = /^(?:or|ya|या)\s/i;
/** After a number these make no count: "one of my GDS", "6 am". */
const noCount = /^(?:of|am|pm|o'clock|baje)\b/i;
const cadre = /(?:^|\s)(?:cadre|cader|संवर्ग)(?=\s|$)/i;
/** Abbreviations of three letters and more that a full stop ends inside a post. */
const abbreviated = /^(?:asst|asstt|supdt|suptd|supdtt|insp|dir|divl|addl|gen|govt|dept|mgr|sec|estt|offg)$/i;

/**
 * The entries of a list of at least two posts, in their order; at most twenty.
 *
 * @param text a message of any length; only its start is read
 * @param postsTold what tells the posts of a text (`knowledge.postsTold`)
 * @returns undefined where the message is no list: one post told in two ways ("PA working as treasurer"), alternatives ("IP or
 *   ASP?"), a career, posts of people that sentences speak of. Never throws
 * @example
 * readStaffList('2 PA, 1 LSG, 3 postmen: courses of each', knowledge.postsTold);
 * // [{ words: 'PA', count: 2 }, { words: 'LSG', count: 1 }, { words: 'postmen', count: 3 }]
 */
export function readStaffList(
  text: string,
  postsTold: (message: string) => PostsTold,
): StaffEntry[] | undefined {
  const plain = prepared(plainText(text.slice(0, longestText)));
  // The reader of posts keeps the last message: this one was read before. It does not read "2PA".
  const told = postsTold(/\d\p{L}/u.test(text) ? plain : text);
  if (told.posts.length === 0) return undefined;
  if (told.posts.length < fewestUnmarked && !separator.test(plain)) return undefined;
  const apart = new Set(
    told.posts.filter(({ role, said }) => said && apartRoles.has(role)).map(post => post.text),
  );
  const clauses = plain.split('\ue001').map(clause => runsOf(clause, postsTold));
  const list = clauses.flat().reduce<Piece[]>((best, run) => (run.length > best.length ? run : best), []);
  if (list.filter(({ isPost }) => isPost).length < 2) return undefined;
  if (list.some(({ words }) => apart.has(words))) return undefined;
  const isCounted = list.some(one => one.count !== undefined || one.isNumbered);
  if (!isCounted && (list.some(({ bySelf }) => bySelf) || isOnePost(list, plain))) return undefined;
  return list
    .slice(0, mostEntries)
    .map(one => ({ words: one.words, ...(one.count !== undefined && { count: one.count }) }));
}

/** A post with one of these roles is no entry of a list. */
const apartRoles: ReadonlySet<string> = new Set(['denied', 'former', 'expected', 'authority', 'office']);
const joined = new RegExp(`[\\n/+]|\\s(?:${joins})\\s`, 'iu');
const separator = new RegExp(`[,;\\n/+&\\ue002]|\\s(?:${joins})\\s|\\s(?:${count})\\s`, 'iu');
/** Marks an entry that a number or a bullet begins. */
const numbered = '\ue002';
const cutHere = '\ue003';
const bullet = /(^|[\s,;])\(?(\d{1,2}|[a-i]|iii|ii|iv|vii?i?)[.)]\s*(?=[\p{L}\d])/giu;

/** The text with one sign for the end of a sentence, one for a numbered entry, and counts before the posts. */
function prepared(plain: string): string {
  const bullets = [...plain.matchAll(bullet)];
  const isNumbered = bullets.length > 1 && /^[1ai]$/i.test(bullets[0]?.[2] ?? '');
  const marked = isNumbered ? plain.replace(bullet, `$1${numbered}`) : plain;
  return (
    marked
      .replace(/["“”]/g, '')
      // Not in "C & E Wing".
      .replace(/([\p{L}\p{M}\d)]{2}\s*)&(?=\s*(?:\d|\p{L}{2}))/gu, '$1+')
      .replace(/(^|\n)\s*[-*•·]\s*/g, `$1${numbered}`)
      .replace(/(\p{L}\)?)\s*[:=-]\s*(\d{1,3})(?=\s*(?:[,;\n+&/]|$))/gu, '$1 x $2')
      .replace(/(^|[\s,;/(\ue002])(\d{1,3})(?=\p{L})/gu, '$1$2 ')
      .replace(/([\p{L}\p{M}]{2,})\.(?=\s)/gu, (whole, word: string) =>
        word.length > 2 && !abbreviated.test(word) ? `${word}\ue001` : whole,
      )
      .replace(/[:?!।]/g, '\ue001')
  );
}

/** The runs of entries in a sentence. */
function runsOf(clause: string, postsTold: (message: string) => PostsTold): Piece[][] {
  const runs = runsIn(cut(clause, firm), postsTold);
  if (runs.some(run => run.length > 1)) return runs;
  // "PA/SA" is often one entry.
  return runsIn(cut(clause, slashes), postsTold).filter(run => run.length > 2);
}

const firm = new RegExp(`\\s*(?:[,;\\n+|]|/(?=\\s*\\d)|\\s(?:${joins})(?=\\s))\\s*`, 'giu');
const slashes = /\s*\/\s*/g;

/** The pieces of a sentence, each with the mark that it was numbered with. */
function cut(clause: string, at: RegExp): string[] {
  return clause
    .replace(at, cutHere)
    .replaceAll(numbered, `${cutHere}${numbered}`)
    .split(cutHere)
    .map(piece => piece.trim())
    .filter(piece => piece !== '' && piece !== numbered);
}

function runsIn(pieces: readonly string[], postsTold: (message: string) => PostsTold): Piece[][] {
  const runs: Piece[][] = [];
  let run: Piece[] = [];
  const close = () => {
    runs.push(run);
    run = [];
  };
  for (const piece of pieces.flatMap(one => cutWithin(one, postsTold)).map(one => pieceOf(one, postsTold))) {
    const before = run.at(-1);
    if (before !== undefined && narrows(piece, before)) {
      run[run.length - 1] = { ...before, words: `${before.words}, ${piece.words}`, hasTail: piece.hasTail };
    } else if (piece.isPost) {
      if (piece.hasLead) close();
      run.push(piece);
    } else if (isUnlisted(piece) && (before !== undefined || mayBegin(piece))) run.push(piece);
    else close();
    if (run.at(-1)?.hasTail) close();
  }
  close();
  return runs;
}

/** True of "PA cadre" after "Treasurer": it tells the cadre of the same entry. */
function narrows(piece: Piece, before: Piece): boolean {
  return (
    cadre.test(piece.words) &&
    !piece.hasLead &&
    piece.count === undefined &&
    !piece.isNumbered &&
    before.names.length > 1 &&
    piece.names.some(name => before.names.includes(name))
  );
}

/** True of an entry that names no post of Annexure III, but is counted or numbered as the others are. */
function isUnlisted({ words, count, isNumbered }: Piece): boolean {
  return (
    (count !== undefined || isNumbered) &&
    /\p{L}/u.test(words) &&
    !noStaff.test(words) &&
    words.split(' ').length <= longestUnknown
  );
}

/** True of an entry without a post of Annexure III at the start of a list: "4 MOs, 17 postmen". */
function mayBegin({ words, count, hasLead }: Piece): boolean {
  return !hasLead && count !== undefined && count > 1 && /^\p{L}{2,}$/u.test(words);
}

/** True where two entries may be one person, told by cadre, local name and office: "SPM, LSG", "AD(PLI) in CO, PS Group B". */
function isOnePost([one, other, ...more]: readonly Piece[], plain: string): boolean {
  if (one === undefined || other === undefined || more.length > 0) return false;
  const between = plain.slice(plain.indexOf(one.words) + one.words.length, plain.lastIndexOf(other.words));
  return !joined.test(between) || one.names.some(name => other.names.includes(name));
}

/** "2 PA 1 LSG" in two pieces, "PA SA MTS" in three. A number that grades a post cuts nothing: "HSG 1 postmaster". */
function cutWithin(piece: string, postsTold: (message: string) => PostsTold): string[] {
  const parts = piece.split(new RegExp(`\\s+(?=(?:${count})\\s)`, 'iu'));
  if (parts.length > 1 && !parts.slice(0, -1).some(part => gradeBefore.test(part))) {
    if (parts.filter(part => isPostIn(postsTold(part))).length > 1) return parts;
  }
  const { posts } = postsTold(piece);
  const named = posts.map(({ text }) => text).join(' ');
  const at = piece.indexOf(named);
  if (posts.length < fewestUnmarked || at < 0 || sharesNames(posts)) return [piece];
  const texts = posts.map(({ text }) => text);
  return [
    piece.slice(0, at) + texts[0],
    ...texts.slice(1, -1),
    texts.at(-1) + piece.slice(at + named.length),
  ];
}

function sharesNames(posts: PostsTold['posts']): boolean {
  const names = posts.flatMap(post => post.names);
  return new Set(names).size < names.length;
}

/** True where a text names a post, or the GDS as such. */
function isPostIn({ posts, employments }: PostsTold): boolean {
  return posts.length > 0 || employments.some(({ kind }) => kind === 'gds');
}

/** A word and where it is. */
interface Word {
  text: string;
  from: number;
  to: number;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}'’]+/gu)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    from: index,
    to: index + word.length,
  }));
}

/** What a piece says: the words of the post, their count, and whether words of a sentence surround them. */
function pieceOf(marked: string, postsTold: (message: string) => PostsTold): Piece {
  const isNumbered = marked.startsWith(numbered);
  const counted = countIn(marked.replace(numbered, '').trim(), postsTold);
  const { text } = counted;
  const told = postsTold(text);
  const words = wordsOf(text);
  const whole = { first: 0, last: words.length - 1 };
  const found = spanOf(told, words);
  const span = found ?? whole;
  const before = words.slice(0, span.first).map(word => word.text);
  const after = words.slice(span.last + 1).map(word => word.text);
  const rest = before.filter(word => !partOfEntry.test(word));
  // A count begins its entry: "2 regular PA". More words between are a sentence: "22 people, of whom PA".
  const count = counted.isBefore && rest.length > mostBefore ? undefined : counted.count;
  const isWhole = count !== undefined && counted.isBefore;
  const tail = placeless(after);
  const isPost =
    isPostIn(told) &&
    !(told.posts.length > 1 && either.test(text)) &&
    !beginsWithOr.test(text) &&
    (found !== undefined || words.length <= longestUnknown);
  const hasLead = counted.hasLead || (rest.length > 0 && !isWhole);
  const from = words[rest.length > 0 && !isWhole ? span.first : 0]?.from ?? 0;
  const to = tail.length > 0 ? (words[span.last]?.to ?? text.length) : text.length;
  return {
    words: isPost
      ? text
          .slice(from, to + (/^[^)]*\(/.test(text.slice(from, to)) && text[to] === ')' ? 1 : 0))
          .replace(/[\s.-]*(?:\s(?:hain?|हैं?|के|ke|ka|ki|-))*[\s.]*$/iu, '')
      : text,
    ...(count !== undefined && { count }),
    names: told.posts[0]?.names ?? [],
    isPost,
    hasLead,
    hasTail: tail.length > 0,
    bySelf: self.test(rest.at(-1) ?? '') || selfAfter.test(tail[0] ?? ''),
    isNumbered,
  };
}

/** The words after a post, without those that say where it is: "in RMS", "SRO me". */
function placeless(after: readonly string[]): string[] {
  const rest = after.filter(word => !partOfEntry.test(word));
  const isPlace =
    (rest.length <= 3 && placeBefore.test(rest[0] ?? '')) ||
    (rest.length === 2 && placeAfter.test(rest[1] ?? ''));
  return isPlace ? [] : rest;
}

/** The first and the last word of the posts of a piece, up to the first word that is no part of an entry. */
function spanOf(
  { posts, employments }: PostsTold,
  words: readonly Word[],
): { first: number; last: number } | undefined {
  const named = [...posts, ...(posts.length > 0 ? [] : employments)].flatMap(({ text }) => wordsOf(text));
  const at = words.flatMap(({ text }, index) => (named.some(one => one.text === text) ? [index] : []));
  const [first] = at;
  if (first === undefined) return undefined;
  let last = first;
  for (const index of at)
    if (words.slice(last + 1, index).every(({ text }) => partOfEntry.test(text))) last = index;
  return { first, last };
}

/** How many the piece counts, and its text without the number: "2 PA", "PA x 2", "postman 3". */
function countIn(
  text: string,
  postsTold: (message: string) => PostsTold,
): { text: string; count?: number; hasLead: boolean; isBefore: boolean } {
  const before = new RegExp(`^(.*?)(?:^|\\s)\\(?(${count})\\)?\\s+(?:nos?\\.?\\s+)?(?=\\p{L})`, 'iu').exec(
    text,
  );
  const lead = before?.[1]?.trim() ?? '';
  const rest = text.slice(before?.[0].length);
  if (before !== null && !gradeBefore.test(lead) && !isPostIn(postsTold(lead)) && !noCount.test(rest))
    return { text: rest, count: numberOf(before[2]), hasLead: lead !== '', isBefore: true };
  const after = /^(.*?\p{L}\)?)\s*(?:x|\()?\s*(\d{1,3})\s*\)?(?:\s*(?:nos?|num))?\.?$/iu.exec(text);
  if (after !== null && !(gradeBefore.test(after[1] ?? '') && grades.has(Number(after[2]))))
    return { text: after[1] ?? '', count: Number(after[2]), hasLead: false, isBefore: false };
  return { text, hasLead: false, isBefore: false };
}

/** A number after these is no count: "HSG 1", "Grade 2". */
const gradeBefore = /(?:^|\s)(?:hsg|grade|group|level|gr|iii|annexure)\s*-?$/i;
const grades = new Set([1, 2]);

function numberOf(word = ''): number {
  return numbers[word.toLowerCase()] ?? Number(word);
}
