/** Signatures: the lines below an e-mail or letter that say who writes. */

/** The longest line of a signature, in characters and in words. */
const longestLine = 70;
const mostWords = 10;
/** The most lines of a signature that has no closing formula. */
const mostLines = 5;

/** A line with the name of a detail: `Designation: Postal Assistant`. */
const labelled =
  /^\s*(?:name|designation|desig|post|cadre|office|o\/o|division|circle|unit|place|station|csi\s*(?:id|no)?|emp(?:loyee)?\.?\s*(?:id|no|code)?|id|mob(?:ile)?|ph(?:one)?|contact|tel|cell|e-?mail|date|dated|नाम|पदनाम|पद|कार्यालय|मंडल|परिमंडल|स्थान|दिनांक|मोबाइल|सीएसआई\s+आईडी|naam|padnam|pad|karyalay)\s*(?:no\.?|id)?\s*[:–=-]/iu;
/** Words of sentences. A line with one of them does not only name a person, a post or an office. */
const sentenceWords =
  /(?:^|[^\p{L}\p{M}])(?:is|are|was|were|am|not|no|how|what|which|when|where|why|who|please|kindly|pls|plz|my|me|i|we|our|have|has|had|do|does|did|can|could|will|would|should|shall|get|got|need|want|give|tell|show|come|came|done|help|reply|check|hai|hain|nahi|nhi|kya|kaise|kab|kaun|mera|meri|mere|mujhe|hu|hoon|karu|kare|karna|batao|bataye|bataiye|है|हैं|नहीं|क्या|कैसे|कब|कौन|करें|करना|बताएं|बताइए|बताएँ|मेरा|मेरी|मेरे|मुझे|हूं|हूँ|कृपया|रहा|रही|गया|गयी)(?![\p{L}\p{M}])/iu;
/** Capital letters are initials: "A. Thomas". */
const listMark = /^\s*(?:[-*•]|\(?(?:\d{1,2}|[a-z])[.)])\s/u;
/** What mail programs and offices add below. */
const footer =
  /^\s*(?:sent\s+(?:from|via|using|with)\b|get\s+outlook|this\s+(?:e-?mail|message|communication)\b|disclaimer\b|confidential|please\s+(?:consider|don'?t\s+print)|save\s+(?:paper|tree)|scanned\s+(?:by|with)|download\s+the|\[?cid:|\[image|https?:\/\/\S+\s*$|www\.\S+\s*$)/iu;
/** Lines of a signature that tell neither post nor office: numbers, addresses of mail, dates, enclosures. */
const noFact =
  /^\s*(?:\(?\s*-?\s*(?:s\/?d|signed)\s*\/?\s*-?\s*\)?\.?\s*$|(?:mob(?:ile)?|ph(?:one)?|contact|tel|cell|e-?mail|date|dated|encl\S*|enclosures?|copy\s+to|cc|csi|emp\S*|employee|मोबाइल|दिनांक|सीएसआई|संलग्नक)(?![\p{L}\p{M}]).*$|[+\d][\d\s()-]{6,}$|\S+@\S+\s*$)/iu;

/** True of a line that a mail program or an office adds below its mails. */
export function isFooter(line: string): boolean {
  return footer.test(line);
}

/** True of a line that can be a sentence of the writer's own, and so does not belong to a signature. */
export function isProse(line: string): boolean {
  if (isFooter(line) || labelled.test(line)) return false;
  const words = line.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
  return /[?？]\s*$/.test(line) || listMark.test(line) || (words > 3 && sentenceWords.test(line));
}

/** True of a line that names a person, a post or an office, and says nothing about them. */
export function isWriterLine(line: string): boolean {
  const words = line.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
  if (words === 0 || line.length > longestLine) return false;
  if (labelled.test(line)) return true;
  return (
    words <= mostWords &&
    !/[?!।:;]\s*$|\p{L}{4,}\.\s*$/u.test(line) &&
    !listMark.test(line) &&
    !sentenceWords.test(line) &&
    /^\s*[("'-]*(?:\p{Lu}|\p{Lo}|\d)/u.test(line)
  );
}

/** True of a line of a signature that may tell the post or the office. */
export function saysWhoWrites(line: string): boolean {
  return /[\p{L}\p{M}]{2}/u.test(line) && !noFact.test(line) && !isFooter(line);
}

/**
 * Takes off a signature that has no closing formula: the last lines, where they name a person, a post or an office.
 *
 * @param body the lines of the body
 * @param isEmail false of a chat message: of several lines only the last one may sign it
 */
export function splitSignature(
  body: readonly string[],
  isEmail: boolean,
): { own: readonly string[]; signature: readonly string[] } {
  const last = body.findLastIndex(line => line.trim() !== '');
  let start = last + 1;
  const isLabelled = labelled.test(body[last] ?? '');
  while (start > 1 && last - start < mostLines && isPart(body[start - 1] ?? '', isLabelled)) start--;
  while ((body[start] ?? '').trim() === '' && start <= last) start++;
  const before = body.slice(0, start).findLast(line => line.trim() !== '');
  const lines = body.slice(start, last + 1);
  const isApart = body[start - 1]?.trim() === '';
  const endsBefore = before !== undefined && (/[.?!।:]["')]*\s*$/u.test(before) || isApart);
  const signs = isEmail ? lines.length > 0 && endsBefore : signsChat(lines, before);
  return signs ? { own: body.slice(0, start), signature: lines } : { own: body, signature: [] };
}

function isPart(line: string, isLabelled: boolean): boolean {
  return line.trim() === '' || (isLabelled ? labelled.test(line) : isWriterLine(line));
}

/** "JA, Dehradun" or "S. Iyer" after a sentence. Other last lines of a chat may be the answer to a question. */
function signsChat(lines: readonly string[], before: string | undefined): boolean {
  const [only, ...more] = lines;
  return (
    only !== undefined &&
    more.length === 0 &&
    before !== undefined &&
    /[.?।]\s*$/u.test(before) &&
    /[\p{L}\p{M}]\s*[,(/]|^\s*\p{Lu}\.\s?\p{Lu}/u.test(only)
  );
}
