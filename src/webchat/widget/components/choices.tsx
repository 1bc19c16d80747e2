/** The choices of the last answer; they stand until something is said. */

import type { Theirs } from '../talk/thread.ts';
import { words } from '../texts.ts';
import { Plain } from './marked.tsx';
import { usePage } from './page-context.ts';

export function Choices({ item, onChosen }: { item: Theirs; onChosen: (byKeyboard: boolean) => void }) {
  const { talk } = usePage();
  const { choices, language } = item.message;
  return (
    <fieldset class="choices" aria-label={words[language].choices} lang={language}>
      {choices.map(({ title, value }) => (
        <button
          type="button"
          key={value}
          onClick={event => {
            talk.say(value);
            // A click without a pointer is a key's.
            onChosen(event.detail === 0);
          }}
        >
          <Plain text={title} language={language} />
        </button>
      ))}
    </fieldset>
  );
}
