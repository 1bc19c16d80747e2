import { describe, expect, it } from 'vitest';
import { citationKey } from '../../../dialogs/turns/citation-key.ts';
import { messageOf } from '../../../dialogs/turns/message.ts';
import { sourcesOf } from '../../../dialogs/turns/sources.ts';
import { answer, line } from '../../../dialogs/turns/turn.ts';
import { type Citation, placeIds } from '../../../knowledge/facts/facts.ts';
import { loadKnowledge } from '../../../knowledge/load.ts';
import { languages } from '../../support/dialog.ts';

const knowledge = loadKnowledge();
const citing = (...citations: Citation[]) =>
  answer({ dialog: 'greeting', headline: 'x', basis: 'stated', facts: [line('y', ...citations)] });
const sourceOf = (citation: Citation, language: 'en' | 'hi' = 'en') =>
  sourcesOf(citing(citation), language, knowledge)[0];

describe('a source, opened', () => {
  it('names the document with number, date and issuer', () => {
    expect(sourceOf({ source: 'om', place: 'para-4' })?.title).toBe(
      'Office Memorandum Tr-13/29/2022-Training-DOP of 30 December 2025, “Registration, Profile Transfer, and Verification on iGOT Karmayogi Portal”, Training Division, Department of Posts',
    );
    expect(sourceOf({ source: 'guide', place: 'scope' })?.title).toBe(
      '“Mandatory iGOT Course Completion & Assessment (2025-26)”, Training Division, Department of Posts; no number or date is printed',
    );
    expect(sourceOf({ source: 'om', place: 'para-4' }, 'hi')?.title).toContain('दिनांक 30 दिसंबर 2025');
  });

  // Each row: the place, and what a reader must find there.
  it.each<[string, Citation, string]>([
    [
      'a designation with its group as printed and its equivalents',
      { source: 'om', place: 'annexure-iii', row: 32 },
      'Designation on iGOT: Senior Superintendent of Posts. Group as printed: Group-A. Equivalent posts: Sr. Supdt of Posts; Sr. Supdt of RMS (RMS).',
    ],
    [
      'a designation without equivalents',
      { source: 'om', place: 'annexure-iii', row: 1 },
      'Designation on iGOT: Secretary (Posts). Group as printed: Group-A. No equivalent posts are printed.',
    ],
    [
      'an MDO with its own condition',
      { source: 'om', place: 'annexure-ii-a', row: 32 },
      'MDO: Centre for Excellence in Postal Technology (CEPT). It is for all working or posted in any CEPT or under its control.',
    ],
    [
      'an MDO whose condition is read from the row above',
      { source: 'om', place: 'annexure-ii-a', row: 4 },
      'MDO: Bihar Postal Circle. A circle is for all working or posted under its jurisdiction, the staff of its RTC included. The condition printed in row 2 is read to run on to this one.',
    ],
    [
      'an MDO without a condition',
      { source: 'om', place: 'annexure-ii-a', row: 25 },
      'MDO: RAKNPA. It is for those posted there; the OM prints no criterion for this row.',
    ],
    [
      'a course list with the durations that it prints',
      { source: 'guide', place: 'curriculum-a' },
      'Group A: Post Office Regulations, 2024 (domain, 3 h 52 min); MIS Reports under Advance Postal Technology 2.0 (domain, 50 min); Data Driven Decision Making for Government (functional, 2 h 30 min); Evidence Based Policy Making (functional, 1 h 38 min); Critical Thinking (behavioural, 1 h 51 min); Purpose Driven Leadership (behavioural, 1 h 55 min).',
    ],
    [
      'the last dates',
      { source: 'guide', place: 'checklist' },
      'Log in; green tick, group and designation right; MDO right; 1 course by 15 February 2026; 3 courses by 1 March 2026; all 6 courses by 31 March 2026; assessment passed by 31 March 2026. The assessment asks for more than 50 % here.',
    ],
    [
      'the rules of the assessment',
      { source: 'guide', place: 'assessment' },
      '50 questions in 60 minutes, pass mark 50 %, no negative marking, 10 attempts; it opens after the 3 courses of the own role.',
    ],
  ])('shows %s', (_what, citation, detail) => {
    expect(sourceOf(citation)?.detail).toBe(detail);
  });

  it('says whom a row covers by its whole cadre, and whom not', () => {
    const row = knowledge.designationByName.get('Postal Assistant')?.row ?? 0;
    expect(sourceOf({ source: 'om', place: 'annexure-iii', row })?.detail).toContain(
      'everyone of the PA cadre, whatever the local post is called (Post Offices, Division Offices, SBCO, PSD, CSD, TIs, etc.; not LSG or HSG)',
    );
  });

  it('tells of the course that MTS take instead', () => {
    expect(sourceOf({ source: 'guide', place: 'curriculum-field' })?.detail).toMatch(
      /For Multi Tasking Staff .*Dakshta.* \(5 h 31 min\) takes the place of Citizen Centric Services/,
    );
  });

  it.each(languages)('has its words for every place and every row, in %s', language => {
    const rows: Citation[] = [
      ...knowledge.sources.flatMap(({ id, places }) => places.map(place => ({ source: id, place }))),
      ...knowledge.designations.map(({ row }) => ({ source: 'om', place: 'annexure-iii', row }) as const),
      ...knowledge.mdos.map(({ serial }) => ({ source: 'om', place: 'annexure-ii-a', row: serial }) as const),
    ];
    const sources = sourcesOf(citing(...rows), language, knowledge);
    expect(sources).toHaveLength(placeIds.length + 101 + 32);
    for (const { key, label, title, detail } of sources) {
      for (const text of [label, title, detail]) {
        expect(text, key).not.toMatch(/undefined|\[object|NaN|\(\)|, ,|;;|\*\*|\s\s/);
        expect(text.length, key).toBeGreaterThan(4);
      }
      expect(detail, key).toMatch(language === 'hi' ? /\p{Script=Devanagari}.*।$/su : /\.$/);
      if (language === 'en') expect(detail, key).not.toMatch(/\p{Script=Devanagari}/u);
    }
    const named = knowledge.designations.filter(({ row, name }) => {
      const key = citationKey({ source: 'om', place: 'annexure-iii', row });
      return !sources.find(source => source.key === key)?.detail.includes(name);
    });
    expect(named).toEqual([]);
  });
});

describe('a message', () => {
  it('has each source once, in the order in which it is cited', () => {
    const row: Citation = { source: 'om', place: 'annexure-iii', row: 47 };
    const para: Citation = { source: 'om', place: 'para-5' };
    const turn = answer({
      dialog: 'designation_lookup',
      headline: 'x',
      basis: 'stated',
      facts: [line('a', para), line('b', row), line('c', para, row)],
    });
    const { sources, text, options } = messageOf(turn, 'en', knowledge);
    expect(sources.map(({ key }) => key)).toEqual(['om/para-5', 'om/annexure-iii/47']);
    expect(sources[1]?.label).toBe('OM 30.12.2025, Annexure III, row 47');
    expect(text).toContain('**x**');
    expect(options).toEqual([]);
  });
});
