import { describe, expect, it } from 'vitest';
import { duration } from '../../../dialogs/topics/duration.ts';
import type { Slots } from '../../../dialogs/turns/turn.ts';
import { answerOf, languages, textOf } from '../../support/dialog.ts';

describe.each(languages)('how long courses take (%s)', language => {
  const time = (hours: number, minutes: number) =>
    language === 'en' ? `${hours} h ${minutes} min` : `${hours} घंटे ${minutes} मिनट`;
  it.each<[Slots, string | undefined, string, string]>([
    [{ courses: ['po-regulations'] }, '3 52', 'stated', 'printed in Group A'],
    [
      { courses: ['po-regulations'], post: 'postal assistant' },
      '3 52',
      'inferred',
      'Group C prints the title alone',
    ],
    [{ courses: ['data-driven-decision-making'] }, '2 30', 'stated', 'printed in Group A, in no other list'],
    [{ courses: ['dakshta'] }, '5 31', 'stated', 'printed for MTS'],
    [{ courses: ['procurement'] }, undefined, 'not-stated', 'printed nowhere'],
    [{ courses: ['art-of-storytelling'] }, undefined, 'not-stated', 'in no list at all'],
    [{ list: 'A' }, '12 36', 'stated', 'the six together'],
    [{ post: 'director' }, '12 36', 'stated', 'the six of Group A'],
    [{ post: 'inspector posts' }, '4 42', 'inferred', 'two of six, read as the same as in Group A'],
    [{ post: 'MTS' }, '5 31', 'stated', 'one of six'],
    [{ post: 'postman' }, undefined, 'not-stated', 'none of six'],
    [{}, '12 36', 'stated', 'nobody named: all that is printed'],
    [{ post: 'private secretary' }, '12 36', 'stated', 'two lists possible: all that is printed'],
  ])('%j: %s', (slots, total, basis) => {
    const answer = answerOf(duration, slots, language);
    const [hours, minutes] = total?.split(' ').map(Number) ?? [];
    if (hours !== undefined && minutes !== undefined) expect(answer.headline).toContain(time(hours, minutes));
    else expect(answer.headline).not.toMatch(/\d \S+ \d+ \S+/);
    expect(answer.basis).toBe(basis);
  });

  it('gives every duration of several named courses', () => {
    const text = textOf(duration, { courses: ['critical-thinking', 'dakshta', 'conduct-rules'] }, language);
    expect(text).toContain(time(5, 31));
    expect(text).toContain('Conduct Rules');
  });
});
