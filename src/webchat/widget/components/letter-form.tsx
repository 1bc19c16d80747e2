/**
 * A letter that the user fills in on the page. What they type is in the state of this component only: it is never sent
 * and never stored.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { letterMail, letterText } from '../../../../dialogs/turns/letter-text.ts';
import type { Letter } from '../../../../dialogs/turns/turn.ts';
import { copyText } from '../browser/clipboard.ts';
import { mailAddress } from '../browser/mail.ts';
import type { BotMessage } from '../talk/activity.ts';
import { pageTexts } from '../texts.ts';
import { Icon } from './icons.tsx';
import { usePage } from './page-context.ts';

/** The purpose of each blank, so that a browser can offer to fill it in (WCAG 1.3.5). */
const purposes: Record<string, { autocomplete: string; type: string }> = {
  Name: { autocomplete: 'name', type: 'text' },
  DOB: { autocomplete: 'bday', type: 'text' },
  'Mobile No.': { autocomplete: 'tel', type: 'tel' },
  Email: { autocomplete: 'email', type: 'email' },
  Desig: { autocomplete: 'organization-title', type: 'text' },
};
const noPurpose = { autocomplete: 'off', type: 'text' };

let forms = 0;

/** @returns an id that no other form of the page has */
function useFormId(): string {
  const [id] = useState(() => {
    forms += 1;
    return `letter-${forms}`;
  });
  return id;
}

interface Props {
  letter: Letter;
  message: BotMessage;
}

export function LetterForm({ letter, message }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [filled, setFilled] = useState<Record<string, string>>({});
  const id = useFormId();
  const preview = useRef<HTMLElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const messageTexts = pageTexts[message.language];

  useLayoutEffect(() => {
    if (isOpen) form.current?.querySelector('input')?.focus();
  }, [isOpen]);

  return (
    <section class="letter" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{messageTexts.letter}</h3>
      <p class="private">{messageTexts.letterPrivate}</p>
      <button
        type="button"
        class="action"
        aria-expanded={isOpen}
        aria-controls={`${id}-form`}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={isOpen ? 'close' : 'pen'} />
        {isOpen ? messageTexts.letterClose : messageTexts.letterFill}
      </button>
      <div class="blanks" id={`${id}-form`} hidden={!isOpen} ref={form} aria-live="off">
        {letter.blanks.map(({ id: blank, label }) => (
          <div class="blank" key={blank}>
            <label for={`${id}-${blank}`}>{label}</label>
            <input
              id={`${id}-${blank}`}
              {...(purposes[blank] ?? noPurpose)}
              value={filled[blank] ?? ''}
              onInput={event => setFilled({ ...filled, [blank]: event.currentTarget.value })}
            />
          </div>
        ))}
      </div>
      <figure class="letter-text" aria-label={messageTexts.letterPreview} aria-live="off" ref={preview}>
        {letterText(letter, filled)}
      </figure>
      <LetterActions letter={letter} message={message} filled={filled} preview={preview} />
    </section>
  );
}

interface LetterActionsProps extends Props {
  filled: Record<string, string>;
  preview: RefObject<HTMLElement>;
}

function LetterActions({ letter, message, filled, preview }: LetterActionsProps) {
  const { texts, notify, print } = usePage();
  const messageTexts = pageTexts[message.language];
  const text = letterText(letter, filled);
  return (
    <div class="actions">
      <button
        type="button"
        class="action"
        onClick={async () => notify((await copyText(text, preview.current)) ? texts.copied : texts.notCopied)}
      >
        <Icon name="copy" />
        {messageTexts.letterCopy}
      </button>
      <button type="button" class="action" onClick={() => print({ kind: 'letter', letter, text, message })}>
        <Icon name="print" />
        {messageTexts.letterPrint}
      </button>
      <a
        class="action"
        target="_top"
        href={mailAddress({ to: '', subject: letter.subject, body: letterMail(letter, filled) })}
      >
        <Icon name="mail" />
        {letter.mailLabel}
      </a>
    </div>
  );
}
