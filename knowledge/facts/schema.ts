/** The zod schemas of the files of `data/apar-2025-26`. The types are in `types.ts`, the checks between files in `cross-checks.ts`. */
import * as z from 'zod/v4';
import * as facts from './types.ts';

const Citation = z.strictObject({
  source: z.enum(facts.sourceIds),
  place: z.enum(facts.placeIds),
  row: z.int().positive().optional(),
});
const Group = z.enum(facts.groups);
const name = z.string().min(1);
const id = z.string().regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'an id is words joined by hyphens');
/** A few printed words; never a sentence of the documents. */
const fewWords = z.string().max(60);

const SourceDocument = z.strictObject({
  id: z.enum(facts.sourceIds),
  title: name,
  shortName: name,
  issuer: name,
  number: name.optional(),
  date: z.iso.date().optional(),
  earlier: z.array(
    z.strictObject({ paper: name, date: z.iso.date(), relation: z.enum(['continues', 'expands']) }),
  ),
  places: z.array(z.enum(facts.placeIds)).min(1),
});

const Designation = z.strictObject({
  row: z.int().positive(),
  name,
  groups: z.array(Group).min(1),
  printedGroup: name,
  equivalents: z.array(
    z.strictObject({
      post: name,
      cadre: name.optional(),
      offices: z.array(name).min(1).optional(),
      printed: name.optional(),
      anyDesignation: z.literal(true).optional(),
      except: z.array(name).min(1).optional(),
      openList: z.literal(true).optional(),
    }),
  ),
});

const Mdo = z.strictObject({
  serial: z.int().positive(),
  id,
  name,
  kind: z.enum(['directorate', 'circle', 'academy', 'ptc', 'cept']),
  criterion: z.discriminatedUnion('basis', [
    z.strictObject({ basis: z.literal('stated'), covers: z.array(z.enum(facts.coverages)).min(1) }),
    z.strictObject({ basis: z.literal('inferred'), asRow: z.int().positive() }),
    z.strictObject({ basis: z.literal('not-stated') }),
  ]),
  printed: name.optional(),
  alsoPrinted: z.array(z.strictObject({ name, citation: Citation })).optional(),
});

const Course = z.strictObject({
  id,
  title: name,
  alsoPrinted: z.array(z.strictObject({ title: name, citation: Citation })),
  alsoSaid: z.array(name),
  minutes: z.int().positive().optional(),
  citation: Citation,
});

const Curriculum = z.strictObject({
  id: z.enum(facts.curriculumIds),
  title: name,
  group: z.enum(facts.groups).exclude(['GDS']),
  audience: z.array(z.strictObject({ printed: name, designations: z.array(name), group: Group.optional() })),
  courses: z.array(z.strictObject({ course: id, printed: name, part: z.enum(facts.parts) })),
  replacements: z.array(
    z.strictObject({
      designations: z.array(name).min(1),
      course: id,
      by: id,
      printed: name,
      citation: Citation,
    }),
  ),
  citation: Citation,
});

const Assessments = z.strictObject({
  rules: z.strictObject({
    questions: z.int().positive(),
    minutes: z.int().positive(),
    passPercent: z.int().positive().max(100),
    negativeMarking: z.boolean(),
    attempts: z.int().positive(),
    prerequisites: z.int().positive(),
    citation: Citation,
  }),
  roles: z.array(
    z.strictObject({
      id: z.enum(facts.roleIds),
      printed: name,
      courses: z.array(z.strictObject({ course: id, printed: name })),
      stated: z.array(
        z.strictObject({
          printed: name,
          designation: name,
          couldAlsoBe: z.array(name).min(1).optional(),
        }),
      ),
      inferred: z.array(z.strictObject({ designation: name, because: z.enum(facts.inferenceReasons) })),
      citation: Citation,
    }),
  ),
});

const CalendarEntry = z.strictObject({
  id: z.enum(facts.calendarIds),
  date: z.iso.date(),
  yearInferred: z.boolean(),
  citation: Citation,
});

const Contact = z.strictObject({
  id: z.enum(facts.contactIds),
  email: z.email().optional(),
  citations: z.array(Citation).min(1),
});

const StepId = z.enum(Object.values(facts.stepIds).flat());
const Procedure = z.strictObject({
  id: z.enum(facts.procedureIds),
  steps: z.array(z.strictObject({ id: StepId, labels: z.array(name), citation: Citation })).min(1),
  after: z.array(z.enum(facts.procedureIds)),
});

const OpenQuestion = z.strictObject({
  number: z.int().positive(),
  id: z.enum(facts.openQuestionIds),
  kind: z.enum(['differ', 'silent', 'damaged']),
  about: z.array(z.enum(facts.topics)).min(1),
  listNotStated: z.literal(true).optional(),
  wordings: z.array(z.strictObject({ citation: Citation, says: fewWords })).min(1),
  touches: z.strictObject({
    designations: z.array(name),
    courses: z.array(id),
    mdos: z.array(id),
  }),
  decides: z.enum(['mdo', 'training-division', 'own-profile', 'nobody-named']),
});

const count = z.int().positive();
const Totals = z.strictObject({
  designations: count,
  mdos: count,
  curricula: count,
  coursesOfCurriculum: count,
  roles: count,
  calendar: count,
  openQuestions: count,
});

const year = 'data/apar-2025-26';

/** Every file of `data/apar-2025-26`: its path, and the schema that it must pass. */
export const factFiles: {
  readonly [File in facts.FactFile]: { file: string; schema: z.ZodType<facts.FactFiles[File]> };
} = {
  sources: { file: `${year}/sources.json`, schema: z.array(SourceDocument) },
  designations: { file: `${year}/designations.json`, schema: z.array(Designation) },
  mdos: { file: `${year}/mdos.json`, schema: z.array(Mdo) },
  courses: { file: `${year}/courses.json`, schema: z.array(Course) },
  curricula: { file: `${year}/curricula.json`, schema: z.array(Curriculum) },
  assessments: { file: `${year}/assessments.json`, schema: Assessments },
  calendar: { file: `${year}/calendar.json`, schema: z.array(CalendarEntry) },
  contacts: { file: `${year}/contacts.json`, schema: z.array(Contact) },
  procedures: { file: `${year}/procedures.json`, schema: z.array(Procedure) },
  openQuestions: { file: `${year}/open-questions.json`, schema: z.array(OpenQuestion) },
  totals: { file: `${year}/totals.json`, schema: Totals },
};
