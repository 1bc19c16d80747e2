/** What a source shows when it is opened: the full title of the document, and what is printed at the cited place. */
import type { Citation, CurriculumId, Equivalent, Mdo, Part, PlaceId } from '../../knowledge/facts/facts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Language } from '../../knowledge/understanding/language.ts';
import type { Phrases } from '../phrases/index.ts';
import { phrases } from '../phrases/index.ts';
import { citationKey } from './citation-key.ts';
import { coverageText, criterionRow } from './coverage.ts';
import { citationText } from './text.ts';
import type { Turn } from './turn.ts';

/** A source of a turn, as text. */
export interface Source {
  /** The result of {@link citationKey} for its citations. */
  key: string;
  /** Its short form, as it is shown with a statement: `OM 30.12.2025, Annexure III, row 47`. */
  label: string;
  /** Title, number, date and issuer of the document. */
  title: string;
  /** What is printed there: a row in its own words, a paragraph in short. */
  detail: string;
}

/**
 * The sources of a turn, each once, in the order in which they are cited.
 *
 * @throws RangeError where a citation names a document or a list that the knowledge does not have
 */
export function sourcesOf(turn: Turn, language: Language, knowledge: Knowledge): Source[] {
  const cited = turn.kind === 'ask' ? turn.citations : [...linesOf(turn), ...turn.citations];
  const each = new Map(cited.map(citation => [citationKey(citation), citation]));
  return [...each].map(([key, citation]) => ({
    key,
    label: citationText(citation, language),
    title: titleOf(citation, language, knowledge),
    detail: detailOf(citation, language, knowledge),
  }));
}

function linesOf({ list, facts, steps, cautions }: Turn & { kind: 'answer' }): Citation[] {
  return [...list, ...facts, ...steps, ...cautions].flatMap(({ sources }) => sources);
}

function titleOf({ source }: Citation, language: Language, knowledge: Knowledge): string {
  const { sources: words, common } = phrases[language];
  const document = knowledge.sourceById.get(source);
  if (document === undefined) throw new RangeError(`dop-igot-helpdesk: no document is called ${source}`);
  const { title, issuer, number, date } = document;
  return number === undefined || date === undefined
    ? words.untitled(title, issuer)
    : words.letter(number, common.date(date), title, issuer);
}

function detailOf(citation: Citation, language: Language, knowledge: Knowledge): string {
  const words = phrases[language].sources;
  const { place, row } = citation;
  switch (place) {
    case 'annexure-iii': {
      const designation = knowledge.designations.find(each => each.row === row);
      if (designation === undefined) return words.designations(knowledge.designations.length);
      const { name, printedGroup, equivalents } = designation;
      return words.designation(
        name,
        printedGroup,
        equivalents.map(equivalent => equivalentText(equivalent, words)),
      );
    }
    case 'annexure-ii-a': {
      const mdo = knowledge.mdos.find(({ serial }) => serial === row);
      return mdo === undefined
        ? words.mdos(knowledge.mdos.length)
        : words.mdo(mdo.name, mdoText(mdo, language, knowledge));
    }
    case 'curriculum-a':
    case 'curriculum-b':
    case 'curriculum-c':
    case 'curriculum-field':
      return curriculumText(curriculumAt[place], language, knowledge);
    case 'assessment':
      return words.rules(knowledge.assessments.rules);
    case 'syllabus':
      return words.syllabus(
        knowledge.assessments.roles.map(role =>
          words.role(
            role.printed,
            role.courses.map(({ printed }) => printed),
          ),
        ),
      );
    case 'checklist': {
      const { date } = phrases[language].common;
      const dates = knowledge.calendar.filter(entry => entry.citation.place === place);
      return words.checklist(dates.map(entry => words.date(words.task(entry.id), date(entry.date))));
    }
    default:
      return words.says(place);
  }
}

const curriculumAt: Record<PlaceId & `curriculum-${string}`, CurriculumId> = {
  'curriculum-a': 'A',
  'curriculum-b': 'B',
  'curriculum-c': 'C',
  'curriculum-field': 'field',
};

/** An equivalent post as text: `Manager (PS Group B cadre; NSH, PH, MMS, BPC)`. */
function equivalentText(equivalent: Equivalent, words: Phrases['sources']): string {
  const { post, cadre, offices = [], anyDesignation, except, openList } = equivalent;
  const whole = anyDesignation && cadre !== undefined;
  const within = [
    ...(cadre !== undefined && !whole ? [words.cadre(cadre)] : []),
    ...(offices.length > 0 ? [[...offices, ...(openList ? [words.andOthers] : [])].join(', ')] : []),
    ...(except === undefined ? [] : [words.except(except)]),
  ];
  const named = whole ? words.anyPost(cadre) : post;
  return within.length > 0
    ? `${named} (${within.join('; ')})`
    : `${named}${openList ? ` ${words.andOthers}` : ''}`;
}

/** Whom an MDO is for, and from which row that is read where its own row prints nothing. */
function mdoText(mdo: Mdo, language: Language, knowledge: Knowledge): string {
  const { mdo: say, sources: words } = phrases[language];
  const row = criterionRow(mdo, knowledge);
  const whom = coverageText(row, say);
  return row === mdo ? whom : `${whom} ${words.coversAsRow(row.serial)}`;
}

function curriculumText(id: CurriculumId, language: Language, knowledge: Knowledge): string {
  const { sources: words, common } = phrases[language];
  const curriculum = knowledge.curriculumById.get(id);
  if (curriculum === undefined) throw new RangeError(`dop-igot-helpdesk: no list is called ${id}`);
  const titled = (course: string, printed: string, part?: Part) => {
    const known = knowledge.courseById.get(course);
    // The duration is shown only with the list that prints it.
    const here = known && citationKey(known.citation) === citationKey(curriculum.citation);
    const minutes = here ? known.minutes : undefined;
    return words.course(printed, part, minutes === undefined ? undefined : common.duration(minutes));
  };
  const courses = curriculum.courses.map(({ course, printed, part }) => titled(course, printed, part));
  const replaced = curriculum.replacements.map(({ course, by, printed, designations }) => {
    const instead = curriculum.courses.find(listed => listed.course === course);
    return words.replaced(titled(by, printed), instead?.printed ?? course, designations);
  });
  return [words.curriculum(id, courses), ...replaced].join(' ');
}
