/** What the helpdesk said: an answer with all its parts, a question, or plain text. */
import { useRef } from 'preact/hooks';
import type { Message } from '../talk/activity.ts';
import { isSourced, ofTheWhole, sourcesFor } from '../talk/citations.ts';
import type { Theirs } from '../talk/thread.ts';
import { words } from '../texts.ts';
import { Actions } from './actions.tsx';
import { AnswerLines } from './answer-lines.tsx';
import { Tools } from './answer-tools.tsx';
import { Marked, MarkedBlocks } from './marked.tsx';
import { Sources } from './sources.tsx';

function Body({ message }: { message: Message }) {
  const { turn, language, text, sources } = message;
  if (!turn || !isSourced(turn, sources)) return <MarkedBlocks text={text} language={language} />;
  switch (turn.kind) {
    case 'ask':
      return (
        <>
          <MarkedBlocks text={turn.text} language={language} />
          <Sources sources={sourcesFor(message, turn.citations)} language={language} />
        </>
      );
    case 'answer':
      return (
        <>
          <h2>
            <Marked text={turn.headline} language={language} />
          </h2>
          <AnswerLines answer={turn} message={message} />
          <Sources sources={sourcesFor(message, ofTheWhole(turn))} language={language} />
          <Actions actions={turn.actions} message={message} />
        </>
      );
  }
}

/** Greetings and thanks are no answers that anyone copies, prints or judges. */
function isKept({ turn }: Message): boolean {
  return turn?.kind === 'answer' && turn.citations.length + turn.steps.length + turn.actions.length > 0;
}

export function Answer({ item }: { item: Theirs }) {
  const body = useRef<HTMLDivElement>(null);
  const { message, isNew } = item;
  const { turn, language } = message;
  const say = words[language];
  return (
    <article class="message theirs" lang={language} aria-live={isNew ? undefined : 'off'}>
      <span class="unseen">{say.helpdesk} </span>
      <div class="body" ref={body}>
        <Body message={message} />
      </div>
      {item.id === undefined && <p class="offline-mark">{say.answeredOffline}</p>}
      {turn?.kind === 'answer' && isKept(message) && (
        <div class="foot" aria-live="off">
          <span class="basis">{say.basis[turn.basis]}</span>
          <Tools item={item} body={body} />
        </div>
      )}
    </article>
  );
}
