/** Answers of this device, for when the server cannot be reached. Its core is loaded late, or when it is needed. */
import type { Language } from '../../../../knowledge/understanding/language.ts';
import { type Offline, openOffline } from '../offline/offline.ts';
import type { Activity } from './activity.ts';

/** How long a message waits for the core before it is queued for the server instead. */
const patience = 6000;

export type LocalAnswers = ReturnType<typeof createLocalAnswers>;

/**
 * @param address of the core; empty where there is none
 * @param onReady called once questions can be answered
 */
export function createLocalAnswers(address: string, onReady: () => void) {
  let offline: Offline | undefined;
  let isReady = false;
  let starting: Promise<boolean> | undefined;

  const open = async () => {
    offline = openOffline(address);
    await offline.ready;
    isReady = true;
    onReady();
    return true;
  };
  /** @returns whether it could be started; what failed is tried again when asked again */
  const start = (): Promise<boolean> => {
    if (!address || typeof Worker === 'undefined') return Promise.resolve(false);
    starting ??= open().catch(() => {
      starting = undefined;
      return false;
    });
    return starting;
  };

  return {
    start: () => void start(),
    isReady: () => isReady,

    /** @returns the answers, or nothing where this device cannot give them now */
    async answer(
      history: readonly string[],
      text: string,
      language: Language,
    ): Promise<Activity[] | undefined> {
      const inTime = await Promise.race([
        start(),
        new Promise<boolean>(resolve => setTimeout(() => resolve(false), patience)),
      ]);
      if (!inTime || !offline) return undefined;
      try {
        const { activities } = await offline.ask(history, text, { locale: localeOf(language) });
        return activities;
      } catch {
        return undefined;
      }
    },
  };
}

export function localeOf(language: Language): 'hi-IN' | 'en-IN' {
  return language === 'hi' ? 'hi-IN' : 'en-IN';
}
