/** The dialogs as one picture: a card for each, in the groups in which the intent rules stand. */
import examples from '../../data/lexicon/examples.json' with { type: 'json' };
import { accountRules } from '../../knowledge/understanding/intent-rules/account.ts';
import type { IntentId } from '../../knowledge/understanding/intent-rules/intent-rules.ts';
import { learningRules } from '../../knowledge/understanding/intent-rules/learning.ts';
import { mandateRules } from '../../knowledge/understanding/intent-rules/mandate.ts';
import { talkRules } from '../../knowledge/understanding/intent-rules/talk.ts';
import type { DialogMap } from './explore.ts';
import { type Block, type Box, type Layout, type Line, layOut, padding, size, small } from './layout.ts';
import { widthOf, wrapped } from './text.ts';

const pageWidth = 2040;
const margin = 28;
const gap = 20;
const cardPadding = 18;
const cardHead = 58;
/** Cards are placed on a grid of this many pixels. */
const grid = 10;

const sections: readonly { title: string; rules: object }[] = [
  { title: 'What to select, what to learn, the assessment', rules: learningRules },
  { title: 'Account and profile', rules: accountRules },
  { title: 'The mandate', rules: mandateRules },
  { title: 'The talk itself', rules: talkRules },
];

const style = `
  text { font-family: Arial, Helvetica, 'Liberation Sans', 'Noto Sans Devanagari', sans-serif; fill: #1b2733; }
  .page { font-size: 26px; font-weight: bold; } .section { font-size: 19px; font-weight: bold; fill: #7a1f16; }
  .title { font-size: 15px; font-weight: bold; } .id, .name { font-family: Consolas, 'DejaVu Sans Mono', monospace; }
  .id { font-size: 11px; fill: #5b6b7b; } .example { font-size: 11px; font-style: italic; fill: #5b6b7b; }
  .name { font-size: ${size}px; font-weight: bold; fill: #0b4f8a; } .text { font-size: ${size}px; }
  .way { font-size: ${small}px; } .typed { font-style: italic; } .told { fill: #44515e; }
  .next { font-size: ${small}px; fill: #5b6b7b; }
  .card { fill: #f7f8fa; stroke: #cfd6de; } .start { fill: #e6e9ed; stroke: #9aa7b4; }
  .ask { fill: #e3f0fc; stroke: #4a90c8; } .answer { fill: #ffffff; stroke: #3d8b57; stroke-width: 1.5; }
  .between { stroke: #b7cfe3; } .line { fill: none; stroke: #7d8b99; stroke-width: 1.2; }
  .line:hover { stroke: #c0392b; stroke-width: 2.5; } .port { fill: #7d8b99; }
`;

interface Card {
  map: DialogMap;
  layout: Layout;
  width: number;
  height: number;
}

/**
 * The picture as SVG.
 *
 * @throws RangeError where a dialog stands in no section, so that none is left out unnoticed
 */
export function drawDialogs(maps: readonly DialogMap[]): string {
  const placed = new Set<IntentId>();
  const parts: string[] = [];
  let y = margin;
  const head = header();
  parts.push(head.svg);
  y += head.height;
  for (const { title, rules } of sections) {
    const cards = maps.filter(({ dialog }) => dialog in rules).map(cardOf);
    for (const { map } of cards) placed.add(map.dialog);
    parts.push(text(margin, y + 20, 'section', title));
    y += 34;
    const { svg, height } = placeCards(cards, y);
    parts.push(svg);
    y += height + gap;
  }
  for (const { dialog } of maps)
    if (!placed.has(dialog))
      throw new RangeError(`dop-igot-helpdesk: the map has no section for the dialog ${dialog}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pageWidth}" height="${round(y)}" viewBox="0 0 ${pageWidth} ${round(y)}">`,
    '<title>The dialogs of the helpdesk</title>',
    `<style>${style}</style>`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0,0 L8,4 L0,8 z" fill="#7d8b99"/></marker></defs>',
    `<rect width="${pageWidth}" height="${round(y)}" fill="#ffffff"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

function header(): { svg: string; height: number } {
  const x = margin;
  const y = margin;
  const said = [
    'Read from left to right. A dialog runs again from the top over all that was heard, until it can answer; what the message already told is never asked.',
    'Drawn by “npm run map” from the dialogs themselves, by pressing every button and writing one example of each kind; names and figures in the boxes are examples.',
    '“help”, “back”, “cancel”, “start over”, “forget me”, a change of language, a correction and a question in between work everywhere and are not drawn.',
  ];
  const key: { kind: string; name: string; means: string }[] = [
    {
      kind: 'start',
      name: 'message',
      means: 'where it begins; each line is something that the message tells',
    },
    {
      kind: 'ask',
      name: 'question',
      means: 'named by the slot it fills; each line is a button, or words that are written',
    },
    {
      kind: 'answer',
      name: 'answer',
      means: '“then” names the buttons out of this dialog; ↩ leads back in this one',
    },
  ];
  let left = x;
  const legend = key.map(({ kind, name, means }) => {
    const at = left;
    left += 96 + widthOf(means, 13) + 34;
    return `${box(kind, at, y + 106, 84, 26)}${text(at + 14, y + 124, 'text', name)}${text(at + 94, y + 124, 'text', means)}`;
  });
  return {
    svg: [
      text(x, y + 22, 'page', 'The dialogs of the helpdesk'),
      ...said.map((line, index) => text(x, y + 48 + index * 19, 'text', line)),
      ...legend,
    ].join('\n'),
    height: 156,
  };
}

function cardOf(map: DialogMap): Card {
  const layout = layOut(map);
  const width = layout.width + 2 * cardPadding;
  return { map, layout, width: roundUp(width), height: roundUp(layout.height + cardHead + cardPadding + 4) };
}

/** Places cards, the largest first, each as high up as it goes. */
function placeCards(cards: readonly Card[], top: number): { svg: string; height: number } {
  const filled = Array.from({ length: Math.floor((pageWidth - 2 * margin + gap) / grid) }, () => 0);
  const order = [...cards].sort((one, other) => other.width - one.width || other.height - one.height);
  const svg = order.map(card => {
    const cells = (card.width + gap) / grid;
    let best = { at: 0, y: Number.POSITIVE_INFINITY };
    for (let at = 0; at + cells <= filled.length; at++) {
      const y = Math.max(...filled.slice(at, at + cells));
      if (y < best.y) best = { at, y };
    }
    if (best.y === Number.POSITIVE_INFINITY)
      throw new RangeError(`dop-igot-helpdesk: ${card.map.dialog} is wider than the page of the map`);
    filled.fill(best.y + card.height + gap, best.at, best.at + cells);
    return drawCard(card, margin + best.at * grid, top + best.y);
  });
  return { svg: svg.join('\n'), height: Math.max(0, ...filled) };
}

function drawCard({ map, layout, width, height }: Card, x: number, y: number): string {
  const { dialog, title } = map;
  const example = (examples as Record<string, string[]>)[dialog]?.find(said => /^[\x20-\x7e]+$/.test(said));
  const inner = width - 2 * cardPadding;
  return [
    `<g id="${dialog}" transform="translate(${round(x)} ${round(y)})">`,
    `<rect class="card" width="${width}" height="${height}" rx="6"/>`,
    text(cardPadding, 24, 'title', title),
    text(cardPadding + widthOf(title, 15) + 16, 24, 'id', dialog),
    example === undefined
      ? ''
      : text(cardPadding, 42, 'example', wrapped(`“${example}”`, inner, 11, 1)[0] ?? ''),
    `<g transform="translate(${cardPadding} ${cardHead})">`,
    ...layout.lines.map(drawLine),
    ...layout.boxes.map(drawBox),
    '</g></g>',
  ]
    .filter(part => part !== '')
    .join('\n');
}

function drawLine(points: Line): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  let from = first;
  let straight = false;
  let path = `M${round(from.x)},${round(from.y)}`;
  for (const to of rest) {
    const bend = (to.x - from.x) / 2;
    path += straight
      ? ` L${round(to.x)},${round(to.y)}`
      : ` C${round(from.x + bend)},${round(from.y)} ${round(to.x - bend)},${round(to.y)} ${round(to.x)},${round(to.y)}`;
    straight = !straight;
    from = to;
  }
  return `<path class="line" d="${path}" marker-end="url(#tip)"/><circle class="port" cx="${round(first.x)}" cy="${round(first.y)}" r="2.6"/>`;
}

function drawBox({ node, x, y, width, height, blocks }: Box): string {
  return [box(node.kind, x, y, width, height), ...blocks.map(block => drawBlock(block, x, y, width))].join(
    '\n',
  );
}

function drawBlock({ kind, by, lines, top, height }: Block, x: number, y: number, width: number): string {
  const between =
    kind === 'way'
      ? `<line class="between" x1="${round(x + 1)}" y1="${round(y + top)}" x2="${round(x + width - 1)}" y2="${round(y + top)}"/>`
      : '';
  const lineHeight = kind === 'way' || kind === 'next' ? 13 : 15;
  const first = y + top + (kind === 'way' ? (height - lines.length * lineHeight) / 2 + 10 : 12);
  const name = by === undefined ? kind : `${kind} ${by}`;
  return `${between}${lines.map((line, index) => text(x + padding, first + index * lineHeight, name, line)).join('')}`;
}

function box(kind: string, x: number, y: number, width: number, height: number): string {
  const corner = kind === 'ask' ? 14 : kind === 'start' ? 4 : 0;
  return `<rect class="${kind}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${corner}"/>`;
}

function text(x: number, y: number, name: string, words: string): string {
  return `<text class="${name}" x="${round(x)}" y="${round(y)}">${escaped(words)}</text>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

function roundUp(pixels: number): number {
  return Math.ceil(pixels / grid) * grid;
}
