/** A sheet of A4: one answer with boxes to tick and its sources in full, or a letter. Seen on paper only. */
import type { Answer } from '../../../../dialogs/turns/turn.ts';
import type { Citation } from '../../../../knowledge/facts/load.ts';
import type { Message, Source } from '../talk/activity.ts';
import { sourcesFor, withSources } from '../talk/citations.ts';
import { words as allWords } from '../texts.ts';
import { Marked, MarkedBlocks } from './marked.tsx';
import type { Printed } from './page-context.ts';

export function Sheet({ printed }: { printed: Printed }) {
  switch (printed.kind) {
    case 'letter':
      return (
        <div class="sheet letter-sheet" lang={printed.message.language}>
          {printed.text}
        </div>
      );
    case 'answer':
      return <AnswerSheet message={printed.message} />;
  }
}

function AnswerSheet({ message }: { message: Message }) {
  const { turn, language, text, sources } = message;
  const words = allWords[language];
  return (
    <div class="sheet" lang={language}>
      <div class="sheet-head">
        <span>{words.sheetFrom}</span>
        <span>{words.printedOn(today(language))}</span>
      </div>
      {turn?.kind === 'answer' ? (
        <SheetLines answer={turn} message={message} />
      ) : (
        <MarkedBlocks text={text} language={language} />
      )}
      {sources.length > 0 && (
        <section class="sheet-sources">
          <h2>{words.sources}</h2>
          <ol>
            {sources.map(({ key, label, title }) => (
              <li key={key}>
                <strong>{label}</strong>: {title}
              </li>
            ))}
          </ol>
        </section>
      )}
      <p class="sheet-note">{words.sheetNote}</p>
    </div>
  );
}

function SheetLines({ answer, message }: { answer: Answer; message: Message }) {
  const { language } = message;
  const { list, facts, steps, cautions, headline, basis } = answer;
  const words = allWords[language];
  const marks = (citations: readonly Citation[]) => (
    <Marks sources={sourcesFor(message, citations)} all={message.sources} />
  );
  const boxes = (lines: Answer['list']) =>
    lines.length > 0 && (
      <ol class="boxes">
        {withSources(lines).map(({ line, citations }) => (
          <li>
            <span class="box" aria-hidden="true" />
            <span>
              <Marked text={line.text} language={language} /> {marks(citations)}
            </span>
          </li>
        ))}
      </ol>
    );
  return (
    <>
      <h1>
        <Marked text={headline} language={language} />
      </h1>
      {boxes(list)}
      {withSources(facts).map(({ line, citations }) => (
        <p>
          <Marked text={line.text} language={language} /> {marks(citations)}
        </p>
      ))}
      {boxes(steps)}
      {cautions.map(({ text, sources }) => (
        <p class="caution">
          <strong>{words.caution}</strong> <Marked text={text} language={language} /> {marks(sources)}
        </p>
      ))}
      <p class="basis">{words.basis[basis]}</p>
    </>
  );
}

/** The numbers under which sources stand at the end of the sheet. */
function Marks({ sources, all }: { sources: readonly Source[]; all: readonly Source[] }) {
  if (sources.length === 0) return null;
  return <span class="mark">[{sources.map(source => all.indexOf(source) + 1).join(', ')}]</span>;
}

/** The day in India, in words. */
function today(language: Message['language']): string {
  return new Intl.DateTimeFormat(language === 'hi' ? 'hi-IN-u-nu-latn' : 'en-IN', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Asia/Kolkata',
  }).format(new Date());
}
