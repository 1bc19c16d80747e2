import { describe, expect, it } from 'vitest';
import { deadlines } from '../../../dialogs/topics/deadlines.ts';
import { answerOf, languages, textOf } from '../../support/dialog.ts';

describe('the last dates', () => {
  it.each<[string, string, string, string]>([
    [
      '2025-12-31',
      'Next: **10 January 2026**, moving out of “Department of Posts”; 10 days left.',
      'अगली तिथि',
      'all ahead',
    ],
    ['2026-02-14', 'Next: **15 February 2026**, one course; 1 day left.', '1 दिन बाकी', 'one day'],
    ['2026-02-15', 'Today, **15 February 2026**, is the last day for one course.', 'आज', 'the day itself'],
    [
      '2026-02-20',
      'Next: **1 March 2026**, three courses; 9 days left.',
      '9 दिन बाकी',
      'two past, three ahead',
    ],
    [
      '2026-03-31',
      'Today, **31 March 2026**, is the last day for all six courses and passing the assessment.',
      'आज',
      'two tasks on one day',
    ],
    [
      '2026-04-01',
      'All 2025-26 dates are past; the last was **31 March 2026**.',
      'निकल चुकी',
      'the day after',
    ],
    ['2026-11-21', 'All 2025-26 dates are past; the last was **31 March 2026**.', 'निकल चुकी', 'long past'],
  ])('on %s: %s', (today, english, hindi) => {
    expect(answerOf(deadlines, {}, 'en', today).headline).toBe(english);
    expect(answerOf(deadlines, {}, 'hi', today).headline).toContain(hindi);
  });

  it.each(['2026-02-20', '2026-11-21'])(
    'on %s tell each date with its source, and that no extension is mentioned',
    today => {
      for (const language of languages) {
        const { facts } = answerOf(deadlines, {}, language, today);
        expect(
          facts.filter(({ sources }) => sources.length === 1 && sources[0]?.place === 'checklist'),
        ).toHaveLength(4);
        expect(
          facts.filter(({ sources }) => sources.length === 1 && sources[0]?.place === 'para-4'),
        ).toHaveLength(1);
      }
      expect(textOf(deadlines, {}, 'en', today)).toMatch(/no extension/);
      expect(textOf(deadlines, {}, 'hi', today)).toContain('उल्लेख नहीं');
    },
  );

  it('judges nobody and leaves none open once they are past', () => {
    expect(textOf(deadlines, {}, 'en')).not.toMatch(/fail|left\b|still/i);
    expect(textOf(deadlines, {}, 'hi')).not.toMatch(/असफल|अनुत्तीर्ण|दिन बाकी/);
  });

  it.each([{ post: 'dak sevak' }, { employment: 'gds' as const }, { employment: 'contractual' as const }])(
    'give %j no date at all',
    slots => {
      for (const language of languages)
        expect(textOf(deadlines, slots, language, '2026-02-20')).not.toMatch(/2026/);
    },
  );

  it.each<[string, string[]]>([
    ['2025-12-31', ['2026-01-10', '2026-02-15', '2026-03-01', '2026-03-31']],
    ['2026-02-15', ['2026-03-01', '2026-03-31']],
    ['2026-03-31', []],
    ['2026-11-21', []],
  ])('on %s offer %j for a calendar, each day once, and never one that has come', (today, days) => {
    for (const language of languages) {
      const { actions } = answerOf(deadlines, {}, language, today);
      expect(actions.map(action => action.kind === 'calendar' && action.date)).toEqual(days);
    }
  });

  it('puts both tasks of the last day and their source into the calendar', () => {
    expect(answerOf(deadlines, {}, 'en', '2026-02-15').actions.at(-1)).toMatchObject({
      label: 'Add 31 March 2026 to a calendar',
      title: 'iGOT: last day for all six courses and passing the assessment',
      description: expect.stringMatching(/^Guide, checklist\nThe guide prints day and month only/),
    });
  });
});
