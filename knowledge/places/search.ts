/**
 * The MDO of Annexure II-A for an office, a place or a PIN code in any words: a match, a question, or none.
 *
 * Annexure II-A prints the Directorate, the circles, RAKNPA, the Postal Training Centres and CEPT. It names no district, no town
 * and no state without a circle of its own: these come from the lexicon, and an answer by them is marked as common knowledge.
 * The search never guesses: a name with two meanings is a question.
 */

import type { Citation, Mdo } from '../facts/facts.ts';
import type { OfficeKind, PlaceLexicon } from '../lexicon/schema.ts';
import { fold } from '../text/fold.ts';
import { createMdoAnswers, type MdoAnswers, type ParsedQuery } from './answers.ts';
import { type Location, locate, withoutFormerPlaces } from './circles.ts';
import type { OfficeMention } from './mention.ts';
import type { PlaceReader } from './mentions.ts';
import { circleAmong } from './names.ts';
import { isOfCircle, notPlaced } from './office-kinds.ts';
import type { MdoResult, NoMdo } from './result.ts';

export type * from './result.ts';

export type MdoSearch = (query: string) => MdoResult;

/** With an office of these kinds, another organisation is only a landmark: `High Court SO`. */
const surelyPostal = new Set<OfficeKind>([
  'post-office',
  'mail-office',
  'circle-unit',
  'ptc',
  'rtc',
  'cept',
  'raknpa',
  'dak-bhawan',
  'ippb',
  'army-postal',
  'accounts-office',
  'civil-wing',
  'foreign-post',
]);
const postalWord = new RegExp(`postal|dak|\\bpost\\b|\\bbd\\b|\\bpli\\b|parcel|${fold('डाक')}`);
/** The most MDOs that are offered for an unknown name. */
const mostSimilar = 3;

/**
 * Makes the search over the MDOs of Annexure II-A.
 *
 * @param facts the rows; an MDO id of the lexicon that is missing among them is an error at the first use
 * @param reader reads the places and offices of a message
 * @returns a pure function of the query, of any length; it never throws on a text
 * @example
 * const { findMdo } = loadKnowledge();
 * findMdo('Alwar HO'); // { status: 'match', mdo: { id: 'CIRCLE-RAJASTHAN', ... }, basis: 'common-knowledge', ... }
 */
export function createMdoSearch(
  { mdos }: { readonly mdos: readonly Mdo[] },
  reader: PlaceReader,
  { places, offices: { units } }: Pick<PlaceLexicon, 'places' | 'offices'>,
): MdoSearch {
  const answers = createMdoAnswers(mdos, reader);
  /** The circle of each MDO that shares its town with ordinary offices: PTC, academy, CEPT, Directorate. */
  const circleOfMdo = new Map(
    places.alsoAnotherMdo.flatMap(({ mdos: there }) => {
      const circle = circleAmong(there);
      return there.filter(mdo => mdo !== circle).map(mdo => [mdo, circle] as const);
    }),
  );
  const mdoOfOffice = new Map(units.flatMap(({ unit, mdo }) => (mdo === undefined ? [] : [[unit, mdo]])));
  return query => {
    const read = reader.read(query);
    const mentions = withoutFormerPlaces(read.words, read.mentions, reader.cues);
    const { offices, postal } = officesIn(mentions, read.words, reader.cues.noPlaceOfWorkBefore);
    if (mentions.some(({ named }) => named.what === 'organisation') && !postal)
      return { status: 'none', reason: 'not-an-office', similar: [], citations: [] };
    const parsed: ParsedQuery = { words: read.words, mentions, offices, where: locate(mentions) };
    return (
      namedOffice(parsed, answers, mdoOfOffice, circleOfMdo) ??
      (offices.has('ptc') ? trainingCentre(parsed, answers, circleOfMdo) : byPlace(parsed, answers, reader))
    );
  };
}

/** The kinds of office that the mentions name, and whether one of them is surely the department's. */
function officesIn(
  mentions: readonly OfficeMention[],
  words: readonly string[],
  noPlaceOfWorkBefore: ReadonlySet<string>,
): { offices: Set<OfficeKind>; postal: boolean } {
  const offices = new Set<OfficeKind>();
  let postal = false;
  for (const { named, written, to } of mentions) {
    if (named.what === 'place' && named.kind === 'rms-division') offices.add('mail-office');
    if (named.what === 'place' && named.kind === 'region') offices.add('region');
    if (named.what !== 'office') continue;
    // `Directorate of …` something else, and the Directorate's letter that a mail refers to, are no place of work.
    if (named.office === 'directorate' && noPlaceOfWorkBefore.has(words[to] ?? '')) continue;
    offices.add(named.office);
    postal ||= surelyPostal.has(named.office) || (named.office !== 'department' && postalWord.test(written));
  }
  return { offices, postal };
}

/** Offices that Annexure II-A lists by name or criterion. They decide, whatever place is named with them. */
function namedOffice(
  parsed: ParsedQuery,
  answers: MdoAnswers,
  mdoOfOffice: ReadonlyMap<OfficeKind, string>,
  circleOfMdo: ReadonlyMap<string, string>,
): MdoResult | undefined {
  const { where, offices } = parsed;
  const settled = [...offices].filter(office => mdoOfOffice.has(office));
  const ids = [...new Set(settled.flatMap(office => mdoOfOffice.get(office) ?? []))];
  if (ids.length > 1) return answers.ask('which-office', ids, 'named');
  const office = settled.includes('directorate') ? 'directorate' : settled[0];
  const [id] = ids;
  if (office === undefined || id === undefined) return undefined;
  if (where !== undefined && answers.mdo(id).kind === 'directorate') {
    const elsewhere = where.circles.every(({ circle }) => circle !== circleOfMdo.get(id));
    if ([...offices].some(isOfCircle) || (office === 'dak-bhawan' && elsewhere))
      return answers.unitOrCircle([id], where);
  }
  return answers.matchOffice(id, parsed, office, office === 'dak-bhawan' ? 'inferred' : 'stated');
}

/** A Postal Training Centre: the one in the place or in the state; else a question. */
function trainingCentre(
  parsed: ParsedQuery,
  answers: MdoAnswers,
  circleOfMdo: ReadonlyMap<string, string>,
): MdoResult {
  const { where } = parsed;
  if (where === undefined) return answers.whichPtc();
  const there = where.units.find(id => id.startsWith('PTC-'));
  if (there !== undefined) return answers.matchOffice(there, parsed, 'ptc', 'stated', where.by);
  const inCircle = answers.ptcIds.filter(id =>
    where.circles.some(({ circle }) => circle === circleOfMdo.get(id)),
  );
  const [only] = inCircle;
  const byState = where.by.named.kind === 'state' || where.by.named.kind === 'mdo-name';
  if (only !== undefined && inCircle.length === 1 && byState)
    return answers.matchOffice(only, parsed, 'ptc', 'inferred', where.by);
  return answers.unitOrCircle(only === undefined ? answers.ptcIds : inCircle, where);
}

/** All other offices: the circle of their place. */
function byPlace(parsed: ParsedQuery, answers: MdoAnswers, reader: PlaceReader): MdoResult {
  const { where, offices } = parsed;
  if (where === undefined) {
    if (offices.has('rtc')) return answers.whichCircle();
    if (offices.has('training-centre')) return answers.whichPtc();
    return withoutPlace(parsed, answers, reader);
  }
  const ofCircle = [...offices].some(office => office === 'rtc' || isOfCircle(office) || notPlaced(office));
  if (where.units.length > 0 && !ofCircle) return answers.unitOrCircle(where.units, where);
  return asCircle(where, parsed, answers);
}

function asCircle(where: Location, parsed: ParsedQuery, answers: MdoAnswers): MdoResult {
  if (where.circles.length === 1 || where.dominant) return answers.matchCircle(where, parsed);
  return answers.whichOfCircles(where);
}

/** The answer where no place is named, by the offices and the unknown words. */
function withoutPlace(
  { words, mentions, offices }: ParsedQuery,
  answers: MdoAnswers,
  reader: PlaceReader,
): MdoResult {
  const none = (reason: NoMdo, citations: Citation[] = [], unit?: OfficeKind): MdoResult => ({
    status: 'none',
    reason,
    similar: [],
    citations,
    ...(unit === undefined ? {} : { unit }),
  });
  const badPin = mentions.map(({ named }) => named).find(named => named.what === 'bad-pin');
  if (badPin !== undefined) return badPin.why === 'army' ? none('army-postal') : none('not-a-pin');
  if (offices.has('army-postal')) return none('army-postal', [], 'army-postal');
  const unplaced = [...offices].find(notPlaced);
  if (unplaced !== undefined) return none('unit-not-placed', [], unplaced);
  const unknown = reader.unknownWords(words, mentions);
  if ([...offices].some(isOfCircle) && unknown.length === 0) return answers.whichCircle();
  if (offices.has('department'))
    return none('department-of-posts', [
      { source: 'om', place: 'para-4' },
      { source: 'om', place: 'annexure-ii-transfer' },
    ]);
  const similar =
    offices.size > 0 || unknown.length <= 2
      ? unknown.flatMap(index => reader.looselyLike(words[index] ?? ''))
      : [];
  return {
    status: 'none',
    reason: 'unknown',
    similar: [...new Set(similar)].slice(0, mostSimilar).map(answers.mdo),
    citations: [],
  };
}
