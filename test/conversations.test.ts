/** Talks that an officer can read and correct: every reply is as its transcript has it, word for word. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createConversation } from '../dialogs/conversation/conversation.ts';
import { dialogs } from '../dialogs/topics/index.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { courtesies, type IntentId } from '../knowledge/understanding/intents.ts';
import type { Language } from '../knowledge/understanding/language.ts';
import { readCorpus } from '../scripts/train/corpus.ts';
import { type Exchange, type Played, play, readTranscript, writeTranscript } from './support/transcript.ts';

const folder = path.join(import.meta.dirname, 'conversations');
/** Set, the replies are written anew from what is said now, to be read in the diff. */
const update = process.env.UPDATE_TRANSCRIPTS === '1' && process.env.CI === undefined;

const dialogIds = Object.keys(dialogs) as IntentId[];
const corpus = new Set(readCorpus(path.join(import.meta.dirname, '..')).map(({ text }) => text));
/** Dialogs about the talk itself: a word or a command asks for them. */
const aboutTheTalk: ReadonlySet<string> = new Set([...courtesies, 'language_switch']);

const conversation = createConversation(loadKnowledge());
const talks = (['en', 'hi'] as const).flatMap(language =>
  readdirSync(path.join(folder, language))
    .filter(file => file.endsWith('.md'))
    .map(file => {
      const markdown = readFileSync(path.join(folder, language, file), 'utf8');
      const transcript = readTranscript(markdown);
      return {
        name: `${language}/${file}`,
        language,
        markdown,
        transcript,
        played: play(conversation, transcript),
      };
    }),
);

describe('the talk', () => {
  it.each(talks)('$name: $transcript.title', ({ name, markdown, transcript, played }) => {
    const current = writeTranscript({ ...transcript, exchanges: played });
    if (update) writeFileSync(path.join(folder, name), current);
    else expect(current, howItChanged(name, transcript.exchanges, played)).toBe(markdown);
  });
});

/** For the message of a failure: the first reply that differs, and how to go on. */
function howItChanged(name: string, written: readonly Exchange[], played: readonly Played[]): string {
  const at = played.findIndex(({ reply }, index) => reply !== written[index]?.reply);
  const changed = played[at];
  if (changed === undefined) return `test/conversations/${name} is not laid out as such a file is`;
  const read = changed.intents.length === 0 ? '' : ` (read as ${changed.intents.join(', ')})`;
  return (
    `test/conversations/${name} has another reply to “${changed.you}”${read}. ` +
    'If the new reply is right: UPDATE_TRANSCRIPTS=1 npx vitest run test/conversations.test.ts, then read the diff. ' +
    'If a new dialog takes a message that is not its own: change its messages in data/corpus and run npm run train'
  );
}

describe.each<Language>(['en', 'hi'])('the talks in %s', language => {
  const own = talks.filter(talk => talk.language === language);

  it('are thirty or more, each with its own title', () => {
    expect(own.length).toBeGreaterThanOrEqual(30);
    expect(new Set(own.map(({ transcript }) => transcript.title)).size).toBe(own.length);
  });

  it('show every dialog', () => {
    const shown = new Set(
      own.flatMap(({ played }) =>
        played.flatMap(reply => (reply.language === language ? reply.turns.map(({ dialog }) => dialog) : [])),
      ),
    );
    expect(
      dialogIds.filter(dialog => !shown.has(dialog)),
      `no talk shows these dialogs: write one into test/conversations/${language}/`,
    ).toEqual([]);
  });

  it('ask for every dialog in words that are not in the corpus', () => {
    const asked = new Set(
      own
        .flatMap(({ played }) => played)
        .flatMap(({ you, intents, turns }) =>
          intents.filter(intent => turns.some(({ dialog }) => dialog === intent) && !corpus.has(you)),
        ),
    );
    expect(
      dialogIds.filter(dialog => !aboutTheTalk.has(dialog) && !asked.has(dialog)),
      `no talk asks for these dialogs in words of its own: in test/conversations/${language}/, write a message ` +
        'that data/corpus does not have; if it is read as another dialog, add messages to the corpus and run npm run train',
    ).toEqual([]);
  });
});
