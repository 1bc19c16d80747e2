/** Narrow questions: the answer must come first, not somewhere in a long text. */
import { z } from 'zod/v4';
import { about, defineFormat, itemFields } from './format.ts';
import { faults, isJudged, judgesNothing, patternFields } from './patterns.ts';

/** How much of an answer a reader sees without searching, in UTF-16 code units. */
const beginning = 160;

const Question = z
  .object({ ...itemFields, ...patternFields, text: z.string() })
  .refine(isJudged, judgesNothing);

/** Two measures: the first {@link beginning} characters of the answer say what they must; the whole answer says it. */
export const narrow = defineFormat(Question, (items, helpdesk) => {
  const answered = items.map(item => ({ item, answer: helpdesk.ask(item.text).text }));
  const measure = (name: string, part: (answer: string) => string) => ({
    name,
    verdicts: answered.map(({ item, answer }) => {
      const got = part(answer);
      const wrong = faults(got, item);
      return { ...about(item), text: item.text, right: wrong.length === 0, expected: wrong.join('\n'), got };
    }),
  });
  return [
    measure(`first ${beginning} characters`, answer => answer.slice(0, beginning)),
    measure('anywhere in the answer', answer => answer),
  ];
});
