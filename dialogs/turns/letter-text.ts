/** A letter with blanks, as text: empty, or with what its writer filled in. */
import type { Letter } from './turn.ts';

/** A blank that is not filled in. */
const line = '____________';

/** What a writer filled in, by the blank's id. */
export type Filled = Readonly<Record<string, string | undefined>>;

/** The body of a letter; a blank without words stays a line to write on. */
function bodyText({ body }: Letter, filled: Filled): string {
  return body.map(part => (typeof part === 'string' ? part : filled[part.blank]?.trim() || line)).join('');
}

/** The whole letter: addressee, subject, body. */
export function letterText(letter: Letter, filled: Filled = {}): string {
  return [letter.to, letter.subjectLine, bodyText(letter, filled)].join('\n');
}

/** The same for a mail, which has its subject in its head. */
export function letterMail(letter: Letter, filled: Filled = {}): string {
  return [letter.to, bodyText(letter, filled)].join('\n');
}
