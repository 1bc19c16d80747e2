/** Text in the bot's markdown. All text becomes text nodes, never HTML. */
import type { Language } from '../../../../knowledge/understanding/language.ts';
import { type Block, type Inline, parseInline, parseMarkdown } from '../browser/markdown.ts';

/** Words in Devanagari, with the spaces and punctuation between them. */
const hindi =
  /([\p{Script=Devanagari}\u200c\u200d]+(?:[\s,.:;()/–-]+[\p{Script=Devanagari}\u200c\u200d]+)*)/u;

/** Plain text. Hindi words in an English text are marked as Hindi, for screen readers and fonts. */
export function PlainText({ text, language }: { text: string; language: Language }) {
  if (language === 'hi' || !hindi.test(text)) return <>{text}</>;
  return (
    <>{text.split(hindi).map((part, index) => (index % 2 === 1 ? <span lang="hi">{part}</span> : part))}</>
  );
}

function Part({ part, language }: { part: Inline; language: Language }) {
  switch (part.kind) {
    case 'text':
      return <PlainText text={part.text} language={language} />;
    case 'bold':
      return (
        <strong>
          <PlainText text={part.text} language={language} />
        </strong>
      );
    case 'link':
      return part.href.startsWith('mailto:') ? (
        // The policy of a host page may forbid that the frame itself opens a mail program.
        <a href={part.href} target="_top">
          {part.text}
        </a>
      ) : (
        <a href={part.href} target="_blank" rel="noreferrer">
          {part.text}
        </a>
      );
  }
}

interface Props {
  text: string;
  language: Language;
}

/** The markdown of one line. */
export function InlineMarkdown({ text, language }: Props) {
  return (
    <>
      {parseInline(text).map(part => (
        <Part part={part} language={language} />
      ))}
    </>
  );
}

function BlockView({ block, language }: { block: Block; language: Language }) {
  const lines = (parts: Inline[]) => parts.map(part => <Part part={part} language={language} />);
  switch (block.kind) {
    case 'paragraph':
      return (
        <>
          {block.lines.map(line => (
            <p>{lines(line)}</p>
          ))}
        </>
      );
    case 'numbered':
      return (
        <ol start={block.start}>
          {block.items.map(item => (
            <li>{lines(item)}</li>
          ))}
        </ol>
      );
    case 'bulleted':
      return (
        <ul>
          {block.items.map(item => (
            <li>{lines(item)}</li>
          ))}
        </ul>
      );
  }
}

/** The markdown of a text: paragraphs and lists. */
export function Markdown({ text, language }: Props) {
  return (
    <>
      {parseMarkdown(text).map(block => (
        <BlockView block={block} language={language} />
      ))}
    </>
  );
}
