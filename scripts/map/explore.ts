/**
 * Walks every dialog as people would: presses each button, types the posts and offices that make a difference, and says
 * beforehand what a message may tell. What comes back is what the dialogs do, not what somebody wrote down about them.
 */

import { contextIn, resourcesOf } from '../../dialogs/conversation/context.ts';
import { en } from '../../dialogs/phrases/en.ts';
import { dialogs } from '../../dialogs/topics/index.ts';
import type { Context, Option, SlotName, Slots, Turn } from '../../dialogs/turns/turn.ts';
import { loadKnowledge } from '../../knowledge/facts/load.ts';
import type { IntentId } from '../../knowledge/understanding/intent-rules/intent-rules.ts';
import { rememberingPhrases } from './phrase-names.ts';
import { samples } from './samples.ts';

/** A question or an answer of one dialog: all turns that say the same phrase, whatever names stand in it. */
export interface MapNode {
  id: string;
  kind: 'start' | 'ask' | 'answer';
  /** The slot that a question asks for, or the name of the phrase that an answer begins with. */
  name: string;
  /** What is said, as it was said first. */
  text: string;
  ways: Way[];
  /** Next steps that an answer offers: labels of buttons that lead out of this dialog. */
  next: string[];
}

/** A way on from a question, or into the dialog. */
export interface Way {
  by: 'button' | 'typed' | 'told';
  /** The buttons or words that lead the same way. */
  labels: string[];
  /** Ids of the nodes that it can lead to; a dialog's name where it leads out of this one. */
  to: string[];
}

export interface DialogMap {
  dialog: IntentId;
  title: string;
  nodes: MapNode[];
}

/** What is known at one point of the walk. */
interface Point {
  slots: Slots;
  today: string;
}

const resources = resourcesOf(loadKnowledge());
const phrases = rememberingPhrases(en);
const said = samples(resources);

/** Every dialog of `dialogs/topics/index.ts`, in its order, with all that was found in it. */
export function exploreDialogs(): DialogMap[] {
  return (Object.keys(dialogs) as IntentId[]).map(explore);
}

function explore(dialog: IntentId): DialogMap {
  const nodes = new Map<string, MapNode>();
  const visited = new Set<string>();
  /** The question in which the words for a slot are written. */
  const open = new Map<string, string>();
  const start: MapNode = { id: 'start', kind: 'start', name: '', text: '', ways: [], next: [] };
  nodes.set(start.id, start);

  /** Says what a point leads to, and walks on from there once. */
  const walk = (first: Point): string => {
    const waiting: Point[] = [];
    const visit = (point: Point): string => {
      const turn = turnAt(dialog, point);
      const id = idOf(turn);
      const known = nodes.get(id);
      if (known === undefined) nodes.set(id, nodeOf(id, turn, dialog));
      const key = JSON.stringify(point);
      if (!visited.has(key)) {
        visited.add(key);
        waiting.push(point);
      }
      return id;
    };
    const id = visit(first);
    for (let point = waiting.shift(); point !== undefined; point = waiting.shift()) {
      const turn = turnAt(dialog, point);
      const node = nodes.get(idOf(turn));
      if (node === undefined) continue;
      for (const option of turn.kind === 'ask' ? turn.options : turn.next) {
        if (byTheTalk(option)) continue;
        const elsewhere = leadsElsewhere(option, dialog);
        if (elsewhere !== undefined) {
          if (turn.kind === 'ask') addWay(node, 'button', option.label, elsewhere);
          continue;
        }
        addWay(node, 'button', option.label, visit({ ...point, slots: pressed(option, point.slots) }));
      }
      // A slot that is asked for again, after a near miss, takes the same words as at first.
      const typed = turn.kind === 'ask' ? said.typed(turn, point.slots) : [];
      if (typed.length === 0 || (open.get(node.name) ?? node.id) !== node.id) continue;
      open.set(node.name, node.id);
      for (const { label, slots } of typed)
        addWay(node, 'typed', label, visit({ ...point, slots: { ...point.slots, ...slots } }));
    }
    return id;
  };

  const today = said.days.afterAll;
  addWay(start, 'told', 'nothing more said', walk({ slots: {}, today }));
  const reads = slotsRead(dialog, today);
  for (const { label, slots } of said.told(reads)) {
    const turn = turnAt(dialog, { slots, today });
    if (!nodes.has(idOf(turn))) addWay(start, 'told', label, walk({ slots, today }));
  }
  for (const { label, day } of said.days.others) {
    const turn = turnAt(dialog, { slots: {}, today: day });
    if (!nodes.has(idOf(turn))) addWay(start, 'told', label, walk({ slots: {}, today: day }));
  }
  return { dialog, title: en.conversation.topic(dialog), nodes: [...nodes.values()].map(withWaysTogether) };
}

/** The context of a day, with phrases that remember which of them was said. */
function contextOn(today: string): Context {
  return { ...contextIn(resources, 'en', today), say: phrases.say };
}

function turnAt(dialog: IntentId, { slots, today }: Point): Turn {
  return dialogs[dialog](slots, contextOn(today));
}

/** Two turns are one node where they say the same phrase; which phrase it is, is remembered while it is said. */
function idOf(turn: Turn): string {
  return turn.kind === 'ask'
    ? `${turn.slot}: ${phrases.nameOf(turn.text) ?? turn.text}`
    : (phrases.nameOf(turn.headline) ?? turn.headline);
}

function nodeOf(id: string, turn: Turn, dialog: IntentId): MapNode {
  if (turn.kind === 'ask')
    return { id, kind: 'ask', name: turn.slot, text: plain(turn.text), ways: [], next: [] };
  const next = turn.next
    .filter(option => leadsElsewhere(option, dialog) !== undefined || byTheTalk(option))
    .map(({ label }) => label);
  return { id, kind: 'answer', name: id, text: plain(turn.headline), ways: [], next };
}

function plain(text: string): string {
  return text.replaceAll('**', '');
}

function leadsElsewhere({ to }: Option, dialog: IntentId): IntentId | undefined {
  return to.dialog === undefined || to.dialog === dialog ? undefined : to.dialog;
}

/** A button such as "Why do the documents differ?", which the conversation answers over the dialog's head. */
function byTheTalk({ to }: Option): boolean {
  return to.dialog === undefined && to.slots === undefined && to.forget === undefined;
}

function pressed({ to }: Option, slots: Slots): Slots {
  const all = Object.entries({ ...slots, ...to.slots });
  return Object.fromEntries(all.filter(([slot]) => !to.forget?.includes(slot as SlotName))) as Slots;
}

/** The slots that a dialog looks at before anything was heard. */
function slotsRead(dialog: IntentId, today: string): Set<SlotName> {
  const read = new Set<SlotName>();
  const slots = new Proxy<Slots>(
    {},
    {
      get: (_none, slot) => {
        read.add(slot as SlotName);
        return undefined;
      },
    },
  );
  dialogs[dialog](slots, contextOn(today));
  return read;
}

function addWay(node: MapNode, by: Way['by'], label: string, to: string): void {
  const known = node.ways.find(way => way.by === by && way.labels[0] === label);
  if (known === undefined) node.ways.push({ by, labels: [label], to: [to] });
  else if (!known.to.includes(to)) known.to.push(to);
}

/** Buttons that lead the same way stand together. */
function withWaysTogether(node: MapNode): MapNode {
  const together = new Map<string, Way>();
  for (const way of node.ways) {
    const key = JSON.stringify([way.by, [...way.to].sort()]);
    const known = together.get(key);
    if (known === undefined) together.set(key, { ...way, labels: [...way.labels] });
    else known.labels.push(...way.labels);
  }
  return { ...node, ways: [...together.values()] };
}
