/**
 * `npm run bench` prints how long look-ups and turns take. It does not check answers; test/search-quality does that. For
 * comparison, plain fuse.js searches the printed names and equivalents with the same queries.
 */
import Fuse from 'fuse.js';
import { designationQueries, email, mdoQueries, messages } from './queries.ts';

const rounds = 30;
/** Calls before the measurement, because a running server is warm too. The first call has a column of its own. */
const callsToWarmUp = 200;
const today = '2026-02-01';

const loadStart = performance.now();
const { loadKnowledge } = await import('../knowledge/load.ts');
const { createConversation } = await import('../dialogs/conversation/conversation.ts');
const imported = performance.now();
const knowledge = loadKnowledge();
const loaded = performance.now();
const { findDesignation, findMdo, understand } = knowledge;
const converse = createConversation(knowledge);
const indexed = performance.now();

const printed = knowledge.designations.flatMap(({ name, equivalents }) => [
  { name, text: name },
  ...equivalents.map(({ post }) => ({ name, text: post })),
]);
const fuse = new Fuse(printed, { keys: ['text'] });

const ours = measure('designation look-up', designationQueries, query => findDesignation(query));
const plain = measure('  plain fuse.js, same queries', designationQueries, query => fuse.search(query));
const rows = [
  ours,
  plain,
  measure('MDO look-up', mdoQueries, query => findMdo(query)),
  measure('understanding a message', messages, text => understand(text)),
  measure(`understanding an e-mail of ${(email.length / 1000).toFixed(1)} kB`, [email], text =>
    understand(text),
  ),
  measure('a whole turn of conversation', messages, text => converse({ text }, undefined, { today })),
  measure('a whole turn, the e-mail', [email], text => converse({ text }, undefined, { today })),
];

console.log(
  `Node ${process.version}, each query ${rounds} times after ${callsToWarmUp} calls to warm up; “first”: each query's first call, their median\n`,
);
console.log(
  `${''.padEnd(40)}${['queries', 'first ms', 'median ms', 'p99 ms', 'slowest'].map(head => head.padStart(11)).join('')}`,
);
for (const { what, queries, first, median, p99, slowest } of rows)
  console.log(
    `${what.padEnd(40)}${[String(queries), ...[first, median, p99, slowest].map(figure)].map(cell => cell.padStart(11)).join('')}`,
  );
console.log(
  `\nour designation look-up takes ${(ours.median / plain.median).toFixed(2)} times as long as plain fuse.js at the median, ` +
    `${(ours.p99 / plain.p99).toFixed(2)} times at p99`,
);
console.log(
  `start: modules ${figure(imported - loadStart)} ms, knowledge ${figure(loaded - imported)} ms, indexes ${figure(indexed - loaded)} ms; ` +
    `memory ${(process.memoryUsage().rss / 1024 / 1024).toFixed(0)} MB RSS, of it heap ${(process.memoryUsage().heapUsed / 1024 / 1024).toFixed(0)} MB`,
);

function measure<Query>(what: string, queries: readonly Query[], work: (query: Query) => unknown) {
  const timed = (times: number): number[] =>
    Array.from({ length: times }, () =>
      queries.map(query => {
        const start = performance.now();
        work(query);
        return performance.now() - start;
      }),
    )
      .flat()
      .sort((a, b) => a - b);
  const at = (times: number[], share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const first = at(timed(1), 0.5);
  timed(Math.ceil(callsToWarmUp / queries.length));
  const times = timed(rounds);
  return {
    what,
    queries: queries.length,
    first,
    median: at(times, 0.5),
    p99: at(times, 0.99),
    slowest: at(times, 1),
  };
}

function figure(milliseconds: number): string {
  return milliseconds < 10 ? milliseconds.toFixed(3) : milliseconds.toFixed(0);
}
