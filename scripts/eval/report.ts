/** The figures, as lines for a reader and as data. */
import { oneLine } from '../../src/cli/input.ts';
import type { Measure, Verdict } from './format.ts';

/** A set, scored. */
export interface ScoredSet {
  /** Its name in the report. */
  folder: string;
  set: string;
  seconds: number;
  measures: Measure[];
}

interface Figure {
  right: number;
  all: number;
}

const nameWidth = 44;
/** The report cuts lines to this many characters. `--json` prints them whole. */
const longest = { text: 300, expected: 200, got: 600 };

/** One line for each measure of the set. If it has several kinds, one line for each kind follows the first. */
export function figureLines({ set, seconds, measures }: ScoredSet): string {
  const lines = measures
    .filter(({ verdicts }) => verdicts.length > 0)
    .flatMap(({ name, verdicts, showsKinds }, index) => {
      const kinds = figuresByKind(verdicts);
      return [
        // The measures of a set judge the same answers, so their time is shown once.
        `${figureLine(`  ${set}: ${name}`, figureOf(verdicts))}${index === 0 ? `${seconds.toFixed(1).padStart(8)} s` : ''}`,
        ...((index === 0 || showsKinds) && kinds.size > 1
          ? [...kinds].map(([kind, figure]) => figureLine(`      ${kind}`, figure))
          : []),
      ];
    });
  return lines.map(line => `${line}\n`).join('');
}

/** The bounds of the table of confidence, the surest first. */
const confidences = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0];
/** How many confusions are named. */
const worst = 12;

/** How often readings of each confidence are right, and which intents are taken for which. Nothing for sets without confidence. */
export function confidenceLines({ measures: [measure] }: ScoredSet): string {
  const judged = (measure?.verdicts ?? []).filter(({ confidence }) => confidence !== undefined);
  if (judged.length === 0) return '';
  const rows = confidences.map((from, at) => {
    const to = confidences[at - 1] ?? 2;
    const within = judged.filter(({ confidence = 0 }) => confidence >= from && confidence < to);
    return within.length === 0 ? '' : `${figureLine(`      confidence from ${from}`, figureOf(within))}\n`;
  });
  const confusions = new Map<string, number>();
  for (const { right, expected, got } of judged)
    if (!right)
      confusions.set(`${expected} read as ${got}`, (confusions.get(`${expected} read as ${got}`) ?? 0) + 1);
  const named = [...confusions]
    .filter(([, count]) => count > 1)
    .sort(([, one], [, other]) => other - one)
    .slice(0, worst)
    .map(([confusion, count]) => `      ${String(count).padStart(4)}  ${confusion}\n`);
  return [...rows, ...named].join('');
}

/** Every item of the set with a wrong answer: its text, the expected answer and the given answer. */
export function missLines({ set, measures }: ScoredSet): string {
  return measures
    .filter(({ isSummary }) => !isSummary)
    .flatMap(({ name, verdicts }) =>
      verdicts
        .filter(({ right }) => !right)
        .map(({ id, text, expected, got, why }) =>
          [
            `\n    ${set}: ${name} · ${id}`,
            ...labelled('text', oneLine(text), longest.text),
            ...labelled('expected', expected, longest.expected),
            ...labelled('got', got, longest.got),
            ...(why === undefined ? [] : labelled('why', why, longest.text)),
          ].join('\n'),
        ),
    )
    .map(miss => `${miss}\n`)
    .join('');
}

/** The set as data: its figures and, if wanted, its misses. */
export function asData({ folder, set, seconds, measures }: ScoredSet, withMisses: boolean) {
  return {
    folder,
    set,
    seconds: Number(seconds.toFixed(2)),
    measures: measures
      .filter(({ verdicts }) => verdicts.length > 0)
      .map(({ name, verdicts }) => ({
        measure: name,
        ...figureOf(verdicts),
        kinds: Object.fromEntries(figuresByKind(verdicts)),
        ...(withMisses && { misses: verdicts.filter(({ right }) => !right) }),
      })),
  };
}

function figureOf(verdicts: readonly Verdict[]): Figure {
  return { right: verdicts.filter(({ right }) => right).length, all: verdicts.length };
}

/** The kinds, in the order of their first items. Items without a kind are in none. */
function figuresByKind(verdicts: readonly Verdict[]): Map<string, Figure> {
  const kinds = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    if (verdict.kind === undefined) continue;
    kinds.set(verdict.kind, [...(kinds.get(verdict.kind) ?? []), verdict]);
  }
  return new Map([...kinds].map(([kind, of]) => [kind, figureOf(of)]));
}

function figureLine(name: string, { right, all }: Figure): string {
  const share = ((100 * right) / all).toFixed(1);
  return `${cut(name, nameWidth).padEnd(nameWidth)}${String(right).padStart(6)} /${String(all).padStart(4)}${share.padStart(8)} %`;
}

function labelled(label: string, text: string, longestLine: number): string[] {
  const [first = '', ...rest] = text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => cut(line, longestLine));
  return [`      ${label.padEnd(9)}${first}`, ...rest.map(line => `${' '.repeat(15)}${line}`)];
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
