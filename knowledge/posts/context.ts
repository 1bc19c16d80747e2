/** How the sentence around a post bears on it: whether it is one at all, whose it is, and whether it is held today. */

import type { DesignationLexicon } from '../lexicon/types.ts';
import { fold } from '../text/fold.ts';
import { type Mention, rankWords } from './mentions.ts';
import type { Token } from './words.ts';

const postalWords = new Set(
  'posts mail mms lsg hsg rms mts gds sevak postman postwoman postmaster pli raknpa psd csd fpo rlo sbco sorting ol cewing dispatch overseer nsh ph bpc crc bdo'.split(
    ' ',
  ),
);
/** A single letter or a number is a branch or a grade only right after a word that takes one. */
const numbered = ['grade', 'hsg', 'stenographer', 'driver', 'clerk', 'postmaster', 'artisan'];
const ordinalAfter: Readonly<Record<string, readonly string[]>> = {
  1: numbered,
  2: numbered,
  3: numbered,
  d: ['grade', 'stenographer'],
};
/** What follows an abbreviation that is an everyday word here. */
const everydayBefore: ReadonlyMap<string, RegExp> = new Map([
  ['ad', /^hoc$/],
  ['am', /^(an?|at|currently|from|in|new|not|now|of|on|posted|the|under|with|working)$/],
  ['er', /^(what|how|i)$/],
  ['ja', /^(pa|raha|rahi|rahe|sakta|sakti|sakte|kar)$/],
  ['ip', /^address$/],
  ['pa', /^r(?:a?h|e?h|aa?h)\w*$/],
  ['so', /^(what|that|i|my|how|why|when|now|can|please|far|the|it|is|we)$/],
]);
const generalShort = new Set(['cook', 'peon', 'mali', 'head']);

export interface PostContext {
  /** Drops readings that the neighbourhood does not bear out: `so`, `do`, a single letter, a number. */
  inContext(tokens: readonly Token[]): Token[];
  /** A post of general words beside a word of another employer or trade is not a post of the department. */
  isForeign(mention: Mention, sentence: readonly Token[]): boolean;
  /** The mention stands on an abbreviation that is an everyday word too. */
  isHasty(mention: Mention, sentence: readonly Token[]): boolean;
  /** The words of a message that could be a post, without those that only surround it. */
  core(tokens: readonly Token[]): string;
  /** A word of another employer or trade stands in the message. */
  namesOtherEmployer(tokens: readonly Token[]): boolean;
}

export function createPostContext({ plainWords }: DesignationLexicon): PostContext {
  const employers = new Set(plainWords.employers.map(fold));
  const lead = new Set([...plainWords.lead, ...plainWords.skip].map(fold));
  const hasty = new Set(plainWords.hasty.map(fold));

  function inContext(tokens: readonly Token[]): Token[] {
    const carrying = tokens.filter(token => !token.skip).length;
    return tokens.map((token, at) => {
      const before = tokens[at - 1];
      const after = tokens[at + 1];
      if (isEveryday(tokens, at)) return { ...token, readings: [] };
      // "LSG post": a position, not the postal side
      if (
        token.text === 'post' &&
        before?.readings.some(({ words }) => words.includes('lsg') || words.includes('hsg'))
      )
        return { ...token, readings: [] };
      if (/^[ce]$/.test(token.text))
        return before?.readings.some(({ words }) => words.includes('engineer'))
          ? token
          : { ...token, readings: [] };
      const ordinal = token.readings.find(
        ({ words }) => words.length === 1 && (words[0] ?? '') in ordinalAfter,
      )?.words[0];
      if (ordinal !== undefined) {
        const after = ordinalAfter[ordinal] ?? [];
        const stands =
          before?.sentence === token.sentence &&
          before.readings.some(({ words }) => words.some(word => after.includes(word)));
        return stands ? token : { ...token, readings: [] };
      }
      if (!hasty.has(token.text) || token.capitals || carrying <= 2) return token;
      const meantAsPost =
        /^(as|am|cadre|designation|grade|post)$/.test(before?.text ?? '') ||
        /^(cadre|hu|hun|hoon|designation|ka|grade)$/.test(after?.text ?? '');
      const beside = [before, after].some(
        near =>
          near !== undefined &&
          near.sentence === token.sentence &&
          near.readings.length > 0 &&
          !hasty.has(near.text),
      );
      return meantAsPost || beside ? token : { ...token, readings: [] };
    });
  }

  function isForeign(mention: Mention, sentence: readonly Token[]): boolean {
    const general = mention.entries.every(entry => entry.words.every(word => !postalWords.has(word)));
    const abbreviation = mention.at.every(
      at => (sentence[at]?.text.length ?? 0) <= 4 && !generalShort.has(sentence[at]?.text ?? ''),
    );
    if (!general || abbreviation) return false;
    if (sentence.some((token, at) => !mention.at.includes(at) && employers.has(token.text))) return true;
    const first = mention.at[0] ?? 0;
    const before = sentence[first - 1];
    if (
      mention.at.length < 3 &&
      before !== undefined &&
      !sentence[first]?.apart &&
      before.readings.length === 0 &&
      !lead.has(before.text)
    )
      return true;
    const last = mention.at.at(-1) ?? 0;
    const after = sentence[last + 1];
    const object = sentence[last + 2];
    if (
      after?.text === 'of' &&
      object !== undefined &&
      object.readings.length === 0 &&
      !lead.has(object.text)
    )
      return true;
    const onlyRank =
      mention.at.length === 1 &&
      mention.entries.every(entry => entry.words.every(word => rankWords.has(word)));
    return onlyRank && after !== undefined && after.readings.length === 0 && !lead.has(after.text);
  }

  return {
    inContext,
    isForeign,
    isHasty: ({ at }, sentence) =>
      at.every(index => hasty.has(sentence[index]?.text ?? '') && sentence[index]?.capitals !== true),
    core: tokens =>
      tokens
        .filter(token => !token.skip && !lead.has(token.text))
        .map(token => token.raw)
        .join(' '),
    namesOtherEmployer: tokens => tokens.some(token => employers.has(token.text)),
  };
}

/** "I am under Patna", "so what", "nahi kar pa raha": no Assistant Manager, Section Officer, Postal Assistant. */
function isEveryday(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.text === 'am' && (before?.text === 'i' || after?.text === 'i')) return true;
  if (token?.capitals === true || !everydayBefore.get(token?.text ?? '')?.test(after?.text ?? ''))
    return false;
  // "am in mms" names the branch.
  return (
    token?.text !== 'am' ||
    !tokens.some(({ readings }, other) => other !== at && other !== at + 1 && readings.length > 0)
  );
}

/** Not `PMG` in "private secretary to PMG", "PMG office", "PMG sahab ki gadi": that is whose it is, not who asks. */
export function isTheirOwn(mention: Mention, sentence: readonly Token[]): boolean {
  const first = mention.at[0] ?? 0;
  const last = mention.at.at(-1) ?? 0;
  const before = sentence.slice(0, first).findLast(token => !/^(the|a|an|our|my)$/.test(token.text));
  const after = sentence
    .slice(last + 1)
    .find(token => !/^(sir|sahab|saheb|ji|madam|साहब|जी)$/.test(token.text));
  return !(
    (before?.text === 'to' ? !tellsPromotion(sentence) : /^(under|of)$/.test(before?.text ?? '')) ||
    /^(office|karyalay|ऑफिस|कार्यालय|ka|ki|ke|का|की|के)$/.test(after?.text ?? '')
  );
}

const others =
  /(?:^| )(?:friend|husband|wife|brother|sister|father|mother|son|colleague|dost|pati|patni|bhai|pita|दोस्त|पति|पत्नी|भाई|पिता) (?:is|are|was)(?: an?| the)?$/;

/** Not the postman in "I am not a postman", "postman nahi MTS hu", "my husband is a postman". */
export function isClaimed(mention: Mention, sentence: readonly Token[]): boolean {
  const first = mention.at[0] ?? 0;
  const last = mention.at.at(-1) ?? 0;
  const before = sentence
    .slice(Math.max(0, first - 4), first)
    .map(({ text }) => text)
    .join(' ');
  const [after, next] = sentence.slice(last + 1, last + 3);
  const isDenied =
    /(?:^| )not(?: an?| the)?$/.test(before) ||
    (/^(nahi|nhi|nahin|नहीं|नही)$/.test(after?.text ?? '') && (next?.readings.length ?? 0) > 0);
  return !isDenied && !others.test(before);
}

/** "Promoted MTS to Postman": "to" leads to the post held now, and not to an officer whom the other one serves. */
function tellsPromotion(sentence: readonly Token[]): boolean {
  return sentence.some(({ text }) => /^(promot|pramot|padonn|प्रमो|पदोन्न)/.test(text));
}

/** Of "from X to Y", "X se Y", "was X, now Y", "promoted X to Y" only Y is held today. */
export function isCurrent(mention: Mention, sentence: readonly Token[]): boolean {
  const first = mention.at[0] ?? 0;
  const last = mention.at.at(-1) ?? 0;
  const [before = '', twoBefore = ''] = sentence
    .slice(Math.max(0, first - 2), first)
    .map(token => token.text)
    .reverse();
  const after = sentence.slice(last + 1, last + 3).map(token => token.text);
  if (/^(now|abhi|ab|currently|presently|present|अब|अभी)$/.test(before)) return true;
  return !(
    /^(from|ex|former|formerly|earlier|previously|was|were|pehle|पूर्व|पहले)$/.test(before) ||
    /^(was|were|from)$/.test(twoBefore) ||
    /^(se|से)$/.test(after[0] ?? '') ||
    (after[0] === 'to' && tellsPromotion(sentence)) ||
    after.some(word => /^(earlier|before|previously|formerly|tha|thi|pehle|था|थी|थे|पहले)$/.test(word))
  );
}

/** "assistant branch postmaster (abpm)": a shorter mention that only says the longer one again. */
export function repeats(mention: Mention, longer: Mention): boolean {
  return (
    mention !== longer &&
    mention.at.length === 1 &&
    longer.at.length > 1 &&
    mention.readings.some(words =>
      longer.entries.some(entry => words.every(word => entry.words.includes(word))),
    )
  );
}
