/** A message of the bot: an answer with all its parts, a question, or plain text. */
import { useRef } from 'preact/hooks';
import type { BotMessage } from '../talk/activity.ts';
import { generalCitations, hasAllSources, sourcesFor } from '../talk/citations.ts';
import type { BotEntry } from '../talk/thread.ts';
import { pageTexts } from '../texts.ts';
import { Actions } from './actions.tsx';
import { AnswerLines } from './answer-lines.tsx';
import { AnswerTools } from './answer-tools.tsx';
import { InlineMarkdown, Markdown } from './markdown.tsx';
import { Sources } from './sources.tsx';

function Body({ message }: { message: BotMessage }) {
  const { turn, language, text, sources } = message;
  if (!turn || !hasAllSources(turn, sources)) return <Markdown text={text} language={language} />;
  switch (turn.kind) {
    case 'ask':
      return (
        <>
          <Markdown text={turn.text} language={language} />
          <Sources sources={sourcesFor(message, turn.citations)} language={language} />
        </>
      );
    case 'answer':
      return (
        <>
          <h2>
            <InlineMarkdown text={turn.headline} language={language} />
          </h2>
          <AnswerLines answer={turn} message={message} />
          <Sources sources={sourcesFor(message, generalCitations(turn))} language={language} />
          <Actions actions={turn.actions} message={message} />
        </>
      );
  }
}

/** Whether an answer has tools. Nobody copies, prints or rates a greeting or thanks. */
function hasTools({ turn }: BotMessage): boolean {
  return turn?.kind === 'answer' && turn.citations.length + turn.steps.length + turn.actions.length > 0;
}

export function Answer({ entry }: { entry: BotEntry }) {
  const body = useRef<HTMLDivElement>(null);
  const { message, isNew } = entry;
  const { turn, language } = message;
  const messageTexts = pageTexts[language];
  return (
    <article class="message bot" lang={language} aria-live={isNew ? undefined : 'off'}>
      <span class="unseen">{messageTexts.helpdesk} </span>
      <div class="body" ref={body}>
        <Body message={message} />
      </div>
      {entry.id === undefined && <p class="offline-mark">{messageTexts.answeredOffline}</p>}
      {turn?.kind === 'answer' && hasTools(message) && (
        <div class="foot" aria-live="off">
          <span class="basis">{messageTexts.basis[turn.basis]}</span>
          <AnswerTools entry={entry} body={body} />
        </div>
      )}
    </article>
  );
}
