import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Some tests start a real process, server or browser; on two cores that takes its time.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
