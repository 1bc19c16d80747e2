/** What a person said, and how far it got. */

import type { OwnEntry } from '../talk/thread.ts';
import { pageTexts } from '../texts.ts';
import { usePage } from './page-context.ts';

export function OwnMessage({ entry }: { entry: OwnEntry }) {
  const { texts, conversation } = usePage();
  const { text, language, delivery, key } = entry;
  const state = {
    sending: texts.sending,
    waiting: texts.waiting,
    limited: texts.tooMany,
    refused: texts.tooLong,
    failed: texts.failed,
    sent: '',
    offline: '',
  }[delivery];
  const canRetry = delivery === 'limited' || delivery === 'failed';
  return (
    // Whoever wrote it need not hear it again.
    <div class="message own" aria-live="off">
      <span class="unseen" lang={language}>
        {pageTexts[language].you}{' '}
      </span>
      <span class="body" lang={language}>
        {text}
      </span>
      {state && (
        <p class={`delivery ${delivery}`}>
          <span>{state}</span>
          {canRetry && (
            <button type="button" onClick={() => conversation.retry(key)}>
              {texts.retry}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
