/** What is seen of a talk. Every word from outside goes through `textContent`. */
import type { Action, Language, Turn } from '../../../dialogs/turn.ts';
import type { Activity } from './client.ts';
import { type Inline, inline, parse } from './markdown.ts';
import { partsOf } from './parts.ts';
import type { Words } from './words.ts';

export interface ViewParts {
  log: HTMLElement;
  words: () => Words;
  /** A button was pressed. `byKeyboard`: without a pointer. */
  onChoice: (say: string, byKeyboard: boolean) => void;
  /** Tells of something small that happened. */
  notice: (line: string) => void;
}

/** What our own server adds to a message. */
interface Extra {
  turn: Turn;
  language: Language;
}

/** A message on its way. */
export interface Sending {
  failed(reason: string, retryLabel: string, retry: () => void): void;
  sending(): void;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

/** Copies what an element shows. Where that is not allowed, it is left selected. @returns whether it was copied */
async function copy(shown: HTMLElement): Promise<boolean> {
  try {
    // Missing, not only forbidden, on plain http under a name other than localhost.
    await navigator.clipboard.writeText(shown.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    return document.execCommand('copy');
  }
}

export function createView({ log, words, onChoice, notice }: ViewParts) {
  const shown = new Set<string>();
  const underWay = new Map<string, HTMLElement>();

  const nodeOf = (part: Inline): Node => {
    switch (part.kind) {
      case 'text':
        return document.createTextNode(part.text);
      case 'bold': {
        const strong = element('strong');
        strong.append(...inline(part.text).map(nodeOf));
        return strong;
      }
      case 'source':
        return element('small', 'source', part.text);
      case 'link': {
        const link = element('a', '', part.text);
        link.href = part.href;
        link.rel = 'noreferrer';
        if (!part.href.startsWith('mailto:')) link.target = '_blank';
        return link;
      }
    }
  };
  const lineOf = (parts: Inline[]): Node[] => parts.map(nodeOf);

  const textOf = (text: string, sourceOf: (line: string) => string): HTMLElement => {
    const body = element('div', 'text');
    for (const block of parse(text, sourceOf)) {
      switch (block.kind) {
        case 'paragraph':
          // Each line is a statement of its own.
          for (const line of block.lines) {
            const paragraph = element('p');
            paragraph.append(...lineOf(line));
            body.append(paragraph);
          }
          break;
        case 'numbered':
        case 'bulleted': {
          const list = block.kind === 'numbered' ? element('ol') : element('ul');
          if (block.kind === 'numbered' && block.start !== 1) list.setAttribute('start', String(block.start));
          for (const item of block.items) {
            const entry = element('li');
            entry.append(...lineOf(item));
            list.append(entry);
          }
          body.append(list);
          break;
        }
      }
    }
    return body;
  };

  const actionOf = (action: Action): HTMLElement[] => {
    switch (action.kind) {
      case 'mail': {
        const link = element('a', '', action.label);
        const query = `subject=${encodeURIComponent(action.subject)}&body=${encodeURIComponent(action.body)}`;
        link.href = `mailto:${encodeURIComponent(action.to).replace('%40', '@')}?${query}`;
        return [link];
      }
      case 'copy': {
        const letter = element('div', 'letter', action.text);
        const button = element('button', '', action.label);
        button.type = 'button';
        button.onclick = async () => notice((await copy(letter)) ? words().copied : words().notCopied);
        return [letter, button];
      }
    }
  };

  const optionsOf = (options: { title: string; value: string }[], language: Language): HTMLElement => {
    const group = element('div', 'options');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', words().choices);
    group.lang = language;
    for (const { title, value } of options) {
      const button = element('button', '', title);
      button.type = 'button';
      button.onclick = event => onChoice(value, event.detail === 0);
      group.append(button);
    }
    return group;
  };

  const bubble = (mine: boolean, language: Language): HTMLElement => {
    const message = element('div', mine ? 'message mine' : 'message');
    message.lang = language;
    message.append(element('span', 'unseen', `${mine ? words().you : words().helpdesk} `));
    log.append(message);
    return message;
  };

  /** Choices stand until something is said. */
  const dropOptions = () => {
    for (const old of log.querySelectorAll('.options')) old.remove();
  };

  const languageIn = (text: string): Language => (/\p{Script=Devanagari}/u.test(text) ? 'hi' : 'en');

  const showMine = (activity: Activity) => {
    const text = activity.text ?? '';
    const clientId = String(activity.channelData?.clientActivityID ?? '');
    const waiting = underWay.get(clientId);
    underWay.delete(clientId);
    const message = waiting ?? bubble(true, languageIn(text));
    if (!waiting) {
      dropOptions();
      message.append(element('span', 'text', text));
      return;
    }
    message.querySelector('.sending, .failed')?.remove();
    // As it is kept: personal data is blanked.
    const words = message.querySelector('.text');
    if (words) words.textContent = text;
  };

  const showTheirs = (activity: Activity): HTMLElement => {
    const extra = activity.channelData?.igotHelpdesk as Extra | undefined;
    const language = extra?.language ?? (activity.locale?.startsWith('hi') ? 'hi' : 'en');
    const message = bubble(false, language);
    const parts = partsOf(activity.text ?? '', extra?.turn);
    message.append(textOf(parts.text, parts.sourceOf));
    if (parts.actions.length > 0) {
      const actions = element('div', 'actions');
      actions.append(...parts.actions.flatMap(actionOf));
      message.append(actions);
    }
    const options = activity.suggestedActions?.actions ?? [];
    if (options.length > 0) {
      // Of several answers at once only the last one's choices: the helpdesk goes on from there.
      dropOptions();
      log.append(optionsOf(options, language));
    }
    return message;
  };

  return {
    /** Shows what is new. @returns the language that the helpdesk spoke last in it */
    show(activities: Activity[]): Language | undefined {
      let first: HTMLElement | undefined;
      let spoken: Language | undefined;
      const isHistory = shown.size === 0 && activities.length > 1;
      for (const activity of activities) {
        if (activity.type !== 'message' || shown.has(activity.id)) continue;
        shown.add(activity.id);
        if (activity.from?.role === 'bot') {
          const message = showTheirs(activity);
          first ??= message;
          spoken = message.lang === 'hi' ? 'hi' : 'en';
        } else showMine(activity);
      }
      // To the end, but never past the beginning of what is to be read. A talk found again is shown from its end.
      const bottom = log.scrollHeight - log.clientHeight;
      if (first) log.scrollTop = isHistory ? bottom : Math.min(bottom, first.offsetTop - 12);
      return spoken;
    },

    /** Shows at once what is being sent; the server's echo takes its place. */
    send(text: string, clientId: string): Sending {
      dropOptions();
      const message = bubble(true, languageIn(text));
      message.append(element('span', 'text', text));
      underWay.set(clientId, message);
      const state = element('div', 'sending', words().sending);
      message.append(state);
      log.scrollTop = log.scrollHeight;
      return {
        sending() {
          state.className = 'sending';
          state.textContent = words().sending;
        },
        failed(reason, retryLabel, retry) {
          if (!underWay.has(clientId)) return;
          state.className = 'failed';
          state.textContent = reason;
          const button = element('button', '', retryLabel);
          button.type = 'button';
          button.onclick = retry;
          state.append(button);
        },
      };
    },

    /** Forgets what was shown. A line may say why. */
    clear(line = ''): void {
      shown.clear();
      underWay.clear();
      log.replaceChildren(...(line ? [element('p', 'note', line)] : []));
    },
  };
}
