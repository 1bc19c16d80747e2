/** A letter as text, with its blanks empty or filled in. */
import type { Letter } from './turn.ts';

/** What an empty blank looks like. */
const line = '____________';

/** What the writer filled in, by the id of the blank. */
export type Filled = Readonly<Record<string, string | undefined>>;

/** The body of a letter. An empty blank is a line to write on. */
function bodyText({ body }: Letter, filled: Filled): string {
  return body.map(part => (typeof part === 'string' ? part : filled[part.blank]?.trim() || line)).join('');
}

/** The whole letter: addressee, subject and body. */
export function letterText(letter: Letter, filled: Filled = {}): string {
  return [letter.to, letter.subjectLine, bodyText(letter, filled)].join('\n');
}

/** The letter as the text of a mail: without the subject, which the mail has in its header. */
export function letterMail(letter: Letter, filled: Filled = {}): string {
  return [letter.to, bodyText(letter, filled)].join('\n');
}
