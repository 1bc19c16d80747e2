/** The questions that the offline core has not answered yet, each with its time limit. */
import { OfflineError } from './offline-error.ts';
import type { OfflineActivity } from './protocol.ts';

/** How long a running core may take over one question: an old phone, a long letter, a long conversation. */
const answerTimeoutMs = 20_000;

interface Pending {
  resolve(answer: { activities: OfflineActivity[] }): void;
  reject(error: OfflineError): void;
  timer: ReturnType<typeof setTimeout> | undefined;
}

export interface PendingQuestions {
  /** Adds a question. `answer` rejects with an {@link OfflineError} where no answer comes. */
  add(): { id: number; answer: Promise<{ activities: OfflineActivity[] }> };
  /** Starts the time limits: the core runs. */
  startTimers(): void;
  resolve(id: number, activities: OfflineActivity[]): void;
  rejectAll(error: OfflineError): void;
}

/** Makes an empty list. Its time limits start with `startTimers`. */
export function createPendingQuestions(): PendingQuestions {
  const questions = new Map<number, Pending>();
  let lastId = 0;
  let isCoreRunning = false;

  const startTimer = (id: number) =>
    setTimeout(() => {
      questions.get(id)?.reject(new OfflineError('too-slow', 'took too long over a message'));
      questions.delete(id);
    }, answerTimeoutMs);

  return {
    add() {
      lastId += 1;
      const id = lastId;
      const answer = new Promise<{ activities: OfflineActivity[] }>((resolve, reject) => {
        questions.set(id, { resolve, reject, timer: isCoreRunning ? startTimer(id) : undefined });
      });
      return { id, answer };
    },
    startTimers() {
      isCoreRunning = true;
      for (const [id, question] of questions) question.timer = startTimer(id);
    },
    resolve(id, activities) {
      const question = questions.get(id);
      clearTimeout(question?.timer);
      questions.delete(id);
      question?.resolve({ activities });
    },
    rejectAll(error) {
      for (const { reject, timer } of questions.values()) {
        clearTimeout(timer);
        reject(error);
      }
      questions.clear();
    },
  };
}
