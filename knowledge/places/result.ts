/** The results of the MDO search, as data. Dialogs make sentences of them in either language. */

import type { Basis, Citation, Mdo } from '../facts/facts.ts';
import type { OfficeKind } from '../lexicon/schema.ts';
import type { MatchedBy } from '../text/nearest.ts';
import type { PlaceKind } from './names.ts';

/** Why the MDO was found. */
export interface MdoEvidence {
  kind: PlaceKind | 'unit' | 'pin';
  /** The words of the query, folded. */
  written: string;
  /** The name that they were read as. It has another spelling than `written` where `reading` is not `exact`. */
  read: string;
  reading: MatchedBy;
  /** The whole name, where the place is only a part of it (`raipur rani` for Raipur) and must be confirmed. */
  partOf?: string;
  /** The state or union territory of the place. */
  state?: string;
  /** The digits of the PIN code that show the circle. */
  prefix?: string;
  /** The kind of office named. */
  unit?: OfficeKind;
  /** A kind of office that the OM places under no MDO (Army Postal Service, Postal Accounts …): the circle is only that of the place. */
  notPlaced?: OfficeKind;
}

/** Another circle with a place of this name; `note` describes that place. */
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
