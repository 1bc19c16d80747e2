/** The tests that `npm run test:interop` runs: they need Microsoft's Web Chat, which is no dependency. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/interop/**/*.interop.ts'], testTimeout: 90_000, hookTimeout: 120_000 },
});
