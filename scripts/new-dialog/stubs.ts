/** The new files of a dialog. `STUB: …` marks each place to fill in; test/dialogs/stubs.test.ts finds those that are left. */
import { BadInput } from '../../src/cli/input.ts';

/** The names of one dialog. */
export interface Names {
  /** The intent, `browser_support`. */
  id: string;
  /** The name of its files, `browser-support`. */
  file: string;
  /** The name of its function and of its phrases, `browserSupport`. */
  code: string;
  /** The concept of its subject in the lexicon, `browser-support`. */
  concept: string;
}

export interface FileText {
  /** From the repository's root, with `/`. */
  file: string;
  text: string;
}

/**
 * The names of a dialog by its id.
 *
 * @throws {BadInput} where the id is not in snake_case, or is a single word: that could be a reserved word, or the name of
 *   another concept
 */
export function namesOf(id: string): Names {
  if (!/^[a-z][a-z0-9]*(_[a-z][a-z0-9]*)+$/.test(id))
    throw new BadInput(
      `"${id}" is no id of a dialog; write two words or more in small letters, joined by _, such as browser_support`,
    );
  const file = id.replaceAll('_', '-');
  const code = id.replaceAll(/_(.)/g, (_match, letter: string) => letter.toUpperCase());
  return { id, file, code, concept: file };
}

/** The six new files. */
export function stubs(names: Names): FileText[] {
  const { file } = names;
  return [
    { file: `dialogs/topics/${file}.ts`, text: topic(names) },
    { file: `dialogs/phrases/en/${file}.ts`, text: english(names) },
    { file: `dialogs/phrases/hi/${file}.ts`, text: hindi(names) },
    { file: `data/corpus/messages/${file}.tsv`, text: corpus(names) },
    { file: `test/conversations/en/${file}.md`, text: talk(names, 'English') },
    { file: `test/conversations/hi/${file}.md`, text: talk(names, 'Hindi or Hinglish') },
  ];
}

function topic({ id, code }: Names): string {
  return `/** STUB: what this dialog answers, and where in the documents the answer is. */
import { om } from '../../knowledge/rules/sourced.ts';
import { answer, type Dialog, line } from '../turns/turn.ts';
import { button } from './shared/buttons.ts';
import { mailboxOf } from './shared/employee.ts';

export const ${code}: Dialog = (_slots, context) => {
  const { say } = context;
  const words = say.${code};
  return answer({
    dialog: '${id}',
    headline: words.headline,
    // STUB: how far the documents cover it: stated, by-group, inferred, common-knowledge or not-stated
    basis: 'not-stated',
    // STUB: give each fact its place, om('…') or guide('…'); data/apar-2025-26/sources.json lists the places
    facts: [line(words.whomToAsk(mailboxOf(context)), om('para-5'))],
    // STUB: at most three next steps
    next: [button(say, 'contact', 'contact_support')],
  });
};
`;
}

function english({ code }: Names): string {
  return `/** STUB: the subject of these phrases. */
export const ${code} = {
  title: 'STUB: two or three words, for buttons',
  headline: 'STUB: the answer in one line',
  whomToAsk: (mailbox: string) => \`STUB: why, in one line, and whom to ask: \${mailbox}.\`,
};
`;
}

function hindi({ code, file }: Names): string {
  return `/** STUB: the subject of these phrases, in Hindi. */
import type { ${code} as English } from '../en/${file}.ts';

export const ${code}: typeof English = {
  title: 'STUB: दो-तीन शब्द, बटन के लिए',
  headline: 'STUB: एक पंक्ति में उत्तर',
  whomToAsk: mailbox => \`STUB: एक पंक्ति में कारण, और किससे पूछें: \${mailbox}\`,
};
`;
}

function corpus({ id }: Names): string {
  return `v00\t${id}\t-\tSTUB: a message that asks for it\n`;
}

function talk({ id }: Names, language: string): string {
  return `# STUB: what this talk about ${id} shows

**you:** STUB: a message in ${language} that is not in the corpus

> STUB: the reply
`;
}
