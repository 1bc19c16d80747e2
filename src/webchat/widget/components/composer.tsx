/**
 * The text box. Enter sends, Shift+Enter begins a new line. While an input method composes a word, Enter belongs to it.
 */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { usePage } from './page-context.ts';

export function Composer({ box }: { box: RefObject<HTMLTextAreaElement> }) {
  const { texts, conversation } = usePage();
  const [text, setText] = useState('');

  const grow = () => {
    if (!box.current) return;
    box.current.style.height = 'auto';
    box.current.style.height = `${box.current.scrollHeight + 2}px`;
  };
  const send = () => {
    if (text.trim() === '') return;
    conversation.send(text.trim());
    setText('');
    requestAnimationFrame(grow);
  };

  return (
    <form
      class="composer"
      autocomplete="off"
      onSubmit={event => {
        event.preventDefault();
        send();
      }}
    >
      <label for="message" class="unseen">
        {texts.message}
      </label>
      <textarea
        id="message"
        ref={box}
        rows={1}
        maxLength={8000}
        enterkeyhint="send"
        placeholder={texts.message}
        value={text}
        onInput={event => {
          setText(event.currentTarget.value);
          grow();
        }}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
          event.preventDefault();
          send();
        }}
      />
      <button type="submit" class="send">
        <span>{texts.send}</span>
        <Icon name="send" />
      </button>
    </form>
  );
}
