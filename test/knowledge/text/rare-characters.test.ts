/** Rare characters change no answer: what is found in plain writing is found in any. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createConversation } from '../../../dialogs/conversation/conversation.ts';
import { loadKnowledge } from '../../../knowledge/load.ts';

const knowledge = loadKnowledge();
const { findDesignation, hindiNames } = knowledge;
const converse = createConversation(knowledge);
const today = '2026-02-20';

function found(query: string): { status: string; names: string[] } {
  const result = findDesignation(query);
  switch (result.status) {
    case 'match':
      return { status: result.status, names: [result.designation.name] };
    case 'ambiguous':
      return { status: result.status, names: result.candidates.map(({ designation }) => designation.name) };
    case 'none':
      return { status: result.status, names: [] };
  }
}

/** The turns of a talk, message by message. */
function talk(...messages: string[]) {
  let state: ReturnType<typeof converse>['state'] | undefined;
  return messages.map(text => {
    const reply = converse({ text }, state, { today });
    state = reply.state;
    return reply.turns;
  });
}

describe('a post', () => {
  it.each([
    ['मैं वरिष्\u200dठ अधीक्षक डाकघर हूँ', 'Senior Superintendent of Posts', 'a joiner inside a word'],
    ['सहायक अधीक्\u200dषक डाकघर', 'Assistant Superintendent of Posts', 'a joiner inside a word'],
    ['पोस्‍टमैन हूँ साहब', 'Postman', 'a joiner inside a word'],
    ['एम॰टी॰एस॰', 'Multi Tasking Staff', 'the abbreviation sign'],
    ['एम टी एस हूं', 'Multi Tasking Staff', 'initials with spaces'],
    ['main m t s hu', 'Multi Tasking Staff', 'the same, as voice typing writes it'],
    ['P. M. G.', 'Postmaster General', 'dots and spaces'],
    ['S.P.Os', 'Superintendent of Posts', 'a plural with dots'],
    ['A.S.P.Os.', 'Assistant Superintendent of Posts', 'a plural with dots'],
    ['B. P. M.', 'Branch Postmaster', 'dots and spaces'],
    ['J E civil', 'Junior Engineer (Civil)', 'two capitals'],
    ['L/R postman', 'Postman', 'a slash'],
    ['ＭＡＩＬ ＧＵＡＲＤ', 'Mail Guard', 'full width'],
    ['𝗠𝗮𝗶𝗹 𝗚𝘂𝗮𝗿𝗱', 'Mail Guard', 'bold letters of a social network'],
    ['मेल\nगार्ड हूँ', 'Mail Guard', 'a line break inside the name'],
    ['post\nman hu, beat 3', 'Postman', 'a line break inside the name'],
    ['Mail\nSuperintendent, ASP cadre', 'Assistant Superintendent of Posts', 'a line break inside the name'],
    ['Mail\r\nGuard', 'Mail Guard', 'a line break of Windows inside the name'],
    ['M\nT\nS', 'Multi Tasking Staff', 'a line for each letter'],
    ['M-T-S', 'Multi Tasking Staff', 'hyphens'],
    ['post man', 'Postman', 'a space inside the name'],
    ['pos tman', 'Postman', 'a space inside a word'],
    ['sort ing assistant', 'Sorting Assistant', 'a space inside a word'],
    ['postalassistant', 'Postal Assistant', 'no space inside the name'],
    ['mailguard', 'Mail Guard', 'no space inside the name'],
  ])('%j is %s: %s', (query, name) => {
    expect(found(query)).toEqual({ status: 'match', names: [name] });
  });

  it.each([
    ['O/A', 'OA', 'by the cadre'],
    ['एस. पी. एम.', 'SPM', 'by the cadre'],
    ['main p a hu', 'main PA hu', 'by the office'],
  ])('%j is asked about like %j: %s', (query, plain) => {
    expect(found(query)).toEqual(found(plain));
    expect(found(query).status).toBe('ambiguous');
  });

  it('on a line of its own is not joined to the next', () => {
    expect(found('Postal Assistant.\nMail Guard.').names).toEqual(['Postal Assistant', 'Mail Guard']);
    expect(found('1. mail\n2. guard').status).toBe('none');
  });
});

describe('an answer', () => {
  it.each([
    ['मैं वरिष्\u200dठ अधीक्षक डाकघर हूँ, कौन से कोर्स करने हैं', 'मैं वरिष्ठ अधीक्षक डाकघर हूँ, कौन से कोर्स करने हैं'],
    ['एम॰टी॰एस॰ के कोर्स बताइए', 'एमटीएस के कोर्स बताइए'],
    ['courses for P. M. G.', 'courses for PMG'],
    ['courses for O/A', 'courses for OA'],
    ['S.P.Os ke courses', 'SPOs ke courses'],
    ['ｃｏｕｒｓｅｓ for a ｐｏｓｔｍａｎ', 'courses for a postman'],
    ['o t p nahi aa raha', 'otp nahi aa raha'],
    ['लाॅगिन नहीं हो रहा', 'लॉगिन नहीं हो रहा'],
  ])('to %j is the one to %j', (rare, plain) => {
    expect(talk(rare)).toEqual(talk(plain));
  });

  it.each(['2️⃣', '２', '②', '२', '২', '௨', '2\ufe0f', '\u200b2'])(
    'to a question picks the second choice by %j',
    two => {
      expect(talk('office supervisor', two)).toEqual(talk('office supervisor', '2'));
    },
  );

  it('to a question is not picked by a digit that is no choice', () => {
    expect(talk('office supervisor', '9️⃣')).not.toEqual(talk('office supervisor', '2'));
  });
});

const invisible = fc.constantFrom(
  ...'\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\ufe0e\ufe0f\u061c\u2063'.split(''),
);

/** A text with invisible characters at random places. */
function withInvisible(text: string): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(fc.nat({ max: text.length }), invisible), { minLength: 1, maxLength: 5 })
    .map(places =>
      places.reduce((written, [at, character]) => written.slice(0, at) + character + written.slice(at), text),
    );
}

/** A text with some of its characters in another form of the same character. */
function inForms(text: string, forms: readonly ((character: string) => string)[]): fc.Arbitrary<string> {
  const characters = [...text];
  return fc
    .array(fc.nat({ max: forms.length }), { minLength: characters.length, maxLength: characters.length })
    .map(choices =>
      characters.map((character, at) => forms[choices[at] ?? 0]?.(character) ?? character).join(''),
    );
}

const fullWidth = (character: string): string =>
  character === ' '
    ? '\u3000'
    : character.replace(/[!-~]/g, one => String.fromCodePoint(one.charCodeAt(0) + 0xfee0));
const bold = (character: string): string =>
  character.replace(/[a-z]/gi, one =>
    String.fromCodePoint(one.charCodeAt(0) + (one > 'Z' ? 0x1d41a - 97 : 0x1d400 - 65)),
  );
/** A letter that takes a nukta, with one: as two characters, and as one. */
const withNukta = (character: string): string => character.replace(/[कखगजडढफ]/, '$&\u093c');
const oneWithNukta = (character: string): string =>
  String.fromCodePoint(
    '\u0915\u0916\u0917\u091c\u0921\u0922\u092b'.includes(character)
      ? 0x0958 + '\u0915\u0916\u0917\u091c\u0921\u0922\u092b'.indexOf(character)
      : (character.codePointAt(0) ?? 0),
  );

describe('every designation', () => {
  const names = knowledge.designations.map(({ name }) => name);
  const hindi = names.flatMap(name => hindiNames.get(name) ?? []);

  it('has a Hindi name', () => {
    expect(hindi).toHaveLength(names.length);
  });

  it.each([...names, ...hindi])('%s is found whatever is invisible in it', name => {
    fc.assert(
      fc.property(withInvisible(name), written => {
        expect(found(written)).toEqual(found(name));
      }),
      { numRuns: 10 },
    );
  });

  it.each(names)('%s is found in full width, in bold and in either case', name => {
    fc.assert(
      fc.property(inForms(name, [fullWidth, bold]), written => {
        expect(found(written)).toEqual(found(name));
      }),
      { numRuns: 10 },
    );
    for (const written of [name.toLowerCase(), name.toUpperCase()])
      expect(found(written)).toEqual(found(name));
  });

  it.each(hindi)('%s is found with any nukta', name => {
    fc.assert(
      fc.property(inForms(name.replaceAll('\u093c', ''), [withNukta, oneWithNukta]), written => {
        expect(found(written)).toEqual(found(name));
      }),
      { numRuns: 10 },
    );
  });
});
