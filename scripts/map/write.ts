/** The dialogs as one page of Markdown: a Mermaid flowchart for each, in the groups of the intent rules. */
import examples from '../../data/lexicon/examples.json' with { type: 'json' };
import { accountRules } from '../../knowledge/understanding/intent-rules/account.ts';
import type { IntentId } from '../../knowledge/understanding/intent-rules/intent-rules.ts';
import { learningRules } from '../../knowledge/understanding/intent-rules/learning.ts';
import { mandateRules } from '../../knowledge/understanding/intent-rules/mandate.ts';
import { talkRules } from '../../knowledge/understanding/intent-rules/talk.ts';
import type { DialogMap, MapNode, Way } from './explore.ts';

const sections: readonly { title: string; rules: object }[] = [
  { title: 'What to select, what to learn, the assessment', rules: learningRules },
  { title: 'Account and profile', rules: accountRules },
  { title: 'The mandate', rules: mandateRules },
  { title: 'The talk itself', rules: talkRules },
];

const head = `# The dialogs of the helpdesk

\`npm run map\` writes this page. It runs the dialogs: it presses every button and types one example of each kind, so names and
figures in the boxes are examples. GitHub, GitLab and editors draw the flowcharts; as text, each line reads
\`from -->|what the person does| to\`.

- The round box is the message that begins the dialog. Its arrows say what the message tells; a dialog never asks for that.
- A blue box is a question, named by the slot that it fills. A full arrow is a button, a dotted arrow is typed text.
- A green box is an answer. “then” names the buttons that lead to other dialogs; “→ post” is a button to that question.
- A box with double sides is another dialog.

Not drawn, because they work everywhere: “help”, “back”, “cancel”, “start over”, “forget me”, a change of language, a
correction, and a question in between.
`;

/**
 * The page as Markdown.
 *
 * @throws RangeError if a dialog belongs to no section. Otherwise it would be missing unnoticed
 */
export function writeMap(maps: readonly DialogMap[]): string {
  const homeless = maps.find(({ dialog }) => !sections.some(({ rules }) => dialog in rules));
  if (homeless !== undefined)
    throw new RangeError(`dop-igot-helpdesk: the map has no section for the dialog ${homeless.dialog}`);
  const parts = sections.map(({ title, rules }) =>
    [`## ${title}\n`, ...maps.filter(({ dialog }) => dialog in rules).map(writeDialog)].join('\n'),
  );
  return [head, ...parts].join('\n');
}

function writeDialog({ dialog, title, nodes }: DialogMap): string {
  const example = (examples as Partial<Record<IntentId, string[]>>)[dialog]?.find(text =>
    /^[\x20-\x7e]+$/.test(text),
  );
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
      const onward = node.ways.flatMap(({ labels, to }) =>
        questionsOf(node, to, nodes).map(question => `${listed(labels)} → ${question.name}`),
      );
      const then = node.next.length === 0 ? [] : [`<i>then: ${escaped(node.next.join(' · '))}</i>`];
      return `["${[text, ...onward.map(escaped), ...then].join('<br>')}"]:::answer`;
    }
  }
}

function arrows(node: MapNode, { by, labels, to }: Way, nodes: readonly MapNode[]): string[] {
  const named = questionsOf(node, to, nodes).map(({ id }) => id);
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
