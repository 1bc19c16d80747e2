/** Drops the meanings of a token that do not fit its neighbours: of `so`, `do`, a single letter, a number. */
import type { Token } from './tokenize.ts';

/** A single letter or a number is a branch or a grade only right after a word that takes one. */
const numbered = ['grade', 'hsg', 'stenographer', 'driver', 'clerk', 'postmaster', 'artisan'];
const ordinalAfter: ReadonlyMap<string, readonly string[]> = new Map([
  ['1', numbered],
  ['2', numbered],
  ['3', numbered],
  ['d', ['grade', 'stenographer']],
]);
/** Abbreviations that are everyday words where one of these follows. */
const everydayBefore: ReadonlyMap<string, RegExp> = new Map([
  ['ad', /^hoc$/],
  ['driver', /^(file|install\w*|licen[cs]e|software|update\w*)$/],
  ['assist', /^(him|her|in|me|my|the|them|us|with|you)$/],
  ['am', /^(an?|at|currently|from|in|new|not|now|of|on|posted|the|under|with|working)$/],
  ['ja', /^(pa|raha|rahi|rahe|sakta|sakti|sakte|kar)$/],
  ['ip', /^address$/],
  ['pa', /^(?:r(?:a?h|e?h|aa?h)\w*|sak\w+|liy\w+|gay\w+|yega)$/],
  [
    'so',
    /^(ask|but|can|far|from|he|how|i|if|in|is|it|leave|long|many|much|my|no|not|now|on|please|rah[aei]|she|should|that|the|there|they|this|to|under|we|what|when|which|why|you)$/,
  ],
]);
/** Abbreviations that are everyday words where one of these comes before: "kaun sa", "phone pa". */
const everydayAfter: ReadonlyMap<string, RegExp> = new Map([
  ['sa', /^(alag|bad[ai]|chh?ot[ai]|halk[ai]|kau?n|koun|lamb[ai]|same|th?od[ai]|jara|zara)$/],
  ['pa', /^(app|card|mobile|pad|page|phone|portal|screen)$/],
]);
/** After and before these words an abbreviation is meant as a post. */
const beforePost =
  /^(a|ami|am|an|as|cadre|designation|for|grade|hum|im|main|mai|mera|mi|mu|my|naan|nenu|njan|pad|post|regular|the|मैं)$/;
const afterPost = /^(aahe|achhi|cadre|designation|grade|group|here|hoo|hoon|hu|hun|ka|post|हूँ|हूं)$/;
/** In a message of so few words an abbreviation is a post. */
const shortMessage = 2;

/**
 * The tokens, without the expansions that do not fit their neighbours.
 *
 * @param hasty abbreviations that are everyday words too
 */
export function inContext(tokens: readonly Token[], hasty: ReadonlySet<string>): Token[] {
  const isShort = tokens.filter(token => !token.skip).length <= shortMessage;
  return tokens.map((token, at) => {
    const stays =
      !isEveryday(tokens, at) && !isPosition(tokens, at) && fits(token, at, tokens, hasty, isShort);
    return stays ? token : { ...token, expansions: [] };
  });
}

/** True of an everyday word: "I am under Patna", "so what" and "nahi kar pa raha" name no Assistant Manager, Section Officer or Postal Assistant. */
function isEveryday(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.text === 'pm' && /^\d+$/.test(before?.text ?? '')) return true;
  if (token?.text === 'am' && (before?.text === 'i' || after?.text === 'i')) return true;
  const text = token?.text ?? '';
  if (token?.capitals === true) return false;
  if (everydayAfter.get(text)?.test(before?.text ?? '')) return true;
  if (!everydayBefore.get(text)?.test(after?.text ?? '')) return false;
  // "am in mms" is an Assistant Manager: it names the branch.
  return (
    token?.text !== 'am' ||
    !tokens.some(({ expansions }, other) => other !== at && other !== at + 1 && expansions.length > 0)
  );
}

/** True of "post" in "LSG post": it means a position, not the postal side. */
function isPosition(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'post' && (says(tokens[at - 1], 'lsg') || says(tokens[at - 1], 'hsg'));
}

function fits(
  token: Token,
  at: number,
  tokens: readonly Token[],
  hasty: ReadonlySet<string>,
  isShort: boolean,
): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  // The branch, as in "engineer (C)".
  if (/^[ce]$/.test(token.text)) return says(before, 'engineer');
  const takers = ordinalTakers(token);
  if (takers !== undefined)
    return before?.sentence === token.sentence && takers.some(word => says(before, word));
  if (!hasty.has(token.text) || token.capitals || isShort) return true;
  return isMeantAsPost(before, after) || [before, after].some(near => isSurePost(near, token, hasty));
}

/** True where the words next to an abbreviation show that it is meant as a post. */
export function isMeantAsPost(before: Token | undefined, after: Token | undefined): boolean {
  return beforePost.test(before?.text ?? '') || afterPost.test(after?.text ?? '');
}

/** The words that a number or a letter of a grade may come after; undefined where the token is none. */
function ordinalTakers({ expansions }: Token): readonly string[] | undefined {
  const ordinal = expansions.find(({ words }) => words.length === 1 && ordinalAfter.has(words[0] ?? ''))
    ?.words[0];
  return ordinal === undefined ? undefined : ordinalAfter.get(ordinal);
}

/** True of a neighbour in the same sentence that is surely part of a post. */
function isSurePost(near: Token | undefined, token: Token, hasty: ReadonlySet<string>): boolean {
  return (
    near !== undefined &&
    near.sentence === token.sentence &&
    near.expansions.length > 0 &&
    !hasty.has(near.text)
  );
}

/** True of a token that may mean this word, alone or with others. */
function says(token: Token | undefined, word: string): boolean {
  return token?.expansions.some(({ words }) => words.includes(word)) === true;
}
