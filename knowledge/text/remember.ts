/** How many results are kept: people write the same words, but nobody writes so many different ones. */
const most = 5_000;

/** A function of one word that keeps its results. */
export interface Remembering<Result extends object> {
  (word: string): Result;
  /** Forgets every result, after something that they depend on has changed. */
  forget(): void;
}

/**
 * Makes a function remember what it found for each word. What is remembered is bounded and never changes a result.
 *
 * @param find a pure function of the word
 */
export function remembering<Result extends object>(find: (word: string) => Result): Remembering<Result> {
  const results = new Map<string, Result>();
  const recall = (word: string): Result => {
    const before = results.get(word);
    if (before !== undefined) return before;
    const result = find(word);
    if (results.size >= most) results.clear();
    results.set(word, result);
    return result;
  };
  return Object.assign(recall, { forget: () => results.clear() });
}
