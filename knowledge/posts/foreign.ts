/** Tells posts of the department from posts of others, such as "food inspector" and "director of agriculture". */
import type { DesignationLexicon } from '../lexicon/schema.ts';
import { fold } from '../text/fold.ts';
import { cueWords } from './cue-words.ts';
import { type PostMention, rankWords } from './mentions.ts';
import type { Token } from './tokenize.ts';

/** A post with one of these words is always a post of the department. */
const postalWords = new Set(
  'posts mail mms lsg hsg rms mts gds sevak postman postwoman postmaster pli raknpa psd csd fpo rlo sbco sorting ol cewing dispatch overseer nsh ph bpc crc bdo'.split(
    ' ',
  ),
);
/** Short words that are no abbreviations. */
const generalShort = new Set(['cook', 'peon', 'mali', 'head']);
/** The most letters of an abbreviation, and the fewest tokens of a name that no other word can change. */
const longestAbbreviation = 4;
const leastTokensOfName = 3;

export interface PostSurroundings {
  /** True of a post in general words next to a word of another employer or trade, or next to an unknown word. */
  isForeign(mention: PostMention, sentence: readonly Token[]): boolean;
  /** True of a mention that is only an abbreviation and also an everyday word. */
  isHasty(mention: PostMention, sentence: readonly Token[]): boolean;
  /** The words of a message that could be a post, without the words that only surround it. */
  core(tokens: readonly Token[]): string;
  /** True of a message with a word of another employer or trade. */
  namesOtherEmployer(tokens: readonly Token[]): boolean;
}

/** @param hasty abbreviations that are everyday words too */
export function createPostSurroundings(
  { plainWords, postRoles }: Pick<DesignationLexicon, 'plainWords' | 'postRoles'>,
  hasty: ReadonlySet<string>,
): PostSurroundings {
  const employers = new Set(plainWords.employers.map(fold));
  const lead = new Set([...plainWords.lead, ...plainWords.skip, ...cueWords(postRoles)].map(fold));
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

/** True of a post in words that other employers use too. */
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
