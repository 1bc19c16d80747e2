/** `npm run test:interop` tests this server with Microsoft's unchanged Web Chat in Chromium. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { microsoftWebChat, NoWebChat } from '../test/support/microsoft-webchat.ts';

const root = join(import.meta.dirname, '..');
try {
  microsoftWebChat();
} catch (error) {
  if (!(error instanceof NoWebChat)) throw error;
  console.error(`helpdesk: test:interop: ${error.message}`);
  process.exit(1);
}
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const config = join(root, 'test/vitest.interop.config.ts');
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--config', config, 'test/interop/webchat', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
