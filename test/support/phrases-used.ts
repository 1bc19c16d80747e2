/** Records which phrases the dialogs used. A phrase that was not used shows a branch that did not run. */
import type { Phrases } from '../../dialogs/phrases/index.ts';
import type { Language } from '../../knowledge/understanding/language.ts';

/**
 * Begins to record the phrases of both languages.
 *
 * @param phrases the object that the dialogs read phrases from. Its entries are replaced
 */
export function trackPhrases(phrases: Readonly<Record<Language, Phrases>>) {
  const used: Record<Language, Set<string>> = { en: new Set(), hi: new Set() };
  const plain = { ...phrases };
  Object.assign(phrases, { en: watched(plain.en, '', used.en), hi: watched(plain.hi, '', used.hi) });
  return {
    /** The paths of the phrases of a language that were not used since then. */
    unused: (language: Language): string[] =>
      leaves(plain[language], '').filter(path => !used[language].has(path)),
    /** Ends the recording, which makes every dialog slower. Test files of one worker share the phrases. */
    stop: (): void => {
      Object.assign(phrases, plain);
    },
  };
}

function watched<T extends object>(phrases: T, path: string, used: Set<string>): T {
  return new Proxy(phrases, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof key === 'symbol') return value;
      const here = path === '' ? key : `${path}.${key}`;
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return watched(value, here, used);
      used.add(here);
      return value;
    },
  });
}

function leaves(phrases: object, path: string): string[] {
  return Object.entries(phrases).flatMap(([key, value]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? leaves(value, here)
      : [here];
  });
}

/**
 * Patterns that match the text of a phrase, with any values put into it.
 *
 * @param path such as `courses.allInSix`. The path of a group means all phrases in it
 * @throws RangeError if there is no such phrase
 */
export function patternsOf(phrases: Phrases, path: string): RegExp[] {
  let found: unknown = phrases;
  for (const key of path.split('.'))
    found = typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined;
  if (found === undefined) throw new RangeError(`no phrase at ${path}`);
  return patterns(found);
}

const anything = '\u0001';

/** The patterns of a phrase: a text, a function that makes a text, or a group of both. */
export function patterns(phrase: unknown): RegExp[] {
  if (typeof phrase === 'string')
    return [
      new RegExp(`^${phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(anything, '[^]*')}$`, 'u'),
    ];
  if (typeof phrase === 'function')
    return patterns(phrase(...Array.from({ length: phrase.length }, () => anything)));
  return typeof phrase === 'object' && phrase !== null ? Object.values(phrase).flatMap(patterns) : [];
}

/**
 * Phrases that no button leads to: somebody has to write "why", a list of staff, or a complaint.
 * `phrases-in-words.test.ts` reaches each of them.
 */
export const onlyInWords =
  /^(?:followUps|aboutQuestion|staffList|difference|summary)\.|^login\.to\.directorate$|^conversation\.(?:complaint|complaintAsked|unchanged|written|writtenNowhere)$/;
