import { describe, expect, it } from 'vitest';
import {
  createFacts,
  designationCitation,
  type FactFiles,
  mdoCitation,
  openQuestionIds,
} from '../../../knowledge/facts/facts.ts';
import { loadFacts, rawFacts } from '../../../knowledge/facts/load.ts';
import { checkFacts, readFacts } from '../../../knowledge/facts/read.ts';

type Broken = { [Key in keyof FactFiles]: FactFiles[Key] };

/** A copy of all data, changed. */
function broken(change: (data: Broken) => void): Broken {
  const data = structuredClone(rawFacts) as Broken;
  change(data);
  return data;
}

const problemsIn = (files: Parameters<typeof checkFacts>[0]) => checkFacts(files).problems;
const factsOf = (files: Parameters<typeof readFacts>[0]) => createFacts(readFacts(files));

/** The n-th row, counted from 1, as the documents and the check count. */
function row<Row>(rows: readonly Row[], number: number): Row {
  const found = rows[number - 1];
  if (found === undefined) throw new Error(`no row ${number}`);
  return found;
}

describe('the data as it stands', () => {
  const k = loadFacts();

  it('is sound', () => {
    expect(problemsIn(rawFacts)).toEqual([]);
  });

  it('holds what the two documents hold', () => {
    expect({
      designations: k.designations.length,
      mdos: k.mdos.length,
      curricula: k.curricula.length,
      roles: k.assessments.roles.length,
      dates: k.calendar.length,
      openQuestions: k.openQuestions.length,
    }).toEqual({ designations: 101, mdos: 32, curricula: 4, roles: 7, dates: 5, openQuestions: 38 });
  });

  it('is found by name: the small o of Assistant Section officer counts', () => {
    expect(k.designationByName.get('Assistant Section officer')?.row).toBe(65);
    expect(k.designationByName.get('Assistant Section Officer')).toBeUndefined();
  });

  it('has a lookup for every kind of row', () => {
    expect(k.designationByName.get('Director (Raknpa)')?.row).toBe(9);
    expect(k.mdoByName.get('Postal Training Centre (PTC) Guwahati Assam')?.serial).toBe(26);
    expect(k.mdoById.get('PTC-GUWAHATI')?.serial).toBe(26);
    expect(k.courseById.get('critical-thinking')?.minutes).toBe(111);
    expect(k.curriculumById.get('field')?.courses).toHaveLength(6);
    expect(k.roleById.get('ops')?.printed).toBe('Ops Leaders (PS Grp B/ASP/IP/SO)');
    expect(k.contactById.get('training-division')?.email).toBe('missionkarmayogi.dop@indiapost.gov.in');
    expect(k.procedureById.get('update')?.after).toEqual(['transfer']);
    expect(k.openQuestionById.get('not-covered')?.number).toBe(38);
    expect(k.sourceById.get('om')?.shortName).toBe('OM 30.12.2025');
  });

  it('cites a row of either annexure', () => {
    expect(designationCitation(row(k.designations, 47))).toEqual({
      source: 'om',
      place: 'annexure-iii',
      row: 47,
    });
    expect(mdoCitation(row(k.mdos, 26))).toEqual({ source: 'om', place: 'annexure-ii-a', row: 26 });
  });

  it('never offers the blank Group-B row or the parent organisation', () => {
    expect(k.designations.filter(({ name }) => name.trim() === '')).toEqual([]);
    expect(k.mdoByName.has('Department of Posts')).toBe(false);
  });

  it('is read once', () => {
    expect(loadFacts()).toBe(k);
  });

  it('is frozen to the bottom', () => {
    expect(Object.isFrozen(k)).toBe(true);
    expect(Object.isFrozen(row(k.designations, 64).equivalents)).toBe(true);
    expect(Object.isFrozen(k.courseById.get('dakshta')?.alsoPrinted[0]?.citation)).toBe(true);
    const writable = k.courseById as Map<string, unknown>;
    expect(() => writable.set('x', {})).toThrow('read-only');
    expect(() => writable.delete('dakshta')).toThrow('read-only');
    expect(() => writable.clear()).toThrow('read-only');
    expect(k.courseById.size).toBe(k.courses.length);
  });
});

describe('the hash', () => {
  it('is the same for the same facts', () => {
    expect(factsOf(structuredClone(rawFacts)).hash).toBe(loadFacts().hash);
    expect(loadFacts().hash).toMatch(/^[0-9a-f]{14}$/);
  });

  it('changes with one letter of one fact', () => {
    const changed = broken(data => {
      row(data.courses, 1).alsoSaid = ['PO Regulation'];
    });
    expect(factsOf(changed).hash).not.toBe(loadFacts().hash);
  });
});

const faults: [what: string, change: (data: Broken) => void, file: string, row: string, reason: RegExp][] = [
  [
    'a designation without a name',
    data => {
      row(data.designations, 3).name = '';
    },
    'designations.json',
    '3',
    /^name: /,
  ],
  [
    'a key that the schema does not know',
    data => {
      Object.assign(row(data.mdos, 4), { criteria: 'all' });
    },
    'mdos.json',
    '4',
    /criteria/,
  ],
  [
    'a designation left out',
    data => data.designations.pop(),
    'designations.json',
    'file',
    /^100 rows, .* 101$/,
  ],
  [
    'a designation twice',
    data => {
      row(data.designations, 95).name = 'Postman';
    },
    'designations.json',
    '95',
    /^designation "Postman" is already in row 94$/,
  ],
  [
    'a gap in the row numbers',
    data => {
      row(data.designations, 50).row = 51;
    },
    'designations.json',
    '50',
    /^row is 51, expected 50$/,
  ],
  [
    'groups other than the printed ones',
    data => {
      row(data.designations, 82).groups = ['C'];
    },
    'designations.json',
    '82',
    /^groups C do not match "Group- B\/C"$/,
  ],
  ['an MDO left out', data => data.mdos.pop(), 'mdos.json', 'file', /^31 rows, .* 32$/],
  [
    'the parent organisation as an MDO',
    data => {
      row(data.mdos, 5).name = 'Department of Posts';
    },
    'mdos.json',
    '5',
    /no MDO that can be chosen/,
  ],
  [
    'two MDOs of one name',
    data => {
      row(data.mdos, 5).name = row(data.mdos, 4).name;
    },
    'mdos.json',
    '5',
    /^MDO "Bihar Postal Circle" is already in row 4$/,
  ],
  [
    'two MDOs of one id',
    data => {
      row(data.mdos, 5).id = row(data.mdos, 4).id;
    },
    'mdos.json',
    '5',
    /^id "CIRCLE-BIHAR" is already in row 4$/,
  ],
  [
    'a gap in the serial numbers',
    data => {
      row(data.mdos, 9).serial = 10;
    },
    'mdos.json',
    '9',
    /^serial is 10, expected 9$/,
  ],
  [
    'a criterion read from a row that has none',
    data => {
      row(data.mdos, 9).criterion = { basis: 'inferred', asRow: 25 };
    },
    'mdos.json',
    '9',
    /^row 25 has no printed criterion/,
  ],
  [
    'a course twice',
    data => {
      row(data.courses, 2).id = row(data.courses, 1).id;
    },
    'courses.json',
    '2',
    /^course "po-regulations" is already in row 1$/,
  ],
  [
    'one title for two courses',
    data => {
      row(data.courses, 14).alsoPrinted.push({
        title: 'Conduct Rules',
        citation: { source: 'guide', place: 'syllabus' },
      });
    },
    'courses.json',
    '14',
    /^title "Conduct Rules" is printed for another course/,
  ],
  ['a course list left out', data => data.curricula.pop(), 'curricula.json', 'file', /^3 rows, .* 4$/],
  [
    'one list twice',
    data => {
      row(data.curricula, 2).id = 'A';
    },
    'curricula.json',
    '2',
    /^curriculum "A" is already in row 1$/,
  ],
  [
    'a list of five courses',
    data => {
      row(data.curricula, 2).courses.pop();
    },
    'curricula.json',
    '2',
    /^courses: /,
  ],
  [
    'a designation in an audience that Annexure III does not have',
    data => {
      row(row(data.curricula, 3).audience, 1).designations.push('Postal Asistant');
    },
    'curricula.json',
    '3',
    /^unknown designation "Postal Asistant"$/,
  ],
  [
    'a designation in two audiences',
    data => {
      row(row(data.curricula, 3).audience, 1).designations.push('Inspector Posts');
    },
    'curricula.json',
    '3',
    /^designation "Inspector Posts" is named twice/,
  ],
  [
    'a course in a list that nobody knows',
    data => {
      row(row(data.curricula, 1).courses, 6).course = 'storytelling';
    },
    'curricula.json',
    '1',
    /^unknown course "storytelling"$/,
  ],
  [
    'a course twice in a list',
    data => {
      row(row(data.curricula, 1).courses, 6).course = 'mis-reports';
    },
    'curricula.json',
    '1',
    /^course "mis-reports" is already in row 2$/,
  ],
  [
    'a replacement for a course that is not in the list',
    data => {
      row(row(data.curricula, 4).replacements, 1).course = 'mis-reports';
    },
    'curricula.json',
    '4',
    /^replaces "mis-reports", which is not in this list$/,
  ],
  [
    'a replacement by a course that is in the list already',
    data => {
      row(row(data.curricula, 4).replacements, 1).by = 'soft-skills';
    },
    'curricula.json',
    '4',
    /^"soft-skills" replaces a course but is itself in this list$/,
  ],
  [
    'a replacement by a course that nobody knows',
    data => {
      row(row(data.curricula, 4).replacements, 1).by = 'dakshata';
    },
    'curricula.json',
    '4',
    /^unknown course "dakshata"$/,
  ],
  [
    'a replacement for a designation that the list does not name',
    data => {
      row(row(data.curricula, 4).replacements, 1).designations.push('Dispatch Rider');
    },
    'curricula.json',
    '4',
    /^unknown designation of this audience "Dispatch Rider"$/,
  ],
  [
    'a syllabus row left out',
    data => data.assessments.roles.pop(),
    'assessments.json',
    'file',
    /^6 rows, .* 7$/,
  ],
  [
    'a syllabus row twice',
    data => {
      row(data.assessments.roles, 2).id = 'senior';
    },
    'assessments.json',
    'roles 2',
    /^role "senior" is already in row 1$/,
  ],
  [
    'a syllabus of two courses',
    data => {
      row(data.assessments.roles, 5).courses.pop();
    },
    'assessments.json',
    'roles 5',
    /^roles\.courses: /,
  ],
  [
    'a syllabus course that nobody knows',
    data => {
      row(row(data.assessments.roles, 5).courses, 1).course = 'po-regs';
    },
    'assessments.json',
    'roles 5',
    /^unknown course "po-regs"$/,
  ],
  [
    'a syllabus with one course twice',
    data => {
      row(row(data.assessments.roles, 5).courses, 3).course = 'conduct-rules';
    },
    'assessments.json',
    'roles 5',
    /^course "conduct-rules" is already in row 2$/,
  ],
  [
    'a designation in a syllabus row that Annexure III does not have',
    data => {
      row(row(data.assessments.roles, 7).inferred, 1).designation = 'Artizan';
    },
    'assessments.json',
    'roles 7',
    /^unknown designation "Artizan"$/,
  ],
  [
    'a designation in two syllabus rows',
    data => {
      row(row(data.assessments.roles, 7).inferred, 1).designation = 'Canteen Staff';
    },
    'assessments.json',
    'roles 7',
    /^designation "Canteen Staff" is in two syllabus rows/,
  ],
  [
    'another reading of an abbreviation that Annexure III does not have',
    data => {
      row(row(data.assessments.roles, 4).stated, 6).couldAlsoBe = ['Store Officer'];
    },
    'assessments.json',
    'roles 4',
    /^unknown designation "Store Officer"$/,
  ],
  [
    'an assessment without questions',
    data => {
      data.assessments.rules.questions = 0;
    },
    'assessments.json',
    'rules',
    /^rules\.questions: /,
  ],
  ['a date left out', data => data.calendar.pop(), 'calendar.json', 'file', /^4 rows, .* 5$/],
  [
    'a date twice',
    data => {
      row(data.calendar, 5).id = 'six-courses';
    },
    'calendar.json',
    '5',
    /^entry "six-courses" is already in row 4$/,
  ],
  [
    'dates out of order',
    data => {
      row(data.calendar, 3).date = '2026-02-01';
    },
    'calendar.json',
    '3',
    /^2026-02-01 must come before 2026-02-15$/,
  ],
  [
    'a day that does not exist',
    data => {
      row(data.calendar, 2).date = '2026-02-30';
    },
    'calendar.json',
    '2',
    /^date: /,
  ],
  [
    'a contact left out',
    data => data.contacts.pop(),
    'contacts.json',
    'file',
    /^contact "circle-igot-cell" is missing$/,
  ],
  [
    'a contact twice',
    data => {
      row(data.contacts, 2).id = 'training-division';
    },
    'contacts.json',
    '2',
    /^contact "training-division" is already in row 1$/,
  ],
  [
    'the mailbox without its address',
    data => {
      delete row(data.contacts, 1).email;
    },
    'contacts.json',
    '1',
    /^"training-division" needs its e-mail address/,
  ],
  [
    'a procedure left out',
    data => data.procedures.pop(),
    'procedures.json',
    'file',
    /^procedure "verify" is missing$/,
  ],
  [
    'a procedure twice',
    data => {
      row(data.procedures, 2).id = 'register';
    },
    'procedures.json',
    '2',
    /^procedure "register" is already in row 1$/,
  ],
  [
    'a procedure before the one it follows',
    data => {
      row(data.procedures, 4).after = ['verify'];
    },
    'procedures.json',
    '4',
    /^"verify" must come before it$/,
  ],
  [
    'a step twice in a procedure',
    data => {
      row(row(data.procedures, 4).steps, 2).id = 'log-in';
    },
    'procedures.json',
    '4',
    /^step "log-in" is already in row 1$/,
  ],
  [
    'a step that is none of its procedure',
    data => {
      row(row(data.procedures, 1).steps, 1).id = 'log-in';
    },
    'procedures.json',
    '1',
    /^unknown step of "register" "log-in"$/,
  ],
  [
    'a step that no procedure has',
    data => {
      Object.assign(row(row(data.procedures, 2).steps, 1), { id: 'by-post' });
    },
    'procedures.json',
    '2',
    /^steps.id: .*"email-and-password"/,
  ],
  [
    'a step left out',
    data => row(data.procedures, 6).steps.pop(),
    'procedures.json',
    '6',
    /^step "check-mdo" is missing$/,
  ],
  [
    'a detail of Case II left out',
    data => row(row(data.procedures, 3).steps, 1).labels.pop(),
    'procedures.json',
    '3',
    /^the details to gather are not Name, DOB, CSI ID, Mobile No\., Email, Desig, Group$/,
  ],
  [
    'an open question left out',
    data => data.openQuestions.pop(),
    'open-questions.json',
    'file',
    /^"not-covered" is missing$/,
  ],
  [
    'an open question too few',
    data => data.openQuestions.splice(0, 1),
    'open-questions.json',
    'file',
    /^37 rows, .* 38$/,
  ],
  [
    'a gap in the numbers of the open questions',
    data => {
      row(data.openQuestions, 20).number = 21;
    },
    'open-questions.json',
    '20',
    /^number is 21, expected 20$/,
  ],
  [
    'an open question under a number that is not its own',
    data => {
      row(data.openQuestions, 20).id = 'engineers';
    },
    'open-questions.json',
    '20',
    /^number 20 is not "engineers"$/,
  ],
  [
    'a difference with one wording only',
    data => {
      row(data.openQuestions, 7).wordings.pop();
    },
    'open-questions.json',
    '7',
    /^two places differ, so two places must be cited$/,
  ],
  [
    'a whole sentence where a few printed words belong',
    data => {
      row(row(data.openQuestions, 7).wordings, 1).says = 'word '.repeat(13);
    },
    'open-questions.json',
    '7',
    /^wordings\.says: /,
  ],
  [
    'an open question about a designation that Annexure III does not have',
    data => {
      row(data.openQuestions, 1).touches.designations.push('HSG');
    },
    'open-questions.json',
    '1',
    /^unknown designation "HSG"$/,
  ],
  [
    'an open question about a course that nobody knows',
    data => {
      row(data.openQuestions, 1).touches.courses.push('story');
    },
    'open-questions.json',
    '1',
    /^unknown course "story"$/,
  ],
  [
    'an open question about an MDO that Annexure II-A does not have',
    data => {
      row(data.openQuestions, 1).touches.mdos.push('CIRCLE-GOA');
    },
    'open-questions.json',
    '1',
    /^unknown MDO "CIRCLE-GOA"$/,
  ],
  [
    'a citation of a place that is in the other document',
    data => {
      row(data.courses, 6).citation.source = 'om';
    },
    'courses.json',
    '6',
    /^source "om" has no place "curriculum-a"$/,
  ],
  [
    'a citation inside a role of a place that is in the other document',
    data => {
      row(data.assessments.roles, 6).citation.source = 'om';
    },
    'assessments.json',
    'roles 6',
    /^source "om" has no place "syllabus"$/,
  ],
  [
    'a row number where the document has no numbered rows',
    data => {
      row(data.courses, 6).citation.row = 1;
    },
    'courses.json',
    '6',
    /^"curriculum-a" has no numbered rows$/,
  ],
  [
    'a row beyond the end of Annexure III',
    data => {
      row(row(data.openQuestions, 1).wordings, 1).citation.row = 102;
    },
    'open-questions.json',
    '1',
    /^"annexure-iii" has no row 102$/,
  ],
  [
    'a row beyond the end of Annexure II-A',
    data => {
      row(row(data.openQuestions, 13).wordings, 1).citation.row = 33;
    },
    'open-questions.json',
    '13',
    /^"annexure-ii-a" has no row 33$/,
  ],
  [
    'a document twice',
    data => {
      row(data.sources, 2).id = 'om';
    },
    'sources.json',
    '2',
    /^source "om" is already in row 1$/,
  ],
  [
    'a place twice in a document',
    data => {
      row(data.sources, 2).places.push('scope');
    },
    'sources.json',
    '2',
    /^place "scope" is already in row 2$/,
  ],
];

describe('the check', () => {
  it.each(faults)('names file, row and reason of %s', (_what, change, file, atRow, reason) => {
    const problems = problemsIn(broken(change));
    expect(problems).toContainEqual({
      file: `data/apar-2025-26/${file}`,
      row: atRow,
      reason: expect.stringMatching(reason),
    });
  });

  it.each(faults)('stops the loader at %s', (_what, change) => {
    expect(() => factsOf(broken(change))).toThrow(/^dop-igot-helpdesk: data\/apar-2025-26\/.+ row .+: .+/);
  });

  it('takes the last row of either annexure as a row', () => {
    const data = broken(({ openQuestions }) => {
      row(row(openQuestions, 1).wordings, 1).citation.row = 101;
      row(row(openQuestions, 13).wordings, 1).citation.row = 32;
    });
    expect(problemsIn(data)).toEqual([]);
  });

  it('reports one fault once', () => {
    const data = broken(({ courses }) => {
      row(courses, 6).citation.row = 1;
    });
    expect(problemsIn(data)).toHaveLength(1);
  });

  it('reports faults in the order of the files', () => {
    const data = broken(({ openQuestions, calendar, mdos }) => {
      row(openQuestions, 1).number = 9;
      calendar.pop();
      row(mdos, 1).name = '';
    });
    const order = ['mdos', 'calendar', 'open-questions'];
    const seen = problemsIn(data).map(({ file }) => order.findIndex(name => file.includes(name)));
    expect(seen).toEqual([...seen].sort());
    expect(new Set(seen)).toEqual(new Set([0, 1, 2]));
  });

  it.each([[undefined], [null], [7], ['x'], [[]], [[null]], [{}]])(
    'never throws, whatever a file holds: %j',
    held => {
      for (const key of Object.keys(rawFacts)) {
        const data = { ...structuredClone(rawFacts), [key]: held };
        expect(problemsIn(data).length).toBeGreaterThan(0);
        expect(problemsIn({ [key]: held }).length).toBeGreaterThan(0);
      }
    },
  );

  it('does not blame a reference where the file that it points into cannot be read', () => {
    const problems = problemsIn({ ...rawFacts, designations: 'torn' });
    expect(problems.map(({ file, row: at }) => [file, at])).toEqual([
      ['data/apar-2025-26/designations.json', 'file'],
    ]);
    expect(problemsIn({ ...rawFacts, courses: 'torn' })).toHaveLength(1);
    expect(problemsIn({ ...rawFacts, mdos: 'torn' })).toHaveLength(1);
    expect(problemsIn({ ...rawFacts, sources: 'torn' })).toHaveLength(1);
  });

  it('names a missing file', () => {
    const { calendar: _, ...rest } = rawFacts;
    expect(problemsIn(rest)).toEqual([
      { file: 'data/apar-2025-26/calendar.json', row: 'file', reason: expect.any(String) },
    ]);
  });
});

describe('the open questions', () => {
  const { openQuestions } = loadFacts();

  it('are all 38, numbered as in the list', () => {
    expect(openQuestions.map(({ id }) => id)).toEqual([...openQuestionIds]);
  });

  it('show both wordings where the documents differ', () => {
    for (const { kind, wordings } of openQuestions)
      if (kind === 'differ') expect(wordings.length).toBeGreaterThan(1);
  });

  it('touch both HSG rows in the question of their group', () => {
    expect(row(openQuestions, 1).touches.designations).toEqual([
      'Higher Selection Grade (Postal)',
      'Higher Selection Grade (Railway Mail Service)',
    ]);
  });
});
