/** What a text must say and must not say, as regular expressions. They judge the content and allow any wording. */
import { z } from 'zod/v4';

/** Ignores case. A dot also matches a line break. */
const Pattern = z.string().transform((source, context) => {
  try {
    return new RegExp(source, 'is');
  } catch (error) {
    context.addIssue({ code: 'custom', message: `is no regular expression: ${String(error)}` });
    return z.NEVER;
  }
});

export const patternFields = {
  must: z.array(Pattern).default([]),
  mustNot: z.array(Pattern).default([]),
};

export interface Patterns {
  must: readonly RegExp[];
  mustNot: readonly RegExp[];
}

/** The error for an item without patterns. */
export const judgesNothing = { error: 'has neither "must" nor "mustNot": every answer would be right' };

export function isJudged({ must, mustNot }: Patterns): boolean {
  return must.length + mustNot.length > 0;
}

/** @returns one line for each pattern that the text lacks or should not match; empty if the text is right */
export function faults(text: string, { must, mustNot }: Patterns): string[] {
  return [
    ...must.filter(pattern => !pattern.test(text)).map(({ source }) => `must say /${source}/`),
    ...mustNot
      .filter(pattern => pattern.test(text))
      .map(pattern => `must not say “${pattern.exec(text)?.[0]}”`),
  ];
}
