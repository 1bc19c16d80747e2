/** Tests that tell the asker's own post of today from other posts in the same message. */
import type { PostMention } from './mentions.ts';
import type { Token } from './tokenize.ts';

const someoneElse =
  /(?:^| )(?:friend|husband|wife|brother|sister|father|mother|son|colleague|dost|pati|patni|bhai|pita|दोस्त|पति|पत्नी|भाई|पिता) (?:is|are|was)(?: an?| the)?$/;

/** The words around a mention. */
function around({ at }: PostMention, sentence: readonly Token[]): { before: Token[]; after: Token[] } {
  return { before: sentence.slice(0, at[0] ?? 0), after: sentence.slice((at.at(-1) ?? 0) + 1) };
}

/** False of `PMG` in "private secretary to PMG", "PMG office", "PMG sahab ki gadi": the PMG is somebody else. */
export function isTheirOwn(mention: PostMention, sentence: readonly Token[]): boolean {
  const { before, after } = around(mention, sentence);
  const wordBefore = before.findLast(({ text }) => !/^(the|a|an|our|my)$/.test(text))?.text ?? '';
  const wordAfter = after.find(({ text }) => !/^(sir|sahab|saheb|ji|madam|साहब|जी)$/.test(text))?.text ?? '';
  const isServed = wordBefore === 'to' ? !tellsPromotion(sentence) : /^(under|of)$/.test(wordBefore);
  return !isServed && !/^(office|karyalay|ऑफिस|कार्यालय|ka|ki|ke|का|की|के)$/.test(wordAfter);
}

/** False of the postman in "I am not a postman", "postman nahi MTS hu", "my husband is a postman". */
export function isClaimed(mention: PostMention, sentence: readonly Token[]): boolean {
  const { before, after } = around(mention, sentence);
  const lead = before
    .slice(-4)
    .map(({ text }) => text)
    .join(' ');
  const [next, beyond] = after;
  const isDenied =
    /(?:^| )not(?: an?| the)?$/.test(lead) ||
    (/^(nahi|nhi|nahin|नहीं|नही)$/.test(next?.text ?? '') && (beyond?.expansions.length ?? 0) > 0);
  return !isDenied && !someoneElse.test(lead);
}

/** True only of Y in "from X to Y", "X se Y", "was X, now Y", "promoted X to Y": X is not held today. */
export function isCurrent(mention: PostMention, sentence: readonly Token[]): boolean {
  const texts = around(mention, sentence);
  const [before = '', twoBefore = ''] = texts.before
    .slice(-2)
    .map(({ text }) => text)
    .reverse();
  const after = texts.after.slice(0, 2).map(({ text }) => text);
  if (/^(now|abhi|ab|currently|presently|present|अब|अभी)$/.test(before)) return true;
  return !(
    /^(from|ex|former|formerly|earlier|previously|was|were|pehle|पूर्व|पहले)$/.test(before) ||
    /^(was|were|from)$/.test(twoBefore) ||
    /^(se|से)$/.test(after[0] ?? '') ||
    (after[0] === 'to' && tellsPromotion(sentence)) ||
    after.some(word => /^(earlier|before|previously|formerly|tha|thi|pehle|था|थी|थे|पहले)$/.test(word))
  );
}

/** True of "promoted MTS to Postman": the post after "to" is held now. In "secretary to PMG" it is another person's. */
function tellsPromotion(sentence: readonly Token[]): boolean {
  return sentence.some(({ text }) => /^(promot|pramot|padonn|प्रमो|पदोन्न)/.test(text));
}

/** True of a short mention that only repeats the longer one: "assistant branch postmaster (abpm)". */
export function repeats(mention: PostMention, longer: PostMention): boolean {
  return (
    mention !== longer &&
    mention.at.length === 1 &&
    longer.at.length > 1 &&
    mention.readings.some(words => longer.forms.some(form => words.every(word => form.words.includes(word))))
  );
}
