/** `npm run manifest` makes the Teams app package, `dist/teams-app.zip`. If a variable is missing, it prints one line and exits with code 2. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { appPackage } from '../manifest/package.ts';
import { ConfigError, loadTeamsApp, type TeamsApp } from '../src/config.ts';

const root = join(import.meta.dirname, '..');

function configure(): TeamsApp {
  try {
    if (existsSync('.env')) process.loadEnvFile('.env');
    return loadTeamsApp(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}

const app = configure();
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const file = join(root, 'dist/teams-app.zip');
mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(file, appPackage(app, version));
console.log(`helpdesk: ${relative(process.cwd(), file)} holds the Teams app ${version} for ${app.publicUrl}`);
