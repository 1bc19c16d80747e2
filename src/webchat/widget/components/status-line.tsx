/** One line on how things stand: connecting, offline, what waits, and small things that just happened. */
import { useEffect, useState } from 'preact/hooks';
import { usePage } from './page-context.ts';

/** A line that would be gone before it is read is not shown. Milliseconds. */
const patience = 700;

export function StatusLine({ notice }: { notice: string }) {
  const { texts, conversation, state } = usePage();
  const { status, canAnswer } = state;
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    const timer = setTimeout(() => setLate(true), patience);
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
