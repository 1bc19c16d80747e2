/** How many results are kept. People write the same few thousand words. */
const most = 5_000;

/** A function of a word that keeps its results. */
export interface Remembering<Result extends object> {
  (word: string): Result;
  /** Forgets all results; to be called when something that they depend on has changed. */
  forget(): void;
}

/**
 * Makes a function keep its results. The number of kept results is bounded; keeping them never changes a result.
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
