import { describe, expect, it } from 'vitest';
import { apar } from '../../../dialogs/topics/apar.ts';
import { assessmentFacts, assessmentSyllabus } from '../../../dialogs/topics/assessment.ts';
import { checklist } from '../../../dialogs/topics/checklist.ts';
import { contact, handoff } from '../../../dialogs/topics/contact.ts';
import { deadlines } from '../../../dialogs/topics/deadlines.ts';
import { duration } from '../../../dialogs/topics/duration.ts';
import { notVisible } from '../../../dialogs/topics/not-visible.ts';
import { outOfScope } from '../../../dialogs/topics/out-of-scope.ts';
import { profileMismatch, profileUpdate } from '../../../dialogs/topics/profile.ts';
import { registration } from '../../../dialogs/topics/registration.ts';
import { scope } from '../../../dialogs/topics/scope.ts';
import { transfer } from '../../../dialogs/topics/transfer.ts';
import { verification } from '../../../dialogs/topics/verification.ts';
import { toText } from '../../../dialogs/turns/text.ts';
import type { Dialog, Slots } from '../../../dialogs/turns/turn.ts';
import { languages, turnOf } from '../../support/dialog.ts';

const dialogs: Record<string, Dialog> = {
  apar,
  assessmentFacts,
  assessmentSyllabus,
  checklist,
  contact,
  deadlines,
  duration,
  handoff,
  notVisible,
  outOfScope,
  profileMismatch,
  profileUpdate,
  registration,
  scope,
  transfer,
  verification,
};

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
      if (turn.dialog !== 'out_of_scope')
        expect(turn.citations.length, JSON.stringify(slots)).toBeGreaterThan(0);
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
