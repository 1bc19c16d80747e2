/** Conversations, judged by the last reply or by every reply. */
import { z } from 'zod/v4';
import { about, defineFormat, itemFields, type Measure } from './format.ts';
import { faults, isJudged, judgesNothing, patternFields } from './patterns.ts';

const LastReplyTalk = z
  .object({
    ...itemFields,
    ...patternFields,
    turns: z
      .array(
        z.object({
          user: z.string(),
          /** Present if the message only answers a question that the helpdesk may ask. */
          gives: z.record(z.string(), z.unknown()).optional(),
        }),
      )
      .min(1),
  })
  .refine(isJudged, judgesNothing);

/**
 * A conversation is right if its last reply (text and options) says what it must. The helpdesk may need fewer questions than
 * the set has answers for. So a reply that asks nothing may be the right one too, if all messages after it only answer
 * questions.
 */
export const lastReply = defineFormat(LastReplyTalk, (items, helpdesk) => [
  {
    name: 'last reply',
    verdicts: items.map(item => {
      const replies = helpdesk.talk(item.turns.map(({ user }) => user));
      const judged = replies
        .filter(
          ({ asks }, index) =>
            index === replies.length - 1 ||
            (asks === undefined && item.turns.slice(index + 1).every(({ gives }) => gives !== undefined)),
        )
        .map(({ text, options }) => {
          const got = [text, ...options].join('\n');
          return { got, wrong: faults(got, item) };
        });
      const last = judged.at(-1) ?? { got: '', wrong: ['must reply'] };
      return {
        ...about(item),
        text: item.turns.map(({ user }) => user).join(' → '),
        right: judged.some(({ wrong }) => wrong.length === 0),
        expected: last.wrong.join('\n'),
        got: last.got,
      };
    }),
  },
]);

const EveryReplyTalk = z
  .object({
    ...itemFields,
    turns: z.array(z.object({ user: z.string(), ...patternFields })).min(1),
  })
  .refine(({ turns }) => turns.some(isJudged), judgesNothing);

/**
 * A turn is right if the text of its reply, without buttons, says what it must. A turn without patterns does not count. A
 * talk is good throughout if all its turns are right.
 */
export const everyReply = defineFormat(EveryReplyTalk, (items, helpdesk) => {
  const turns: Measure = { name: 'turns', verdicts: [] };
  const talks: Measure = { name: 'talks good throughout', verdicts: [], isSummary: true };
  for (const item of items) {
    const replies = helpdesk.talk(item.turns.map(({ user }) => user));
    const verdicts = item.turns.flatMap((turn, index) => {
      if (!isJudged(turn)) return [];
      const got = replies[index]?.text ?? '';
      const wrong = faults(got, turn);
      const id = `${item.id} turn ${index + 1}`;
      const expected = wrong.join('\n');
      return [{ ...about(item), id, text: turn.user, right: wrong.length === 0, expected, got }];
    });
    const wrong = verdicts.filter(({ right }) => !right).map(({ id }) => id.slice(item.id.length + 1));
    turns.verdicts.push(...verdicts);
    talks.verdicts.push({
      ...about(item),
      text: item.turns.map(({ user }) => user).join(' → '),
      right: wrong.length === 0,
      expected: `${verdicts.length} right turns`,
      got: wrong.length === 0 ? 'all right' : `wrong: ${wrong.join(', ')}`,
    });
  }
  return [turns, talks];
});
