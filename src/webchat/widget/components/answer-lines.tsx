/** The lines of an answer with their sources: what was asked for, facts, steps, cautions. */
import type { Answer, Line } from '../../../../dialogs/turns/turn.ts';
import type { Message } from '../talk/activity.ts';
import { sourcesFor, withSources } from '../talk/citations.ts';
import { words } from '../texts.ts';
import { Marked, MarkedBlocks } from './marked.tsx';
import { Sources } from './sources.tsx';

interface Props {
  lines: readonly Line[];
  message: Message;
}

function Numbered({ lines, message, name }: Props & { name: string }) {
  if (lines.length === 0) return null;
  return (
    <ol class={name}>
      {withSources(lines).map(({ line, citations }) => (
        <li>
          <Marked text={line.text} language={message.language} />{' '}
          <Sources sources={sourcesFor(message, citations)} language={message.language} />
        </li>
      ))}
    </ol>
  );
}

function Facts({ lines, message }: Props) {
  return (
    <>
      {withSources(lines).map(({ line, citations }) => (
        <div class="fact">
          <MarkedBlocks text={line.text} language={message.language} />{' '}
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
            <strong>{words[message.language].caution}</strong>{' '}
            <Marked text={line.text} language={message.language} />
          </p>
          <Sources sources={sourcesFor(message, line.sources)} language={message.language} />
        </div>
      ))}
    </>
  );
}

/** All lines of an answer, in the order in which its text has them. */
export function AnswerLines({ answer, message }: { answer: Answer; message: Message }) {
  return (
    <>
      <Numbered lines={answer.list} message={message} name="list" />
      <Facts lines={answer.facts} message={message} />
      <Numbered lines={answer.steps} message={message} name="steps" />
      <Cautions lines={answer.cautions} message={message} />
    </>
  );
}
