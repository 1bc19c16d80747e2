/** Activities as the widget reads them. They come from outside: nothing in them is trusted to have the right shape. */
import type { Action, Turn } from '../../../../dialogs/turns/turn.ts';
import type { Language } from '../../../../knowledge/understanding/language.ts';

/** A Direct Line activity, with the fields that are read. */
export interface Activity {
  id?: string;
  type: string;
  text?: string;
  locale?: string;
  from?: { role?: string };
  /** Only on an answer: the id of the message that it answers. */
  replyToId?: string;
  channelData?: Record<string, unknown>;
  suggestedActions?: { actions?: unknown };
}

/** A source as the server sends it: {@link Source} of `dialogs/turns/sources.ts`. An older server sends no `detail`. */
export interface ReceivedSource {
  key: string;
  label: string;
  title: string;
  detail?: string;
}

export interface Choice {
  title: string;
  value: string;
}

/** A message of the bot. Without a turn only its text is shown. */
export interface BotMessage {
  text: string;
  language: Language;
  choices: Choice[];
  turn: Turn | undefined;
  sources: ReceivedSource[];
}

/** Reads a message of the bot. Never throws: what does not have the shape of a turn is shown as text. */
export function readBotMessage({ text, locale, channelData, suggestedActions }: Activity): BotMessage {
  const data = record(channelData?.igotHelpdesk);
  const language = data.language ?? (String(locale).startsWith('hi') ? 'hi' : 'en');
  const { turn } = data;
  return {
    text: String(text ?? ''),
    language: language === 'hi' ? 'hi' : 'en',
    choices: list(suggestedActions?.actions).map(record).flatMap(choiceIn),
    turn: turnIn(turn),
    sources: list(data.sources).map(record).flatMap(sourceIn),
  };
}

/** The id that the sending client gave an activity; empty where it gave none. */
export function clientIdOf({ channelData }: Activity): string {
  return String(channelData?.clientActivityID ?? '');
}

/** The language of a text by its script, for screen readers and fonts. */
export function languageIn(text: string): Language {
  return /\p{Script=Devanagari}/u.test(text) ? 'hi' : 'en';
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function choiceIn({ title, value }: Record<string, unknown>): Choice[] {
  return typeof title === 'string' && typeof value === 'string' ? [{ title, value }] : [];
}

function sourceIn({ key, label, title, detail }: Record<string, unknown>): ReceivedSource[] {
  if (typeof key !== 'string' || typeof label !== 'string' || typeof title !== 'string') return [];
  return [{ key, label, title, ...(typeof detail === 'string' && { detail }) }];
}

/** A turn without the actions that are incomplete. */
function turnIn(value: unknown): Turn | undefined {
  if (!isTurn(value)) return undefined;
  return value.kind === 'answer' ? { ...value, actions: value.actions.filter(isAction) } : value;
}

function isAction(value: unknown): value is Action {
  const action = record(value);
  const has = (...names: string[]) => names.every(name => typeof action[name] === 'string');
  switch (action.kind) {
    case 'mail':
      return has('label', 'to', 'subject', 'body');
    case 'copy':
      return has('label', 'text');
    case 'calendar':
      return has('label', 'title', 'date', 'description') && /^\d{4}-\d{2}-\d{2}$/.test(String(action.date));
    case 'letter':
      return (
        has('mailLabel', 'to', 'subject', 'subjectLine') &&
        list(action.blanks).length > 0 &&
        list(action.body).every(part => typeof part === 'string' || typeof record(part).blank === 'string') &&
        list(action.blanks).every(blank => typeof record(blank).id === 'string')
      );
    default:
      return false;
  }
}

/** Whether a value can be shown as a turn: it has every part that the page reads. */
function isTurn(value: unknown): value is Turn {
  const turn = record(value);
  switch (turn.kind) {
    case 'ask':
      return typeof turn.text === 'string' && Array.isArray(turn.citations);
    case 'answer':
      return (
        typeof turn.headline === 'string' &&
        [turn.list, turn.facts, turn.steps, turn.cautions].every(
          lines =>
            Array.isArray(lines) &&
            lines.every(line => typeof line?.text === 'string' && Array.isArray(line.sources)),
        ) &&
        Array.isArray(turn.citations) &&
        Array.isArray(turn.actions)
      );
    default:
      return false;
  }
}
