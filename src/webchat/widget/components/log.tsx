/** The conversation. It is the page's only live region: screen readers read out new answers and the status line. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { openChoices, type ThreadEntry } from '../talk/thread.ts';
import { Answer } from './answer.tsx';
import { Choices } from './choices.tsx';
import { OwnMessage } from './own-message.tsx';
import { usePage } from './page-context.ts';
import { StatusLine } from './status-line.tsx';

interface Props {
  place: RefObject<HTMLDivElement>;
  notice: string;
  onChosen: (byKeyboard: boolean) => void;
}

export function Log({ place, notice, onChosen }: Props) {
  const { texts, state } = usePage();
  const { thread } = state;
  const choices = openChoices(thread);
  const shown = useRef<readonly ThreadEntry[]>([]);

  // Scrolls to the end, but not past the beginning of the first new answer. Of a resumed conversation the end is shown.
  useLayoutEffect(() => {
    const log = place.current;
    const before = new Set(shown.current.map(({ key }) => key));
    shown.current = thread;
    const added = thread.filter(({ key }) => !before.has(key));
    if (!log || added.length === 0) return;
    const bottom = log.scrollHeight - log.clientHeight;
    const lastOwn = thread.map(({ kind }) => kind).lastIndexOf('own');
    const first = thread
      .slice(lastOwn + 1)
      .find(entry => entry.kind === 'bot' && entry.isNew && !before.has(entry.key));
    const element = first && log.children[thread.indexOf(first)];
    log.scrollTop = element instanceof HTMLElement ? Math.min(bottom, element.offsetTop - 12) : bottom;
  }, [thread, place]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <div class="log" role="log" aria-live="polite" aria-label={texts.conversation} tabIndex={0} ref={place}>
      {thread.map(entry => (
        <EntryView key={entry.key} entry={entry} />
      ))}
      {choices && <Choices key={`choices ${choices.key}`} entry={choices} onChosen={onChosen} />}
      <StatusLine notice={notice} />
    </div>
  );
}

function EntryView({ entry }: { entry: ThreadEntry }) {
  const { texts } = usePage();
  switch (entry.kind) {
    case 'own':
      return <OwnMessage entry={entry} />;
    case 'bot':
      return <Answer entry={entry} />;
    case 'note':
      return <p class="note">{texts[entry.note]}</p>;
  }
}
