import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compact, expand } from '../../../../src/webchat/offline-build/devanagari-bytes.ts';

describe('Devanagari, one byte a letter', () => {
  it.each([
    ['words among others', 'MDO: गोवा का कौन सा है?'],
    ['what stands in JSON', '{"hindi":"डाक सहायक","also":["डाक","ढ़, ज़"]}'],
    ['letters that have no place', '\u0901\u0964 \u0966\u0970 \u0978'],
    ['nothing', ''],
  ])('gives back %s', (_, text) => {
    expect(expand(compact(text))).toBe(text);
  });

  it('takes a byte for a letter, and two for each run', () => {
    expect(new TextEncoder().encode(compact('डाक सहायक')).length).toBe('डाक सहायक'.length + 2);
  });

  it('gives back any text', () => {
    const letters = fc.mapToConstant(
      { num: 128, build: code => String.fromCharCode(0x900 + code) },
      { num: 127, build: code => String.fromCharCode(code) },
    );
    fc.assert(fc.property(fc.string({ unit: letters }), text => expand(compact(text)) === text));
  });

  it('refuses a text that has the mark in it', () => {
    expect(() => compact('a\x7fb')).toThrow('delete character');
  });
});
