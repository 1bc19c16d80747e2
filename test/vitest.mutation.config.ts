/** The tests that `npm run test:mutation` runs against each change it makes to the rules. */
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['test/knowledge/rules/**/*.test.ts'] } });
