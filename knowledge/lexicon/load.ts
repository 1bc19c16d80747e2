/** The only module that imports `data/lexicon`. */
import commands from '../../data/lexicon/commands.json' with { type: 'json' };
import conceptsElsewhere from '../../data/lexicon/concepts-elsewhere.json' with { type: 'json' };
import conceptsFacts from '../../data/lexicon/concepts-facts.json' with { type: 'json' };
import conceptsPortal from '../../data/lexicon/concepts-portal.json' with { type: 'json' };
import conceptsTalk from '../../data/lexicon/concepts-talk.json' with { type: 'json' };
import courseSayings from '../../data/lexicon/course-sayings.json' with { type: 'json' };
import designationNames from '../../data/lexicon/designation-names.json' with { type: 'json' };
import designationWords from '../../data/lexicon/designation-words.json' with { type: 'json' };
import mdoNames from '../../data/lexicon/mdo-names.json' with { type: 'json' };
import notSlips from '../../data/lexicon/not-slips.json' with { type: 'json' };
import offices from '../../data/lexicon/offices.json' with { type: 'json' };
import pinCircles from '../../data/lexicon/pin-circles.json' with { type: 'json' };
import places from '../../data/lexicon/places.json' with { type: 'json' };
import plainWords from '../../data/lexicon/plain-words.json' with { type: 'json' };
import postRoles from '../../data/lexicon/post-roles.json' with { type: 'json' };
import sharedPosts from '../../data/lexicon/shared-posts.json' with { type: 'json' };
import suggestions from '../../data/lexicon/suggestions.json' with { type: 'json' };
import { readLexicon } from './read.ts';
import type { Lexicon, LexiconFile } from './schema.ts';

const rawLexicon: { readonly [File in LexiconFile]: unknown } = {
  designationNames,
  designationWords,
  sharedPosts,
  plainWords,
  postRoles,
  notSlips,
  places,
  pinCircles,
  offices,
  mdoNames,
  commands,
  suggestions,
  conceptsPortal,
  conceptsTalk,
  conceptsElsewhere,
  conceptsFacts,
  courseSayings,
};

let loaded: Lexicon | undefined;

/**
 * The lexicon of this release, checked once.
 *
 * @throws Error naming the first fault's file, row and reason where a file does not pass its schema
 */
export function loadLexicon(): Lexicon {
  loaded ??= readLexicon(rawLexicon);
  return loaded;
}
