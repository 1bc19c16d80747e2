/**
 * `<script src="https://HOST/widget.js" defer></script>`: a button on any page that opens the helpdesk in a frame. It works
 * under `script-src https://HOST; frame-src https://HOST`, leaves the host page's styles alone and is left alone by them.
 */
import { isFromFrame, messageKey, type ToFrame } from './frame/frame-messages.ts';
import { frameAddress, optionsOf } from './launcher/options.ts';
import { dress } from './launcher/style.ts';
import { launcherTexts } from './launcher/texts.ts';

/** Only one stands on a page. */
const tag = 'igot-helpdesk';
const script = document.currentScript;
if (script instanceof HTMLScriptElement && script.src && !document.querySelector(tag)) {
  if (document.body) launch(script);
  else addEventListener('DOMContentLoaded', () => launch(script), { once: true });
}

function launch(script: HTMLScriptElement): void {
  const options = optionsOf(script.dataset, navigator.language);
  const origin = new URL(script.src).origin;
  const place = document.createElement(tag);
  const root = place.attachShadow({ mode: 'open' });
  dress(place, root, options, script.nonce);

  const button = make('button', 'launcher');
  button.type = 'button';
  button.lang = options.language;
  button.setAttribute('aria-expanded', 'false');
  const label = make('span', 'label', options.label);
  const badge = make('span', 'badge');
  badge.hidden = true;
  button.append(sign(), label, badge);

  // Where the browser knows dialogs it keeps the rest of the page out of reach of a full screen one.
  const panel = make('dialog', 'panel');
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', launcherTexts[options.language].title);
  root.append(button, panel);

  let frame: HTMLIFrameElement | undefined;
  const tell = (message: ToFrame) => frame?.contentWindow?.postMessage({ [messageKey]: message }, origin);
  const isOpen = () => panel.hasAttribute('open');

  const open = () => {
    if (!frame) {
      frame = make('iframe');
      frame.title = launcherTexts[options.language].title;
      frame.allow = 'clipboard-write';
      frame.src = frameAddress(origin, options);
      frame.onload = () => isOpen() && tell({ kind: 'shown' });
      panel.append(frame);
    }
    button.setAttribute('aria-expanded', 'true');
    unread(0);
    if (typeof panel.showModal !== 'function') panel.setAttribute('open', '');
    else if (matchMedia('(max-width: 30rem), (max-height: 30rem)').matches) panel.showModal();
    else panel.show();
    frame.focus();
    tell({ kind: 'shown' });
  };
  const close = () => {
    if (!isOpen()) return;
    if (typeof panel.close === 'function') panel.close();
    else panel.removeAttribute('open');
    button.setAttribute('aria-expanded', 'false');
    tell({ kind: 'hidden' });
    button.focus();
  };
  const unread = (count: number) => {
    badge.hidden = count === 0;
    badge.textContent = count === 0 ? '' : launcherTexts[options.language].unread(count);
  };

  button.addEventListener('click', () => (isOpen() ? close() : open()));
  panel.addEventListener('cancel', event => {
    event.preventDefault();
    close();
  });
  root.addEventListener('keydown', event => {
    if ((event as KeyboardEvent).key === 'Escape') close();
  });
  addEventListener('message', event => {
    if (!frame || event.source !== frame.contentWindow || event.origin !== origin) return;
    const message: unknown = event.data?.[messageKey];
    if (!isFromFrame(message)) return;
    if (message.kind === 'close') close();
    else unread(message.count);
  });
  document.body.append(place);
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

/** A speech bubble; beside words, so it says nothing itself. */
function sign(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', 'M4 5h16v11H10l-4.500 4v-4H4z');
  svg.append(path);
  return svg;
}
