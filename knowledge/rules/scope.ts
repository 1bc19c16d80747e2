/** Who is under the mandate (guide, scope; OM, para 2). */
import { designationCitation, type Facts } from '../facts/facts.ts';
import { designationNamed, exclusion, guide, isGds, om, type Sourced } from './sourced.ts';

export const employments = [
  'departmental',
  'gds',
  'contractual',
  'deputation',
  'ippb',
  'army-postal',
  'retired',
  'probationer',
  'suspended',
  'on-leave',
] as const;
/** How a person is employed by the Department. */
export type Employment = (typeof employments)[number];

/**
 * `in`: the mandate applies. `excluded`: the guide excludes the employee. `unclear`: neither document says it, so the MDO must
 * be asked; `nothing-said` where neither a designation nor an employment is known.
 */
export type Scope = Sourced &
  (
    | { status: 'in' }
    | { status: 'excluded'; because: 'gds' | 'contractual' }
    | {
        status: 'unclear';
        because: Exclude<Employment, 'departmental' | 'gds' | 'contractual'> | 'nothing-said';
      }
  );

/**
 * Whether the mandatory courses and the assessment apply. They apply to departmental employees of Groups A, B and C, not to
 * GDS and contractual staff (guide, scope). For everybody else it is unclear.
 *
 * @throws RangeError where the designation is not in Annexure III
 */
export function scope(k: Facts, who: { designation?: string; employment?: Employment }): Scope {
  const { employment } = who;
  if (who.designation !== undefined) {
    const designation = designationNamed(k, who.designation);
    if (isGds(designation)) return { status: 'excluded', because: 'gds', ...exclusion(designation) };
    if (employment === undefined || employment === 'departmental')
      return {
        status: 'in',
        basis: 'stated',
        citations: [guide('scope'), om('para-2'), designationCitation(designation)],
        openQuestions: [],
      };
  }
  if (employment === undefined) return { ...silent(), status: 'unclear', because: 'nothing-said' };
  switch (employment) {
    case 'departmental':
      return { status: 'in', basis: 'stated', citations: [guide('scope'), om('para-2')], openQuestions: [] };
    case 'gds':
      return {
        status: 'excluded',
        because: 'gds',
        basis: 'stated',
        citations: [guide('scope')],
        openQuestions: ['gds-listed'],
      };
    case 'contractual':
      return {
        status: 'excluded',
        because: 'contractual',
        basis: 'stated',
        citations: [guide('scope')],
        openQuestions: [],
      };
    case 'deputation':
    case 'ippb':
    case 'army-postal':
      return { ...silent(), status: 'unclear', because: employment, openQuestions: ['units-not-placed'] };
    case 'retired':
    case 'probationer':
    case 'suspended':
    case 'on-leave':
      return { ...silent(), status: 'unclear', because: employment };
  }
}

function silent(): Sourced {
  return { basis: 'not-stated', citations: [guide('scope'), om('para-2')], openQuestions: [] };
}
