/**
 * Places the questions and answers of one dialog: columns from left to right in the order of the talk, what comes from
 * above stays above. A way over several columns keeps a lane of its own, so that no line runs behind a box.
 */
import type { DialogMap, MapNode, Way } from './explore.ts';
import { wrapped } from './text.ts';

export const boxWidth = 212;
export const startWidth = 150;
export const padding = 10;
export const size = 12;
export const small = 10.5;
const gapAcross = 52;
const gapDown = 16;
const laneHeight = 12;

/** Lines of text of one kind, and where the first of them stands, from the top of the box. */
export interface Block {
  kind: 'name' | 'text' | 'way' | 'next';
  by?: Way['by'];
  lines: string[];
  top: number;
  height: number;
  /** Ids of the boxes that lines are drawn to. */
  to: string[];
}

export interface Box {
  node: MapNode;
  x: number;
  y: number;
  width: number;
  height: number;
  blocks: Block[];
}

export interface Point {
  x: number;
  y: number;
}

/** A line from a way to a box, through the lanes between. */
export type Line = Point[];

export interface Layout {
  width: number;
  height: number;
  boxes: Box[];
  lines: Line[];
}

/** A place in a column: a box, or the lane of all ways to a box further right. */
interface Cell {
  id: string;
  box?: Box;
  column: number;
  height: number;
  y: number;
}

export function layOut({ nodes }: DialogMap): Layout {
  const columns = columnsOf(nodes);
  const column = (id: string): number => columns.get(id) ?? 0;
  const boxes = nodes.map(node => boxOf(node, column, nodes));
  const cells = new Map<string, Cell>(
    boxes.map(box => [
      box.node.id,
      { id: box.node.id, box, column: column(box.node.id), height: box.height, y: 0 },
    ]),
  );
  // Each cell's neighbours to the left: the cell, and how far down in it the way begins.
  const from = new Map<string, { id: string; down: number }[]>();
  const link = (id: string, source: { id: string; down: number }): void => {
    from.set(id, [...(from.get(id) ?? []), source]);
  };
  for (const box of boxes)
    for (const block of box.blocks)
      for (const target of block.to) {
        let source = { id: box.node.id, down: block.top + block.height / 2 };
        for (let at = column(box.node.id) + 1; at < column(target); at++) {
          const id = laneOf(target, at);
          if (!cells.has(id)) cells.set(id, { id, column: at, height: laneHeight, y: 0 });
          link(id, source);
          source = { id, down: laneHeight / 2 };
        }
        link(target, source);
      }

  const last = Math.max(...columns.values());
  const heightAt = (id: string): number => {
    const sources = from.get(id) ?? [];
    const sum = sources.reduce(
      (total, { id: source, down }) => total + (cells.get(source)?.y ?? 0) + down,
      0,
    );
    return sources.length === 0 ? 0 : sum / sources.length;
  };
  for (let at = 1; at <= last; at++) {
    const here = [...cells.values()].filter(cell => cell.column === at);
    const wish = new Map(here.map(cell => [cell.id, heightAt(cell.id)]));
    here.sort((one, other) => (wish.get(one.id) ?? 0) - (wish.get(other.id) ?? 0));
    let free = 0;
    for (const cell of here) {
      // A little above the middle: the first lines of a box are its name.
      cell.y = Math.max(free, (wish.get(cell.id) ?? 0) - Math.min(cell.height / 2, 24));
      free = cell.y + cell.height + gapDown;
    }
  }
  for (const { box, y } of cells.values()) if (box !== undefined) box.y = y;

  const entry = (id: string): Point => {
    const cell = cells.get(id);
    return { x: xOf(cell?.column ?? 0), y: (cell?.y ?? 0) + Math.min((cell?.height ?? 0) / 2, 18) };
  };
  const lines = boxes.flatMap(box =>
    box.blocks.flatMap(block =>
      block.to.map(target => {
        const line: Line = [{ x: box.x + box.width, y: box.y + block.top + block.height / 2 }];
        for (let at = column(box.node.id) + 1; at < column(target); at++) {
          const lane = cells.get(laneOf(target, at));
          const y = (lane?.y ?? 0) + laneHeight / 2;
          line.push({ x: xOf(at), y }, { x: xOf(at) + boxWidth, y });
        }
        return [...line, entry(target)];
      }),
    ),
  );
  return {
    width: Math.max(...boxes.map(({ x, width }) => x + width)),
    height: Math.max(...[...cells.values()].map(({ y, height }) => y + height)),
    boxes,
    lines,
  };
}

function laneOf(target: string, column: number): string {
  return `${column} → ${target}`;
}

function xOf(column: number): number {
  return column === 0 ? 0 : startWidth + gapAcross + (column - 1) * (boxWidth + gapAcross);
}

/**
 * Columns: a question stands right of every question that leads to it, an answer right of all that lead to it. Ways that
 * lead back to where the talk has been do not count.
 */
function columnsOf(nodes: readonly MapNode[]): Map<string, number> {
  const byId = new Map(nodes.map(node => [node.id, node]));
  const columns = new Map<string, number>([['start', 0]]);
  const onTheWay = new Set<string>();
  const place = (id: string): void => {
    const node = byId.get(id);
    if (node === undefined) return;
    onTheWay.add(id);
    for (const target of new Set(node.ways.flatMap(({ to }) => to))) {
      const to = byId.get(target);
      if (to === undefined || onTheWay.has(target)) continue;
      // An answer's button may lead on to a question, but no question waits for an answer.
      if (node.kind === 'answer' && columns.has(target)) continue;
      const right = (columns.get(id) ?? 0) + 1;
      if (right > (columns.get(target) ?? 0)) {
        columns.set(target, right);
        place(target);
      }
    }
    onTheWay.delete(id);
  };
  place('start');
  return columns;
}

function boxOf(node: MapNode, column: (id: string) => number, nodes: readonly MapNode[]): Box {
  const width = node.kind === 'start' ? startWidth : boxWidth;
  const inner = width - 2 * padding;
  const blocks: Block[] = [];
  let top = padding - 2;
  const add = (block: Omit<Block, 'top' | 'height'>, lineHeight: number, space: number): void => {
    if (block.lines.length === 0) return;
    const height = block.lines.length * lineHeight + space;
    blocks.push({ ...block, top, height });
    top += height;
  };
  if (node.kind === 'start') add({ kind: 'text', lines: ['A message about it'], to: [] }, 15, 6);
  if (node.kind === 'ask') add({ kind: 'name', lines: [node.name], to: [] }, 15, 2);
  add({ kind: 'text', lines: node.text === '' ? [] : wrapped(node.text, inner, size, 4), to: [] }, 15, 6);
  for (const { by, labels, to } of node.ways) {
    const onward = to.filter(id => column(id) > column(node.id));
    const elsewhere = to.filter(id => !nodes.some(each => each.id === id));
    const back = to.filter(id => !onward.includes(id) && !elsewhere.includes(id));
    const words = by === 'typed' ? `writes ${listed(labels)}` : listed(labels);
    const label = [
      words,
      ...elsewhere.map(dialog => `→ ${dialog}`),
      ...back.map(id => `↩ ${id.split(':')[0]}`),
    ];
    add({ kind: 'way', by, lines: wrapped(label.join(' '), inner - 6, small, 3), to: onward }, 13, 7);
  }
  if (node.next.length > 0) {
    const next = `then: ${node.next.join(' · ')}`;
    add({ kind: 'next', lines: wrapped(next, inner, small, 3), to: [] }, 13, 4);
  }
  return { node, x: xOf(column(node.id)), y: 0, width, height: top + padding - 4, blocks };
}

function listed(labels: readonly string[]): string {
  const shown = 3;
  return labels.length <= shown + 1
    ? labels.join(' · ')
    : `${labels.slice(0, shown).join(' · ')} · ${labels.length - shown} more`;
}
