import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, isLoopback, loadConfig, loadTeamsApp, variableNames } from '../../src/config.ts';
import { makeCertificate } from '../support/certificate.ts';
import { temporaryFolder } from '../support/helpdesk.ts';

const appId = '11111111-2222-3333-4444-555555555555';
const tenantId = '66666666-7777-8888-9999-000000000000';
const registered = {
  MICROSOFT_APP_ID: appId,
  MICROSOFT_APP_PASSWORD: 'secret',
  MICROSOFT_APP_TENANT_ID: tenantId,
};

describe('the configuration', () => {
  it('needs nothing: one machine, web chat only, today', () => {
    expect(loadConfig({})).toEqual({
      port: 3978,
      host: '127.0.0.1',
      dataDir: '.data',
      retentionDays: 30,
      credentials: undefined,
      directLineSecret: undefined,
      allowedOrigins: [],
      trustProxy: false,
      organisation: undefined,
      asOf: undefined,
    });
  });

  it('takes an empty value, as .env files hold them, for none', () => {
    expect(loadConfig({ PORT: '', AS_OF: '  ', ALLOWED_ORIGINS: '' }).port).toBe(3978);
  });

  it('serves everyone once it can tell callers apart', () => {
    const { host, credentials } = loadConfig({ ...registered, HOST: '0.0.0.0' });
    expect(host).toBe('0.0.0.0');
    expect(credentials).toEqual({ appId, password: 'secret', tenantId, type: 'SingleTenant' });
  });

  it('knows a managed identity, which has no password', () => {
    const { MICROSOFT_APP_PASSWORD: _, ...env } = registered;
    expect(
      loadConfig({ ...env, MICROSOFT_APP_TYPE: 'UserAssignedMSI' }).credentials?.password,
    ).toBeUndefined();
  });

  describe('with a certificate in place of the password', () => {
    const { MICROSOFT_APP_PASSWORD: _, ...env } = registered;
    const ours = makeCertificate();
    const other = makeCertificate();
    const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const load = (content: string) => {
      const file = path.join(temporaryFolder(), 'bot.pem');
      writeFileSync(file, content);
      return () => loadConfig({ ...env, MICROSOFT_APP_CERT_FILE: file });
    };

    it.each([
      ['before its key', ours.certificate + ours.privateKey],
      ['after its key', ours.privateKey + ours.certificate],
    ])('takes one that stands %s', (_where, content) => {
      const { credentials } = load(content)();
      expect(credentials?.password).toBeUndefined();
      expect(credentials?.certificate).toEqual({
        thumbprint: ours.thumbprint,
        privateKey: ours.privateKey,
      });
    });

    it.each([
      ['the certificate alone', ours.certificate],
      ['the key alone', ours.privateKey],
      ['the key of another', ours.certificate + other.privateKey],
      [
        'a key that the SDK cannot sign with',
        ours.certificate + elliptic.privateKey.export({ type: 'pkcs8', format: 'pem' }),
      ],
      [
        'a key under a pass phrase',
        ours.certificate +
          generateKeyPairSync('rsa', {
            modulusLength: 2048,
            publicKeyEncoding: { type: 'spki', format: 'pem' },
            privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' },
          }).privateKey,
      ],
      ['nothing', ''],
    ])('refuses a file with %s', (_what, content) => {
      expect(load(content)).toThrow(
        /^helpdesk: MICROSOFT_APP_CERT_FILE: names a file without a certificate .*PEM[^\n]*$/,
      );
    });

    it('refuses a file that is not there', () => {
      const attempt = () => loadConfig({ ...env, MICROSOFT_APP_CERT_FILE: '/nowhere/bot.pem' });
      expect(attempt).toThrow(
        /^helpdesk: MICROSOFT_APP_CERT_FILE: names a file that cannot be read; [^\n]+$/,
      );
    });
  });

  it('reads a list of sites', () => {
    const env = { ALLOWED_ORIGINS: ' https://a.example.gov.in, https://b.example.gov.in:8443 ,' };
    expect(loadConfig(env).allowedOrigins).toEqual([
      'https://a.example.gov.in',
      'https://b.example.gov.in:8443',
    ]);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['a port in words', { PORT: 'abc' }, /^helpdesk: PORT: .*65535/],
    ['a port that does not exist', { PORT: '70000' }, /^helpdesk: PORT: /],
    ['half a port', { PORT: '39.5' }, /^helpdesk: PORT: /],
    ['no days at all', { RETENTION_DAYS: '0' }, /^helpdesk: RETENTION_DAYS: .*3650/],
    [
      'every address, with no credentials',
      { HOST: '0.0.0.0' },
      /^helpdesk: HOST: .*MICROSOFT_APP_ID.*HOST=127\.0\.0\.1/,
    ],
    ['a name of the network, with no credentials', { HOST: 'helpdesk.example' }, /^helpdesk: HOST: /],
    [
      'an app id that is none',
      { ...registered, MICROSOFT_APP_ID: 'my-bot' },
      /^helpdesk: MICROSOFT_APP_ID: .*GUID/,
    ],
    [
      'a password without its app',
      { MICROSOFT_APP_PASSWORD: 'x' },
      /^helpdesk: MICROSOFT_APP_ID: is missing/,
    ],
    [
      'an app without its password',
      { MICROSOFT_APP_ID: appId },
      /^helpdesk: MICROSOFT_APP_PASSWORD: is missing/,
    ],
    [
      'an app without its tenant',
      { MICROSOFT_APP_ID: appId, MICROSOFT_APP_PASSWORD: 'x' },
      /MICROSOFT_APP_TENANT_ID: is missing/,
    ],
    [
      'an unknown kind of app',
      { ...registered, MICROSOFT_APP_TYPE: 'Single' },
      /MICROSOFT_APP_TYPE: .*UserAssignedMSI/,
    ],
    [
      'a password and a certificate',
      { ...registered, MICROSOFT_APP_CERT_FILE: 'bot.pem' },
      /MICROSOFT_APP_CERT_FILE: is set together with MICROSOFT_APP_PASSWORD/,
    ],
    [
      'a managed identity with a certificate',
      {
        MICROSOFT_APP_ID: appId,
        MICROSOFT_APP_TENANT_ID: tenantId,
        MICROSOFT_APP_TYPE: 'UserAssignedMSI',
        MICROSOFT_APP_CERT_FILE: 'bot.pem',
      },
      /MICROSOFT_APP_CERT_FILE: is not used with UserAssignedMSI/,
    ],
    [
      'a certificate without its app',
      { MICROSOFT_APP_CERT_FILE: 'bot.pem' },
      /^helpdesk: MICROSOFT_APP_ID: is missing/,
    ],
    ['a public address without TLS', { PUBLIC_URL: 'http://helpdesk.example' }, /PUBLIC_URL: .*https:/],
    [
      'a public address with a path',
      { PUBLIC_URL: 'https://example.org/desk' },
      /PUBLIC_URL: .*without a path/,
    ],
    ['a public address with a user', { PUBLIC_URL: 'https://me@example.org' }, /^helpdesk: PUBLIC_URL: /],
    ['a name that Teams would cut', { ORGANISATION: 'x'.repeat(33) }, /ORGANISATION: .*32/],
    ['a Teams app id that is none', { TEAMS_APP_ID: 'igot' }, /TEAMS_APP_ID: .*GUID/],
    [
      'a managed identity with a password',
      { ...registered, MICROSOFT_APP_TYPE: 'UserAssignedMSI' },
      /PASSWORD: is not used/,
    ],
    ['a short secret', { DIRECT_LINE_SECRET: 'short' }, /DIRECT_LINE_SECRET: .*32 characters/],
    [
      'a site with a path',
      { ALLOWED_ORIGINS: 'https://a.example/chat' },
      /ALLOWED_ORIGINS: .*without a path/,
    ],
    ['any site', { ALLOWED_ORIGINS: '*' }, /^helpdesk: ALLOWED_ORIGINS: /],
    ['a proxy, perhaps', { TRUST_PROXY: 'yes' }, /TRUST_PROXY: .*true or false/],
    ['a date that does not exist', { AS_OF: '2026-02-30' }, /AS_OF: .*YYYY-MM-DD/],
    ['a date the Indian way', { AS_OF: '31.03.2026' }, /AS_OF: .*YYYY-MM-DD/],
  ])('refuses %s, in one line that names the variable and the mend', (_what, env, line) => {
    const attempt = () => loadConfig(env);
    expect(attempt).toThrow(ConfigError);
    expect(attempt).toThrow(line);
    expect(attempt).not.toThrow(/\n/);
  });

  it('takes a public address with or without the slash at its end', () => {
    for (const PUBLIC_URL of ['https://helpdesk.example', 'https://helpdesk.example/'])
      expect(loadTeamsApp({ ...registered, PUBLIC_URL, ORGANISATION: 'Circle Office' })).toEqual({
        id: appId,
        botId: appId,
        publicUrl: 'https://helpdesk.example',
        organisation: 'Circle Office',
      });
  });

  it('never repeats a secret', () => {
    expect(() => loadConfig({ DIRECT_LINE_SECRET: 'my-little-secret' })).not.toThrow(/my-little-secret/);
  });
});

describe('.env.example', () => {
  const text = readFileSync(path.join(import.meta.dirname, '../../.env.example'), 'utf8');
  const entries = [...text.matchAll(/^# (.+)\n# ([A-Z_]+)=(.*)$/gm)].map(([, why, name, value]) => ({
    why,
    name,
    value,
  }));

  it('lists every variable, each under one line that explains it, in the order in which they are declared', () => {
    expect(entries.map(({ name }) => name)).toEqual(variableNames);
  });

  it('shows the defaults', () => {
    const shown = Object.fromEntries(entries.map(({ name, value }) => [name, value]));
    expect(loadConfig(shown)).toEqual(loadConfig({}));
    expect(Object.keys(shown).filter(name => shown[name] !== '')).toEqual([
      'PORT',
      'HOST',
      'DATA_DIR',
      'RETENTION_DAYS',
      'MICROSOFT_APP_TYPE',
      'TRUST_PROXY',
    ]);
  });
});

describe('loopback', () => {
  it.each(['127.0.0.1', '127.8.8.8', '::1', '[::1]', 'localhost', '::ffff:127.0.0.1'])('is %s', host => {
    expect(isLoopback(host)).toBe(true);
  });
  it.each(['0.0.0.0', '::', '10.0.0.1', '127.0.0.1.example.org', 'localhost.example.org', ''])(
    'is not %s',
    host => {
      expect(isLoopback(host)).toBe(false);
    },
  );
});
