/** What the user can do with an answer: copy it, print it, and say whether it helped. */
import type { RefObject } from 'preact';
import { copyText } from '../browser/clipboard.ts';
import { stripMarkup } from '../browser/markdown.ts';
import type { Reaction } from '../talk/local-storage.ts';
import type { BotEntry } from '../talk/thread.ts';
import { pageTexts } from '../texts.ts';
import { Icon, type IconName } from './icons.tsx';
import { usePage } from './page-context.ts';

interface Props {
  entry: BotEntry;
  body: RefObject<HTMLElement>;
}

export function AnswerTools({ entry, body }: Props) {
  const { texts, notify, print, conversation, state } = usePage();
  const { message, id } = entry;
  const messageTexts = pageTexts[message.language];
  const copy = async () =>
    notify((await copyText(stripMarkup(message.text), body.current)) ? texts.copied : texts.notCopied);
  return (
    <fieldset class="tools" aria-label={messageTexts.tools}>
      <Tool icon="copy" name={messageTexts.copy} onClick={() => void copy()} />
      <Tool icon="print" name={messageTexts.print} onClick={() => print({ kind: 'answer', message })} />
      {id !== undefined &&
        (['like', 'dislike'] as const).map(reaction => (
          <ThumbButton
            key={reaction}
            reaction={reaction}
            name={reaction === 'like' ? messageTexts.helpful : messageTexts.notHelpful}
            isPressed={state.reactions[id] === reaction}
            onClick={async () =>
              notify((await conversation.react(id, reaction)) ? texts.thanks : texts.notNoted)
            }
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

interface ThumbButtonProps {
  reaction: Reaction;
  name: string;
  isPressed: boolean;
  onClick: () => void;
}

function ThumbButton({ reaction, name, isPressed, onClick }: ThumbButtonProps) {
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
