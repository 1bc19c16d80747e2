/**
 * `<script src="https://HOST/widget.js" defer></script>`: a button on any page that opens the helpdesk in a frame. It
 * works under `script-src https://HOST; frame-src https://HOST`. Its styles and those of the host page do not touch
 * each other.
 */
import { isFromFrame, messageKey, type ToFrame } from './frame/frame-messages.ts';
import { createButton, createElement } from './launcher/elements.ts';
import { frameAddress, launcherOptions, type Options } from './launcher/options.ts';
import { applyStyle } from './launcher/style.ts';
import { launcherTexts } from './launcher/texts.ts';

/** A page has at most one launcher. */
const tag = 'igot-helpdesk';
const script = document.currentScript;
if (script instanceof HTMLScriptElement && script.src && !document.querySelector(tag)) {
  if (document.body) launch(script);
  else addEventListener('DOMContentLoaded', () => launch(script), { once: true });
}

interface Launcher {
  options: Options;
  /** Origin of the helpdesk. */
  origin: string;
  button: HTMLButtonElement;
  /** Number of new answers, on the button. */
  badge: HTMLElement;
  panel: HTMLDialogElement;
  /** Absent until the panel is opened for the first time. */
  frame: HTMLIFrameElement | undefined;
}

function launch(script: HTMLScriptElement): void {
  const options = launcherOptions(script.dataset, navigator.language);
  const place = document.createElement(tag);
  const root = place.attachShadow({ mode: 'open' });
  applyStyle(place, root, options, script.nonce);

  const { button, badge } = createButton(options);
  const panel = createElement('dialog', 'panel');
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', launcherTexts[options.language].title);
  root.append(button, panel);

  const launcher = { options, origin: new URL(script.src).origin, button, badge, panel, frame: undefined };
  listen(launcher, root);
  document.body.append(place);
}

function listen(launcher: Launcher, root: ShadowRoot): void {
  const { button, panel, origin } = launcher;
  button.addEventListener('click', () => (isOpen(launcher) ? close(launcher) : open(launcher)));
  panel.addEventListener('cancel', event => {
    event.preventDefault();
    close(launcher);
  });
  root.addEventListener('keydown', event => {
    if ((event as KeyboardEvent).key === 'Escape') close(launcher);
  });
  addEventListener('message', event => {
    const { frame } = launcher;
    if (!frame || event.source !== frame.contentWindow || event.origin !== origin) return;
    const message: unknown = event.data?.[messageKey];
    if (!isFromFrame(message)) return;
    if (message.kind === 'close') close(launcher);
    else showUnread(launcher, message.count);
  });
}

function open(launcher: Launcher): void {
  const { button, panel } = launcher;
  launcher.frame ??= addFrame(launcher);
  button.setAttribute('aria-expanded', 'true');
  showUnread(launcher, 0);
  // A browser without dialogs only shows the panel. In one with dialogs, a full-screen panel keeps the focus from the
  // page.
  if (typeof panel.showModal !== 'function') panel.setAttribute('open', '');
  else if (matchMedia('(max-width: 30rem), (max-height: 30rem)').matches) panel.showModal();
  else panel.show();
  launcher.frame.focus();
  post(launcher, { kind: 'shown' });
}

function close(launcher: Launcher): void {
  if (!isOpen(launcher)) return;
  const { button, panel } = launcher;
  if (typeof panel.close === 'function') panel.close();
  else panel.removeAttribute('open');
  button.setAttribute('aria-expanded', 'false');
  post(launcher, { kind: 'hidden' });
  button.focus();
}

function addFrame(launcher: Launcher): HTMLIFrameElement {
  const { options, origin, panel } = launcher;
  const frame = createElement('iframe');
  frame.title = launcherTexts[options.language].title;
  frame.allow = 'clipboard-write';
  frame.src = frameAddress(origin, options);
  frame.onload = () => isOpen(launcher) && post(launcher, { kind: 'shown' });
  panel.append(frame);
  return frame;
}

function isOpen({ panel }: Launcher): boolean {
  return panel.hasAttribute('open');
}

function showUnread({ badge, options }: Launcher, count: number): void {
  badge.hidden = count === 0;
  badge.textContent = count === 0 ? '' : launcherTexts[options.language].unread(count);
}

function post({ frame, origin }: Launcher, message: ToFrame): void {
  frame?.contentWindow?.postMessage({ [messageKey]: message }, origin);
}
