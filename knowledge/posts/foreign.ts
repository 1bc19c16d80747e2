/** Whether a post is one of the department's at all: "food inspector" and "director of agriculture" are not. */
import type { PlainWords } from '../lexicon/schema.ts';
import { fold } from '../text/fold.ts';
import { type PostMention, rankWords } from './mentions.ts';
import type { Token } from './tokenize.ts';

/** A post with one of these words is a post of the department, whatever is next to it. */
const postalWords = new Set(
  'posts mail mms lsg hsg rms mts gds sevak postman postwoman postmaster pli raknpa psd csd fpo rlo sbco sorting ol cewing dispatch overseer nsh ph bpc crc bdo'.split(
    ' ',
  ),
);
/** Short words that are no abbreviations. */
const generalShort = new Set(['cook', 'peon', 'mali', 'head']);
/** A mention of so few letters is an abbreviation, and one of so many tokens a name of its own. */
const longestAbbreviation = 4;
const leastTokensOfName = 3;

export interface PostSurroundings {
  /** A post of general words next to a word of another employer or trade, or to an unknown word, is not the department's. */
  isForeign(mention: PostMention, sentence: readonly Token[]): boolean;
  /** The mention is only an abbreviation that is an everyday word too. */
  isHasty(mention: PostMention, sentence: readonly Token[]): boolean;
  /** The words of a message that could be a post, without those that only surround it. */
  core(tokens: readonly Token[]): string;
  /** The message has a word of another employer or trade. */
  namesOtherEmployer(tokens: readonly Token[]): boolean;
}

/** @param hasty abbreviations that are everyday words too */
export function createPostSurroundings(plainWords: PlainWords, hasty: ReadonlySet<string>): PostSurroundings {
  const employers = new Set(plainWords.employers.map(fold));
  const lead = new Set([...plainWords.lead, ...plainWords.skip].map(fold));
  /** True of a token that is neither a word of a post nor one that may surround it. */
  const isUnknown = (token: Token | undefined) =>
    token !== undefined && token.expansions.length === 0 && !lead.has(token.text);

  return {
    isForeign(mention, sentence) {
      if (!isGeneral(mention, sentence)) return false;
      const { at } = mention;
      if (sentence.some((token, index) => !at.includes(index) && employers.has(token.text))) return true;
      const [first, last] = [at[0] ?? 0, at.at(-1) ?? 0];
      if (at.length < leastTokensOfName && !sentence[first]?.apart && isUnknown(sentence[first - 1]))
        return true;
      const after = sentence[last + 1];
      if (after?.text === 'of' && isUnknown(sentence[last + 2])) return true;
      return isOnlyRank(mention) && isUnknown(after);
    },
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

/** True of a post in words that any employer may use. */
function isGeneral({ forms, at }: PostMention, sentence: readonly Token[]): boolean {
  const isAbbreviation = at.every(index => {
    const text = sentence[index]?.text ?? '';
    return text.length <= longestAbbreviation && !generalShort.has(text);
  });
  return !isAbbreviation && forms.every(({ words }) => words.every(word => !postalWords.has(word)));
}

/** True of a mention of one word that only grades a post: "director". */
function isOnlyRank({ forms, at }: PostMention): boolean {
  return at.length === 1 && forms.every(({ words }) => words.every(word => rankWords.has(word)));
}
