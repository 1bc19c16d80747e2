/**
 * Which MDO an office belongs to: an office, place or PIN code in anyone's words → match | ambiguous | none.
 *
 * Annexure II-A prints 32 MDOs: the Directorate, 23 circles, RAKNPA, six Postal Training Centres and CEPT. It names no
 * district, no town and no state without a circle of its own; those come from the place lexicon and are marked as
 * common knowledge. Never a guess: what has two readings is asked.
 */

import { type Basis, type Citation, type Mdo, mdoCitation } from '../facts/load.ts';
import { fold } from '../text/fold.ts';
import { type WhereIsIt, whereIsIt, withoutFormerPlaces } from './circles.ts';
import { cue, placeLexicon, type UnitKind } from './lexicon.ts';
import type { Mention, PlaceMention } from './mention.ts';
import { longerName, readMentions, unknownWords } from './mentions.ts';
import { looselyLike } from './misspelt.ts';
import type { MdoCandidate, MdoHow, MdoQuestion, MdoResult, MdoSearch, NoMdo } from './result.ts';

export { findPlaces, type PlaceSpan } from './mentions.ts';
export type * from './result.ts';
export type { UnitKind };

const unitMdo: Partial<Record<UnitKind, string>> = {
  directorate: 'DTE',
  'dak-bhawan': 'DTE',
  raknpa: 'RAKNPA',
  cept: 'CEPT',
};
const officesOfACircle = new Set<UnitKind>([
  'circle',
  'region',
  'division',
  'post-office',
  'mail-office',
  'circle-unit',
]);
const unplacedUnits = new Set<UnitKind>([
  'ippb',
  'army-postal',
  'accounts-office',
  'civil-wing',
  'foreign-post',
  'deputation',
]);
/** Beside these the name of another organisation is only a landmark: `High Court SO`. */
const surelyPostal = new Set<UnitKind>([
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
const notTheOffice = cue('noPlaceOfWorkBefore');
const directorateCircle = 'CIRCLE-DELHI';

/** Circle of each unit that shares its town with ordinary offices: PTC, academy, CEPT, Directorate. */
const circleOfUnit = new Map(
  placeLexicon.places.alsoAnotherMdo.flatMap(({ mdos }) => {
    const circle = mdos.find(mdo => mdo.startsWith('CIRCLE-')) ?? '';
    return mdos.filter(mdo => mdo !== circle).map(mdo => [mdo, circle] as const);
  }),
);

interface ParsedQuery {
  words: string[];
  mentions: Mention[];
  units: Set<UnitKind>;
  where: WhereIsIt | undefined;
}

/**
 * Builds the search over the MDOs of Annexure II-A.
 *
 * @param knowledge the loaded rows; an MDO id of the lexicon that is missing among them is an error at the first use
 * @returns a pure function of the query and of what is known already
 */
export function createMdoSearch(knowledge: { readonly mdos: readonly Mdo[] }): MdoSearch {
  const byId = new Map(knowledge.mdos.map(mdo => [mdo.id, mdo]));
  const circles = knowledge.mdos.filter(({ kind }) => kind === 'circle');
  const ptcs = knowledge.mdos.filter(({ kind }) => kind === 'ptc');
  const firstCircle = circles[0]?.serial ?? 2;

  function mdo(id: string): Mdo {
    const found = byId.get(id);
    if (found === undefined)
      throw new Error(`MDO search: the lexicon names ${id}, which is not among the MDOs of Annexure II-A.`);
    return found;
  }

  function ambiguous(question: MdoQuestion, candidates: MdoCandidate[], place?: string): MdoResult {
    const citations =
      candidates.length > 6
        ? [mdoCitation((candidates[0] as MdoCandidate).mdo)]
        : candidates.map(({ mdo }) => mdoCitation(mdo));
    return {
      status: 'ambiguous',
      question,
      candidates,
      citations,
      ...(place === undefined ? {} : { place }),
    };
  }
  const whichCircle = (): MdoResult =>
    ambiguous(
      'which-circle',
      circles.map(mdo => ({ mdo, because: 'one-of-its-kind' })),
    );
  const whichPtc = (): MdoResult =>
    ambiguous(
      'which-ptc',
      ptcs.map(mdo => ({ mdo, because: 'one-of-its-kind' })),
    );

  function matchUnit(
    id: string,
    { mentions }: ParsedQuery,
    unit: UnitKind,
    basis: Basis,
    by?: PlaceMention,
  ): MdoResult {
    const said = mentions.find(({ named }) => named.what === 'unit' && named.unit === unit);
    const found = mdo(id);
    const written = [said?.written, by?.written].filter(part => part !== undefined).join(' ');
    const reading = [said?.reading, by?.reading].find(one => one !== undefined && one !== 'exact') ?? 'exact';
    const citations = [mdoCitation(found)];
    if (unit === 'dak-bhawan') citations.unshift({ source: 'om', place: 'letterhead' });
    return {
      status: 'match',
      mdo: found,
      basis,
      how: { kind: 'unit', written, read: by?.named.name ?? found.name, reading, unit },
      citations,
    };
  }

  function matchCircle(where: WhereIsIt, { units, words, mentions }: ParsedQuery): MdoResult {
    const { by } = where;
    const partOf = longerName(by, words, mentions);
    const found = mdo(where.circles[0]?.circle ?? '');
    const { named } = by;
    const notPlaced = [...units].find(unit => unplacedUnits.has(unit));
    const unit = [...units].find(unit => unit === 'rtc' || officesOfACircle.has(unit));
    const printed = named.what === 'place' && (named.kind === 'state' || named.kind === 'mdo-name');
    const how: MdoHow = {
      kind: named.what === 'pin' ? 'pin' : named.kind,
      written: by.written,
      read: named.kind === 'mdo-name' ? found.name : named.name,
      reading: by.reading,
      ...(partOf === undefined ? {} : { partOf }),
      ...(named.state === undefined ? {} : { state: named.state }),
      ...(named.what === 'pin' ? { prefix: named.prefix } : {}),
      ...(unit === undefined ? {} : { unit }),
      ...(notPlaced === undefined ? {} : { notPlaced }),
    };
    const citations = [mdoCitation(found)];
    if (units.has('rtc') && found.serial !== firstCircle)
      citations.push({ source: 'om', place: 'annexure-ii-a', row: firstCircle });
    const confirm = where.others
      .filter(({ circle }) => circle !== found.id)
      .map(({ circle, note }) => ({ mdo: mdo(circle), ...(note === undefined ? {} : { note }) }));
    const basis = printed && notPlaced === undefined ? 'stated' : 'common-knowledge';
    return {
      status: 'match',
      mdo: found,
      basis,
      how,
      citations,
      ...(confirm.length === 0 ? {} : { confirm }),
    };
  }

  /** The places alone, as offices of a circle. */
  function asCircle(where: WhereIsIt, parsed: ParsedQuery): MdoResult {
    if (where.circles.length === 1 || where.dominant) return matchCircle(where, parsed);
    return ambiguous(
      where.conflict || where.by.named.what === 'pin' ? 'which-circle' : 'which-state',
      where.circles.map(({ circle, note }) => ({
        mdo: mdo(circle),
        because: 'name-there',
        ...(note === undefined ? {} : { note }),
      })),
      where.by.named.name,
    );
  }

  function unitOrCircle(units: readonly string[], where: WhereIsIt): MdoResult {
    const candidates: MdoCandidate[] = [
      ...units.map((id): MdoCandidate => ({ mdo: mdo(id), because: 'unit-there' })),
      ...where.circles.map(
        ({ circle }): MdoCandidate => ({ mdo: mdo(circle), because: 'circle-of-the-place' }),
      ),
    ];
    const question = units.includes('DTE') ? 'directorate-or-circle' : 'training-centre-or-circle';
    return ambiguous(question, candidates, where.by.named.name);
  }

  function trainingCentre(parsed: ParsedQuery): MdoResult {
    const { where } = parsed;
    if (where === undefined) return whichPtc();
    const there = where.units.find(id => id.startsWith('PTC-'));
    if (there !== undefined) return matchUnit(there, parsed, 'ptc', 'stated', where.by);
    const inCircle = ptcs.filter(({ id }) =>
      where.circles.some(({ circle }) => circle === circleOfUnit.get(id)),
    );
    const only = inCircle[0];
    const byState = where.by.named.kind === 'state' || where.by.named.kind === 'mdo-name';
    if (only !== undefined && inCircle.length === 1 && byState)
      return matchUnit(only.id, parsed, 'ptc', 'inferred', where.by);
    if (only !== undefined)
      return unitOrCircle(
        inCircle.map(({ id }) => id),
        where,
      );
    return unitOrCircle(
      ptcs.map(({ id }) => id),
      where,
    );
  }

  /** Offices that Annexure II-A lists by name or criterion: they decide whatever place is named beside them. */
  function namedUnit(parsed: ParsedQuery): MdoResult | undefined {
    const { units, where } = parsed;
    const settled = [...units].filter(unit => unitMdo[unit] !== undefined);
    const mdos = [...new Set(settled.map(unit => unitMdo[unit] as string))];
    if (mdos.length > 1)
      return ambiguous(
        'which-office',
        mdos.map(id => ({ mdo: mdo(id), because: 'named' })),
      );
    const unit = settled.includes('directorate') ? 'directorate' : settled[0];
    const id = mdos[0];
    if (unit === undefined || id === undefined) return undefined;
    if (id === 'DTE' && where !== undefined) {
      const officeOfACircle = [...units].some(other => officesOfACircle.has(other));
      const awayFromDelhi = where.circles.every(({ circle }) => circle !== directorateCircle);
      if (officeOfACircle || (unit === 'dak-bhawan' && awayFromDelhi)) return unitOrCircle(['DTE'], where);
    }
    return matchUnit(id, parsed, unit, unit === 'dak-bhawan' ? 'inferred' : 'stated');
  }

  function withoutPlace(parsed: ParsedQuery): MdoResult {
    const { words, mentions, units } = parsed;
    const none = (reason: NoMdo, citations: Citation[] = [], unit?: UnitKind): MdoResult => ({
      status: 'none',
      reason,
      similar: [],
      citations,
      ...(unit === undefined ? {} : { unit }),
    });
    const badPin = mentions.map(({ named }) => named).find(named => named.what === 'bad-pin');
    if (badPin?.what === 'bad-pin') return badPin.why === 'army' ? none('army-postal') : none('not-a-pin');
    if (units.has('army-postal')) return none('army-postal', [], 'army-postal');
    const notPlaced = [...units].find(unit => unplacedUnits.has(unit));
    if (notPlaced !== undefined) return none('unit-not-placed', [], notPlaced);
    const unknown = unknownWords(words, mentions);
    if ([...units].some(unit => officesOfACircle.has(unit)) && unknown.length === 0) return whichCircle();
    if (units.has('department'))
      return none('department-of-posts', [
        { source: 'om', place: 'para-4' },
        { source: 'om', place: 'annexure-ii-transfer' },
      ]);
    const office = units.size > 0;
    const similar =
      office || unknown.length <= 2 ? unknown.flatMap(index => looselyLike(words[index] ?? '')) : [];
    return {
      status: 'none',
      reason: 'unknown',
      similar: [...new Set(similar)].slice(0, 3).map(mdo),
      citations: [],
    };
  }

  return (query, context = {}) => {
    const read = readMentions(query);
    const mentions = withoutFormerPlaces(read.words, read.mentions);
    const units = new Set<UnitKind>(context.unit === undefined ? [] : [context.unit]);
    let postal = false;
    for (const { named, written, to } of mentions) {
      if (named.what === 'place' && named.kind === 'rms-division') units.add('mail-office');
      if (named.what === 'place' && named.kind === 'region') units.add('region');
      if (named.what !== 'unit') continue;
      // `Directorate of …` something else, and the Directorate's letter that a mail refers to, are no place of work
      if (named.unit === 'directorate' && notTheOffice.has(read.words[to] ?? '')) continue;
      units.add(named.unit);
      postal ||= surelyPostal.has(named.unit) || (named.unit !== 'department' && postalWord.test(written));
    }
    if (mentions.some(({ named }) => named.what === 'organisation') && !postal)
      return { status: 'none', reason: 'not-an-office', similar: [], citations: [] };

    const found = whereIsIt(mentions);
    const where = found === undefined || context.circle === undefined ? found : within(found, context.circle);
    const parsed: ParsedQuery = { words: read.words, mentions, units, where };
    const special = namedUnit(parsed);
    if (special !== undefined) return special;
    if (units.has('ptc')) return trainingCentre(parsed);
    if (where === undefined) {
      if (context.circle !== undefined) return inContext(context.circle);
      if (units.has('rtc')) return whichCircle();
      if (units.has('training-centre')) return whichPtc();
      return withoutPlace(parsed);
    }
    const officeOfACircle = [...units].some(
      unit => unit === 'rtc' || officesOfACircle.has(unit) || unplacedUnits.has(unit),
    );
    if (where.units.length > 0 && !officeOfACircle) return unitOrCircle(where.units, where);
    return asCircle(where, parsed);
  };

  /** The reading of the places that agrees with a circle known already, if any does. */
  function within(where: WhereIsIt, circle: string): WhereIsIt {
    const kept = where.circles.filter(one => one.circle === circle);
    return kept.length === 0
      ? where
      : { ...where, circles: kept, dominant: false, conflict: false, others: [] };
  }
  function inContext(id: string): MdoResult {
    const found = mdo(id);
    const how: MdoHow = { kind: 'context', written: '', read: found.name, reading: 'exact' };
    return { status: 'match', mdo: found, basis: 'stated', how, citations: [mdoCitation(found)] };
  }
}
