/**
 * The launcher's style. It is in a shadow root, so that it and the host page's styles do not touch. Nothing is inline.
 */
import type { Options } from './options.ts';

const css = `
:host { all: initial; position: fixed; z-index: 2147483000; inset: auto; color-scheme: light dark }
:host(.bottom-right) { bottom: 16px; right: 16px }
:host(.bottom-left) { bottom: 16px; left: 16px }
:host(.top-right) { top: 16px; right: 16px }
:host(.top-left) { top: 16px; left: 16px }
[hidden] { display: none }
.launcher { display: flex; align-items: center; gap: 8px; min-height: 48px; max-width: calc(100vw - 32px); padding: 8px 18px;
  border: 2px solid transparent; border-radius: 24px; background: var(--accent); color: var(--on-accent); cursor: pointer;
  font: 600 16px/1.3 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Devanagari", "Nirmala UI", sans-serif;
  box-shadow: 0 2px 10px rgb(0 0 0 / .3); overflow-wrap: anywhere }
.launcher:hover { text-decoration: underline }
.launcher:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; box-shadow: 0 0 0 3px #fff }
svg { flex: none; width: 22px; height: 22px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linejoin: round }
.badge { padding: 0 8px; border-radius: 12px; background: var(--on-accent); color: var(--accent); font-size: 14px }
.panel { position: absolute; inset: auto; margin: 0; padding: 0; border: 1px solid #80868d; border-radius: 12px; overflow: hidden;
  width: min(420px, calc(100vw - 32px)); height: min(680px, calc(100vh - 100px)); background: Canvas; box-shadow: 0 10px 40px rgb(0 0 0 / .3) }
.panel:not([open]) { display: none }
:host(.bottom-right) .panel, :host(.bottom-left) .panel { bottom: calc(100% + 12px) }
:host(.top-right) .panel, :host(.top-left) .panel { top: calc(100% + 12px) }
:host(.bottom-right) .panel, :host(.top-right) .panel { right: 0 }
:host(.bottom-left) .panel, :host(.top-left) .panel { left: 0 }
iframe { display: block; width: 100%; height: 100%; border: 0 }
@media (max-width: 30rem), (max-height: 30rem) {
  :host .panel { position: fixed; inset: 0; width: 100%; height: 100%; max-width: none; max-height: none; border: 0; border-radius: 0 }
}
@media print { :host { display: none } }
`;

/**
 * Styles the launcher.
 *
 * @param nonce of the script tag: browsers that cannot make a sheet by script need it for a style element
 */
export function applyStyle(
  place: HTMLElement,
  root: ShadowRoot,
  { position, accent, accentText }: Options,
  nonce: string,
): void {
  place.className = position;
  const text = `${css}:host { --accent: ${accent}; --on-accent: ${accentText} }`;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.nonce = nonce;
    style.textContent = text;
    root.append(style);
  }
}
