/** About whose post a message asks, where the writer names his or her own post and another person's: "our mali, I am his SPM". */
import { isOfficerPost, type RoleCues } from './role-cues.ts';
import { type Assigned, hasWord, type Item, isPost, type SentenceRead } from './role-items.ts';

/** A clause, and what its words say of the question. */
interface Clause {
  items: readonly Item[];
  posts: readonly Assigned[];
  asks: boolean;
  /** True where it only says that the writer asks, or helps. */
  reports: boolean;
  /** True where it speaks of the writer. */
  self: boolean;
  /** True where it speaks of "him" or "her". */
  third: boolean;
}

/** The clauses of a message, and the posts in them. */
interface Persons {
  clauses: readonly Clause[];
  /** The clauses that tell the writer's post by the other person: "I am his ASP", "main PA uske liye puch raha hu". */
  helpers: readonly Clause[];
  /** Posts of others that may be asked about. */
  others: readonly Assigned[];
  /** The writer's posts. */
  own: readonly Assigned[];
  /** Those of the others that a clause asks for by name: "our mali", "postman ko", "for the postman". */
  named: readonly Assigned[];
  /** True where the writer tells that he or she is with the other: "I am UDC and he sits with me". */
  isTogether: boolean;
}

/**
 * The post of the other person, where the question is about that person. The writer's own post is then told with a word for the
 * other ("I am his ASP"), or nothing is asked for the writer.
 */
export function askedBeside(sentences: readonly SentenceRead[], cues: RoleCues): Assigned | undefined {
  if (sentences.flatMap(({ assigned }) => assigned).length < 2) return undefined;
  const persons = personsIn(sentences, cues);
  const { clauses, helpers, others, own, named } = persons;
  if (others.length === 0 || own.length === 0) return undefined;
  const asked = clauses.map((clause, at) => askedIn(clause, at, persons, cues));
  if (asked.includes('writer')) return undefined;
  const [post] = asked.flatMap(one => (one === undefined || one === 'writer' ? [] : [one]));
  if (helpers.length > 0 && post !== undefined) return post;
  // "Please guide my LDC, I am her SO": without a question too, "her" tells whom it is about.
  const orderless = (helpers.length > 0 && named.length === 1 ? named : [post]).filter(
    one => one !== undefined && !isOrder(one),
  );
  return orderless[0];
}

function personsIn(sentences: readonly SentenceRead[], cues: RoleCues): Persons {
  const bySentence = sentences.map(sentence => clausesOf(sentence, cues));
  const clauses = bySentence.flat();
  const helpers = clauses.filter(clause => isHelper(clause, cues));
  const isOwn = (post: Assigned) =>
    (post.role !== 'other' && clauses.some(({ posts, self }) => self && posts.includes(post))) ||
    helpers.some(({ posts }) => posts.includes(post));
  const posts = clauses.flatMap(clause => clause.posts);
  const others = posts.filter(post => mayBeAsked(post) && !isOwn(post));
  const own = posts.filter(post => post.role === 'claimed' && isOwn(post));
  return {
    clauses,
    helpers,
    others,
    own,
    named: clauses.flatMap(clause =>
      clause.posts.filter(post => others.includes(post) && isNamed(post, clause, cues)),
    ),
    isTogether: bySentence.some(
      inside =>
        inside.some(clause => clause.posts.some(post => own.includes(post))) &&
        inside.some(({ third }) => third) &&
        !inside.some(({ asks, posts: some }) => asks || some.some(post => others.includes(post))),
    ),
  };
}

/** The post that a clause asks about, or `writer`; undefined where it asks nothing. */
function askedIn(
  clause: Clause,
  at: number,
  { clauses, helpers, others, own, named, isTogether }: Persons,
  cues: RoleCues,
): Assigned | 'writer' | undefined {
  if (clause.posts.some(post => isWriterInBrackets(post, clause, cues))) return 'writer';
  if (!clause.asks && !clause.reports) return undefined;
  const before = clauses.slice(0, at + 1);
  if (clause.third && !(clause.self && (clause.posts.length === 0 || asksAsSelf(clause, cues))))
    return lastOf(before, others) ?? others[0];
  if (clause.self) return clause.asks ? 'writer' : lastOf(before, named);
  const here = lastOf([clause], clause.asks && (helpers.length > 0 || isTogether) ? others : named);
  if (here !== undefined || !clause.asks || lastOf([clause], others) !== undefined) return here;
  const nearest = lastOf(before, [...others, ...own]);
  // "The Director is waiting, tell me. I am his steno": an officer is asked about only by name.
  if (helpers.length > 0)
    return lastOf(
      clauses,
      others.filter(post => !isOrder(post)),
    );
  return nearest !== undefined && own.includes(nearest) ? 'writer' : undefined;
}

function clausesOf({ items, assigned }: SentenceRead, cues: RoleCues): Clause[] {
  const numbers = [...new Set(items.map(({ clause }) => clause))];
  return numbers.map(number => {
    const inside = items.filter(({ clause }) => clause === number);
    return {
      items: inside,
      posts: assigned.filter(({ item }) => item.clause === number && item.mention !== undefined),
      asks: inside.some((item, at) => isQuestionWord(item, inside[at - 1], cues)),
      reports: hasWord(inside, cues.reportWords),
      // "Mera kya hoga" speaks of the writer; in "mere peon ka kya hoga" the possessive belongs to a post.
      self: hasWord(inside, cues.firstPerson) || (!inside.some(isPost) && hasWord(inside, cues.ownWords)),
      third: hasWord(inside, cues.thirdPerson),
    };
  });
}

/** True of a word that asks. After a post, "ki" is "of" or "to", and asks nothing. */
function isQuestionWord({ word }: Item, before: Item | undefined, cues: RoleCues): boolean {
  return cues.askWords.has(word) && !(word === 'ki' && before !== undefined && isPost(before));
}

function isHelper({ items, posts, third, self }: Clause, cues: RoleCues): boolean {
  const [post, ...more] = posts;
  if (!third || post?.role !== 'claimed' || more.length > 0) return false;
  return self || cues.thirdPerson.has(items[items.indexOf(post.item) - 1]?.word ?? '');
}

/** True of the post in "mujhe (PA) karna hai". */
function isWriterInBrackets({ item }: Assigned, { items }: Clause, cues: RoleCues): boolean {
  return item.mark === '(' && cues.firstPerson.has(items[items.indexOf(item) - 1]?.word ?? '');
}

/** True where "I" comes after the question word: "what do I tell him". */
function asksAsSelf({ items }: Clause, cues: RoleCues): boolean {
  const at = items.findIndex(({ word }) => cues.askWords.has(word));
  return at >= 0 && hasWord(items.slice(at + 1), cues.firstPerson);
}

function mayBeAsked({ role }: Assigned): boolean {
  return role === 'other' || role === 'authority' || role === 'claimed';
}

/** True of an officer, and of one who gives orders: without a word for them the question is not about them. */
function isOrder({ role, item }: Assigned): boolean {
  return role === 'authority' || isOfficerPost(item.mention?.mention);
}

function isNamed(post: Assigned, { items }: Clause, cues: RoleCues): boolean {
  const at = items.indexOf(post.item);
  return (
    post.role === 'other' ||
    hasWord(items.slice(0, at), cues.ownWords) ||
    hasWord(items.slice(Math.max(0, at - 3), at), cues.forWords) ||
    hasWord(items.slice(at + 1, at + 2), cues.datives)
  );
}

/** The last of these posts that the clauses name. */
function lastOf(clauses: readonly Clause[], posts: readonly Assigned[]): Assigned | undefined {
  return clauses.flatMap(clause => clause.posts.filter(post => posts.includes(post))).at(-1);
}
