/** A sheet of A4: one answer with boxes to tick and its sources in full, or a letter. It is shown on paper only. */
import type { Answer } from '../../../../dialogs/turns/turn.ts';
import type { Citation } from '../../../../knowledge/facts/facts.ts';
import type { BotMessage, ReceivedSource } from '../talk/activity.ts';
import { sourcesFor, withCitations } from '../talk/citations.ts';
import { pageTexts } from '../texts.ts';
import { InlineMarkdown, Markdown } from './markdown.tsx';
import type { PrintJob } from './page-context.ts';

export function Sheet({ printJob }: { printJob: PrintJob }) {
  switch (printJob.kind) {
    case 'letter':
      return (
        <div class="sheet letter-sheet" lang={printJob.message.language}>
          {printJob.text}
        </div>
      );
    case 'answer':
      return <AnswerSheet message={printJob.message} />;
  }
}

function AnswerSheet({ message }: { message: BotMessage }) {
  const { turn, language, text, sources } = message;
  const texts = pageTexts[language];
  return (
    <div class="sheet" lang={language}>
      <div class="sheet-head">
        <span>{texts.sheetFrom}</span>
        <span>{texts.printedOn(today(language))}</span>
      </div>
      {turn?.kind === 'answer' ? (
        <SheetLines answer={turn} message={message} />
      ) : (
        <Markdown text={text} language={language} />
      )}
      {sources.length > 0 && (
        <section class="sheet-sources">
          <h2>{texts.sources}</h2>
          <ol>
            {sources.map(({ key, label, title }) => (
              <li key={key}>
                <strong>{label}</strong>: {title}
              </li>
            ))}
          </ol>
        </section>
      )}
      <p class="sheet-note">{texts.sheetNote}</p>
    </div>
  );
}

function SheetLines({ answer, message }: { answer: Answer; message: BotMessage }) {
  const { language } = message;
  const { list, facts, steps, cautions, headline, basis } = answer;
  const texts = pageTexts[language];
  const marks = (citations: readonly Citation[]) => (
    <Marks sources={sourcesFor(message, citations)} all={message.sources} />
  );
  const boxes = (lines: Answer['list']) =>
    lines.length > 0 && (
      <ol class="boxes">
        {withCitations(lines).map(({ line, citations }) => (
          <li>
            <span class="box" aria-hidden="true" />
            <span>
              <InlineMarkdown text={line.text} language={language} /> {marks(citations)}
            </span>
          </li>
        ))}
      </ol>
    );
  return (
    <>
      <h1>
        <InlineMarkdown text={headline} language={language} />
      </h1>
      {boxes(list)}
      {withCitations(facts).map(({ line, citations }) => (
        <p>
          <InlineMarkdown text={line.text} language={language} /> {marks(citations)}
        </p>
      ))}
      {boxes(steps)}
      {cautions.map(({ text, sources }) => (
        <p class="caution">
          <strong>{texts.caution}</strong> <InlineMarkdown text={text} language={language} /> {marks(sources)}
        </p>
      ))}
      <p class="basis">{texts.basis[basis]}</p>
    </>
  );
}

/** The numbers of some sources in the list at the end of the sheet. */
function Marks({ sources, all }: { sources: readonly ReceivedSource[]; all: readonly ReceivedSource[] }) {
  if (sources.length === 0) return null;
  return <span class="mark">[{sources.map(source => all.indexOf(source) + 1).join(', ')}]</span>;
}

/** Today in India, such as `31 March 2026`. */
function today(language: BotMessage['language']): string {
  return new Intl.DateTimeFormat(language === 'hi' ? 'hi-IN-u-nu-latn' : 'en-IN', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Asia/Kolkata',
  }).format(new Date());
}
