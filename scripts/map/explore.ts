/**
 * Walks through every dialog as people would. It presses each button, types posts and offices of each kind, and begins with
 * each fact that a message may tell. So the map shows what the dialogs do, and not what somebody wrote about them.
 */

import { contextIn, resourcesOf } from '../../dialogs/conversation/context.ts';
import { questionOf } from '../../dialogs/conversation/run-dialog.ts';
import { withoutSlots } from '../../dialogs/conversation/state.ts';
import { en } from '../../dialogs/phrases/en.ts';
import { titleOf } from '../../dialogs/phrases/titles.ts';
import { dialogs } from '../../dialogs/topics/index.ts';
import { optionsOf } from '../../dialogs/turns/message.ts';
import type { Ask, Context, Option, SlotName, Slots, Turn } from '../../dialogs/turns/turn.ts';
import { loadKnowledge } from '../../knowledge/load.ts';
import type { IntentId } from '../../knowledge/understanding/intents.ts';
import { rememberingPhrases } from './phrase-names.ts';
import { samples } from './samples.ts';

/** A question or an answer of one dialog: all turns that use the same phrase, whatever names are in it. */
export interface MapNode {
  id: string;
  kind: 'start' | 'ask' | 'answer';
  /** The slot that a question asks for, or the name of the first phrase of an answer. */
  name: string;
  /** The text of the first turn that was found. */
  text: string;
  ways: Way[];
  /** The labels of an answer's buttons that lead out of this dialog. */
  next: string[];
}

/** A way from a node to the next ones. The ways of the start node lead into the dialog. */
export interface Way {
  /** `asks`: from an answer to the question below it. */
  by: 'button' | 'typed' | 'told' | 'asks';
  /** The buttons or words that lead to the same nodes. */
  labels: string[];
  /** Ids of the nodes that it can lead to. If it leads out of this dialog, the name of the other dialog. */
  to: string[];
}

export interface DialogMap {
  dialog: IntentId;
  title: string;
  nodes: MapNode[];
}

/** The filled slots at one point of the walk, and the day. */
interface Known {
  slots: Slots;
  today: string;
}

/** The walk through one dialog. */
interface Walk {
  dialog: IntentId;
  nodes: Map<string, MapNode>;
  /** Every {@link Known} that the walk has visited, as JSON. */
  visited: Set<string>;
  /** Slot names to the ids of the questions where their words are typed. */
  typedAt: Map<string, string>;
  /** The points from which the walk has not gone on yet. */
  waiting: Known[];
}

const resources = resourcesOf(loadKnowledge());
const phrases = rememberingPhrases(en);
const examples = samples(resources);

/** Every dialog of `dialogs/topics/index.ts`, in that order, with everything that the walk found in it. */
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
    title: titleOf(en, dialog),
    nodes: [...walk.nodes.values()].map(withWaysTogether),
  };
}

/** Walks on from a point until it finds nothing new. Returns the id of the first node. */
function walkFrom(first: Known, walk: Walk): string {
  const id = visit(first, walk);
  for (let known = walk.waiting.shift(); known !== undefined; known = walk.waiting.shift()) {
    const turn = turnAt(walk.dialog, known);
    const node = walk.nodes.get(idOf(turn));
    if (node === undefined) continue;
    pressButtons(turn, node, known, walk);
    const question = questionOf(turn);
    const asked = question && walk.nodes.get(idOf(question));
    if (question === undefined || asked === undefined) continue;
    if (turn.kind === 'answer') pressButtons(question, asked, known, walk);
    typeAnswers(question, asked, known, walk);
  }
  return id;
}

/** The id of the node at a point. The walk will go on from the point, unless it has visited it before. */
function visit(known: Known, { dialog, nodes, visited, waiting }: Walk): string {
  const turn = turnAt(dialog, known);
  const id = idOf(turn);
  const node = nodes.get(id) ?? nodeOf(id, turn, dialog);
  nodes.set(id, node);
  if (turn.kind === 'answer' && turn.question !== undefined) {
    const asked = idOf(turn.question);
    if (!nodes.has(asked)) nodes.set(asked, nodeOf(asked, turn.question, dialog));
    addWay(node, 'asks', 'asks', asked);
  }
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

/** Types one answer of each kind. If the dialog asks for the same slot again, after a near miss, nothing is typed there. */
function typeAnswers(question: Ask, node: MapNode, known: Known, walk: Walk): void {
  const typed = examples.typed(question, known.slots);
  if (typed.length === 0 || (walk.typedAt.get(node.name) ?? node.id) !== node.id) return;
  walk.typedAt.set(node.name, node.id);
  for (const { label, slots } of typed)
    addWay(node, 'typed', label, visit({ ...known, slots: { ...known.slots, ...slots } }, walk));
}

/** The context of a day, with phrases that record which of them was used. */
function contextOn(today: string): Context {
  return { ...contextIn(resources, 'en', today), say: phrases.say };
}

function turnAt(dialog: IntentId, { slots, today }: Known): Turn {
  return dialogs[dialog](slots, contextOn(today));
}

/** The id of a turn's node. Turns that use the same phrase are one node. The phrases recorded which one the turn used. */
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

/** A button such as "Why do the documents differ?". The conversation answers it, not a dialog. */
function answeredByConversation({ to }: Option): boolean {
  return to.dialog === undefined && to.slots === undefined && to.forget === undefined;
}

function pressed({ to }: Option, slots: Slots): Slots {
  return withoutSlots({ ...slots, ...to.slots }, to.forget ?? []);
}

/** The slots that a dialog reads when none is filled. */
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

/** Joins the ways that lead to the same nodes. */
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
