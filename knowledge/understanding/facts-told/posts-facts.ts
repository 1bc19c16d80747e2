/** The posts, employments and offices that a message tells, as facts. Their roles are read with the posts (`posts/roles.ts`). */
import type { EmploymentKind, PostRole } from '../../lexicon/schema.ts';
import type { PostsTold } from '../../posts/posts-told.ts';
import { fold } from '../../text/fold.ts';
import { type Around, fact } from './around.ts';
import type { Fact } from './fact.ts';

type Told = Pick<Fact, 'polarity' | 'time' | 'of'>;

/** What each role says. The other roles tell no fact of a person. */
const toldBy: Readonly<Partial<Record<PostRole, Told>>> = {
  claimed: { polarity: 'affirmed', time: 'now', of: 'writer' },
  denied: { polarity: 'denied', time: 'now', of: 'writer' },
  former: { polarity: 'affirmed', time: 'before', of: 'writer' },
  expected: { polarity: 'affirmed', time: 'expected', of: 'writer' },
  other: { polarity: 'affirmed', time: 'now', of: 'other' },
  authority: { polarity: 'affirmed', time: 'now', of: 'other' },
};

/** Kinds that are no employment of a person whom the documents know. */
const unnamed: readonly EmploymentKind[] = ['outsider'];

/**
 * The posts and employments as facts. The clause decides whose they are where the words next to them do not say it.
 *
 * @param clauses the clauses of the message, with what holds for all statements in them
 */
export function postFacts(told: PostsTold, clauses: readonly Around[]): Fact[] {
  const facts: Fact[] = [];
  const add = (slot: 'post' | 'employment', value: string, text: string, role: PostRole) => {
    const by = toldBy[role];
    const clause = clauseWith(text, clauses) ?? clauseWith(text.split(' ')[0] ?? '', clauses);
    if (by === undefined) return;
    const of = whose(by.of, clause, slot);
    const said = clause?.said ?? text;
    const polarity = clause?.isTakenBack ? 'denied' : by.polarity;
    // "Pakka?" and "regular" are said of many things.
    const isOpen = value === 'departmental' && slot === 'employment' && !(clause?.isOwn && !clause.isAsked);
    facts.push(
      isOpen
        ? { slot: 'it', about: 'employment', value, ...by, polarity, of, said }
        : { slot, value, ...by, polarity, of, said },
    );
  };
  for (const { text, role } of told.posts) add('post', text, fold(text), role);
  for (const { text, kind, role } of told.employments)
    if (!unnamed.includes(kind)) add('employment', kind, text, role);
  const shown = shownOtherwise(told.posts);
  const clause = shown === undefined ? undefined : clauseWith(fold(shown), clauses);
  if (clause !== undefined && !clause.isTakenBack && !clause.isAsked)
    facts.push(fact('profile', 'differs', clause));
  return facts;
}

/** The post that the profile shows, where the writer claims another one. */
function shownOtherwise(posts: PostsTold['posts']): string | undefined {
  const claimed = posts.filter(({ role, said }) => role === 'claimed' && said).flatMap(({ names }) => names);
  const shown = posts.find(
    ({ role, said, names }) => role === 'shown' && said && !names.some(name => claimed.includes(name)),
  );
  return claimed.length === 0 ? undefined : shown?.text;
}

/** The first clause that has the words. A post may be cut by a comma: "GDS, BPM". */
function clauseWith(text: string, clauses: readonly Around[]): Around | undefined {
  return clauses.find(({ said }) => ` ${said} `.includes(` ${text} `));
}

function whose(of: Fact['of'], clause: Around | undefined, slot: 'post' | 'employment'): Fact['of'] {
  if (of === 'other' || clause === undefined) return of;
  if (clause.of === 'other') return 'other';
  const asksOfAll = slot === 'employment' && clause.isAsked && !clause.isOwn;
  return asksOfAll ? 'anyone' : of;
}
