import { describe, expect, it } from 'vitest';
import { mask } from '../../../knowledge/understanding/personal-data.ts';

describe('an e-mail address', () => {
  it.each([
    ['write to asha.devi@example.in please', 'write to [e-mail] please', 'in a sentence'],
    ['mail:asha_d+igot@mail.example.co.in,thanks', 'mail:[e-mail],thanks', 'between other signs'],
    ['(asha@example.in)(ravi@example.in)', '([e-mail])([e-mail])', 'two, one behind the other'],
    ['आशा@उदाहरण.भारत पर लिखें', '[e-mail] पर लिखें', 'in Devanagari'],
    ['meet @ Patna GPO', 'meet @ Patna GPO', 'an @ alone is none'],
    ['asha@example', 'asha@example', 'without a domain it reaches nobody'],
  ])('%s: %s (%s)', (written, masked) => {
    expect(mask(written)).toBe(masked);
  });

  it('is looked for in 200,000 letters without a space in well under a second', () => {
    const start = performance.now();
    expect(mask('x'.repeat(200_000))).toHaveLength(200_000);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
