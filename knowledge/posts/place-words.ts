/** Which tokens have the words of a form. */
import type { Expansion } from './expand.ts';
import type { Token } from './tokenize.ts';

/** The search ends after so many steps, in a long message with many equal words. */
const mostSteps = 400;

/**
 * The tokens that together have all wanted words: as many tokens as possible, then as close together as possible, best without a comma between. Each token
 * uses all words of one of its expansions.
 *
 * @returns indices of the tokens, ascending; undefined where the tokens do not have all words
 */
export function placeWords(wanted: readonly string[], tokens: readonly Token[]): number[] | undefined {
  let best: number[] | undefined;
  const used: number[] = [];
  const open = [...wanted];
  let steps = 0;
  const search = (): void => {
    const [word] = open;
    if (word === undefined) {
      if (isBetter(used, best, tokens)) best = [...used];
      return;
    }
    for (let index = 0; index < tokens.length && steps < mostSteps; index++) {
      if (used.includes(index)) continue;
      for (const expansion of tokens[index]?.expansions ?? []) {
        if (!expansion.words.includes(word)) continue;
        const before = takeAll(open, expansion);
        if (before === undefined) continue;
        steps++;
        used.push(index);
        search();
        used.pop();
        open.splice(0, open.length, ...before);
      }
    }
  };
  search();
  return best?.sort((a, b) => a - b);
}

function isBetter(
  used: readonly number[],
  best: readonly number[] | undefined,
  tokens: readonly Token[],
): boolean {
  if (best === undefined || used.length > best.length) return true;
  return used.length === best.length && looseness(used, tokens) < looseness(best, tokens);
}

/** How far apart the tokens are; a comma between them counts as half a token. */
function looseness(at: readonly number[], tokens: readonly Token[]): number {
  const [first, last] = [Math.min(...at), Math.max(...at)];
  const breaks = tokens.slice(first + 1, last + 1).filter(({ apart }) => apart).length;
  return last - first + breaks / 2;
}

/** Takes the words of an expansion out of `open`. Returns `open` as it was; undefined where a word is not in it. */
function takeAll(open: string[], { words }: Expansion): string[] | undefined {
  const before = [...open];
  for (const word of words) {
    const index = open.indexOf(word);
    if (index < 0) {
      open.splice(0, open.length, ...before);
      return undefined;
    }
    open.splice(index, 1);
  }
  return before;
}
