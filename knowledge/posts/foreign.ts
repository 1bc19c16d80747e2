/** Tells posts of the department from posts of others, such as "food inspector" and "director of agriculture". */
import type { DesignationLexicon } from '../lexicon/schema.ts';
import { fold } from '../text/fold.ts';
import { cueWords } from './cue-words.ts';
import { createEmployerTests, isGeneralForm } from './employers.ts';
import { isMeantAsPost } from './in-context.ts';
import { type PostMention, rankWords } from './mentions.ts';
import { spoken } from './spoken.ts';
import type { Token } from './tokenize.ts';

/** Short words that are no abbreviations. */
const generalShort = new Set(['cook', 'peon', 'mali', 'head']);
/** With so few other words a place of work tells the post. */
const mostAroundPlace = 1;
/** After "of", the beginning of something that has no post: "the architect of this form". */
const aNoun = /^(?:this|these|my|your|all|everything)$/;
/** The verb of a driver. */
const drives = /^(?:driv(?:e|es|ing)|chala(?:ta|ti|te|un|u)?|चलाता|चलाती|चलाते)$/;
/** The most letters of an abbreviation. */
const longestAbbreviation = 4;

export interface PostSurroundings {
  /** True of a post in general words next to a word of another employer or trade, or next to an unknown word. */
  isForeign(mention: PostMention, sentence: readonly Token[]): boolean;
  /** True of a mention that is only an abbreviation and also an everyday word. */
  isHasty(mention: PostMention, sentence: readonly Token[]): boolean;
  /** True of a canteen, a staff car and the like in a sentence that does not claim it as a post. */
  isPlace(mention: PostMention, sentence: readonly Token[]): boolean;
  /** True of the last word of an office's name: "Gaya SO". */
  isOfficeName(mention: PostMention, sentence: readonly Token[]): boolean;
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
  const organisations = new Set(plainWords.organisations.map(fold));
  const employers = new Set([...plainWords.employers.map(fold), ...organisations]);
  const places = new Set(plainWords.places.map(fold));
  const things = new Set(plainWords.things.map(fold));
  const lead = new Set([...plainWords.lead, ...plainWords.skip, ...cueWords(postRoles)].map(fold));
  const spokenLead = new Set([...lead].map(spoken));
  /** True of a token that is neither a word of a post nor one that may surround it. */
  const isUnknown = (token: Token | undefined) =>
    token !== undefined &&
    token.expansions.length === 0 &&
    !lead.has(token.text) &&
    !spokenLead.has(spoken(token.text));

  /** True of "canteen" in "canteen lo bearer", and of "drive" in "I drive the staff car". */
  const claimsPlace = (text: string) => places.has(text) || drives.test(text);

  const { isOfEmployer, isInClause } = createEmployerTests(
    organisations,
    isUnknown,
    new Set(postRoles.clauseStarts.map(fold)),
  );

  return {
    isForeign(mention, sentence) {
      if (isOfEmployer(mention, sentence)) return true;
      if (!isGeneral(mention, sentence)) return false;
      const { at } = mention;
      if (isInClause(at, sentence, token => employers.has(token.text))) return true;
      const [first, last] = [at[0] ?? 0, at.at(-1) ?? 0];
      if (things.has(ownerOf(first, sentence))) return true;
      if (at.length === 1 && !sentence[first]?.apart && isUnknown(sentence[first - 1])) return true;
      const after = sentence[last + 1];
      const owner = sentence[last + 2];
      if (after?.text === 'of' && (isUnknown(owner) || aNoun.test(owner?.text ?? ''))) return true;
      return isOnlyRank(mention) && isUnknown(after);
    },
    isHasty: ({ at }, sentence) =>
      at.every(index => hasty.has(sentence[index]?.text ?? '') && sentence[index]?.capitals !== true) &&
      !isMeantAsPost(sentence[(at[0] ?? 0) - 1], sentence[(at.at(-1) ?? 0) + 1]),
    isPlace({ at }, sentence) {
      const [first, last] = [at[0] ?? 0, at.at(-1) ?? 0];
      const text = sentence.slice(first, last + 1).map(token => token.text);
      const [before, after] = [sentence[first - 1], sentence[last + 1]];
      return (
        places.has(text.join(' ')) &&
        !sentence.some(({ text: other }, index) => !at.includes(index) && claimsPlace(other)) &&
        sentence.filter(({ skip }) => !skip).length > text.length + mostAroundPlace &&
        [before, after].every(token => token === undefined || token.expansions.length === 0) &&
        !isMeantAsPost(before, after)
      );
    },
    isOfficeName: ({ at: [first = 0, ...more] }, sentence) =>
      more.length === 0 &&
      /^(so|s o|bo|b o)$/.test(sentence[first]?.text ?? '') &&
      isUnknown(sentence[first - 1]),
    core: tokens =>
      tokens
        .filter(token => !token.skip && !lead.has(token.text))
        .map(token => token.raw)
        .join(' '),
    namesOtherEmployer: tokens => tokens.some(token => employers.has(token.text)),
  };
}

/** The word before a post, or before a word that joins the two: "the phone's driver", "file manager". */
function ownerOf(first: number, sentence: readonly Token[]): string {
  const [next, owner] = [sentence[first - 1], sentence[first - 2]];
  const isJoin = /^(?:ka|ke|ki|of|s|का|के|की)$/.test(next?.text ?? '');
  return (isJoin ? owner : next)?.text ?? '';
}

/** True of a post in words that other employers use too. */
function isGeneral({ forms, at }: PostMention, sentence: readonly Token[]): boolean {
  const isAbbreviation = at.every(index => {
    const text = sentence[index]?.text ?? '';
    return (text.length <= longestAbbreviation && !generalShort.has(text)) || text === 'cadre';
  });
  return !isAbbreviation && forms.every(isGeneralForm);
}

/** True of a mention of one word that only grades a post: "director". */
function isOnlyRank({ forms, at }: PostMention): boolean {
  return at.length === 1 && forms.every(({ words }) => words.every(word => rankWords.has(word)));
}
