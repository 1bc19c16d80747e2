/** Makes the answers of the MDO search. */
import { type Basis, type Citation, type Mdo, mdoCitation } from '../facts/facts.ts';
import type { OfficeKind } from '../lexicon/schema.ts';
import type { Location } from './circles.ts';
import type { OfficeMention, PlaceMention } from './mention.ts';
import type { PlaceReader } from './mentions.ts';
import { isOfCircle, notPlaced } from './office-kinds.ts';
import type { MdoCandidate, MdoEvidence, MdoQuestion, MdoResult } from './result.ts';

/** A query as it was read. */
export interface ParsedQuery {
  words: string[];
  mentions: OfficeMention[];
  /** The kinds of office that it names. */
  offices: ReadonlySet<OfficeKind>;
  where: Location | undefined;
}

/** With more candidates, only the first row is cited. */
const mostCited = 6;

export interface MdoAnswers {
  /** The MDO with this id. Throws an Error where Annexure II-A has none. */
  mdo(id: string): Mdo;
  ptcIds: readonly string[];
  /** Which of these MDOs? */
  ask(question: MdoQuestion, ids: readonly string[], because: MdoCandidate['because']): MdoResult;
  whichCircle(): MdoResult;
  whichPtc(): MdoResult;
  /** Which of the circles that have a place of this name? */
  whichOfCircles(where: Location): MdoResult;
  /** One of these MDOs of a town, or the circle of its ordinary offices? */
  unitOrCircle(units: readonly string[], where: Location): MdoResult;
  /** An office that Annexure II-A lists itself; `by` is the place that showed which one. */
  matchOffice(id: string, query: ParsedQuery, office: OfficeKind, basis: Basis, by?: PlaceMention): MdoResult;
  /** The first circle of `where`. */
  matchCircle(where: Location, query: ParsedQuery): MdoResult;
}

/**
 * Makes the functions that write the answers.
 *
 * @param mdos the rows of Annexure II-A
 */
export function createMdoAnswers(mdos: readonly Mdo[], reader: PlaceReader): MdoAnswers {
  const byId = new Map(mdos.map(mdo => [mdo.id, mdo]));
  const idsOf = (kind: Mdo['kind']) => mdos.filter(mdo => mdo.kind === kind).map(({ id }) => id);
  const circleIds = idsOf('circle');
  const ptcIds = idsOf('ptc');
  const firstCircle = mdos.find(({ kind }) => kind === 'circle')?.serial ?? 2;

  function mdo(id: string): Mdo {
    const found = byId.get(id);
    if (found === undefined)
      throw new Error(
        `dop-igot-helpdesk: the place lexicon names ${id}, which is not among the MDOs of Annexure II-A; mend data/lexicon ("npm run cli -- check" says where)`,
      );
    return found;
  }

  function ambiguous(question: MdoQuestion, candidates: MdoCandidate[], place?: string): MdoResult {
    const cited = candidates.length > mostCited ? candidates.slice(0, 1) : candidates;
    return {
      status: 'ambiguous',
      question,
      candidates,
      citations: cited.map(candidate => mdoCitation(candidate.mdo)),
      ...(place === undefined ? {} : { place }),
    };
  }

  function ask(question: MdoQuestion, ids: readonly string[], because: MdoCandidate['because']): MdoResult {
    return ambiguous(
      question,
      ids.map(id => ({ mdo: mdo(id), because })),
    );
  }

  return {
    mdo,
    ptcIds,
    ask,
    whichCircle: () => ask('which-circle', circleIds, 'one-of-its-kind'),
    whichPtc: () => ask('which-ptc', ptcIds, 'one-of-its-kind'),
    whichOfCircles: ({ circles, conflict, by }) =>
      ambiguous(
        conflict || by.named.what === 'pin' ? 'which-circle' : 'which-state',
        circles.map(({ circle, note }) => ({
          mdo: mdo(circle),
          because: 'name-there',
          ...(note === undefined ? {} : { note }),
        })),
        by.named.name,
      ),
    unitOrCircle(units, { circles, by }) {
      const candidates: MdoCandidate[] = [
        ...units.map((id): MdoCandidate => ({ mdo: mdo(id), because: 'unit-there' })),
        ...circles.map(({ circle }): MdoCandidate => ({ mdo: mdo(circle), because: 'circle-of-the-place' })),
      ];
      const question = units.some(id => mdo(id).kind === 'directorate')
        ? 'directorate-or-circle'
        : 'training-centre-or-circle';
      return ambiguous(question, candidates, by.named.name);
    },
    matchOffice(id, { mentions }, office, basis, by) {
      const mention = mentions.find(({ named }) => named.what === 'office' && named.office === office);
      const found = mdo(id);
      const written = [mention?.written, by?.written].filter(part => part !== undefined).join(' ');
      const reading =
        [mention?.reading, by?.reading].find(one => one !== undefined && one !== 'exact') ?? 'exact';
      const citations = [mdoCitation(found)];
      if (office === 'dak-bhawan') citations.unshift({ source: 'om', place: 'letterhead' });
      return {
        status: 'match',
        mdo: found,
        basis,
        how: { kind: 'unit', written, read: by?.named.name ?? found.name, reading, unit: office },
        citations,
      };
    },
    matchCircle(where, query) {
      const found = mdo(where.circles[0]?.circle ?? '');
      const { named } = where.by;
      const how = circleEvidence(where.by, found, query, reader);
      const citations: Citation[] = [mdoCitation(found)];
      if (query.offices.has('rtc') && found.serial !== firstCircle)
        citations.push({ source: 'om', place: 'annexure-ii-a', row: firstCircle });
      const confirm = where.others
        .filter(({ circle }) => circle !== found.id)
        .map(({ circle, note }) => ({ mdo: mdo(circle), ...(note === undefined ? {} : { note }) }));
      const printed = named.what === 'place' && (named.kind === 'state' || named.kind === 'mdo-name');
      return {
        status: 'match',
        mdo: found,
        basis: printed && how.notPlaced === undefined ? 'stated' : 'common-knowledge',
        how,
        citations,
        ...(confirm.length === 0 ? {} : { confirm }),
      };
    },
  };
}

/** Why a circle was found. */
function circleEvidence(
  by: PlaceMention,
  circle: Mdo,
  { offices, words, mentions }: ParsedQuery,
  { longerName }: PlaceReader,
): MdoEvidence {
  const { named } = by;
  const partOf = longerName(by, words, mentions);
  const unit = [...offices].find(kind => kind === 'rtc' || isOfCircle(kind));
  const unplaced = [...offices].find(notPlaced);
  return {
    kind: named.what === 'pin' ? 'pin' : named.kind,
    written: by.written,
    read: named.kind === 'mdo-name' ? circle.name : named.name,
    reading: by.reading,
    ...(partOf === undefined ? {} : { partOf }),
    ...(named.state === undefined ? {} : { state: named.state }),
    ...(named.what === 'pin' ? { prefix: named.prefix } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(unplaced === undefined ? {} : { notPlaced: unplaced }),
  };
}
