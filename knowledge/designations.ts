/**
 * A post in anyone's words → the designation of Annexure III, or the one question that settles it, or none.
 * Why it works as it does: `knowledge/README.md`.
 */
import Fuse from 'fuse.js';
import { type DesignationLexicon, readDesignationLexicon } from './designation-lexicon.ts';
import type { Citation, Designation, Group } from './facts.ts';
import { designationCitation, type Knowledge } from './load.ts';
import { createPostIndex, type Entry, type Mention, rankWords } from './post-index.ts';
import { createPostWords, type Token } from './post-words.ts';
import { fold } from './text.ts';

/** Why a designation was found: what was said, what it was read as, and by which printed form or alias. */
export interface How {
  via: Entry['via'];
  /** The words of the message. */
  said: string;
  /** The printed name or equivalent, or the alias, that they were read as. */
  form: string;
  /** A spelling slip was mended. */
  mended: boolean;
}

/** What tells the candidates of an ambiguous post apart. `post`: only their names do. */
export type QuestionKind = 'cadre' | 'wing' | 'branch' | 'grade' | 'post';

export interface Candidate {
  designation: Designation;
  /** The answer to the question that leads here: a cadre, `postal`, `rms`, `civil`, a grade, or the name. */
  key: string;
}

export type DesignationResult =
  | {
      status: 'match';
      designation: Designation;
      how: How;
      /** The group that was said, where Annexure III prints another for this designation. */
      groupDiffers?: Group;
      /** The words of the message that name the post and narrow it: enough to find the same again. */
      said: string;
      citations: Citation[];
    }
  | {
      status: 'ambiguous';
      candidates: Candidate[];
      question: QuestionKind;
      said: string;
      citations: Citation[];
    }
  | {
      status: 'none';
      similar: Designation[];
      /** The words that could be a post, without those that only surround it. */
      said: string;
      citations: [];
    };

/** What is known besides the message: the answer to an earlier question. */
export interface Given {
  /** Key of the candidate that was chosen. */
  key?: string;
  group?: Group;
}

export type DesignationSearch = (message: string, given?: Given) => DesignationResult;

/** Cadres as the department names them, where a shared post goes by cadre (Annexure III, equivalents column). */
const cadres: Readonly<Record<string, string>> = {
  'Superintendent of Posts': 'PS Group B',
  'Assistant Superintendent of Posts': 'ASP',
  'Inspector Posts': 'IP',
  'Postal Assistant': 'PA',
  'Sorting Assistant': 'SA',
  'Lower Selection Grade (Postal)': 'LSG',
  'Lower Selection Grade (Railway Mail Service)': 'LSG',
  'Higher Selection Grade (Postal)': 'HSG',
  'Higher Selection Grade (Railway Mail Service)': 'HSG',
  'Senior Postmaster': 'PS Group B',
  'Branch Postmaster': 'GDS',
  Assistant: 'C & E Wing',
};
const mostSimilar = 3;
/** What is kept of words that could be a post, in characters. */
const longestCore = 80;

/**
 * Builds the search over Annexure III and the lexicon: a few milliseconds, once.
 *
 * The returned function takes a message of any length (only its start is read) and never throws.
 */
export function createDesignationSearch(
  knowledge: Pick<Knowledge, 'designations'>,
  lexicon: DesignationLexicon = readDesignationLexicon(),
): DesignationSearch {
  const postWords = createPostWords(lexicon);
  const index = createPostIndex(knowledge.designations, lexicon, postWords);
  const employers = new Set(lexicon.plainWords.employers.map(fold));
  const lead = new Set([...lexicon.plainWords.lead, ...lexicon.plainWords.skip].map(fold));
  const hasty = new Set(lexicon.plainWords.hasty.map(fold));
  const nameWords = new Map(
    knowledge.designations.map(row => [row, new Set(postWords.canonical(row.name).flat())]),
  );
  const officeWords = new Map(
    knowledge.designations.map(row => [
      row,
      new Set(
        row.equivalents.flatMap(({ offices }) =>
          (offices ?? []).flatMap(office => postWords.canonical(office).flat()),
        ),
      ),
    ]),
  );
  const allOffices = new Set([...officeWords.values()].flatMap(offices => [...offices]));
  const fuse = new Fuse(
    knowledge.designations.flatMap(row => [
      { row, form: row.name },
      ...row.equivalents
        .filter(({ anyDesignation }) => !anyDesignation)
        .map(({ post }) => ({ row, form: post })),
    ]),
    { keys: ['form'], threshold: 0.35, ignoreLocation: true, minMatchCharLength: 3 },
  );

  /** Drops readings that the neighbourhood does not bear out: `so`, `do`, a single letter, a number. */
  function inContext(tokens: Token[]): Token[] {
    const carrying = tokens.filter(token => !token.skip).length;
    return tokens.map((token, at) => {
      const before = tokens[at - 1];
      const after = tokens[at + 1];
      // "LSG post": a position, not the postal side
      if (
        token.text === 'post' &&
        before?.readings.some(({ words }) => words.includes('lsg') || words.includes('hsg'))
      )
        return { ...token, readings: [] };
      if (/^[ce]$/.test(token.text))
        return before?.readings.some(({ words }) => words.includes('engineer'))
          ? token
          : { ...token, readings: [] };
      const ordinal = token.readings.find(
        ({ words }) => words.length === 1 && (words[0] ?? '') in ordinalAfter,
      )?.words[0];
      if (ordinal !== undefined) {
        const after = ordinalAfter[ordinal] ?? [];
        const stands =
          before?.sentence === token.sentence &&
          before.readings.some(({ words }) => words.some(word => after.includes(word)));
        return stands ? token : { ...token, readings: [] };
      }
      if (!hasty.has(token.text) || token.capitals || carrying <= 2) return token;
      const meantAsPost =
        /^(as|am|cadre|designation|grade|post)$/.test(before?.text ?? '') ||
        /^(cadre|hu|hun|hoon|designation|ka|grade)$/.test(after?.text ?? '');
      const beside = [before, after].some(
        near =>
          near !== undefined &&
          near.sentence === token.sentence &&
          near.readings.length > 0 &&
          !hasty.has(near.text),
      );
      return meantAsPost || beside ? token : { ...token, readings: [] };
    });
  }

  function candidatesOf(mention: Mention): Designation[] {
    return [...new Set(mention.entries.map(entry => entry.designation))];
  }

  /** A post of general words beside a word of another employer or trade is not a post of the department. */
  function isForeign(mention: Mention, sentence: readonly Token[]): boolean {
    const general = mention.entries.every(entry => entry.words.every(word => !postalWords.has(word)));
    const abbreviation = mention.at.every(
      at => (sentence[at]?.text.length ?? 0) <= 4 && !generalShort.has(sentence[at]?.text ?? ''),
    );
    if (!general || abbreviation) return false;
    if (sentence.some((token, at) => !mention.at.includes(at) && employers.has(token.text))) return true;
    const first = mention.at[0] ?? 0;
    const before = sentence[first - 1];
    if (
      mention.at.length < 3 &&
      before !== undefined &&
      !sentence[first]?.apart &&
      before.readings.length === 0 &&
      !lead.has(before.text)
    )
      return true;
    const last = mention.at.at(-1) ?? 0;
    const after = sentence[last + 1];
    const object = sentence[last + 2];
    if (
      after?.text === 'of' &&
      object !== undefined &&
      object.readings.length === 0 &&
      !lead.has(object.text)
    )
      return true;
    const onlyRank =
      mention.at.length === 1 &&
      mention.entries.every(entry => entry.words.every(word => rankWords.has(word)));
    return onlyRank && after !== undefined && after.readings.length === 0 && !lead.has(after.text);
  }

  /** The designations that all mentions share: "treasurer, LSG cadre" is held by one. */
  function inCommon(found: readonly { mention: Mention }[]): Designation[] {
    return found
      .map(({ mention }) => candidatesOf(mention))
      .reduce((left, right) => left.filter(row => right.includes(row)));
  }

  /** LSG and HSG officials have one designation whatever the local post: an LSG accountant is LSG (Annexure III). */
  function isAnyDesignation(mention: Mention): boolean {
    return candidatesOf(mention).every(({ equivalents }) =>
      equivalents.some(({ anyDesignation, except }) => anyDesignation && except === undefined),
    );
  }

  /** Not `PMG` in "private secretary to PMG", "PMG office", "PMG sahab ki gadi": that is whose it is, not who asks. */
  function isTheirOwn(mention: Mention, sentence: readonly Token[]): boolean {
    const first = mention.at[0] ?? 0;
    const last = mention.at.at(-1) ?? 0;
    const before = sentence.slice(0, first).findLast(token => !/^(the|a|an|our|my)$/.test(token.text));
    const after = sentence
      .slice(last + 1)
      .find(token => !/^(sir|sahab|saheb|ji|madam|साहब|जी)$/.test(token.text));
    return !(
      /^(to|under|of)$/.test(before?.text ?? '') ||
      /^(office|karyalay|ऑफिस|कार्यालय|ka|ki|ke|का|की|के)$/.test(after?.text ?? '')
    );
  }

  /** Of "from X to Y", "X se Y", "was X, now Y" only Y is held today. */
  function isCurrent(mention: Mention, sentence: readonly Token[]): boolean {
    const first = mention.at[0] ?? 0;
    const last = mention.at.at(-1) ?? 0;
    const [before = '', twoBefore = ''] = sentence
      .slice(Math.max(0, first - 2), first)
      .map(token => token.text)
      .reverse();
    const after = sentence.slice(last + 1, last + 3).map(token => token.text);
    if (/^(now|abhi|ab|currently|presently|present|अब|अभी)$/.test(before)) return true;
    return !(
      /^(from|ex|former|formerly|earlier|previously|was|were|pehle|पूर्व|पहले)$/.test(before) ||
      /^(was|were|from)$/.test(twoBefore) ||
      /^(se|से)$/.test(after[0] ?? '') ||
      after.some(word => /^(earlier|before|previously|formerly|tha|thi|pehle|था|थी|थे|पहले)$/.test(word))
    );
  }

  /** The candidates that the rest of the message leaves, and the tokens that told. */
  function narrow(
    candidates: Designation[],
    tokens: readonly Token[],
    group: Group | undefined,
  ): { left: Designation[]; by: Set<Token> } {
    let left = candidates;
    const by = new Set<Token>();
    const keep = (test: (row: Designation) => boolean, token?: Token) => {
      const kept = left.filter(test);
      if (token !== undefined && kept.length > 0) by.add(token);
      if (kept.length > 0 && kept.length < left.length) left = kept;
    };
    if (group !== undefined) keep(row => row.groups.includes(group));
    // "Postal" says least: almost every post of the department is postal.
    const isPostal = (token: Token) => token.readings.some(({ words }) => words[0] === 'posts');
    const telling = tokens.filter(token => !/^posts?$/.test(token.text));
    for (const token of [...telling.filter(token => !isPostal(token)), ...telling.filter(isPostal)]) {
      for (const { words, by } of token.readings) {
        if (words.length > 1 || by !== 'written') continue;
        const word = words[0] ?? '';
        const office = word === 'ho' || word === 'subpo' ? 'posts' : word;
        if (word === 'civil' || word === 'electrical')
          keep(row => officeWords.get(row)?.has('cewing') ?? false, token);
        if (allOffices.has(office))
          keep(row => officeWords.get(row)?.has(office) || (nameWords.get(row)?.has(word) ?? false), token);
        else keep(row => nameWords.get(row)?.has(word) ?? false, token);
      }
    }
    return { left, by };
  }

  function coreOf(tokens: readonly Token[]): string {
    return tokens
      .filter(token => !token.skip && !lead.has(token.text))
      .map(token => token.raw)
      .join(' ');
  }

  function similarTo(tokens: readonly Token[]): Designation[] {
    const core = coreOf(tokens);
    if (core.length < 4 || core.length > 60 || tokens.some(token => employers.has(token.text))) return [];
    const rows = fuse.search(core).map(({ item }) => item.row);
    return [...new Set(rows)].slice(0, mostSimilar);
  }

  return (message, given = {}) => {
    const tokens = inContext(postWords.read(message));
    const sentences: Token[][] = [];
    for (const token of tokens) sentences[token.sentence] = [...(sentences[token.sentence] ?? []), token];
    const found = sentences.flatMap(sentence =>
      index.mentions(sentence).map(mention => ({ mention, sentence })),
    );
    let foreign = false;
    let ours = found.filter(({ mention, sentence }) => {
      const one = isForeign(mention, sentence);
      foreign ||= one;
      return !one;
    });
    const whole = ours.filter(({ mention }) => mention.missing.length === 0);
    if (whole.length > 0 && ours.length > whole.length) ours = whole;
    const firm = ours.filter(
      ({ mention, sentence }) => !mention.at.every(at => hasty.has(sentence[at]?.text ?? '')),
    );
    if (firm.length > 0) ours = firm;

    if (ours.length === 0)
      return {
        status: 'none',
        similar: foreign ? [] : similarTo(tokens),
        said: coreOf(tokens).slice(0, longestCore),
        citations: [],
      };
    ours = ours.filter(({ mention }) => !ours.some(other => repeats(mention, other.mention)));
    if (inCommon(ours).length === 0)
      for (const test of [isCurrent, isTheirOwn, isAnyDesignation]) {
        const kept = ours.filter(({ mention, sentence }) => test(mention, sentence));
        if (kept.length > 0) ours = kept;
      }
    const used = new Set(ours.flatMap(({ mention, sentence }) => mention.at.map(at => sentence[at])));
    const common = inCommon(ours);
    const atOdds = common.length === 0;
    const before = atOdds ? [...new Set(ours.flatMap(({ mention }) => candidatesOf(mention)))] : common;
    const group = given.group ?? groupSaid(tokens);
    // Two posts at odds with each other are a question, whatever office stands beside them.
    const narrowed = narrow(
      before,
      atOdds ? [] : tokens.filter(token => !used.has(token)),
      atOdds ? undefined : group,
    );
    let candidates = narrowed.left;
    const said = tokens
      .filter((token, at) => used.has(token) || narrowed.by.has(token) || namesGroup(tokens, at))
      .map(token => token.raw)
      .join(' ');
    const question = questionFor(candidates);
    const keyed = candidates.map(designation => ({ designation, key: keyFor(designation, question) }));
    const chosen =
      given.key === undefined ? [] : keyed.filter(({ key }) => fold(key) === fold(given.key ?? ''));
    if (chosen.length > 0) candidates = chosen.map(({ designation }) => designation);

    const [only, second] = candidates;
    if (only === undefined || second !== undefined)
      return {
        status: 'ambiguous',
        candidates: candidates.map(designation => ({
          designation,
          key: keyFor(designation, questionFor(candidates)),
        })),
        question: questionFor(candidates),
        said,
        citations: candidates.map(designationCitation),
      };
    const best = ours.find(({ mention }) => candidatesOf(mention).includes(only)) ?? ours[0];
    const entry = best?.mention.entries.find(one => one.designation === only);
    if (best === undefined || entry === undefined)
      return { status: 'none', similar: [only], said: coreOf(tokens).slice(0, longestCore), citations: [] };
    if (best.mention.rankBefore || best.mention.missing.some(word => rankWords.has(word)))
      return { status: 'none', similar: [only], said: coreOf(tokens).slice(0, longestCore), citations: [] };
    return {
      status: 'match',
      designation: only,
      how: {
        via: entry.via,
        said: best.mention.at.map(at => best.sentence[at]?.raw ?? '').join(' '),
        form: entry.form,
        mended: best.mention.slips > 0,
      },
      ...(group !== undefined && !only.groups.includes(group) && { groupDiffers: group }),
      said,
      citations: [designationCitation(only)],
    };
  };
}

/** "assistant branch postmaster (abpm)": a shorter mention that only says the longer one again. */
function repeats(mention: Mention, longer: Mention): boolean {
  return (
    mention !== longer &&
    mention.at.length === 1 &&
    longer.at.length > 1 &&
    mention.readings.some(words =>
      longer.entries.some(entry => words.every(word => entry.words.includes(word))),
    )
  );
}

const postalWords = new Set(
  'posts mail mms lsg hsg rms mts gds sevak postman postwoman postmaster pli raknpa psd csd fpo rlo sbco sorting ol cewing dispatch overseer nsh ph bpc crc bdo'.split(
    ' ',
  ),
);
/** A single letter or a number is a branch or a grade only right after a word that takes one. */
const numbered = ['grade', 'hsg', 'stenographer', 'driver', 'clerk', 'postmaster', 'artisan'];
const ordinalAfter: Readonly<Record<string, readonly string[]>> = {
  1: numbered,
  2: numbered,
  3: numbered,
  d: ['grade', 'stenographer'],
};
const generalShort = new Set(['cook', 'peon', 'mali', 'head']);

/** True for the words of "cadre" and of a named group, which the post is narrowed by. */
function namesGroup(tokens: readonly Token[], at: number): boolean {
  const pair = (from: number) => groupSaid(tokens.slice(from, from + 2)) !== undefined;
  return (
    tokens[at]?.readings.some(({ words }) => words[0] === 'cadre') === true ||
    pair(at) ||
    (at > 0 && pair(at - 1))
  );
}

/** A group named in a message: `group b`, `Gr. C`, `समूह ख`. */
function groupSaid(tokens: readonly Token[]): Group | undefined {
  const text = tokens.map(token => token.text).join(' ');
  const found = /(?:\bgroup|\bgrp|\bgrup|\bgr|\bsamuh|ग्रुप|समूह) (a|b|c|ए|बी|सी|क|ख|ग)(?: |$)/.exec(text)?.[1];
  switch (found) {
    case 'a':
    case 'ए':
    case 'क':
      return 'A';
    case 'b':
    case 'बी':
    case 'ख':
      return 'B';
    case 'c':
    case 'सी':
    case 'ग':
      return 'C';
    default:
      return undefined;
  }
}

function questionFor(candidates: readonly Designation[]): QuestionKind {
  for (const kind of ['wing', 'branch', 'grade', 'cadre'] as const) {
    const keys = candidates.map(row => keyFor(row, kind));
    if (keys.every(key => key !== '') && new Set(keys).size === keys.length) return kind;
  }
  return 'post';
}

function keyFor({ name }: Designation, question: QuestionKind): string {
  switch (question) {
    case 'cadre':
      return cadres[name] ?? '';
    case 'wing':
      return /^(?:Higher|Lower) Selection Grade \(Postal\)$/.test(name)
        ? 'Postal'
        : /\(Railway Mail Service\)$/.test(name)
          ? 'RMS'
          : '';
    case 'branch':
      return /\((Civil|Electrical)\)$/.exec(name)?.[1] ?? '';
    case 'grade':
      return /\((Grade \w+)\)$/.exec(name)?.[1] ?? '';
    case 'post':
      return name;
  }
}
