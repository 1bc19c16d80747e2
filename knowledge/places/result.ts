/** What the MDO search answers: data from which dialogs make sentences in either language. */

import type { Basis, Citation, Mdo } from '../facts/facts.ts';
import type { OfficeKind } from '../lexicon/schema.ts';
import type { MatchedBy } from './mention.ts';
import type { PlaceKind } from './names.ts';

/** By what the MDO was found, for a dialog to put into words. */
export interface MdoEvidence {
  kind: PlaceKind | 'unit' | 'pin';
  /** The words of the query, folded. */
  written: string;
  /** The name they were read as. Differs from `written` by more than case where `reading` is not `exact`. */
  read: string;
  reading: MatchedBy;
  /** Where the place is only part of the name written (`raipur rani` for Raipur): the whole, to be confirmed. */
  partOf?: string;
  /** The state or union territory of the place. */
  state?: string;
  /** The digits of the PIN code that place the circle. */
  prefix?: string;
  /** The kind of office named. */
  unit?: OfficeKind;
  /** An office that the OM places under no MDO (Army Postal Service, Postal Accounts …): the circle is only that of the place. */
  notPlaced?: OfficeKind;
}

/** Another circle that shares the name; `note` tells the place there apart. */
export interface NameElsewhere {
  mdo: Mdo;
  note?: string;
}

export interface MdoCandidate {
  mdo: Mdo;
  because: 'name-there' | 'unit-there' | 'circle-of-the-place' | 'one-of-its-kind' | 'named';
  note?: string;
}

export type MdoQuestion =
  | 'which-circle'
  | 'which-state'
  | 'which-ptc'
  | 'training-centre-or-circle'
  | 'directorate-or-circle'
  | 'which-office';

export type NoMdo =
  | 'department-of-posts'
  | 'not-an-office'
  | 'army-postal'
  | 'unit-not-placed'
  | 'not-a-pin'
  | 'unknown';

export type MdoResult =
  | {
      status: 'match';
      mdo: Mdo;
      basis: Basis;
      how: MdoEvidence;
      citations: Citation[];
      confirm?: NameElsewhere[];
    }
  | {
      status: 'ambiguous';
      candidates: MdoCandidate[];
      question: MdoQuestion;
      citations: Citation[];
      place?: string;
    }
  | { status: 'none'; reason: NoMdo; unit?: OfficeKind; similar: Mdo[]; citations: Citation[] };
