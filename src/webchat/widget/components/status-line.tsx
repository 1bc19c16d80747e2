/** The status line: whether the page is connecting or offline, and a short notice. */
import { useEffect, useState } from 'preact/hooks';
import { usePage } from './page-context.ts';

/** A shorter wait is not shown: the line would be gone before it is read. */
const showConnectingAfterMs = 700;

export function StatusLine({ notice }: { notice: string }) {
  const { texts, conversation, state } = usePage();
  const { status, canAnswer } = state;
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    const timer = setTimeout(() => setLate(true), showConnectingAfterMs);
    return () => clearTimeout(timer);
  }, [status]);

  const isOffline = status === 'offline';
  const line = isOffline
    ? canAnswer
      ? texts.offlineReady
      : texts.offline
    : status === 'connecting' && isLate
      ? texts.connecting
      : '';
  return (
    <div class="status">
      {notice && <p class="notice">{notice}</p>}
      {line && (
        <p class={status}>
          <span>{line}</span>
          {isOffline && (
            <button type="button" onClick={conversation.tryNow}>
              {texts.tryNow}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
