/** All known forms of the posts of Annexure III: printed names, equivalents, aliases, shared posts. */
import type { Designation, Equivalent } from '../facts/facts.ts';
import type { DesignationLexicon } from '../lexicon/schema.ts';
import { fold } from '../text/fold.ts';
import type { PostReader } from './reader.ts';

/** What a form is to its designation; the strongest kind first. */
export type FormKind = 'name' | 'equivalent' | 'alias' | 'shared';

export interface PostForm {
  designation: Designation;
  kind: FormKind;
  words: readonly string[];
  /** The form as printed, or as people write it. */
  form: string;
}

/** A form before its words are read from `text`. */
interface Unread extends Omit<PostForm, 'words'> {
  text: string;
}

/** Collects all forms and teaches their words to the reader. The order matters: a form is read with the words learnt before it. */
export function collectForms(
  designations: readonly Designation[],
  lexicon: DesignationLexicon,
  reader: PostReader,
): PostForm[] {
  const shared = new Set(lexicon.sharedPosts.flatMap(row => row.said.map(form => fold(form))));
  const needsOffice = (post: string) => reader.canonical(post).some(words => shared.has(words.join(' ')));
  const forms: PostForm[] = [];
  const add = ({ text, ...form }: Unread) => {
    for (const words of reader.canonical(text)) {
      forms.push({ ...form, words });
      reader.learn(words, form.kind === 'name' || form.kind === 'equivalent' ? text : undefined);
    }
  };
  for (const designation of designations) {
    const { name } = designation;
    add({ designation, kind: 'name', form: name, text: name });
    for (const equivalent of designation.equivalents)
      for (const form of printedForms(designation, equivalent, needsOffice)) add(form);
  }
  for (const form of lexiconForms(designations, lexicon)) add(form);
  return forms;
}

/** The printed equivalent alone and with each of its offices. A shared post is read only with its office. */
function* printedForms(
  designation: Designation,
  { post, cadre, offices, anyDesignation }: Equivalent,
  needsOffice: (post: string) => boolean,
): Generator<Unread> {
  if (anyDesignation) return;
  const kind = 'equivalent';
  if (offices === undefined || !needsOffice(post))
    yield { designation, kind, form: cadre === undefined ? post : `${post} (${cadre} cadre)`, text: post };
  for (const office of offices ?? [])
    yield {
      designation,
      kind,
      form: `${post} (${[office, cadre].filter(Boolean).join(', ')})`,
      text: `${post} ${office}`,
    };
}

/** The official Hindi names, the aliases and the shared posts of the lexicon. */
function* lexiconForms(
  designations: readonly Designation[],
  { designationNames, sharedPosts }: DesignationLexicon,
): Generator<Unread> {
  const byName = new Map(designations.map(designation => [designation.name, designation]));
  for (const { designation: name, hindi, said } of designationNames) {
    const designation = byName.get(name);
    if (designation === undefined) continue;
    for (const form of [hindi, ...said]) yield { designation, kind: 'alias', form, text: form };
  }
  for (const { designations: holders, said } of sharedPosts)
    for (const designation of holders.map(name => byName.get(name)))
      if (designation !== undefined)
        for (const form of said) yield { designation, kind: 'shared', form, text: form };
}
