/** Phrases that record their names, so that a sentence can be traced to the place where it is written. */
import type { Phrases } from '../../dialogs/phrases/index.ts';

export interface RememberingPhrases {
  say: Phrases;
  /** The name of the phrase that made this text, such as `designation.askCadre`; undefined if no single phrase made it. */
  nameOf(text: string): string | undefined;
}

/** Wraps the phrases. Their texts stay the same. */
export function rememberingPhrases(phrases: Phrases): RememberingPhrases {
  const names = new Map<string, string>();
  const remember = (text: unknown, name: string): void => {
    // Shared words are parts of sentences. If a phrase consists of such words alone, its own name counts.
    if (typeof text === 'string' && !(name.startsWith('common.') && names.has(text))) names.set(text, name);
  };
  const wrap = <Part extends object>(part: Part, path: string): Part =>
    new Proxy(part, {
      get(target, key, receiver) {
        const value: unknown = Reflect.get(target, key, receiver);
        if (typeof key === 'symbol') return value;
        const name = path === '' ? key : `${path}.${key}`;
        if (typeof value === 'function')
          return (...given: unknown[]): unknown => {
            const text: unknown = value.apply(target, given);
            remember(text, name);
            return text;
          };
        remember(value, name);
        const isPart = typeof value === 'object' && value !== null && !Array.isArray(value);
        return isPart ? wrap(value, name) : value;
      },
    });
  return { say: wrap(phrases, ''), nameOf: text => names.get(text) };
}
