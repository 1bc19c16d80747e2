import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../knowledge/lexicon/load.ts';
import { loadKnowledge } from '../../../knowledge/load.ts';
import type { MdoResult } from '../../../knowledge/places/search.ts';

const knowledge = loadKnowledge();
const { findMdo: search, findPlaces } = knowledge;

function match(query: string): Extract<MdoResult, { status: 'match' }> {
  const result = search(query);
  if (result.status !== 'match') throw new Error(`${query}: ${result.status}`);
  return result;
}
function asked(query: string): Extract<MdoResult, { status: 'ambiguous' }> {
  const result = search(query);
  if (result.status !== 'ambiguous') throw new Error(`${query}: ${result.status}`);
  return result;
}
const ids = (result: { candidates: { mdo: { id: string } }[] }) => result.candidates.map(({ mdo }) => mdo.id);

describe('the basis of an answer', () => {
  it('is the print, where Annexure II-A names the circle', () => {
    const { basis, citations, how } = match('Assam Postal Circle');
    expect(basis).toBe('stated');
    expect(citations).toEqual([{ source: 'om', place: 'annexure-ii-a', row: 3 }]);
    expect(how).toMatchObject({ kind: 'state', state: 'Assam', reading: 'exact' });
  });

  it('is common knowledge for a district, a town and a state without a row', () => {
    expect(match('Jamshedpur').basis).toBe('common-knowledge');
    expect(match('Goa')).toMatchObject({ basis: 'common-knowledge', how: { kind: 'state-without-row' } });
    expect(match('Gangtok HO').how.state).toBe('Sikkim');
  });

  it('cites the criterion of row 2 for RTC staff of any circle', () => {
    expect(match('RTC Kerala').citations).toEqual([
      { source: 'om', place: 'annexure-ii-a', row: 13 },
      { source: 'om', place: 'annexure-ii-a', row: 2 },
    ]);
  });

  it('is inferred for Dak Bhawan, which only the letterhead prints', () => {
    expect(match('Dak Bhawan')).toMatchObject({ mdo: { id: 'DTE' }, basis: 'inferred' });
  });

  it('is inferred for the only PTC of a state', () => {
    expect(match('PTC Karnataka')).toMatchObject({ mdo: { id: 'PTC-MYSORE' }, basis: 'inferred' });
  });

  it('marks offices that the OM places nowhere, even where the place has a circle', () => {
    for (const query of [
      'IPPB Jaipur',
      'Postal Accounts Office Jaipur',
      'civil wing Jaipur',
      'Foreign Post Office Jaipur',
    ])
      expect(match(query), query).toMatchObject({
        mdo: { id: 'CIRCLE-RAJASTHAN' },
        basis: 'common-knowledge',
      });
    expect(match('IPPB Jaipur').how.notPlaced).toBe('ippb');
    expect(search('IPPB')).toMatchObject({ status: 'none', reason: 'unit-not-placed', unit: 'ippb' });
    expect(search('Army Postal Service')).toMatchObject({ status: 'none', reason: 'army-postal' });
  });
});

describe('a misspelt or spoken name', () => {
  it.each([
    ['karnatka', 'Karnataka', 'slip', 'CIRCLE-KARNATAKA'],
    ['banglore', 'Bengaluru Urban', 'slip', 'CIRCLE-KARNATAKA'],
    ['ptc darbanga', 'Darbhanga', 'slip', 'PTC-DARBHANGA'],
    ['अनकापल्ली', 'Anakapalli', 'sound', 'CIRCLE-ANDHRA-PRADESH'],
  ])('%s is answered, and the answer says it was read as %s', (query, read, reading, id) => {
    expect(match(query)).toMatchObject({ mdo: { id }, how: { read, reading } });
  });

  it('is only offered where another town is as near', () => {
    const result = search('Madhavpur HO');
    expect(result).toMatchObject({ status: 'none', reason: 'unknown' });
    if (result.status === 'none') expect(result.similar.length).toBeGreaterThan(0);
  });

  it('is asked where a smaller office elsewhere is spelt just so', () => {
    expect(ids(asked('Angol'))).toEqual(['CIRCLE-KARNATAKA', 'CIRCLE-ODISHA']);
  });

  it('says where only part of an office’s name is known', () => {
    expect(match('Patna Sachivalaya SO').how.partOf).toBe('patna sachivalaya');
    expect(match('Patna GPO').how.partOf).toBeUndefined();
  });

  it('is no place where it is a slip of an everyday word', () => {
    expect(search('juniar').status).toBe('none');
  });
});

describe('a name of several places', () => {
  it('is asked where none is meant more than the others', () => {
    expect(asked('Aurangabad')).toMatchObject({ question: 'which-state', place: 'Aurangabad' });
    expect(asked('Aurangabad').candidates.map(({ note }) => note)).toEqual([
      'district',
      'now Chhatrapati Sambhajinagar',
    ]);
  });

  it('is answered where one is usually meant, naming the others', () => {
    const { mdo, confirm } = match('Udaipur');
    expect(mdo.id).toBe('CIRCLE-RAJASTHAN');
    expect(confirm?.map(other => other.mdo.id)).toEqual(['CIRCLE-NORTH-EAST']);
  });

  it('is settled by a state, without a second thought', () => {
    expect(match('Mandi HP').confirm).toBeUndefined();
    expect(match('Aurangabad, Bihar').mdo.id).toBe('CIRCLE-BIHAR');
  });
});

describe('a town with a training centre, an academy or the Directorate', () => {
  it('asks which', () => {
    expect(ids(asked('Saharanpur'))).toEqual(['PTC-SAHARANPUR', 'CIRCLE-UTTAR-PRADESH']);
    expect(asked('Saharanpur').question).toBe('training-centre-or-circle');
    expect(asked('New Delhi').question).toBe('directorate-or-circle');
  });

  it('is settled by the kind of office', () => {
    expect(match('Saharanpur HO').mdo.id).toBe('CIRCLE-UTTAR-PRADESH');
    expect(match('PTC Vadodara').mdo.id).toBe('PTC-VADODARA');
    expect(match('Vadodara post office').mdo.id).toBe('CIRCLE-GUJARAT');
  });

  it('offers all six training centres where none is named, and all 23 circles for an RTC', () => {
    expect(ids(asked('PTC'))).toHaveLength(6);
    expect(ids(asked('RTC staff'))).toHaveLength(23);
  });
});

describe('a PIN code', () => {
  it.each([
    ['560001', 'CIRCLE-KARNATAKA', '56'],
    ['my pin is 560 001.', 'CIRCLE-KARNATAKA', '56'],
    ['813208', 'CIRCLE-JHARKHAND', '813208'],
    ['403001', 'CIRCLE-MAHARASHTRA', '403'],
  ])('%s lies in %s by its first digits', (query, id, prefix) => {
    expect(match(query)).toMatchObject({
      mdo: { id },
      basis: 'common-knowledge',
      how: { kind: 'pin', prefix },
    });
  });

  it('is asked where two circles share the series', () => {
    expect(ids(asked('262345'))).toEqual(['CIRCLE-UTTAR-PRADESH', 'CIRCLE-UTTARAKHAND']);
  });

  it('is asked where it is the PIN of a central unit too', () => {
    expect(ids(asked('110001'))).toEqual(['DTE', 'CIRCLE-DELHI']);
  });

  it('names the neighbour where a branch office lies across the border', () => {
    expect(match('781029').confirm?.map(({ mdo }) => mdo.id)).toEqual(['CIRCLE-NORTH-EAST']);
  });

  it('that contradicts the place is asked about', () => {
    expect(ids(asked('Patna 560001'))).toEqual(['CIRCLE-BIHAR', 'CIRCLE-KARNATAKA']);
  });

  it.each([
    ['900056', 'army-postal'],
    ['350001', 'not-a-pin'],
    ['pin 56001', 'not-a-pin'],
    ['9876543210', 'not-a-pin'],
    ['OTP 482913', 'unknown'],
    ['CSI ID 99900412', 'unknown'],
  ])('%s is none: %s', (query, reason) => {
    expect(search(query)).toMatchObject({ status: 'none', reason });
  });
});

describe('what is no MDO', () => {
  it.each(['Department of Posts', 'Dept. of Posts', 'India Post', 'डाक विभाग'])('never offers %s', query => {
    expect(search(query)).toMatchObject({ status: 'none', reason: 'department-of-posts', similar: [] });
  });

  it.each(['BSNL exchange', 'State Bank of India Patna', 'railway station Gaya', 'Sarojini school'])(
    'takes %s for another organisation',
    query => {
      expect(search(query)).toMatchObject({ status: 'none', reason: 'not-an-office' });
    },
  );

  it('but a post office named after one is ours', () => {
    expect(match('High Court SO Kolkata').mdo.id).toBe('CIRCLE-WEST-BENGAL');
  });
});

describe('spans that name a place', () => {
  it('takes the office word along', () => {
    expect(
      findPlaces('mai patna gpo me hu').map(({ text, from, to, kind }) => ({ text, from, to, kind })),
    ).toEqual([{ text: 'patna gpo', from: 1, to: 3, kind: 'place' }]);
  });

  it('finds both ends of a transfer', () => {
    expect(findPlaces('moved from gujarat to rajasthan circle').map(({ text }) => text)).toEqual([
      'gujarat',
      'rajasthan circle',
    ]);
  });

  it.each([
    'course complete ho gaya hai',
    'how to sign up',
    'puri list dikhao',
    'i finished all six courses so do i need the exam',
    'mujhe kuch samajh nahi aaya',
    'सीधी बात बताइए',
  ])('finds none in “%s”', text => {
    expect(findPlaces(text)).toEqual([]);
  });
});

describe('the place lexicon', () => {
  const mdoIds = new Set(knowledge.mdos.map(({ id }) => id));
  const { places, pinCircles: pins, offices } = loadLexicon();

  it('names only MDOs of Annexure II-A', () => {
    const circles = [
      ...places.states.map(({ circle }) => circle),
      ...places.places.map(({ circle }) => circle),
      ...places.regions.map(({ circle }) => circle),
      ...places.rmsDivisions.map(({ circle }) => circle),
      ...places.shared.flatMap(({ options }) => options.map(([circle]) => circle)),
      ...places.otherOffices.flatMap(([, all]) => all),
      ...pins.prefixes.flatMap(({ circle, near }) => (near === undefined ? [circle] : [circle, near])),
      ...pins.doubtful.flatMap(row => row.circles),
    ].map(circle => `CIRCLE-${circle}`);
    const others = [...places.alsoAnotherMdo, ...pins.central].flatMap(({ mdos }) => mdos);
    for (const id of [...circles, ...others, ...offices.mdoNames.map(({ mdo }) => mdo)])
      expect(mdoIds).toContain(id);
  });

  it('has a state for every circle with a row of its own', () => {
    const named = new Set(
      places.states.filter(({ ownRow }) => ownRow).map(({ circle }) => `CIRCLE-${circle}`),
    );
    const without = knowledge.mdos
      .filter(({ kind, id }) => kind === 'circle' && !named.has(id))
      .map(({ id }) => id);
    expect(without).toEqual(['CIRCLE-NORTH-EAST']);
  });

  it('finds every district and town that is no everyday word in its own circle', () => {
    for (const { circle, district = [], town = [] } of places.places)
      for (const name of [...district, ...town].flatMap(row => row.split('|')[0] ?? [])) {
        const result = search(`${name} HO`);
        const found =
          result.status === 'match' ? [result.mdo.id] : result.status === 'ambiguous' ? ids(result) : [];
        expect(found, name).toContain(`CIRCLE-${circle}`);
      }
  });
});

describe('any text at all', () => {
  it('gets an answer, the same one each time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), text => {
        expect(search(text)).toEqual(search(text));
      }),
      { numRuns: 200 },
    );
  });
});
