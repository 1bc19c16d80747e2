/** Cuts a sentence into clauses: "the tick has come but the courses have not" has two. */

/** Words that turn to a new clause. */
const turns =
  'but|yet|still then|lekin|magar|phir bhi|fir bhi|phirbhi|firbhi|tab bhi|लेकिन|परंतु|परन्तु|किंतु|किन्तु|मगर|फिर भी|तब भी';
/** Words that begin a clause which grants something. */
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

/**
 * Cuts a sentence into clauses, in order.
 *
 * @param sentence one sentence, as it was written
 * @returns at least one clause; the whole sentence where it has no other
 */
export function clausesOf(sentence: string): string[] {
  const clauses = sentence
    .split(divider)
    .map(part => part.trim())
    .filter(part => /[\p{L}\p{N}]/u.test(part));
  return clauses.length === 0 ? [sentence] : clauses;
}
