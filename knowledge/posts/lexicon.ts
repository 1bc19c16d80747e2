/** How people say the posts of Annexure III: ours, not the documents'. Parsed once; part of the {@link Knowledge}. */
import { z } from 'zod/v4';
import names from '../../data/lexicon/designation-names.json' with { type: 'json' };
import words from '../../data/lexicon/designation-words.json' with { type: 'json' };
import notSlips from '../../data/lexicon/not-slips.json' with { type: 'json' };
import plainWords from '../../data/lexicon/plain-words.json' with { type: 'json' };
import sharedPosts from '../../data/lexicon/shared-posts.json' with { type: 'json' };

const said = z.array(z.string().min(1));

/** A designation's official Hindi name, and what people call it beyond its printed name and equivalents. */
const Names = z.array(z.strictObject({ designation: z.string(), hindi: z.string(), said }));

/** Words and fixed phrases with the printed words they stand for; several `means` are several readings. */
const Words = z.array(z.strictObject({ means: z.array(z.string().min(1)).min(1), said: said.min(1) }));

/** Posts held under several designations, or not printed at all: always a question, never an answer. */
const SharedPosts = z.array(
  z.strictObject({
    said: said.min(1),
    designations: z.array(z.string()).min(1),
    basis: z.enum(['stated', 'inferred', 'common-knowledge', 'not-stated']),
  }),
);

const PlainWords = z.strictObject({
  /** Words that join others and never carry a post. */
  skip: said,
  /** Words that may stand right before a post without changing it ("working as", "मैं"). */
  lead: said,
  /** Words of other employers and trades: a general post beside one of them is not ours ("food inspector"). */
  employers: said,
  /** Everyday words that look or sound like a word of ours ("think", typist in Devanagari; "mili", mali): never a post. */
  never: said,
  /** Abbreviations that are also everyday words; read as a post only where written like one. */
  hasty: said,
});

/** Correct English words that lie within a spelling slip of a word of ours, so that they are never "corrected" into it. */
const NotSlips = z.array(z.string());

/** The files of this lexicon, for `cli -- check`. */
export const designationLexiconFiles = [
  { file: 'lexicon/designation-names.json', schema: Names, json: names },
  { file: 'lexicon/designation-words.json', schema: Words, json: words },
  { file: 'lexicon/shared-posts.json', schema: SharedPosts, json: sharedPosts },
  { file: 'lexicon/plain-words.json', schema: PlainWords, json: plainWords },
  { file: 'lexicon/not-slips.json', schema: NotSlips, json: notSlips },
] as const;

export interface DesignationLexicon {
  names: z.infer<typeof Names>;
  words: z.infer<typeof Words>;
  sharedPosts: z.infer<typeof SharedPosts>;
  plainWords: z.infer<typeof PlainWords>;
  notSlips: string[];
}

/** Parses the lexicon. Throws a zod error on data that does not fit; `cli -- check` names file and row beforehand. */
export function readDesignationLexicon(): DesignationLexicon {
  return {
    names: Names.parse(names),
    words: Words.parse(words),
    sharedPosts: SharedPosts.parse(sharedPosts),
    plainWords: PlainWords.parse(plainWords),
    notSlips: NotSlips.parse(notSlips),
  };
}
