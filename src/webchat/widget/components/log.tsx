/** The talk itself: the page's one live region. New answers and the status line are read out, nothing else. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Item, standing } from '../talk/thread.ts';
import { Answer } from './answer.tsx';
import { Choices } from './choices.tsx';
import { Own } from './own-message.tsx';
import { usePage } from './page-context.ts';
import { StatusLine } from './status-line.tsx';

interface Props {
  place: RefObject<HTMLDivElement>;
  notice: string;
  onChosen: (byKeyboard: boolean) => void;
}

export function Log({ place, notice, onChosen }: Props) {
  const { words, state } = usePage();
  const { items } = state;
  const choices = standing(items);
  const seen = useRef<readonly Item[]>([]);

  // To the end, but never past the beginning of what is to be read. A talk found again is shown from its end.
  useLayoutEffect(() => {
    const log = place.current;
    const before = new Set(seen.current.map(({ key }) => key));
    seen.current = items;
    const added = items.filter(({ key }) => !before.has(key));
    if (!log || added.length === 0) return;
    const bottom = log.scrollHeight - log.clientHeight;
    const asked = items.map(({ kind }) => kind).lastIndexOf('mine');
    const first = items
      .slice(asked + 1)
      .find(item => item.kind === 'theirs' && item.isNew && !before.has(item.key));
    const shown = first && log.children[items.indexOf(first)];
    log.scrollTop = shown instanceof HTMLElement ? Math.min(bottom, shown.offsetTop - 12) : bottom;
  }, [items, place]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <div class="log" role="log" aria-live="polite" aria-label={words.conversation} tabIndex={0} ref={place}>
      {items.map(item => (
        <ItemView key={item.key} item={item} />
      ))}
      {choices && <Choices key={`choices ${choices.key}`} item={choices} onChosen={onChosen} />}
      <StatusLine notice={notice} />
    </div>
  );
}

function ItemView({ item }: { item: Item }) {
  const { words } = usePage();
  switch (item.kind) {
    case 'mine':
      return <Own item={item} />;
    case 'theirs':
      return <Answer item={item} />;
    case 'note':
      return <p class="note">{words[item.note]}</p>;
  }
}
