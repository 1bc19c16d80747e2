/**
 * The tests in Microsoft's own clients, which are no dependencies: `npm run test:interop` runs those in Web Chat,
 * `npm run test:playground` those in the Agents Playground.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/interop/**/*.interop.ts'], testTimeout: 90_000, hookTimeout: 120_000 },
});
