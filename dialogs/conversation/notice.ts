/** Notices: one line about the talk itself, added to a reply. */
import { phrases } from '../phrases/index.ts';
import { line, type Turn } from '../turns/turn.ts';
import type { Outcome } from './run-dialog.ts';

/** The reply with a notice, which comes before the text of a question or with the cautions of an answer. */
export function withNotice<Kind extends Outcome>(reply: Kind, notice: 'masked' | 'startedAnew'): Kind {
  const text = phrases[reply.state.language ?? 'en'].conversation[notice];
  const [first, ...rest] = reply.turns;
  return first === undefined ? reply : { ...reply, turns: [turnWithNotice(first, text), ...rest] };
}

function turnWithNotice(turn: Turn, notice: string): Turn {
  switch (turn.kind) {
    case 'ask':
      return { ...turn, text: `${notice} ${turn.text}` };
    case 'answer':
      return { ...turn, cautions: [...turn.cautions, line(notice)] };
  }
}
