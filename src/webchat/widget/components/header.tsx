/** The header: title, language, menu, and a button to close the frame where the page is in one. */
import type { Language } from '../../../../knowledge/understanding/language.ts';
import { Icon } from './icons.tsx';
import { Menu } from './menu.tsx';
import { usePage } from './page-context.ts';

/** Address of the icon, which is also that of the browser's tab. */
const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href;
const languages: { language: Language; name: string }[] = [
  { language: 'en', name: 'EN' },
  { language: 'hi', name: 'हिंदी' },
];

export function Header({ onClose }: { onClose: (() => void) | undefined }) {
  const { texts, conversation, state } = usePage();
  return (
    <header>
      {icon && <img src={icon} alt="" width="36" height="36" />}
      <div class="title">
        <h1>{texts.title}</h1>
        <p>{texts.subtitle}</p>
      </div>
      <div class="controls">
        <fieldset class="languages" aria-label={texts.language}>
          {languages.map(({ language, name }) => (
            <button
              type="button"
              key={language}
              lang={language}
              aria-pressed={language === state.language}
              onClick={() => conversation.setLanguage(language)}
            >
              {name}
            </button>
          ))}
        </fieldset>
        <Menu />
        {onClose && (
          <button type="button" class="plain" aria-label={texts.close} title={texts.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        )}
      </div>
    </header>
  );
}
