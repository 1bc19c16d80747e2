/** What a person said, and how far it got. */

import type { Mine } from '../talk/thread.ts';
import { words as allWords } from '../texts.ts';
import { usePage } from './page-context.ts';

export function Own({ item }: { item: Mine }) {
  const { words, talk } = usePage();
  const { text, language, delivery, key } = item;
  const state = {
    sending: words.sending,
    waiting: words.waiting,
    limited: words.tooMany,
    refused: words.tooLong,
    failed: words.failed,
    sent: '',
    offline: '',
  }[delivery];
  const canRetry = delivery === 'limited' || delivery === 'failed';
  return (
    // Whoever wrote it need not hear it again.
    <div class="message mine" aria-live="off">
      <span class="unseen" lang={language}>
        {allWords[language].you}{' '}
      </span>
      <span class="body" lang={language}>
        {text}
      </span>
      {state && (
        <p class={`delivery ${delivery}`}>
          <span>{state}</span>
          {canRetry && (
            <button type="button" onClick={() => talk.retry(key)}>
              {words.retry}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
