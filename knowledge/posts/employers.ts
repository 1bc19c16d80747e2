/** Which posts belong to another employer that is named with them: "AGM, SBI", "PA to an MLA". */
import type { PostForm } from './forms.ts';
import type { PostMention } from './mentions.ts';
import type { Token } from './tokenize.ts';

/** A post with one of these words is always a post of the department. */
const postalWords = new Set(
  'posts mail mms lsg hsg rms mts gds sevak postman postwoman postmaster pli raknpa psd csd fpo rlo sbco sorting ol cewing dispatch overseer nsh ph bpc crc bdo'.split(
    ' ',
  ),
);
/** Words between a post and its employer: "AGM, SBI", "PA to an MLA", "NABARD me DGM". */
const employedBy = new Set(
  'a an at by for from in mein me ma main madhe of the to under with ka ke ki ko la lo er e r s sir mein में का के की को'.split(
    ' ',
  ),
);
/** Names of employers that are everyday words or parts of the department unless they are in capitals. */
const onlyInCapitals = new Set(['air', 'dm', 'hal', 'mes', 'mp', 'nic']);
/** What comes after the name of a post office. */
const officeTypes = new Set([
  'so',
  'ho',
  'bo',
  'po',
  's o',
  'h o',
  'b o',
  'p o',
  'mdg',
  'post office',
  'sub office',
  'head office',
  'डाकघर',
  'उप डाकघर',
]);
/** An employer is so near to an abbreviation that belongs to it. In tokens. */
const employerReach = 5;
const employerClause = 12;
/** After these words somebody or something else is spoken of. */
const ownWords =
  'my mera meri mere mujhe our hamara hamari hamare his her i main am hu hun hoon मेरा मेरी मेरे हमारा हमारी हमारे मैं हूँ हूं'.split(
    ' ',
  );
const speaksOfSelf = new Set(ownWords);
const startsClause = new Set([
  ...ownWords,
  ...'and aur but lekin magar par who whose jo और लेकिन मगर जो'.split(' '),
]);

export interface EmployerTests {
  /** True of a post that another employer is named with: next to it, or in the same clause where no office of posts is named. */
  isOfEmployer(mention: PostMention, sentence: readonly Token[]): boolean;
  /** True where a token of the same clause passes the test. */
  isInClause(at: readonly number[], sentence: readonly Token[], test: (token: Token) => boolean): boolean;
}

/**
 * @param organisations names of other employers, folded
 * @param isUnknown true of a token that is neither a word of a post nor one that may surround it
 * @param clauseStarts words that begin a clause after a comma, folded
 */
export function createEmployerTests(
  organisations: ReadonlySet<string>,
  isUnknown: (token: Token) => boolean,
  clauseStarts: ReadonlySet<string>,
): EmployerTests {
  /** True of "now" in "clerk in the Army, now postman here". */
  const isNewClause = ({ text, apart }: Token) => apart && clauseStarts.has(text);

  const isSmall = (token: Token) => employedBy.has(token.text) || isUnknown(token);

  /** True of a token that begins or ends the name of another employer. */
  function namesOrganisation(token: Token, sentence: readonly Token[]): boolean {
    if (onlyInCapitals.has(token.text) && !token.capitals) return false;
    const at = sentence.indexOf(token);
    // "Collectorate S.O." is a post office.
    if (sentence.slice(at + 1, at + 3).some(({ text }) => officeTypes.has(text))) return false;
    // A Secretariat Assistant is ours, and "secretariat of the PMG" is an office of ours.
    if (token.text === 'secretariat') {
      const [before, after] = [sentence[at - 1], sentence[at + 1]];
      return before?.expansions.length === 0 && !/^(?:assistant|asst|asstt|of)$/.test(after?.text ?? '');
    }
    if (organisations.has(token.text)) return true;
    const textOf = (from: number, to: number) =>
      sentence
        .slice(Math.max(0, from), to)
        .map(({ text }) => text)
        .join(' ');
    return [2, 3].some(
      length =>
        organisations.has(textOf(at, at + length)) || organisations.has(textOf(at - length + 1, at + 1)),
    );
  }

  function isOfEmployer({ at, forms }: PostMention, sentence: readonly Token[]): boolean {
    if (!forms.some(isElsewhere)) return false;
    const [first, last] = [at[0] ?? 0, at.at(-1) ?? 0];
    return [sentence.slice(last + 1), sentence.slice(0, first).reverse()].some(near => {
      const found = near.findIndex(token => namesOrganisation(token, sentence));
      const between = near.slice(0, Math.max(found, 0));
      const isNext = between.length < employerReach && between.every(isSmall);
      const isSameClause =
        between.length < employerClause &&
        !between.some(token => token.apart || startsClause.has(token.text) || isPostal(token));
      return found >= 0 && (isNext || isSameClause);
    });
  }

  return {
    isOfEmployer,
    isInClause: (at, sentence, test) =>
      sentence.some((token, index) => {
        if (at.includes(index) || !test(token)) return false;
        const between = sentence.slice(Math.min(index, at[0] ?? 0) + 1, Math.max(index, at.at(-1) ?? 0));
        // The first token of the clause is the later of the two itself where nothing is between them.
        const later = sentence[Math.max(index, at[0] ?? 0)];
        return ![...between, ...(later === undefined ? [] : [later])].some(
          one => isNewClause(one) || (one !== later && speaksOfSelf.has(one.text)),
        );
      }),
  };
}

/** True of a form in words that other employers use too. */
export function isGeneralForm({ words }: PostForm): boolean {
  return words.every(word => !postalWords.has(word));
}

/** True of a post that other employers have under the same name: every ministry has MTS. */
function isElsewhere(form: PostForm): boolean {
  return isGeneralForm(form) || form.words.join() === 'mts';
}

/** True of a token that tells an office or a post of the department. */
function isPostal({ expansions }: Token): boolean {
  return expansions.some(({ words }) =>
    words.some(word => postalWords.has(word) || word === 'ho' || word === 'subpo'),
  );
}
