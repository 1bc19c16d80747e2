/** The elements of the launcher. Built one by one: a host page's policy may forbid HTML from text. */
import type { Options } from './options.ts';

/** The button that opens the helpdesk, and the badge on it that counts new answers. */
export function createButton({ language, label }: Options): {
  button: HTMLButtonElement;
  badge: HTMLElement;
} {
  const button = createElement('button', 'launcher');
  button.type = 'button';
  button.lang = language;
  button.setAttribute('aria-expanded', 'false');
  const badge = createElement('span', 'badge');
  badge.hidden = true;
  button.append(createIcon(), createElement('span', 'label', label), badge);
  return { button, badge };
}

/** Makes an element with properties and children. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

/** A speech bubble. The button's label names the button, so screen readers skip the icon. */
function createIcon(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', 'M4 5h16v11H10l-4.500 4v-4H4z');
  svg.append(path);
  return svg;
}
