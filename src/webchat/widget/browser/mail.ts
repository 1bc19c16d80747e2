/** A mail that the user opens in their own mail program. */
export interface Mail {
  to: string;
  subject: string;
  body: string;
}

/** The `mailto:` address of a mail (RFC 6068): every part is encoded, lines end in CRLF. */
export function mailAddress({ to, subject, body }: Mail): string {
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`;
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?${query}`;
}
