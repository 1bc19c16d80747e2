/** The one question that separates the candidates of a shared post, and each candidate's answer to it. */
import type { Designation } from '../facts/types.ts';

/** What tells the candidates of an ambiguous post apart. `post`: only their names do. */
export type QuestionKind = 'cadre' | 'wing' | 'branch' | 'grade' | 'post';

/** Cadres as the department names them, where a shared post goes by cadre (Annexure III, equivalents column). */
const cadres: Readonly<Record<string, string>> = {
  'Superintendent of Posts': 'PS Group B',
  'Assistant Superintendent of Posts': 'ASP',
  'Inspector Posts': 'IP',
  'Postal Assistant': 'PA',
  'Sorting Assistant': 'SA',
  'Lower Selection Grade (Postal)': 'LSG',
  'Lower Selection Grade (Railway Mail Service)': 'LSG',
  'Higher Selection Grade (Postal)': 'HSG',
  'Higher Selection Grade (Railway Mail Service)': 'HSG',
  'Senior Postmaster': 'PS Group B',
  'Branch Postmaster': 'GDS',
  Assistant: 'C & E Wing',
};
/** The question that every candidate answers differently; their names where nothing shorter does. */
export function questionFor(candidates: readonly Designation[]): QuestionKind {
  for (const kind of ['wing', 'branch', 'grade', 'cadre'] as const) {
    const keys = candidates.map(row => keyFor(row, kind));
    if (keys.every(key => key !== '') && new Set(keys).size === keys.length) return kind;
  }
  return 'post';
}

/** A candidate's answer to a question; empty where it has none. */
export function keyFor({ name }: Designation, question: QuestionKind): string {
  switch (question) {
    case 'cadre':
      return cadres[name] ?? '';
    case 'wing':
      return /^(?:Higher|Lower) Selection Grade \(Postal\)$/.test(name)
        ? 'Postal'
        : /\(Railway Mail Service\)$/.test(name)
          ? 'RMS'
          : '';
    case 'branch':
      return /\((Civil|Electrical)\)$/.exec(name)?.[1] ?? '';
    case 'grade':
      return /\((Grade \w+)\)$/.exec(name)?.[1] ?? '';
    case 'post':
      return name;
  }
}
