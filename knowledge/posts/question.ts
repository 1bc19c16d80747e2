/** The one question that separates the candidates of a shared post, and the answer of each candidate. */
import type { Designation } from '../facts/facts.ts';
import type { DesignationName } from '../lexicon/schema.ts';

/** What separates the candidates of an ambiguous post. `post`: only their names do. */
export type QuestionKind = 'cadre' | 'wing' | 'branch' | 'grade' | 'post';

/** The shortest questions first. */
const kinds = ['wing', 'branch', 'grade', 'cadre'] as const satisfies readonly QuestionKind[];

export interface Questions {
  /** The first kind of question that each candidate answers differently; their names where there is none. */
  questionFor(candidates: readonly Designation[]): QuestionKind;
  /** The answer of a candidate; empty where it has none. */
  keyFor(designation: Designation, question: QuestionKind): string;
}

/** @param names the cadre and the wing of each designation */
export function createQuestions(names: readonly DesignationName[]): Questions {
  const named = new Map(names.map(row => [row.designation, row]));

  function keyFor({ name }: Designation, question: QuestionKind): string {
    switch (question) {
      case 'cadre':
        return named.get(name)?.cadre ?? '';
      case 'wing':
        return named.get(name)?.wing ?? '';
      case 'branch':
        return /\((Civil|Electrical)\)$/.exec(name)?.[1] ?? '';
      case 'grade':
        return /\((Grade \w+)\)$/.exec(name)?.[1] ?? '';
      case 'post':
        return name;
    }
  }

  return {
    keyFor,
    questionFor(candidates) {
      for (const kind of kinds) {
        const keys = candidates.map(row => keyFor(row, kind));
        if (keys.every(key => key !== '') && new Set(keys).size === keys.length) return kind;
      }
      return 'post';
    },
  };
}
