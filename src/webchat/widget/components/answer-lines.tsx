/** The lines of an answer with their sources: its list, facts, steps and cautions. */
import type { Answer, Line } from '../../../../dialogs/turns/turn.ts';
import type { BotMessage } from '../talk/activity.ts';
import { sourcesFor, withCitations } from '../talk/citations.ts';
import { pageTexts } from '../texts.ts';
import { InlineMarkdown, Markdown } from './markdown.tsx';
import { Sources } from './sources.tsx';

interface Props {
  lines: readonly Line[];
  message: BotMessage;
}

function Numbered({ lines, message, name }: Props & { name: string }) {
  if (lines.length === 0) return null;
  return (
    <ol class={name}>
      {withCitations(lines).map(({ line, citations }) => (
        <li>
          <InlineMarkdown text={line.text} language={message.language} />{' '}
          <Sources sources={sourcesFor(message, citations)} language={message.language} />
        </li>
      ))}
    </ol>
  );
}

function Facts({ lines, message }: Props) {
  return (
    <>
      {withCitations(lines).map(({ line, citations }) => (
        <div class="fact">
          <Markdown text={line.text} language={message.language} />{' '}
          <Sources sources={sourcesFor(message, citations)} language={message.language} />
        </div>
      ))}
    </>
  );
}

function Cautions({ lines, message }: Props) {
  return (
    <>
      {lines.map(line => (
        <div class="caution">
          <p>
            <strong>{pageTexts[message.language].caution}</strong>{' '}
            <InlineMarkdown text={line.text} language={message.language} />
          </p>
          <Sources sources={sourcesFor(message, line.sources)} language={message.language} />
        </div>
      ))}
    </>
  );
}

/** All lines of an answer, in the order of its text. */
export function AnswerLines({ answer, message }: { answer: Answer; message: BotMessage }) {
  return (
    <>
      <Numbered lines={answer.list} message={message} name="list" />
      <Facts lines={answer.facts} message={message} />
      <Numbered lines={answer.steps} message={message} name="steps" />
      <Cautions lines={answer.cautions} message={message} />
    </>
  );
}
