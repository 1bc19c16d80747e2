/** What can be done with an answer: copy, print, say whether it helped. */
import type { RefObject } from 'preact';
import { copy } from '../browser/clipboard.ts';
import { plain } from '../browser/markdown.ts';
import type { Reaction } from '../talk/local-storage.ts';
import type { Theirs } from '../talk/thread.ts';
import { words as allWords } from '../texts.ts';
import { Icon, type IconName } from './icons.tsx';
import { usePage } from './page-context.ts';

interface Props {
  item: Theirs;
  body: RefObject<HTMLElement>;
}

export function Tools({ item, body }: Props) {
  const { words, notice, print, talk, state } = usePage();
  const { message, id } = item;
  const say = allWords[message.language];
  const copied = async () =>
    notice((await copy(plain(message.text), body.current)) ? words.copied : words.notCopied);
  return (
    <fieldset class="tools" aria-label={say.tools}>
      <Tool icon="copy" name={say.copy} onClick={() => void copied()} />
      <Tool icon="print" name={say.print} onClick={() => print({ kind: 'answer', message })} />
      {id !== undefined &&
        (['like', 'dislike'] as const).map(reaction => (
          <Thumb
            key={reaction}
            reaction={reaction}
            name={reaction === 'like' ? say.helpful : say.notHelpful}
            isPressed={state.reactions[id] === reaction}
            onClick={async () => notice((await talk.react(id, reaction)) ? words.thanks : words.notNoted)}
          />
        ))}
    </fieldset>
  );
}

function Tool({ icon, name, onClick }: { icon: IconName; name: string; onClick: () => void }) {
  return (
    <button type="button" class="tool" onClick={onClick}>
      <Icon name={icon} />
      {name}
    </button>
  );
}

interface ThumbProps {
  reaction: Reaction;
  name: string;
  isPressed: boolean;
  onClick: () => void;
}

function Thumb({ reaction, name, isPressed, onClick }: ThumbProps) {
  return (
    <button
      type="button"
      class="tool thumb"
      aria-pressed={isPressed}
      aria-label={name}
      title={name}
      onClick={onClick}
    >
      <Icon name={reaction === 'like' ? 'up' : 'down'} />
    </button>
  );
}
