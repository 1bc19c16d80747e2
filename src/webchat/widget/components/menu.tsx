/** What is not needed often: start over, print, forget. Forgetting is asked about first. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { usePage } from './page-context.ts';

type Shown = 'nothing' | 'menu' | 'confirm';

export function Menu() {
  const { texts, conversation, printAll } = usePage();
  const [shown, setShown] = useState<Shown>('nothing');
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const close = () => {
    setShown('nothing');
    button.current?.focus();
  };
  const act = (what: () => void) => () => {
    close();
    what();
  };

  useLayoutEffect(() => {
    if (shown === 'nothing') return;
    // Of the question the harmless answer has the focus.
    whole.current?.querySelector<HTMLElement>('.menu button')?.focus();
    const outside = ({ target }: Event) => {
      if (target instanceof Node && !whole.current?.contains(target)) setShown('nothing');
    };
    addEventListener('pointerdown', outside);
    addEventListener('focusin', outside);
    return () => {
      removeEventListener('pointerdown', outside);
      removeEventListener('focusin', outside);
    };
  }, [shown]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the menu wherever in it the focus is
    <div
      class="menu-place"
      ref={whole}
      onKeyDown={event => {
        if (event.key !== 'Escape' || shown === 'nothing') return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        type="button"
        class="plain"
        ref={button}
        aria-label={texts.menu}
        title={texts.menu}
        aria-expanded={shown !== 'nothing'}
        aria-controls="menu"
        onClick={() => (shown === 'nothing' ? setShown('menu') : close())}
      >
        <Icon name="menu" />
      </button>
      <div class="menu" id="menu" hidden={shown === 'nothing'}>
        {shown === 'menu' && (
          <ul>
            <li>
              <button type="button" onClick={act(conversation.startOver)}>
                {texts.startOver}
              </button>
            </li>
            <li>
              <button type="button" onClick={act(printAll)}>
                {texts.printTalk}
              </button>
            </li>
            <li>
              <button type="button" onClick={() => setShown('confirm')}>
                {texts.forget}
              </button>
            </li>
          </ul>
        )}
        {shown === 'menu' && !conversation.isSaved() && <p>{texts.notSaved}</p>}
        {shown === 'confirm' && (
          <fieldset class="confirm" aria-labelledby="forget-question">
            <p id="forget-question">{texts.forgetAsk}</p>
            <button type="button" aria-describedby="forget-question" onClick={close}>
              {texts.forgetNo}
            </button>
            <button type="button" class="grave" onClick={act(() => void conversation.forget())}>
              {texts.forgetYes}
            </button>
          </fieldset>
        )}
      </div>
    </div>
  );
}
