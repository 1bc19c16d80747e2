import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../knowledge/load.ts';
import { readStaffList } from '../../../knowledge/posts/staff-list.ts';

const knowledge = loadKnowledge();

/** The list as `2 PA | 1 LSG`. */
function listIn(text: string): string | undefined {
  return readStaffList(text, knowledge.postsTold)
    ?.map(({ words, count }) => (count === undefined ? words : `${count} ${words}`))
    .join(' | ');
}

describe('a list of staff', () => {
  it.each<[string, string]>([
    ['2 PA, 1 LSG, 3 postmen: designation and courses of each', '2 PA | 1 LSG | 3 postmen'],
    ['Give iGOT names: SSPOs, DSPOs, ASRM, IRM', 'SSPOs | DSPOs | ASRM | IRM'],
    [
      '1) SDI(P) 2) Head Postman 3) Treasurer, PA cadre 4) Watchman 5) ABPM',
      'SDI(P) | Head Postman | Treasurer, PA cadre | Watchman | ABPM',
    ],
    ['ek PA, do postman aur ek MTS, sabke courses', '1 PA | 2 postman | 1 MTS'],
    ['एक डाक सहायक, दो डाकिया और तीन एमटीएस के पदनाम', '1 डाक सहायक | 2 डाकिया | 3 एमटीएस'],
    ['हमारे यहाँ 11 पोस्टमैन और 3 MTS हैं, सबके कोर्स बताएँ', '11 पोस्टमैन | 3 MTS'],
    ['PA\nLSG\nMTS', 'PA | LSG | MTS'],
    ['- PA: 2\n- Postman: 3\n- MTS: 1\ncourses?', '2 PA | 3 Postman | 1 MTS'],
    ['(i) Postman (ii) MTS (iii) PA', 'Postman | MTS | PA'],
    ['2PA,1LSG', '2 PA | 1 LSG'],
    ['2 PA 1 LSG 3 postman ke course', '2 PA | 1 LSG | 3 postman'],
    ['PA 28, LSG 9, HSG 3, postman 14', '28 PA | 9 LSG | 3 HSG | 14 postman'],
    ['Postman (2) and MTS (1), separate lines', '2 Postman | 1 MTS'],
    ['hsg 1, hsg 2, lsg ka group', 'hsg 1 | hsg 2 | lsg'],
    ['PM/MG/SCD set same or diff', 'PM | MG | SCD'],
    ['postman MTS PA aur inspector, teen naam de do', 'postman | MTS | PA | inspector'],
    ['2 pa & 3 mts courses', '2 pa | 3 mts'],
    ['courses for postman and MTS', 'postman | MTS'],
    ['mere office me 2 PA, 1 LSG aur 3 postman hain, sabka designation batao', '2 PA | 1 LSG | 3 postman'],
    ['I am IPO, my staff: 2 PA, 1 LSG, 3 postmen', '2 PA | 1 LSG | 3 postmen'],
    ['2 PA in HO, 1 SA in RMS, 2 chowkidars', '2 PA in HO | 1 SA in RMS | 2 chowkidars'],
    ['GDS, MTS and postman - who must do it', 'GDS | MTS | postman'],
    ['3 postmen, 1 MTS, 2 tailors', '3 postmen | 1 MTS | 2 tailors'],
    ['ASP (HQ); IP (PG); OS; PA (CO)', 'ASP (HQ) | IP (PG) | OS | PA (CO)'],
  ])('%s', (text, list) => {
    expect(listIn(text)).toBe(list);
  });

  it.each<[string, string]>([
    ['PA working as treasurer', 'cadre and local post of one person'],
    ['LSG SPM', 'the same'],
    ['SPM, LSG', 'the same, with a comma'],
    ['Treasurer, PA cadre', 'the same'],
    ['I am PA and treasurer', 'the writer alone'],
    ['AD(PLI) in CO, PS Gr B', 'the cadre after the comma'],
    ['HSG-II OA, SSRM office', 'the office after the comma'],
    ['not GDS but MTS', 'one is denied'],
    ['MTS, not GDS', 'the same'],
    ['IP or ASP?', 'alternatives'],
    ['PA/SA ka designation', 'two that are often written as one'],
    ['promoted from PA to LSG', 'a career'],
    ['PA tha aur ab LSG hu', 'a career'],
    ['postman hu aur mera dost MTS hai', 'two sentences about two people'],
    ['my wife is a postman and my brother is a PA', 'the same'],
    ['main PA hu aur mere SPM bolte hain', 'the second one only speaks'],
    ['HSG 1 postmaster', 'the number is a grade'],
    ['I am a PA, 4 courses done, 2 left', 'the numbers count courses'],
    ['am trying since 6 am, SPM hu', 'a time of day'],
    ['I am ASP, one of my GDS asks which designation he must choose', 'one asks'],
    ['Postman, Delhi', 'one post and its place'],
    ['2 PA', 'one entry'],
    ['', 'nothing'],
  ])('%s is none: %s', text => {
    expect(listIn(text)).toBeUndefined();
  });

  it.each(knowledge.designations.map(({ name }) => name))('takes no name of Annexure III apart: %s', name => {
    expect(listIn(name)).toBeUndefined();
    expect(listIn(`I am ${name}, which courses`)).toBeUndefined();
  });

  it('keeps twenty entries', () => {
    expect(readStaffList('2 PA, 3 MTS, '.repeat(30), knowledge.postsTold)).toHaveLength(20);
  });

  it('reads any text', () => {
    for (const text of [',,,', '1) 2) 3)', '2', '\n\n-\n-', 'PA, '.repeat(2000)])
      expect(() => listIn(text)).not.toThrow();
  });
});
