import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { decode } from 'fast-png';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../knowledge/understanding/language.ts';
import { appTexts } from '../../manifest/app-texts.ts';
import { hindi, manifest, schemaVersion } from '../../manifest/manifest.ts';
import { appPackage } from '../../manifest/package.ts';
import { teamsPageTexts } from '../../src/teams/pages/page-texts.ts';
import { reply, temporaryFolder } from '../support/helpdesk.ts';

const root = path.join(import.meta.dirname, '../..');
const official = path.join(
  root,
  `node_modules/@microsoft/app-manifest/build/json-schemas/teams/v${schemaVersion}`,
);

const app = {
  id: '11111111-2222-3333-4444-555555555555',
  botId: '66666666-7777-8888-9999-000000000000',
  publicUrl: 'https://helpdesk.example.gov.in',
  organisation: 'Circle Office',
};
const env = {
  MICROSOFT_APP_ID: app.botId,
  TEAMS_APP_ID: app.id,
  PUBLIC_URL: app.publicUrl,
  ORGANISATION: app.organisation,
};

type Json = Record<string, unknown>;
const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Json;

/** Microsoft's schema is draft 4; what it uses of it means the same in draft 7, but for the names of schema and id. */
function validator(name: string): ValidateFunction {
  const { $schema, id, ...schema } = readJson(path.join(official, `MicrosoftTeams.${name}schema.json`));
  expect($schema).toBe('http://json-schema.org/draft-04/schema#');
  // Its patterns are of before the flag u.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(ajv);
  return ajv.compile(schema);
}

let isManifest: ValidateFunction;
let isLocalisation: ValidateFunction;
beforeAll(() => {
  isManifest = validator('');
  isLocalisation = validator('Localization.');
});

const faults = (validate: ValidateFunction, value: unknown) => {
  validate(JSON.parse(JSON.stringify(value)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

describe('manifest.json', () => {
  const made = manifest(app, '0.1.0');

  it('is what Microsoft’s own schema asks for', () => {
    expect(faults(isManifest, made)).toEqual([]);
  });

  it.each<[string, (copy: typeof made) => unknown]>([
    ['a name that is too long', copy => ({ ...copy, name: { short: 'x'.repeat(31) } })],
    ['an id that is none', copy => ({ ...copy, id: 'igot' })],
    ['an unknown entry', copy => ({ ...copy, theme: 'dark' })],
    [
      'an organisation that is too long',
      copy => ({ ...copy, developer: { ...copy.developer, name: 'x'.repeat(33) } }),
    ],
    ['no description', ({ description: _, ...copy }) => copy],
  ])('would not be, with %s', (_what, spoil) => {
    expect(faults(isManifest, spoil(made))).not.toEqual([]);
  });

  it('asks for no permission, and for no domain but its own', () => {
    expect(made.permissions).toEqual([]);
    expect(made.validDomains).toEqual(['helpdesk.example.gov.in']);
    expect(Object.keys(made)).not.toContain('webApplicationInfo');
    expect(Object.keys(made)).not.toContain('authorization');
    const addresses = JSON.stringify({ ...made, $schema: '' }).match(/https?:\/\/[^/"?#]+/g) ?? [];
    expect(new Set(addresses)).toEqual(new Set([app.publicUrl]));
  });

  it('puts the bot into chats, group chats and channels, with its message extension and tab', () => {
    expect(made.bots.map(({ botId, scopes }) => [botId, scopes])).toEqual([
      [app.botId, ['personal', 'team', 'groupChat']],
    ]);
    expect(made.composeExtensions[0]?.commands.map(({ id, type, context }) => [id, type, context])).toEqual([
      ['search', 'query', ['compose', 'commandBox']],
      ['answer', 'action', ['message']],
    ]);
    expect(made.staticTabs[0]?.contentUrl).toBe(
      'https://helpdesk.example.gov.in/teams/tab?locale={locale}&theme={theme}',
    );
  });

  it('uses the first schema in which prompts can be in another language', () => {
    const localisation = 'MicrosoftTeams.Localization.schema.json';
    const [older, ours] = [path.join(official, '../v1.27', localisation), path.join(official, localisation)];
    const knowsPrompts = (file: string) => /\^bots[^"]*\.prompt\$"/.test(readFileSync(file, 'utf8'));
    expect([knowsPrompts(older), knowsPrompts(ours)]).toEqual([false, true]);
  });
});

describe('hi.json', () => {
  const made = hindi();

  it('is what Microsoft’s own schema asks for', () => {
    expect(faults(isLocalisation, made)).toEqual([]);
  });

  it.each<[string, Json]>([
    ['a name that is too long', { 'name.short': 'य'.repeat(31) }],
    ['a path that is none', { 'bots[0].commandLists[0].commands[0].name': 'मेरा पदनाम' }],
    ['an empty description', { 'description.full': '' }],
  ])('would not be, with %s', (_what, spoilt) => {
    // A path that no pattern knows is refused too, for nothing else may stand there.
    expect(faults(isLocalisation, { ...made, ...spoilt })).not.toEqual([]);
  });

  it('says every sentence of the manifest that Teams lets be said in another language, and no other', () => {
    const { properties, patternProperties } = readJson(
      path.join(official, 'MicrosoftTeams.Localization.schema.json'),
    ) as Record<string, Json>;
    const patterns = Object.keys(patternProperties ?? {}).map(pattern => new RegExp(pattern));
    const paths = strings(manifest(app, '0.1.0')).filter(
      at => (properties && at in properties) || patterns.some(pattern => pattern.test(at)),
    );
    const { $schema: _, ...said } = made;
    expect(Object.keys(said).sort()).toEqual(paths.filter(at => at !== '$schema').sort());
    expect(paths.length).toBeGreaterThan(60);
  });

  it('says it in Devanagari, but for the way back to English', () => {
    const { $schema: _, ...said } = made;
    const latin = Object.values(said).filter(text => !/\p{Script=Devanagari}/u.test(text));
    expect(new Set(latin)).toEqual(new Set(['In English']));
  });
});

/** Where a text stands, as Teams' localisation names the place: `bots[0].commandLists[1].commands[0].title`. */
function strings(value: unknown, at = ''): string[] {
  if (typeof value === 'string') return [at];
  if (Array.isArray(value)) return value.flatMap((entry, index) => strings(entry, `${at}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) => strings(entry, at === '' ? name : `${at}.${name}`));
}

describe('what can be picked instead of typed', () => {
  /** In the order of the list, the dialog that must answer. */
  const dialogs = [
    'designation_lookup',
    'mdo_lookup',
    'courses_list',
    'assessment_locked',
    'login_case1',
    'checklist_track',
    'deadlines',
    'language_switch',
    'help_capabilities',
    'restart_cancel',
  ];
  const picked = (['en', 'hi'] as const).flatMap(language => [
    ...appTexts[language].personal.flatMap(({ title, prompt }, index) =>
      [title, prompt].map(text => [language, text, dialogs[index]] as const),
    ),
    [language, teamsPageTexts[language].question, 'checklist_track'] as const,
  ]);
  const other: Record<Language, Language> = { en: 'hi', hi: 'en' };
  /** What is spoken afterwards; who wants to be forgotten has chosen none. */
  const spokenAfter = (language: Language, dialog: string | undefined) => {
    if (dialog === 'restart_cancel') return undefined;
    return dialog === 'language_switch' ? other[language] : language;
  };

  // Older clients send the title, newer ones the prompt; the tab asks its own question.
  it.each(picked)('%s: “%s” is answered by %s', (language, text, dialog) => {
    const { turns, state } = reply({ text, locale: language }, undefined, { today: '2026-11-21' });
    expect(turns.map(turn => turn.dialog)).toContain(dialog);
    expect(state.language).toBe(spokenAfter(language, dialog));
  });

  it('fits on one line of the list', () => {
    for (const { personal } of Object.values(appTexts))
      for (const { title, description } of personal) {
        // Teams' limits before 1.21, and what its lists show without cutting.
        expect(title.length).toBeLessThanOrEqual(32);
        expect(description.length).toBeLessThanOrEqual(128);
      }
  });
});

describe('the package', () => {
  const archive = appPackage(app, '0.1.0');
  const files = unzipSync(archive);

  it('holds the four files, each as it was made', () => {
    expect(Object.keys(files)).toEqual(['manifest.json', 'hi.json', 'color.png', 'outline.png']);
    expect(jsonOf(files, 'manifest.json')).toEqual(manifest(app, '0.1.0'));
    expect(jsonOf(files, 'hi.json')).toEqual(hindi());
    for (const icon of ['color.png', 'outline.png'])
      expect(Buffer.from(files[icon] ?? [])).toEqual(readFileSync(path.join(root, 'manifest', icon)));
  });

  it('has the same bytes whenever and wherever it is made', () => {
    expect(appPackage(app, '0.1.0')).toEqual(archive);
    // 1 January 1980, midnight, in the header of the first file: no clock and no time zone is in it.
    expect(archive.readUInt32LE(10)).toBe(0x00210000);
  });

  it.each([
    ['color.png', 192],
    ['outline.png', 32],
  ])('%s is a square PNG of %i pixels', (name, size) => {
    const { width, height } = decode(files[name] ?? new Uint8Array());
    expect([width, height]).toEqual([size, size]);
  });

  it('color.png fills its square', () => {
    const pixels = pixelsOf(files['color.png']);
    expect(pixels.every(([, , , alpha]) => alpha === 255)).toBe(true);
    expect(pixels[0]).toEqual([166, 25, 46, 255]);
  });

  it('outline.png is white on nothing', () => {
    const pixels = pixelsOf(files['outline.png']);
    const seen = pixels.filter(([, , , alpha]) => alpha !== 0);
    expect(seen.length).toBeGreaterThan(100);
    expect(pixels.length - seen.length).toBeGreaterThan(100);
    expect(seen.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true);
  });
});

function jsonOf(files: Record<string, Uint8Array>, name: string) {
  return JSON.parse(strFromU8(files[name] ?? new Uint8Array()));
}

/** The pixels of a PNG as red, green, blue and alpha. */
function pixelsOf(png: Uint8Array | undefined): number[][] {
  const { width, height, channels, depth, data } = decode(png ?? new Uint8Array());
  expect(depth).toBe(8);
  return Array.from({ length: width * height }, (_, index) => {
    const pixel = [...data.slice(index * channels, (index + 1) * channels)];
    return channels === 3 ? [...pixel, 255] : pixel;
  });
}

describe('npm run manifest', () => {
  const run = (given: Record<string, string>) =>
    spawnSync(process.execPath, [path.join(root, 'scripts/manifest.ts')], {
      cwd: temporaryFolder(),
      env: { PATH: process.env.PATH, ...given },
      encoding: 'utf8',
    });

  it('makes the package', () => {
    const { status, stdout, stderr } = run(env);
    expect([status, stderr]).toEqual([0, '']);
    const file = path.join(root, 'dist/teams-app.zip');
    expect(stdout).toMatch(
      /^helpdesk: \S*dist\/teams-app\.zip holds the Teams app [\d.]+ for https:\/\/helpdesk\S+\n$/,
    );
    expect(existsSync(file)).toBe(true);
    const made = jsonOf(unzipSync(readFileSync(file)), 'manifest.json');
    expect(faults(isManifest, made)).toEqual([]);
    expect([made.id, made.bots[0].botId, made.developer.name]).toEqual([app.id, app.botId, app.organisation]);
  });

  it('takes the id of the bot for the app where it has none of its own', () => {
    const { TEAMS_APP_ID: _, ...given } = env;
    expect(run(given).status).toBe(0);
    const made = jsonOf(unzipSync(readFileSync(path.join(root, 'dist/teams-app.zip'))), 'manifest.json');
    expect(faults(isManifest, made)).toEqual([]);
    expect(made.id).toBe(app.botId);
  });

  it.each(['MICROSOFT_APP_ID', 'PUBLIC_URL', 'ORGANISATION'] as const)(
    'names %s where it is missing',
    name => {
      const { [name]: _, ...given } = env;
      const { status, stdout, stderr } = run(given);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(new RegExp(`^helpdesk: ${name}: is missing; set [^\\n]+\\n$`));
    },
  );
});
