/** The actions of an answer: write a mail, copy a text, fill in a letter, put a day into the calendar. */
import { useRef } from 'preact/hooks';
import type { Action } from '../../../../dialogs/turns/turn.ts';
import { calendarFile } from '../browser/calendar-file.ts';
import { copyText } from '../browser/clipboard.ts';
import { mailAddress } from '../browser/mail.ts';
import { saveFile } from '../browser/save-file.ts';
import type { BotMessage } from '../talk/activity.ts';
import { Icon } from './icons.tsx';
import { LetterForm } from './letter-form.tsx';
import { usePage } from './page-context.ts';

export function Actions({ actions, message }: { actions: readonly Action[]; message: BotMessage }) {
  if (actions.length === 0) return null;
  return (
    <div class="actions">
      {actions.map(action => (
        <ActionView action={action} message={message} />
      ))}
    </div>
  );
}

function ActionView({ action, message }: { action: Action; message: BotMessage }) {
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
      return <TextToCopy label={action.label} text={action.text} />;
    case 'letter':
      return <LetterForm letter={action} message={message} />;
    case 'calendar':
      return (
        <button
          type="button"
          class="action"
          onClick={() =>
            saveFile(
              calendarFile(action, new Date()),
              `igot-${action.date}.ics`,
              'text/calendar;charset=utf-8',
            )
          }
        >
          <Icon name="calendar" />
          {action.label}
        </button>
      );
  }
}

function TextToCopy({ label, text }: { label: string; text: string }) {
  const { texts, notify } = usePage();
  const element = useRef<HTMLDivElement>(null);
  return (
    <>
      <div class="letter-text" ref={element}>
        {text}
      </div>
      <button
        type="button"
        class="action"
        onClick={async () => notify((await copyText(text, element.current)) ? texts.copied : texts.notCopied)}
      >
        <Icon name="copy" />
        {label}
      </button>
    </>
  );
}
