import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../knowledge/facts/load.ts';
import { createMdoSearch, findPlaces } from '../../knowledge/places/search.ts';

const search = createMdoSearch(loadKnowledge());

/** What the answer must be: one MDO; several to choose from (`?`); or none (`-`). */
type Row = [query: string, expected: string, why: string];

const ptcs = 'PTC-GUWAHATI PTC-MYSORE PTC-DARBHANGA PTC-MADURAI PTC-SAHARANPUR PTC-VADODARA';

const rows: Row[] = [
  // Named in Annexure II-A
  ['Himachal Pradesh Postal Circle', 'CIRCLE-HIMACHAL-PRADESH', 'the name as printed'],
  ['jammu and kashmir postal circle', 'CIRCLE-JAMMU-AND-KASHMIR', 'printed, case apart'],
  ['J & K circle', 'CIRCLE-JAMMU-AND-KASHMIR', 'usual abbreviation'],
  ['तमिलनाडु डाक परिमंडल', 'CIRCLE-TAMIL-NADU', 'the Hindi name'],
  ['पश्चिम बंगाल सर्किल', 'CIRCLE-WEST-BENGAL', 'Hindi, circle as spoken'],
  ['MP circle office', 'CIRCLE-MADHYA-PRADESH', 'abbreviation beside circle'],
  ['UP postal circle staff', 'CIRCLE-UTTAR-PRADESH', 'abbreviation beside circle'],
  ['N.E. circle', 'CIRCLE-NORTH-EAST', 'abbreviation with dots'],
  ['WB', 'CIRCLE-WEST-BENGAL', 'abbreviation alone'],
  ['orissa circle', 'CIRCLE-ODISHA', 'the old name'],
  ['uttaranchal', 'CIRCLE-UTTARAKHAND', 'the old name'],
  ['Postal Training Centre (PTC) Guwahati Assam', 'PTC-GUWAHATI', 'row 26 put together as printed'],
  ['Centre for Excellence in Postal Technology (CEPT)', 'CEPT', 'printed'],
  ['Rafi Ahmed Kidwai National Postal Academy', 'RAKNPA', 'the name in full'],
  ['राकनपा गाजियाबाद', 'RAKNPA', 'the Hindi abbreviation'],
  // Units
  ['Business Development Directorate', 'DTE', 'printed in row 1'],
  ['parcel directorate staff', 'DTE', 'printed in row 1'],
  ['डाक निदेशालय में कार्यरत', 'DTE', 'Hindi name of row 1'],
  ['Dak Bhavan Sansad Marg', 'DTE', 'the address of the letterhead'],
  ['postal training center baroda', 'PTC-VADODARA', 'the old name of Vadodara'],
  ['PTC Gauhati hostel', 'PTC-GUWAHATI', 'the old name of Guwahati'],
  ['मदुरै पीटीसी', 'PTC-MADURAI', 'Hindi, place first'],
  ['ptc sahranpur', 'PTC-SAHARANPUR', 'one letter missing'],
  ['cept unit hyderabad', 'CEPT', 'any CEPT, wherever it is'],
  ['सेप्ट चेन्नई', 'CEPT', 'any CEPT, in Hindi'],
  ['RTC Bhubaneswar', 'CIRCLE-ODISHA', 'an RTC belongs to its circle'],
  ['regional training centre, kerala', 'CIRCLE-KERALA', 'an RTC belongs to its circle'],
  ['RTC Mysuru', 'CIRCLE-KARNATAKA', 'RTC said, so not the PTC there'],
  // States and territories without a row
  ['Itanagar HO', 'CIRCLE-NORTH-EAST', 'Arunachal Pradesh'],
  ['Aizawl', 'CIRCLE-NORTH-EAST', 'Mizoram'],
  ['panjim head post office', 'CIRCLE-MAHARASHTRA', 'Goa'],
  ['Silvassa SO', 'CIRCLE-GUJARAT', 'Dadra and Nagar Haveli'],
  ['kavaratti', 'CIRCLE-KERALA', 'Lakshadweep'],
  ['Leh Ladakh', 'CIRCLE-JAMMU-AND-KASHMIR', 'Ladakh'],
  ['चंडीगढ़ जीपीओ', 'CIRCLE-PUNJAB', 'Chandigarh in Hindi'],
  ['Gangtok HO', 'CIRCLE-WEST-BENGAL', 'Sikkim'],
  ['mahe SO', 'CIRCLE-KERALA', 'Mahe lies in Kerala Circle'],
  ['Yanam', 'CIRCLE-ANDHRA-PRADESH', 'Yanam lies in Andhra Pradesh Circle'],
  ['karaikal ho', 'CIRCLE-TAMIL-NADU', 'the rest of Puducherry'],
  ['pondicherry', 'CIRCLE-TAMIL-NADU', 'the town is meant; Mahe and Yanam are mentioned'],
  // Districts, towns, regions, RMS divisions
  ['Machilipatnam HO', 'CIRCLE-ANDHRA-PRADESH', 'town'],
  ['Tinsukia division', 'CIRCLE-ASSAM', 'district'],
  ['Begusarai', 'CIRCLE-BIHAR', 'district'],
  ['Jagdalpur HO', 'CIRCLE-CHHATTISGARH', 'town'],
  ['Faridabad division', 'CIRCLE-HARYANA', 'district'],
  ['Hazaribagh', 'CIRCLE-JHARKHAND', 'district'],
  ['Kollam RMS', 'CIRCLE-KERALA', 'district'],
  ['Ratlam', 'CIRCLE-MADHYA-PRADESH', 'district'],
  ['Pune city west division', 'CIRCLE-MAHARASHTRA', 'words between the town and its division'],
  ['Rourkela HO', 'CIRCLE-ODISHA', 'town'],
  ['Bikaner', 'CIRCLE-RAJASTHAN', 'district'],
  ['sambhajinagar region', 'CIRCLE-MAHARASHTRA', 'region'],
  ['RMS Q Division', 'CIRCLE-KARNATAKA', 'RMS division by its letter'],
  ['Howrah H.O', 'CIRCLE-WEST-BENGAL', 'dots in the abbreviation'],
  ['Delhi Sorting Division', 'CIRCLE-DELHI', 'a sorting division by its town'],
  // Sentences
  ['mera office lucknow gpo me hai konsa mdo select karu', 'CIRCLE-UTTAR-PRADESH', 'Hinglish sentence'],
  ['मैं वाराणसी आरएमएस में कार्यरत हूँ, एमडीओ क्या होगा', 'CIRCLE-UTTAR-PRADESH', 'Hindi sentence'],
  ['सिक्किम में तैनात हूं', 'CIRCLE-WEST-BENGAL', 'Hindi sentence'],
  [
    'i am posted at Kottayam head post office which organisation to choose',
    'CIRCLE-KERALA',
    'English sentence',
  ],
  ['coimbatore RMS enna mdo', 'CIRCLE-TAMIL-NADU', 'Tamil in Latin letters'],
  ['transferred from Bihar to Jharkhand', 'CIRCLE-JHARKHAND', 'the new circle counts'],
  ['दिल्ली से पंजाब में ट्रांसफर हुआ', 'CIRCLE-PUNJAB', 'the new circle counts, in Hindi'],
  ['CEPT se Karnataka circle me aaya hu', 'CIRCLE-KARNATAKA', 'the new circle counts, from a unit'],
  // Misspelt
  ['maharastra circle', 'CIRCLE-MAHARASHTRA', 'one letter missing'],
  ['telengana', 'CIRCLE-TELANGANA', 'one letter'],
  ['bangaluru', 'CIRCLE-KARNATAKA', 'one letter'],
  ['vishakhapatanam ho', 'CIRCLE-ANDHRA-PRADESH', 'a vowel too many'],
  ['gorakpur rms', 'CIRCLE-UTTAR-PRADESH', 'one letter missing'],
  ['तिरुवनंतपुरम', 'CIRCLE-KERALA', 'Hindi spelling'],
  ['कोयंबटूर प्रधान डाकघर', 'CIRCLE-TAMIL-NADU', 'Hindi spelling'],
  // Settled by what stands beside the name
  ['Bilaspur Chhattisgarh', 'CIRCLE-CHHATTISGARH', 'the state settles it'],
  ['बिलासपुर, हिमाचल', 'CIRCLE-HIMACHAL-PRADESH', 'the state settles it, in Hindi'],
  ['Hamirpur HO, UP', 'CIRCLE-UTTAR-PRADESH', 'the abbreviated state settles it'],
  ['Madurai GPO', 'CIRCLE-TAMIL-NADU', 'a post office, not the PTC'],
  ['Ghaziabad division', 'CIRCLE-UTTAR-PRADESH', 'a division, not RAKNPA'],
  ['Udaipur', 'CIRCLE-RAJASTHAN', 'the larger one; Tripura is mentioned'],
  // PIN codes
  ['744101', 'CIRCLE-WEST-BENGAL', 'Andaman & Nicobar'],
  ['pin 737101', 'CIRCLE-WEST-BENGAL', 'Sikkim'],
  ['office pin code is 781 001', 'CIRCLE-ASSAM', 'PIN in two groups'],
  ['247667', 'CIRCLE-UTTARAKHAND', 'Roorkee, inside an Uttar Pradesh series'],
  ['मेरे ऑफिस का पिन ४०३००१ है', 'CIRCLE-MAHARASHTRA', 'Goa, Devanagari digits'],
  // To be asked
  ['RTC', '?', 'which circle'],
  ['training centre', `? ${ptcs}`, 'which training centre'],
  ['पीटीसी', `? ${ptcs}`, 'which of the six'],
  ['Vadodara', '? PTC-VADODARA CIRCLE-GUJARAT', 'training centre or circle'],
  ['मैसूर', '? PTC-MYSORE CIRCLE-KARNATAKA CEPT', 'three MDOs in one town'],
  ['ghaziabad', '? RAKNPA CIRCLE-UTTAR-PRADESH', 'academy or circle'],
  ['guwahati', '? PTC-GUWAHATI CIRCLE-ASSAM', 'training centre or circle'],
  ['New Delhi', '? DTE CIRCLE-DELHI', 'Directorate or circle'],
  ['हमीरपुर', '? CIRCLE-HIMACHAL-PRADESH CIRCLE-UTTAR-PRADESH', 'two states'],
  ['Bijapur HO', '? CIRCLE-CHHATTISGARH CIRCLE-KARNATAKA', 'two states, office said'],
  ['pratapgarh division', '? CIRCLE-UTTAR-PRADESH CIRCLE-RAJASTHAN', 'two states'],
  ['110001', '? DTE CIRCLE-DELHI', 'the PIN of Dak Bhawan'],
  ['head post office', '?', 'which circle'],
  // None
  ['Department of Posts', '-', 'the parent, never to be chosen'],
  ['india post', '-', 'the parent under its other name'],
  ['डाक विभाग', '-', 'the parent in Hindi'],
  ['SBI main branch Patna', '-', 'a bank'],
  ['railway station', '-', 'no office of ours'],
  ['Delhi University', '-', 'no office of ours'],
  ['LIC divisional office Nagpur', '-', 'no office of ours'],
  ['good evening', '-', 'a greeting'],
  ['when is the last date', '-', 'another question'],
  ['course complete ho gaya', '-', '`gaya` is a verb here'],
  ['how to sign up', '-', '`up` is no state here'],
  ['postman ko kaunse course karne hain', '-', 'another question'],
  ['certificate not downloading', '-', 'another question'],
  ['9812345670', '-', 'a telephone number'],
  ['10293847', '-', 'an employee id'],
  ['999999', '-', 'Army Postal Service: not placed by the OM'],
  ['Timbuktu', '-', 'no place of ours'],
  ['zzzpur HO', '-', 'an unknown name is not guessed'],
];

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
  it.each(rows)('%s → %s: %s', (query, expected) => {
    const { status, mdos } = verdict(query);
    const [first = '', ...rest] = expected.split(' ');
    if (first === '-') expect(status).toBe('none');
    else if (first === '?') {
      expect(status).toBe('ambiguous');
      expect(mdos).toEqual(expect.arrayContaining(rest));
    } else expect({ status, mdos }).toEqual({ status: 'match', mdos: [first] });
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
