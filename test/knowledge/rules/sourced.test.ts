import { describe, expect, it } from 'vitest';
import { loadKnowledge, openQuestionsFor } from '../../../knowledge/rules/package.ts';

const k = loadKnowledge();

describe('the open points that touch an answer', () => {
  it('are those of the designation', () => {
    expect(openQuestionsFor(k, 'designation', { designation: 'Personal Assistant' })).toEqual([
      'two-groups',
      'shared-abbreviations',
      'odd-groups',
    ]);
  });

  it('are those of the topic only', () => {
    expect(openQuestionsFor(k, 'curriculum', { designation: 'Personal Assistant' })).toEqual(['two-groups']);
    expect(openQuestionsFor(k, 'calendar', { designation: 'Personal Assistant' })).toEqual([]);
  });

  it('are those of a course, whatever the designation', () => {
    expect(openQuestionsFor(k, 'assessment', { courses: ['dakshta'] })).toEqual(['dakshta-spelling']);
    expect(openQuestionsFor(k, 'curriculum', { courses: ['critical-thinking'] })).toEqual([]);
  });

  it('leave out what names a designation where only its course is met', () => {
    expect(openQuestionsFor(k, 'curriculum', { designation: 'Postman', courses: ['conduct-rules'] })).toEqual(
      ['durations'],
    );
  });

  it('leave out what concerns everybody: that belongs to its own rule', () => {
    expect(openQuestionsFor(k, 'assessment', { designation: 'Postman' })).toEqual([]);
    expect(openQuestionsFor(k, 'assessment', {})).toEqual([]);
  });
});
