/**
 * Walks through every dialog as people would: it presses each button, types the posts and offices that make a difference,
 * and begins with each fact that a message may tell. The result is what the dialogs do, not what somebody wrote about them.
 */

import { contextIn, resourcesOf } from '../../dialogs/conversation/context.ts';
import { withoutSlots } from '../../dialogs/conversation/state.ts';
import { en } from '../../dialogs/phrases/en.ts';
import { dialogs } from '../../dialogs/topics/index.ts';
import { optionsOf } from '../../dialogs/turns/message.ts';
import type { Ask, Context, Option, SlotName, Slots, Turn } from '../../dialogs/turns/turn.ts';
import { loadKnowledge } from '../../knowledge/load.ts';
import type { IntentId } from '../../knowledge/understanding/intent-rules/intent-rules.ts';
import { rememberingPhrases } from './phrase-names.ts';
import { samples } from './samples.ts';

/** A question or an answer of one dialog: all turns with the same phrase, with any names in it. */
export interface MapNode {
  id: string;
  kind: 'start' | 'ask' | 'answer';
  /** The slot that a question asks for, or the name of the phrase that an answer begins with. */
  name: string;
  /** The text of the first turn that was found. */
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

/** What is known at one moment of the walk, and the day. */
interface Known {
  slots: Slots;
  today: string;
}

/** The walk through one dialog. */
interface Walk {
  dialog: IntentId;
  nodes: Map<string, MapNode>;
  /** What was known wherever the walk has been, as JSON. */
  visited: Set<string>;
  /** By slot: the question to which its words are typed. */
  typedAt: Map<string, string>;
  /** Where the walk still has to go on from. */
  waiting: Known[];
}

const resources = resourcesOf(loadKnowledge());
const phrases = rememberingPhrases(en);
const examples = samples(resources);

/** Every dialog of `dialogs/topics/index.ts`, in its order, with all that was found in it. */
export function exploreDialogs(): DialogMap[] {
  return (Object.keys(dialogs) as IntentId[]).map(explore);
}

function explore(dialog: IntentId): DialogMap {
  const start: MapNode = { id: 'start', kind: 'start', name: '', text: '', ways: [], next: [] };
  const walk: Walk = {
    dialog,
    nodes: new Map([[start.id, start]]),
    visited: new Set(),
    typedAt: new Map(),
    waiting: [],
  };
  const today = examples.days.afterAll;
  addWay(start, 'told', 'nothing more said', walkFrom({ slots: {}, today }, walk));
  const told = [...examples.told(slotsRead(dialog, today))].map(({ label, slots }) => ({
    label,
    slots,
    today,
  }));
  const onDays = examples.days.others.map(({ label, day }) => ({ label, slots: {}, today: day }));
  for (const { label, ...known } of [...told, ...onDays])
    if (!walk.nodes.has(idOf(turnAt(dialog, known)))) addWay(start, 'told', label, walkFrom(known, walk));
  return {
    dialog,
    title: en.conversation.topic(dialog),
    nodes: [...walk.nodes.values()].map(withWaysTogether),
  };
}

/** Walks on from what is known until nothing new comes. Returns the id of the first node. */
function walkFrom(first: Known, walk: Walk): string {
  const id = visit(first, walk);
  for (let known = walk.waiting.shift(); known !== undefined; known = walk.waiting.shift()) {
    const turn = turnAt(walk.dialog, known);
    const node = walk.nodes.get(idOf(turn));
    if (node === undefined) continue;
    pressButtons(turn, node, known, walk);
    if (turn.kind === 'ask') typeAnswers(turn, node, known, walk);
  }
  return id;
}

/** The id of the node that is reached; the walk goes on from it unless it has been there with the same slots. */
function visit(known: Known, { dialog, nodes, visited, waiting }: Walk): string {
  const turn = turnAt(dialog, known);
  const id = idOf(turn);
  if (!nodes.has(id)) nodes.set(id, nodeOf(id, turn, dialog));
  const key = JSON.stringify(known);
  if (!visited.has(key)) {
    visited.add(key);
    waiting.push(known);
  }
  return id;
}

function pressButtons(turn: Turn, node: MapNode, known: Known, walk: Walk): void {
  for (const option of optionsOf(turn).filter(option => !answeredByConversation(option))) {
    const elsewhere = leadsElsewhere(option, walk.dialog);
    if (elsewhere === undefined)
      addWay(node, 'button', option.label, visit({ ...known, slots: pressed(option, known.slots) }, walk));
    else if (turn.kind === 'ask') addWay(node, 'button', option.label, elsewhere);
  }
}

/** Types one answer of each kind. A slot that is asked for again, after a near miss, takes the same words as at first. */
function typeAnswers(question: Ask, node: MapNode, known: Known, walk: Walk): void {
  const typed = examples.typed(question, known.slots);
  if (typed.length === 0 || (walk.typedAt.get(node.name) ?? node.id) !== node.id) return;
  walk.typedAt.set(node.name, node.id);
  for (const { label, slots } of typed)
    addWay(node, 'typed', label, visit({ ...known, slots: { ...known.slots, ...slots } }, walk));
}

/** The context of a day, with phrases that remember which of them was said. */
function contextOn(today: string): Context {
  return { ...contextIn(resources, 'en', today), say: phrases.say };
}

function turnAt(dialog: IntentId, { slots, today }: Known): Turn {
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
    .filter(option => leadsElsewhere(option, dialog) !== undefined || answeredByConversation(option))
    .map(({ label }) => label);
  return { id, kind: 'answer', name: id, text: plain(turn.headline), ways: [], next };
}

function plain(text: string): string {
  return text.replaceAll('**', '');
}

function leadsElsewhere({ to }: Option, dialog: IntentId): IntentId | undefined {
  return to.dialog === undefined || to.dialog === dialog ? undefined : to.dialog;
}

/** A button such as "Why do the documents differ?", which the conversation answers and no dialog. */
function answeredByConversation({ to }: Option): boolean {
  return to.dialog === undefined && to.slots === undefined && to.forget === undefined;
}

function pressed({ to }: Option, slots: Slots): Slots {
  return withoutSlots({ ...slots, ...to.slots }, to.forget ?? []);
}

/** The slots that a dialog looks at while none is filled. */
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
