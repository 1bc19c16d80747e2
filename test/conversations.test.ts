/** Talks that an officer can read and correct: every reply is as its transcript has it, word for word. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createConversation } from '../dialogs/conversation/conversation.ts';
import { dialogs } from '../dialogs/topics/index.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import type { Language } from '../knowledge/understanding/language.ts';
import { play, readTranscript, writeTranscript } from './support/transcript.ts';

const folder = path.join(import.meta.dirname, 'conversations');
/** Set, the replies are written anew from what is said now, to be read in the diff. */
const update = process.env.UPDATE_TRANSCRIPTS === '1' && process.env.CI === undefined;

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
    const said = writeTranscript({ ...transcript, exchanges: played });
    if (update) writeFileSync(path.join(folder, name), said);
    else expect(said).toBe(markdown);
  });
});

describe.each<Language>(['en', 'hi'])('the talks in %s', language => {
  const own = talks.filter(talk => talk.language === language);

  it('are thirty or more, each with its own title', () => {
    expect(own.length).toBeGreaterThanOrEqual(30);
    expect(new Set(own.map(({ transcript }) => transcript.title)).size).toBe(own.length);
  });

  it('show every dialog', () => {
    const spoken = new Set(
      own.flatMap(({ played }) =>
        played.flatMap(reply => (reply.language === language ? reply.turns.map(({ dialog }) => dialog) : [])),
      ),
    );
    expect(Object.keys(dialogs).filter(dialog => !spoken.has(dialog as keyof typeof dialogs))).toEqual([]);
  });
});
