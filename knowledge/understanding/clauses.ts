/**
 * Cuts a sentence into clauses, and marks the clauses that only grant something. In "the tick has come but the courses have
 * not", the first clause is granted: it is background, and the trouble is in the second.
 */

/** A part of a sentence that may ask for something of its own. */
export interface SentencePart {
  text: string;
  /** True of background: another clause has the trouble or the question. */
  granted: boolean;
}

/** The clause before one of these words is granted. */
const turns =
  'but|yet|still then|lekin|magar|phir bhi|fir bhi|phirbhi|firbhi|tab bhi|लेकिन|परंतु|परन्तु|किंतु|किन्तु|मगर|फिर भी|तब भी';
/** The clause that begins with one of these words is granted. */
const grants =
  'even though|though|although|even after|even when|even with|despite|in spite of|inspite of|jabki|halanki|जबकि|हालांकि|हालाँकि';
/** After one of these verbs, `par` and `पर` mean "but"; elsewhere they mean "on". */
const verbs =
  '(?:hai|hain|h|hu|hoon|hun|gaya|gaye|gayi|gya|gye|liya|liye|diya|diye|chuka|chuke|chuki|done|complete|completed|है|हैं|हूँ|हूं|गया|गए|गये|गई|लिया|लिए|लिये|दिया|दिए|चुका|चुके|चुकी)';
const marks = '[,;?!।]+(?=\\s|$)|[,;]|\\s[-–—]\\s';
/** Words that join two clauses. No cut in `kisi aur` ("someone else") or in `b and c` (two groups). */
const joints =
  '(?<!\\b[a-c]|kisi|koi|किसी|कोई)\\s(?:and|also(?!\\s+(?:not|no|is|are|does|do|did|has|have|failed|closed))|plus|then|aur|or bhi|tatha|evam|और|तथा|एवं)(?=\\s)';

const divider = new RegExp(
  `\\s*(?:${marks}|${joints}|\\s(?=(?:${turns}|${grants}|still (?:no|nothing|none))\\s)|(?<=(?:^|\\s)${verbs})\\s(?=(?:par|पर)\\s))\\s*`,
  'iu',
);
const startsWithTurn = new RegExp(`^(?:${turns}|still (?:no|nothing|none)|par|पर)\\s`, 'iu');
const startsWithGrant = new RegExp(`^(?:${grants})\\s`, 'iu');

/**
 * Cuts a sentence into clauses, in order.
 *
 * @param sentence one sentence, as it was written
 * @returns at least one part; the whole sentence where it has one clause
 */
export function clausesOf(sentence: string): SentencePart[] {
  const texts = sentence
    .split(divider)
    .map(part => part.trim())
    .filter(part => /[\p{L}\p{N}]/u.test(part));
  if (texts.length === 0) return [{ text: sentence, granted: false }];
  return texts.map((text, at) => ({
    text,
    granted: startsWithGrant.test(text) || startsWithTurn.test(texts[at + 1] ?? ''),
  }));
}
