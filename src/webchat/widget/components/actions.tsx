/** What an answer offers beyond reading: a mail, a text to copy, a letter to fill in, a day for the calendar. */
import { useRef } from 'preact/hooks';
import type { Action } from '../../../../dialogs/turns/turn.ts';
import { calendarFile } from '../browser/calendar-file.ts';
import { copy } from '../browser/clipboard.ts';
import { save } from '../browser/files.ts';
import { mailAddress } from '../browser/mail.ts';
import type { Message } from '../talk/activity.ts';
import { Icon } from './icons.tsx';
import { LetterForm } from './letter-form.tsx';
import { usePage } from './page-context.ts';

export function Actions({ actions, message }: { actions: readonly Action[]; message: Message }) {
  if (actions.length === 0) return null;
  return (
    <div class="actions">
      {actions.map(action => (
        <ActionView action={action} message={message} />
      ))}
    </div>
  );
}

function ActionView({ action, message }: { action: Action; message: Message }) {
  switch (action.kind) {
    case 'mail':
      return (
        <a class="action" target="_top" href={mailAddress(action)}>
          <Icon name="mail" />
          <span>
            {action.label} <small>{action.to}</small>
          </span>
        </a>
      );
    case 'copy':
      return <Copied label={action.label} text={action.text} />;
    case 'letter':
      return <LetterForm letter={action} message={message} />;
    case 'calendar':
      return (
        <button
          type="button"
          class="action"
          onClick={() =>
            save(calendarFile(action, new Date()), `igot-${action.date}.ics`, 'text/calendar;charset=utf-8')
          }
        >
          <Icon name="calendar" />
          {action.label}
        </button>
      );
  }
}

function Copied({ label, text }: { label: string; text: string }) {
  const { words, notice } = usePage();
  const shown = useRef<HTMLDivElement>(null);
  return (
    <>
      <div class="letter-text" ref={shown}>
        {text}
      </div>
      <button
        type="button"
        class="action"
        onClick={async () => notice((await copy(text, shown.current)) ? words.copied : words.notCopied)}
      >
        <Icon name="copy" />
        {label}
      </button>
    </>
  );
}
