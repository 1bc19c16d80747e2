/** Answers of this device, for when the server cannot be reached. They need the offline core, which is loaded late. */
import type { Language } from '../../../../knowledge/understanding/language.ts';
import { localeFor } from '../../../locale.ts';
import { type Offline, openOffline } from '../offline/offline.ts';
import type { Activity } from './activity.ts';

/** How long a message waits for the core. After that it waits for the server. */
const loadTimeoutMs = 6000;

export type LocalAnswers = ReturnType<typeof createLocalAnswers>;

/**
 * Makes the answers. The core is loaded when `start` or `answer` is called.
 *
 * @param address of the core's script; empty where there is none
 * @param onReady called when questions can be answered
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
  /** Resolves to whether the core runs. After a failure the next call tries again. */
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

    /**
     * Answers a message. Never rejects.
     *
     * @param history what the user wrote before, the oldest first
     * @param text empty for the greeting
     * @returns undefined where this device cannot answer now
     */
    async answer(
      history: readonly string[],
      text: string,
      language: Language,
    ): Promise<Activity[] | undefined> {
      const isRunning = await Promise.race([
        start(),
        new Promise<boolean>(resolve => setTimeout(() => resolve(false), loadTimeoutMs)),
      ]);
      if (!isRunning || !offline) return undefined;
      try {
        const { activities } = await offline.ask(history, text, { locale: localeFor(language) });
        return activities;
      } catch {
        return undefined;
      }
    },
  };
}
