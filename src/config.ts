/** The environment, checked once at start. Every variable is declared, typed and explained here and nowhere else. */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { z } from 'zod/v4';

const wholeNumber = (from: number, to: number) => z.coerce.number().int().min(from).max(to);
const origin = z
  .string()
  .refine(value => URL.canParse(value) && /^https?:/.test(value) && new URL(value).origin === value);

/** Each variable: how it is read. An empty value counts as absent. Mirrored, with one line each, in `.env.example`. */
const variables = {
  /** TCP port; 0 takes any free one. */
  PORT: wholeNumber(0, 65_535).default(3978),
  /** Address to listen on. Without Microsoft credentials only loopback is served. */
  HOST: z.string().default('127.0.0.1'),
  /** Folder of the database, relative to where the server is started. Holds all that the server remembers. */
  DATA_DIR: z.string().default('.data'),
  /** Days after which a talk in which nothing was said any more is deleted. */
  RETENTION_DAYS: wholeNumber(1, 3650).default(30),
  /** Application id of the bot's registration in Microsoft Entra. */
  MICROSOFT_APP_ID: z.guid().optional(),
  /** Client secret of that registration. Not for `UserAssignedMSI`. */
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  /** Instead of the secret: path of a PEM file that holds the certificate of that registration and its private key. */
  MICROSOFT_APP_CERT_FILE: z.string().optional(),
  /** Directory (tenant) id of that registration. */
  MICROSOFT_APP_TENANT_ID: z.guid().optional(),
  /** Kind of registration. */
  MICROSOFT_APP_TYPE: z.enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI']).default('SingleTenant'),
  /** Signs web chat tokens. Absent: a random one is kept in the database, so that a restart keeps talks open. */
  DIRECT_LINE_SECRET: z.string().min(32).optional(),
  /** Other sites, separated by commas, whose pages may hold a web chat or show the chat page in a frame. */
  ALLOWED_ORIGINS: z
    .string()
    .default('')
    .transform(list =>
      list
        .split(',')
        .map(entry => entry.trim())
        .filter(entry => entry !== ''),
    )
    .pipe(z.array(origin)),
  /** `true` behind a reverse proxy that sets X-Forwarded-For, -Proto and -Host: callers are then told apart by it. */
  TRUST_PROXY: z
    .enum(['true', 'false'])
    .default('false')
    .transform(value => value === 'true'),
  /** Address under which others reach this server, for the Teams app and its tab. */
  PUBLIC_URL: z
    .string()
    .refine(
      value =>
        URL.canParse(value) &&
        value.startsWith('https://') &&
        new URL(value).origin === value.replace(/\/$/, ''),
    )
    .transform(value => new URL(value).origin)
    .optional(),
  /** The office that runs the helpdesk, as the Teams app names it. Teams shows no more than 32 characters. */
  ORGANISATION: z.string().trim().max(32).optional(),
  /** Id of the Teams app. Absent: that of the bot. */
  TEAMS_APP_ID: z.guid().optional(),
  /** For rehearsals: the date that the helpdesk believes it is, instead of today in India. */
  AS_OF: z.iso.date().optional(),
} as const;
const Variables = z.object(variables);

/** What must be put right, said after the name of the variable. */
const mends: Record<keyof typeof variables, string> = {
  PORT: 'set a whole number from 0 to 65535, for example PORT=3978',
  HOST: 'set an address of this machine, for example HOST=127.0.0.1',
  DATA_DIR: 'set the path of a folder, for example DATA_DIR=.data',
  RETENTION_DAYS: 'set a whole number of days from 1 to 3650, for example RETENTION_DAYS=30',
  MICROSOFT_APP_ID: 'set the application (client) id, a GUID, or leave all MICROSOFT_ variables out',
  MICROSOFT_APP_PASSWORD:
    'set the client secret, or MICROSOFT_APP_CERT_FILE, or leave all MICROSOFT_ variables out',
  MICROSOFT_APP_CERT_FILE: 'set the path of a PEM file with the certificate and its private key',
  MICROSOFT_APP_TENANT_ID: 'set the directory (tenant) id, a GUID, or MICROSOFT_APP_TYPE=MultiTenant',
  MICROSOFT_APP_TYPE: 'set SingleTenant, MultiTenant or UserAssignedMSI',
  DIRECT_LINE_SECRET: 'set at least 32 characters, or leave it out',
  ALLOWED_ORIGINS:
    'list origins without a path, separated by commas, for example https://intranet.example.gov.in',
  TRUST_PROXY: 'set true or false',
  PUBLIC_URL:
    'set https:// and a host, without a path, for example PUBLIC_URL=https://helpdesk.example.gov.in',
  ORGANISATION: 'set the name of the office that runs the helpdesk, at most 32 characters',
  TEAMS_APP_ID: 'set a GUID of its own for the Teams app, or leave it out',
  AS_OF: 'set a date as YYYY-MM-DD, or leave it out',
};

/** Names of all variables, for the test that holds `.env.example` to this file. */
export const variableNames = Object.keys(variables) as (keyof typeof variables)[];

/** Credentials of the bot's registration; without them no channel of Microsoft's can be served. */
export interface Credentials {
  appId: string;
  password: string | undefined;
  tenantId: string | undefined;
  type: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';
  /** In place of the password. */
  certificate?: Certificate | undefined;
}

export interface Certificate {
  /** SHA-1 of the certificate, in hex, as Entra lists it. */
  thumbprint: string;
  /** RSA, PEM. */
  privateKey: string;
}

export interface Config {
  port: number;
  host: string;
  dataDir: string;
  retentionDays: number;
  credentials: Credentials | undefined;
  directLineSecret: string | undefined;
  allowedOrigins: string[];
  trustProxy: boolean;
  organisation: string | undefined;
  asOf: string | undefined;
}

/** What the Teams app package is made for. */
export interface TeamsApp {
  /** Id of the app itself. */
  id: string;
  botId: string;
  /** Origin, https, without a slash at the end. */
  publicUrl: string;
  organisation: string;
}

/** A variable of the environment cannot be used. The message is one line: the variable, what is wrong, the mend. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Whether an address can only be reached from this machine. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').replace(/^::ffff:/i, '');
  return bare === 'localhost' || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'));
}

/**
 * Reads the environment.
 *
 * @param env names to values, as `process.env`
 * @returns everything the server is told from outside
 * @throws ConfigError naming the first variable at fault; values are not repeated, one of them may be a secret
 */
export function loadConfig(env: Env): Config {
  const value = read(env);
  const credentials = readCredentials(value);
  if (credentials === undefined && !isLoopback(value.HOST)) {
    throw new ConfigError(
      `helpdesk: HOST: ${value.HOST} would serve others, but there are no MICROSOFT_APP_ID and MICROSOFT_APP_PASSWORD to ` +
        'know callers by; set them, or HOST=127.0.0.1 (behind a reverse proxy, for the web chat alone)',
    );
  }
  return {
    port: value.PORT,
    host: value.HOST,
    dataDir: value.DATA_DIR,
    retentionDays: value.RETENTION_DAYS,
    credentials,
    directLineSecret: value.DIRECT_LINE_SECRET,
    allowedOrigins: value.ALLOWED_ORIGINS,
    trustProxy: value.TRUST_PROXY,
    organisation: value.ORGANISATION,
    asOf: value.AS_OF,
  };
}

/**
 * Reads what the Teams app package needs. No secret is: an administrator may build it on another machine.
 *
 * @throws ConfigError naming the first variable that is missing or at fault
 */
export function loadTeamsApp(env: Env): TeamsApp {
  const value = read(env);
  const {
    MICROSOFT_APP_ID: botId,
    PUBLIC_URL: publicUrl,
    ORGANISATION: organisation,
    TEAMS_APP_ID: id,
  } = value;
  if (botId === undefined)
    throw new ConfigError(
      'helpdesk: MICROSOFT_APP_ID: is missing; set the application (client) id of the bot, a GUID',
    );
  if (publicUrl === undefined) throw fault('PUBLIC_URL', 'is missing');
  if (organisation === undefined) throw fault('ORGANISATION', 'is missing');
  return { id: id ?? botId, botId, publicUrl, organisation };
}

type Env = Record<string, string | undefined>;

function read(env: Env): z.infer<typeof Variables> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = Variables.safeParse(given);
  if (parsed.success) return parsed.data;
  const name = parsed.error.issues[0]?.path[0] as keyof typeof variables;
  throw fault(name, 'has a value that cannot be used');
}

function readCredentials(value: z.infer<typeof Variables>): Credentials | undefined {
  const {
    MICROSOFT_APP_ID: appId,
    MICROSOFT_APP_PASSWORD: password,
    MICROSOFT_APP_CERT_FILE: file,
    MICROSOFT_APP_TENANT_ID: tenantId,
  } = value;
  const type = value.MICROSOFT_APP_TYPE;
  if (appId === undefined) {
    if (password !== undefined || file !== undefined || tenantId !== undefined)
      throw fault('MICROSOFT_APP_ID', 'is missing');
    return undefined;
  }
  if (type === 'UserAssignedMSI') {
    for (const name of ['MICROSOFT_APP_PASSWORD', 'MICROSOFT_APP_CERT_FILE'] as const)
      if (value[name] !== undefined)
        throw new ConfigError(`helpdesk: ${name}: is not used with UserAssignedMSI; leave it out`);
  } else if (password === undefined && file === undefined)
    throw fault('MICROSOFT_APP_PASSWORD', 'is missing');
  else if (password !== undefined && file !== undefined)
    throw new ConfigError(
      'helpdesk: MICROSOFT_APP_CERT_FILE: is not used beside MICROSOFT_APP_PASSWORD; leave one of them out',
    );
  if (type !== 'MultiTenant' && tenantId === undefined) throw fault('MICROSOFT_APP_TENANT_ID', 'is missing');
  return {
    appId,
    password,
    tenantId,
    type,
    certificate: file === undefined ? undefined : readCertificate(file),
  };
}

function readCertificate(file: string): Certificate {
  try {
    const pem = readFileSync(file);
    const certificate = new X509Certificate(pem);
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType !== 'rsa' || !certificate.checkPrivateKey(key)) throw new Error('another key');
    return {
      thumbprint: certificate.fingerprint.replaceAll(':', ''),
      privateKey: String(key.export({ type: 'pkcs8', format: 'pem' })),
    };
  } catch {
    throw fault(
      'MICROSOFT_APP_CERT_FILE',
      'holds no certificate with its own RSA key, without a pass phrase',
    );
  }
}

function fault(name: keyof typeof variables, problem: string): ConfigError {
  return new ConfigError(`helpdesk: ${name}: ${problem}; ${mends[name]}`);
}
