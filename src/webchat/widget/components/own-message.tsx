/** A message of the user, and how far it is. */

import type { OwnEntry } from '../talk/thread.ts';
import { pageTexts } from '../texts.ts';
import { usePage } from './page-context.ts';

export function OwnMessage({ entry }: { entry: OwnEntry }) {
  const { texts, conversation } = usePage();
  const { text, language, delivery, key } = entry;
  const deliveryText = {
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
    // The user wrote it: screen readers do not read it out.
    <div class="message own" aria-live="off">
      <span class="unseen" lang={language}>
        {pageTexts[language].you}{' '}
      </span>
      <span class="body" lang={language}>
        {text}
      </span>
      {deliveryText && (
        <p class={`delivery ${delivery}`}>
          <span>{deliveryText}</span>
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
