/** A message with a well-known post in the place of the one that it names: which post it is does not decide what is asked. */
import { words } from '../text/fold.ts';
import type { NamedEntity } from './evidence.ts';
import type { MessageClause } from './message.ts';

/** The post that is named most often. */
const commonPost = 'pa';

/**
 * The clauses with the common post for the posts that they name. A rare name, such as "वरिष्ठ हिंदी अनुवादक", is in few messages of the
 * corpus, so that the classifier is in doubt for its words alone.
 *
 * @param clauseOf makes a clause of folded words
 */
export function withCommonPost(
  clauses: readonly MessageClause[],
  posts: readonly NamedEntity[],
  clauseOf: (words: readonly string[]) => MessageClause,
): MessageClause[] {
  const names = new Set(posts.flatMap(({ text }) => words(text)));
  return clauses.map(clause => {
    const first = clause.words.findIndex(word => names.has(word));
    if (first === -1) return clause;
    const others = clause.words.map((word, at) => (at === first ? commonPost : word));
    return clauseOf(others.filter((word, at) => at === first || !names.has(word)));
  });
}
