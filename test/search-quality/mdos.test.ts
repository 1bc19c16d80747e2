import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../knowledge/load.ts';
import { MdoQuery } from '../../scripts/eval/searches.ts';
import { ownItems } from '../support/eval-sets.ts';

const { findMdo: search, findPlaces } = loadKnowledge();

/** What employees really type → the MDO, or several to choose from, or none → why. */
const rows = ownItems('mdo', MdoQuery).map(({ query, expect: { status, mdo }, why }) => ({
  query,
  status,
  mdos: mdo.map(({ id }) => id),
  why,
}));

function verdict(query: string): { status: string; mdos: string[] } {
  const result = search(query);
  switch (result.status) {
    case 'match':
      return { status: 'match', mdos: [result.mdo.id] };
    case 'ambiguous':
      return { status: 'ambiguous', mdos: result.candidates.map(({ mdo }) => mdo.id) };
    case 'none':
      return { status: 'none', mdos: [] };
  }
}

describe('finding the MDO of what employees write', () => {
  it.each(rows)('$query → $status $mdos: $why', ({ query, status, mdos }) => {
    const got = verdict(query);
    switch (status) {
      case 'match':
        expect(got).toEqual({ status, mdos });
        break;
      case 'ambiguous':
        expect(got.status).toBe(status);
        expect(got.mdos).toEqual(expect.arrayContaining(mdos));
        break;
      case 'none':
        expect(got.status).toBe(status);
        break;
    }
  });

  it('answers every name of Annexure II-A with itself', () => {
    for (const { id, name } of loadKnowledge().mdos)
      expect(verdict(name)).toEqual({ status: 'match', mdos: [id] });
  });

  it.each([
    ['एपीएआर में कैसे दर्ज होगा', 'APAR, no Uttar Pradesh'],
    ['profile me csi id kaha daale', 'fill in, no Delhi'],
    ['गलत मोबाइल है और बदल नहीं सकते', 'can, no Sakti'],
    ['मुझे कितने कोर्स करने हैं', 'how many, no Katni'],
    ['गलत उत्तर पर अंक कटेंगे क्या', 'answer, no Atarra'],
    ['can i reappear if i fail', 'again, no Rapar'],
    ['app me andar nahi ja pa raha', 'inside, no Andhra'],
    ['last date badhi kya', 'extended, no Baddi'],
  ])('hears no place in %s: %s', query => {
    expect(findPlaces(query)).toEqual([]);
  });
});
