/**
 * Parses the markdown that the bot writes: bold, links, lists and paragraphs. It makes no HTML; the page builds
 * elements.
 */

export type Inline = { kind: 'text' | 'bold'; text: string } | { kind: 'link'; text: string; href: string };

export type Block =
  | { kind: 'paragraph'; lines: Inline[][] }
  | { kind: 'numbered'; start: number; items: Inline[][] }
  | { kind: 'bulleted'; items: Inline[][] };

/** Splits a text into lists and paragraphs. The lines of a paragraph stay lines. */
export function parseMarkdown(text: string): Block[] {
  const blocks: Block[] = [];
  let last: Block | undefined;
  for (const line of text.split('\n')) {
    const numbered = /^\s*(\d{1,3})[.)]\s+(.*)$/.exec(line);
    const bulleted = /^\s*[-*•]\s+(.*)$/.exec(line);
    if (line.trim() === '') {
      last = undefined;
    } else if (numbered) {
      if (last?.kind !== 'numbered') {
        last = { kind: 'numbered', start: Number(numbered[1]), items: [] };
        blocks.push(last);
      }
      last.items.push(parseInline(numbered[2] ?? ''));
    } else if (bulleted) {
      if (last?.kind !== 'bulleted') {
        last = { kind: 'bulleted', items: [] };
        blocks.push(last);
      }
      last.items.push(parseInline(bulleted[1] ?? ''));
    } else {
      if (last?.kind !== 'paragraph') {
        last = { kind: 'paragraph', lines: [] };
        blocks.push(last);
      }
      last.lines.push(parseInline(line.trim()));
    }
  }
  return blocks;
}

/** Finds bold text, e-mail addresses and web addresses in a line. A link always leads to the address that it shows. */
export function parseInline(line: string): Inline[] {
  const parts: Inline[] = [];
  const pattern = /\*\*([^\s*](?:.*?\S)?)\*\*|(https?:\/\/[^\s<>"]*[\w/])|([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g;
  let from = 0;
  for (const found of line.matchAll(pattern)) {
    if (found.index > from) parts.push({ kind: 'text', text: line.slice(from, found.index) });
    const [whole, bold, web, mail] = found;
    if (bold !== undefined) parts.push({ kind: 'bold', text: bold });
    else if (web !== undefined) parts.push({ kind: 'link', text: web, href: web });
    else parts.push({ kind: 'link', text: whole, href: `mailto:${mail}` });
    from = found.index + whole.length;
  }
  if (from < line.length) parts.push({ kind: 'text', text: line.slice(from) });
  return parts;
}

/** A text without the marks for bold, for copying. */
export function stripMarkup(text: string): string {
  return text.replace(/\*\*([^\s*](?:.*?\S)?)\*\*/g, '$1');
}
