/** Whom an MDO is for, as Annexure II-A prints it. */
import type { Coverage, Mdo } from '../../knowledge/facts/facts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Phrases } from '../phrases/index.ts';

/**
 * The row of Annexure II-A whose printed condition applies to an MDO. For most circles it is the row of the first circle,
 * whose condition is read to apply to the circles below it.
 */
export function criterionRow(mdo: Mdo, { mdos }: Pick<Knowledge, 'mdos'>): Mdo {
  const { criterion } = mdo;
  return (criterion.basis === 'inferred' && mdos.find(({ serial }) => serial === criterion.asRow)) || mdo;
}

/** Whom a row is for, as a sentence. A row that prints no condition is for those who are posted there. */
export function coverageText({ criterion }: Mdo, words: Phrases['mdo']): string {
  const [first] = criterion.basis === 'stated' ? criterion.covers : [];
  return first === undefined ? words.coversPosted : words[phraseOf[first]];
}

const phraseOf = {
  'postal-directorate': 'coversDirectorates',
  'bd-directorate': 'coversDirectorates',
  'pli-directorate': 'coversDirectorates',
  'parcel-directorate': 'coversDirectorates',
  'circle-jurisdiction': 'coversCircle',
  'circle-rtc': 'coversCircle',
  'any-cept': 'coversCept',
  'cept-control': 'coversCept',
} as const satisfies Record<Coverage, keyof Phrases['mdo']>;
