import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Pure functions: no server, process, browser or clock. They share one copy of the knowledge instead of loading it each. */
const core = [
  'test/{knowledge,dialogs,search-quality}/**/*.test.ts',
  'test/conversations.test.ts',
  'test/src/cli/{check,input}.test.ts',
];

export default defineConfig({
  test: {
    // Tests of servers and browsers mostly wait. Two files for each core take half the time of one.
    maxWorkers: 2 * availableParallelism(),
    // Some tests start a real process, server or browser, which takes long on two cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'core', include: core, isolate: false } },
      {
        extends: true,
        test: {
          name: 'edges',
          include: ['test/**/*.test.ts'],
          exclude: core,
        },
      },
    ],
  },
});
