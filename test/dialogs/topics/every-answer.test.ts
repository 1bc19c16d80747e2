import { describe, expect, it } from 'vitest';
import { dialogs } from '../../../dialogs/topics/index.ts';
import { toText } from '../../../dialogs/turns/text.ts';
import type { Slots } from '../../../dialogs/turns/turn.ts';
import type { IntentId } from '../../../knowledge/understanding/intents.ts';
import { languages, turnOf } from '../../support/dialog.ts';

/** Dialogs that state nothing of the documents: the talk itself, and what other desks answer. */
const withoutSource: readonly IntentId[] = [
  'greeting',
  'thanks_bye',
  'help_capabilities',
  'language_switch',
  'restart_cancel',
  'out_of_scope',
];

/** People as they come: nobody known, every kind of post, offices of each kind, half-told progress. */
const people: Slots[] = [
  {},
  { post: 'ASP', office: 'Patna GPO' },
  { post: 'gds bpm' },
  { employment: 'contractual' },
  { employment: 'deputation', office: 'IPPB' },
  { post: 'steno grade I', group: 'not-sure' },
  { post: 'HSG', postKey: 'not-sure' },
  { post: 'office supervisor' },
  { post: 'canteen staff', courses: ['dakshta'] },
  { post: 'dispatch rider', courses: ['conduct-rules', 'art-of-storytelling'] },
  { post: 'zzzz', office: 'zzzz' },
  { office: 'CEPT', mdo: 'department-of-posts' },
  { office: 'RAKNPA', mdo: 'old', greenTick: 'no' },
  { greenTick: 'yes', mdo: 'right', profile: 'matches', coursesDone: ['conduct-rules'] },
  { greenTick: 'not-sure', mdo: 'not-sure', profile: 'not-sure', coursesDone: 'not-sure' },
  { greenTick: 'yes', mdo: 'right', profile: 'matches', coursesDone: 'all-six', passed: true },
  { list: 'field' },
  { outOfScopeTopic: 'hr', sparrow: 'not-sure', login: 'fails' },
];
const days = ['2026-01-10', '2026-02-20', '2026-03-31', '2026-11-21'];
const everything = Object.entries(dialogs).flatMap(([name, dialog]) =>
  people.flatMap(slots =>
    languages.flatMap(language => days.map(day => ({ name, dialog, slots, language, day }))),
  ),
);

describe.each(Object.entries(dialogs))('whoever asks, %s', (_name, dialog) => {
  const turns = everything
    .filter(one => one.dialog === dialog)
    .map(({ slots, language, day }) => ({
      slots,
      language,
      day,
      turn: turnOf(dialog, slots, language, day),
    }));

  it('says something whole, in the language of the reader, and at most three next steps', () => {
    for (const { turn, language, slots, day } of turns) {
      const text = toText(turn, language);
      const about = `${JSON.stringify(slots)} ${day} ${language}: ${text}`;
      expect(text, about).not.toMatch(/undefined|NaN|\[object/);
      expect(/\p{Script=Devanagari}/u.test(text), about).toBe(
        language === 'hi' || /\(\p{Script=Devanagari}/u.test(text),
      );
      const options = turn.kind === 'ask' ? turn.options : turn.next;
      expect(new Set(options.map(({ label }) => label)).size, about).toBe(options.length);
      if (turn.kind === 'answer') expect(turn.next.length, about).toBeLessThanOrEqual(3);
    }
  });

  it('cites something, where it states something', () => {
    for (const { turn, slots } of turns)
      if (!withoutSource.includes(turn.dialog))
        expect(
          turn.citations.length,
          `${turn.dialog} cites nothing for ${JSON.stringify(slots)}: give a line its place in the documents, om('…') or guide('…')`,
        ).toBeGreaterThan(0);
  });

  it('names no date of 2025-26 in November without saying that it is past', () => {
    for (const { turn, language, day } of turns) {
      if (day !== '2026-11-21') continue;
      for (const sentence of toText(turn, language).split('\n'))
        if (/(?:March|February|January|मार्च|फ़रवरी|जनवरी) 2026/.test(sentence))
          expect(sentence).toMatch(/past|निकल/);
    }
  });

  it('gives the same in both languages: sources, steps, open points', () => {
    for (const slots of people)
      for (const day of days) {
        const [en, hi] = languages.map(language => turnOf(dialog, slots, language, day));
        const shape = (turn: typeof en) =>
          turn?.kind === 'answer'
            ? [
                turn.citations,
                turn.openQuestions,
                turn.basis,
                turn.steps.length,
                turn.facts.length,
                turn.next.map(({ to }) => to.dialog),
              ]
            : [turn?.citations, turn?.slot, turn?.options.length];
        expect(shape(hi)).toEqual(shape(en));
      }
  });
});
