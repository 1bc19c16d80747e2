/** The dialogs as one page of Markdown: a Mermaid flowchart for each, in four sections. */

import type { IntentId } from '../../knowledge/understanding/intents.ts';
import type { CorpusMessage } from '../train/corpus.ts';
import type { DialogMap, MapNode, Way } from './explore.ts';

const talk: readonly IntentId[] = [
  'greeting',
  'thanks_bye',
  'help_capabilities',
  'language_switch',
  'restart_cancel',
  'feedback',
  'out_of_scope',
];
const learning: readonly IntentId[] = [
  'designation_lookup',
  'group_lookup',
  'mdo_lookup',
  'courses_list',
  'course_duration',
  'courses_not_visible',
  'assessment_facts',
  'assessment_syllabus',
  'assessment_locked',
];
const account: readonly IntentId[] = [
  'login_case1',
  'login_case2',
  'registration',
  'profile_update',
  'transfer_request',
  'verification_status',
  'profile_mismatch',
];

const sections: readonly { title: string; has: (dialog: IntentId) => boolean }[] = [
  { title: 'What to select, what to learn, the assessment', has: dialog => learning.includes(dialog) },
  { title: 'Account and profile', has: dialog => account.includes(dialog) },
  { title: 'The mandate', has: dialog => ![...learning, ...account, ...talk].includes(dialog) },
  { title: 'The talk itself', has: dialog => talk.includes(dialog) },
];

const head = `# The dialogs of the helpdesk

\`npm run map\` writes this page. It runs the dialogs: it presses every button and types one example of each kind, so names and
figures in the boxes are examples. GitHub, GitLab and editors draw the flowcharts; as text, each line reads
\`from -->|what the person does| to\`.

- The round box is the message that begins the dialog. Its arrows say what the message tells; a dialog never asks for that.
- A blue box is a question, named by the slot that it fills. A full arrow is a button, a dotted arrow is typed text.
- A green box is an answer. “then” names the buttons that lead to other dialogs; “→ post” is a button to that question;
  “asks” leads to the question below it.
- A box with double sides is another dialog.

Not drawn, because they work everywhere: “help”, “back”, “cancel”, “start over”, “forget me”, a change of language, a
correction, and a question in between.
`;

/**
 * The page as Markdown.
 *
 * @param exampleOf a message that asks for a dialog, where there is one
 */
export function writeMap(
  maps: readonly DialogMap[],
  exampleOf: (dialog: IntentId) => string | undefined,
): string {
  const parts = sections.map(({ title, has }) =>
    [
      `## ${title}\n`,
      ...maps.filter(({ dialog }) => has(dialog)).map(map => writeDialog(map, exampleOf(map.dialog))),
    ].join('\n'),
  );
  return [head, ...parts].join('\n');
}

/** The first message of the corpus in Latin letters that asks for a dialog and for nothing else. */
export function exampleIn(corpus: readonly CorpusMessage[]): (dialog: IntentId) => string | undefined {
  return dialog =>
    corpus.find(
      ({ intents: [intent, ...others], text }) =>
        intent === dialog && others.length === 0 && /^[\x20-\x7e]+$/.test(text),
    )?.text;
}

function writeDialog({ dialog, title, nodes }: DialogMap, example: string | undefined): string {
  return [
    `### ${title.replaceAll('<', '&lt;')}`,
    '',
    `\`${dialog}\`${example === undefined ? '' : `, for example “${example}”`}`,
    '',
    '```mermaid',
    'flowchart LR',
    ...nodes.map(node => `  ${idOf(node.id)}${box(node, nodes)}`),
    ...nodes.flatMap(node => node.ways.flatMap(way => arrows(node, way, nodes))),
    '  classDef ask fill:#e3f0fc,stroke:#4a90c8,color:#1b2733',
    '  classDef answer fill:#fff,stroke:#3d8b57,color:#1b2733',
    '```',
    '',
  ].join('\n');
}

function box(node: MapNode, nodes: readonly MapNode[]): string {
  const text = escaped(node.text);
  switch (node.kind) {
    case 'start':
      return '(["A message about it"])';
    case 'ask':
      return `("<b>${node.name}</b><br>${text}"):::ask`;
    case 'answer': {
      const onward = node.ways
        .filter(({ by }) => by !== 'asks')
        .flatMap(({ labels, to }) =>
          questionsOf(node, to, nodes).map(question => `${listed(labels)} → ${question.name}`),
        );
      const then = node.next.length === 0 ? [] : [`<i>then: ${escaped(node.next.join(' · '))}</i>`];
      return `["${[text, ...onward.map(escaped), ...then].join('<br>')}"]:::answer`;
    }
  }
}

function arrows(node: MapNode, { by, labels, to }: Way, nodes: readonly MapNode[]): string[] {
  const named = by === 'asks' ? [] : questionsOf(node, to, nodes).map(({ id }) => id);
  const [line, label] = by === 'typed' ? ['-.->', `writes ${listed(labels)}`] : ['-->', listed(labels)];
  return to
    .filter(target => !named.includes(target))
    .map(target => {
      const isHere = nodes.some(({ id }) => id === target);
      return `  ${idOf(node.id)} ${line}|"${escaped(label)}"| ${idOf(target)}${isHere ? '' : `[["${target}"]]`}`;
    });
}

/** The questions that an answer's buttons lead to. The box names them, because an arrow back would cross other arrows. */
function questionsOf(node: MapNode, to: readonly string[], nodes: readonly MapNode[]): MapNode[] {
  return node.kind === 'answer' ? nodes.filter(({ id, kind }) => kind === 'ask' && to.includes(id)) : [];
}

function listed(labels: readonly string[]): string {
  const shown = 3;
  return labels.length <= shown + 1
    ? labels.join(' · ')
    : `${labels.slice(0, shown).join(' · ')} · ${labels.length - shown} more`;
}

/** The id of a box in a flowchart: only letters, digits and underscores. */
function idOf(id: string): string {
  return id.replaceAll(/\W+/g, '_');
}

/** A text for a label in quotes. Mermaid writes its special characters as `#…;`. */
function escaped(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[#"<>&`]/g, character => `#${character.codePointAt(0)};`);
}
