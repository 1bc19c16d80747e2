/** The choices of the last answer. They are shown until the user sends something. */

import type { BotEntry } from '../talk/thread.ts';
import { pageTexts } from '../texts.ts';
import { PlainText } from './markdown.tsx';
import { usePage } from './page-context.ts';

export function Choices({ entry, onChosen }: { entry: BotEntry; onChosen: (byKeyboard: boolean) => void }) {
  const { conversation } = usePage();
  const { choices, language } = entry.message;
  return (
    <fieldset class="choices" aria-label={pageTexts[language].choices} lang={language}>
      {choices.map(({ title, value }) => (
        <button
          type="button"
          key={value}
          onClick={event => {
            conversation.send(value);
            // A click by a key has no click count.
            onChosen(event.detail === 0);
          }}
        >
          <PlainText text={title} language={language} />
        </button>
      ))}
    </fieldset>
  );
}
