/** What employees really type → what must come first → why. A ranking set, not a list of forms the index knows. */
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/facts/load.ts';
import { createDesignationSearch } from '../../knowledge/posts/search.ts';

const search = createDesignationSearch(loadKnowledge());

function found(query: string): string[] {
  const result = search(query);
  switch (result.status) {
    case 'match':
      return [result.designation.name];
    case 'ambiguous':
      return ['?', ...result.candidates.map(({ designation }) => designation.name)];
    case 'none':
      return [];
  }
}

describe('a post with one reading is matched', () => {
  test.each([
    // abbreviations
    ['ASRM', 'Assistant Superintendent of Posts', 'printed among the equivalents'],
    ['A.S.P. (HQ)', 'Assistant Superintendent of Posts', 'dots vanish; HQ is printed'],
    ['Sr. DDG (PAF)', 'Senior Deputy Director General', 'Sr and DDG compose; PAF is printed'],
    ['Addl. Director', 'Additional Director', 'Addl is Additional'],
    ['DDAP Kolkata', 'Deputy Director', 'Deputy Director of Accounts (Postal)'],
    ['Xen (Civil)', 'Executive Engineer (Civil)', 'Xen is Executive Engineer'],
    ['AE (E)', 'Assistant Engineer (Electrical)', 'a letter in brackets after an engineer is the branch'],
    ['JTO', 'Junior Translation Officer', 'not the Junior Telecom Officer of another department'],
    ['Steno Gr. II', 'Stenographer (Grade II)', 'grade in Roman digits'],
    ['HMG', 'Mail Guard', 'Head Mail Guard is printed'],
    ['W.C. Grade I', 'Upper Division Clerk', 'Work Clerk Grade-I is printed'],
    // which of two posts is the sender's
    ['GDS to MTS promoted last year', 'Multi Tasking Staff', 'the post promoted to'],
    ['mts to postman me promote hua', 'Postman', 'the same in Hinglish'],
    ['PA to Director', 'Personal Assistant', 'whom one serves, without a promotion'],
    ['I am not a postman, I am MTS', 'Multi Tasking Staff', 'the other is denied'],
    ['मैं पोस्टमैन नहीं MTS हूँ', 'Multi Tasking Staff', 'the same in Hindi'],
    [
      'my husband is a postman and I am sorting assistant',
      'Sorting Assistant',
      "the other is somebody else's",
    ],
    // equivalents
    ['Platform Inspector', 'Inspector Posts', 'printed'],
    ['coupon clerk', 'Canteen Staff', 'printed'],
    ['leave reserve postman', 'Postman', 'LR Postman is printed'],
    ['Deputy Secretary', 'Director', 'printed under Director'],
    ['Chief Investment Officer', 'Chief General Manager', 'printed'],
    ['Superintendent (Circle Stamp Depot)', 'Superintendent of Posts', 'CSD spelt out'],
    // Hindi and Hinglish
    ['प्रवर अधीक्षक डाकघर', 'Senior Superintendent of Posts', 'official Hindi'],
    ['डाक सहायक', 'Postal Assistant', 'official Hindi'],
    ['एमटीएस', 'Multi Tasking Staff', 'initials spelt in Devanagari'],
    ['एपीएमजी', 'Assistant Postmaster General', 'initials that no list holds'],
    ['असिस्टेंट सुपरिंटेंडेंट ऑफ पोस्ट्स', 'Assistant Superintendent of Posts', 'English in Devanagari'],
    ['kanishth lekhakar', 'Junior Accountant', 'romanised Hindi'],
    ['mai chaukidar hu dakghar me', 'Multi Tasking Staff', 'a sentence with a post in it'],
    ['main driver hoon, kaunsa padnam chunu', 'Staff Car Driver', 'a sentence with a post in it'],
    // slips, spaces, order
    ['superintendnt of post', 'Superintendent of Posts', 'one letter dropped'],
    [
      'asistnt section oficer',
      'Assistant Section officer',
      'a slip in every word; exact name as iGOT prints it',
    ],
    ['juniorengineer civil', 'Junior Engineer (Civil)', 'a missing space'],
    ['officer, accounts (senior)', 'Senior Accounts Officer', 'order turned'],
    ['multy tasking staf', 'Multi Tasking Staff', 'slips inside a fixed phrase'],
    // the rest of the sentence narrows
    ['LSG in SBCO', 'Lower Selection Grade (Postal)', 'SBCO is printed on the postal side only'],
    [
      'HSG II working in RLO',
      'Higher Selection Grade (Railway Mail Service)',
      'RLO is printed on the RMS side only',
    ],
    ['PA in regional office', 'Postal Assistant (Circle or Regional Office)', 'the office is in the name'],
    ['treasurer, LSG cadre', 'Lower Selection Grade (Postal)', 'two mentions leave one designation'],
    ['Dy Manager PSD (IP cadre)', 'Inspector Posts', 'the cadre decides'],
    ['Office Superintendent, C & E wing', 'Assistant', 'the wing decides'],
    ['private secretary to the CPMG', 'Private Secretary', 'the CPMG is whose secretary it is'],
    [
      'promoted from PA to LSG in a post office',
      'Lower Selection Grade (Postal)',
      'what was left behind does not count',
    ],
    [
      'Manager (Mail Motor Service)',
      'Manager (Mail Motor Service)',
      'the exact official name wins over shared posts',
    ],
  ])('%s → %s: %s', (query, name) => {
    expect(found(query)).toEqual([name]);
  });
});

describe('a shared post is never picked silently', () => {
  test.each([
    ['PA', ['Postal Assistant', 'Personal Assistant'], 'two printed names abbreviate to it'],
    ['S.O.', ['Section Officer', 'Stores Officer'], 'two printed names abbreviate to it'],
    ['AD', ['Assistant Director', 'Additional Director', 'Assistant Director (OL)'], 'three names'],
    [
      'Office Supervisor',
      ['Assistant Superintendent of Posts', 'Inspector Posts'],
      'printed under two cadres',
    ],
    [
      'manager parcel hub',
      ['Superintendent of Posts', 'Assistant Superintendent of Posts', 'Inspector Posts'],
      'three cadres',
    ],
    [
      'manager crc',
      ['Superintendent of Posts', 'Assistant Superintendent of Posts', 'Inspector Posts'],
      'printed for IP only, held by others',
    ],
    [
      'SPM',
      ['Postal Assistant', 'Lower Selection Grade (Postal)', 'Higher Selection Grade (Postal)'],
      'not printed; the cadre decides',
    ],
    [
      'PA in RLO',
      ['Postal Assistant', 'Sorting Assistant'],
      'the annexure places that office only under Sorting Assistant',
    ],
    [
      'executive engineer',
      ['Executive Engineer (Civil)', 'Executive Engineer (Electrical)'],
      'the branch is missing',
    ],
    ['कनिष्ठ अभियंता', ['Junior Engineer (Civil)', 'Junior Engineer (Electrical)'], 'the branch is missing'],
    [
      'LSG',
      ['Lower Selection Grade (Postal)', 'Lower Selection Grade (Railway Mail Service)'],
      'the wing is missing',
    ],
    [
      'what should LSG post select',
      ['Lower Selection Grade (Postal)', 'Lower Selection Grade (Railway Mail Service)'],
      '"post" means position here, not the postal side',
    ],
    ['hindi translator', ['Junior Hindi Translator', 'Senior Hindi Translator'], 'the grade is missing'],
    [
      'GDS',
      ['Branch Postmaster', 'Assistant Branch Postmaster', 'Dak Sevak'],
      'three designations of group GDS',
    ],
  ])('%s → %j: %s', (query, names) => {
    expect(found(query)).toEqual(expect.arrayContaining(['?', ...names]));
  });
});

describe('what is not a designation is not matched', () => {
  test.each([
    ['police inspector', 'another employer'],
    ['truck driver', 'another trade'],
    ['assistant teacher', 'another trade'],
    ['director of agriculture', 'another department'],
    ['income tax inspector', 'another department'],
    ['bank manager', 'another employer'],
    ['Junior Accounts Officer', 'not listed; the Accounts Officer is another post'],
    ['Tamil Nadu Postal Circle', 'an MDO'],
    ['Group B', 'a group'],
    ['otp nahi aa raha', 'a question'],
    ['I am under Patna division', 'the verb, no Assistant Manager'],
    ['I AM FROM PATNA', 'the verb in capitals'],
    ['am in Pune now', 'the verb without its I'],
    ['I am in group C as per my service book', 'a group'],
    ['what action will be taken', 'action sounds like XEN in Devanagari'],
    ['thank you sir', 'thank sounds like typist in Devanagari'],
    ['mujhe abhi tak nahi mili', 'mili is a letter from mali'],
    ['Haldwani', 'a town, no halwai'],
    ['इसका उपयोग क्या है', 'use, no Inspector'],
    ['login nahi kar pa raha hu', 'not able to, no Postal Assistant'],
    ['andar nahi ja pa rahe', 'two verbs, no posts'],
    ['am I supposed to do it', 'the verb before its I'],
    ['my ip address changed', 'no Inspector'],
    ['ja raha hu', 'a verb, no Junior Accountant'],
    ['so what do i do now', 'plain words, though "so" and "do" abbreviate posts and offices'],
    ['मेरा पार्सल कहाँ है', 'a question'],
    ['', 'nothing'],
    ['⚙️ %%% ???', 'no words'],
  ])('%s → none: %s', query => {
    expect(found(query)).toEqual([]);
  });
});
