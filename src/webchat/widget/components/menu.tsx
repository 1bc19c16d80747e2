/** What is not needed often: start over, print, forget. Forgetting asks for confirmation first. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { usePage } from './page-context.ts';

type Shown = 'nothing' | 'menu' | 'confirm';

export function Menu() {
  const { texts, conversation, printAll } = usePage();
  const [shown, setShown] = useState<Shown>('nothing');
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useFocusInside(whole, shown, () => setShown('nothing'));

  const close = () => {
    setShown('nothing');
    button.current?.focus();
  };
  const act = (action: () => void) => () => {
    close();
    action();
  };

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
          <MenuItems
            onStartOver={act(conversation.startOver)}
            onPrint={act(printAll)}
            onForget={() => setShown('confirm')}
          />
        )}
        {shown === 'confirm' && (
          <ConfirmForget onKeep={close} onForget={act(() => void conversation.forget())} />
        )}
      </div>
    </div>
  );
}

/** Moves the focus into what was opened, and closes it when the user clicks or moves the focus outside. */
function useFocusInside(whole: RefObject<HTMLElement>, shown: Shown, onLeave: () => void): void {
  useLayoutEffect(() => {
    if (shown === 'nothing') return;
    // The first button has the focus; when asked whether to forget, that is the harmless one.
    whole.current?.querySelector<HTMLElement>('.menu button')?.focus();
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !whole.current?.contains(target)) onLeave();
    };
    addEventListener('pointerdown', leave);
    addEventListener('focusin', leave);
    return () => {
      removeEventListener('pointerdown', leave);
      removeEventListener('focusin', leave);
    };
  }, [shown]);
}

interface MenuItemsProps {
  onStartOver: () => void;
  onPrint: () => void;
  onForget: () => void;
}

function MenuItems({ onStartOver, onPrint, onForget }: MenuItemsProps) {
  const { texts, conversation } = usePage();
  const items: [string, () => void][] = [
    [texts.startOver, onStartOver],
    [texts.printTalk, onPrint],
    [texts.forget, onForget],
  ];
  return (
    <>
      <ul>
        {items.map(([label, onClick]) => (
          <li key={label}>
            <button type="button" onClick={onClick}>
              {label}
            </button>
          </li>
        ))}
      </ul>
      {!conversation.isSaved() && <p>{texts.notSaved}</p>}
    </>
  );
}

function ConfirmForget({ onKeep, onForget }: { onKeep: () => void; onForget: () => void }) {
  const { texts } = usePage();
  return (
    <fieldset class="confirm" aria-labelledby="forget-question">
      <p id="forget-question">{texts.forgetAsk}</p>
      <button type="button" aria-describedby="forget-question" onClick={onKeep}>
        {texts.forgetNo}
      </button>
      <button type="button" class="grave" onClick={onForget}>
        {texts.forgetYes}
      </button>
    </fieldset>
  );
}
