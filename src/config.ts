/** The environment, checked once at start. Every variable is declared, typed and explained here and nowhere else. */
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
  MICROSOFT_APP_PASSWORD: 'set the client secret, or leave all MICROSOFT_ variables out',
  MICROSOFT_APP_TENANT_ID: 'set the directory (tenant) id, a GUID, or MICROSOFT_APP_TYPE=MultiTenant',
  MICROSOFT_APP_TYPE: 'set SingleTenant, MultiTenant or UserAssignedMSI',
  DIRECT_LINE_SECRET: 'set at least 32 characters, or leave it out',
  ALLOWED_ORIGINS:
    'list origins without a path, separated by commas, for example https://intranet.example.gov.in',
  TRUST_PROXY: 'set true or false',
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
  asOf: string | undefined;
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
export function loadConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = Variables.safeParse(given);
  if (!parsed.success) {
    const name = parsed.error.issues[0]?.path[0] as keyof typeof variables;
    throw fault(name, 'has a value that cannot be used');
  }
  const value = parsed.data;
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
    asOf: value.AS_OF,
  };
}

function readCredentials(value: z.infer<typeof Variables>): Credentials | undefined {
  const {
    MICROSOFT_APP_ID: appId,
    MICROSOFT_APP_PASSWORD: password,
    MICROSOFT_APP_TENANT_ID: tenantId,
  } = value;
  const type = value.MICROSOFT_APP_TYPE;
  if (appId === undefined) {
    if (password !== undefined || tenantId !== undefined) throw fault('MICROSOFT_APP_ID', 'is missing');
    return undefined;
  }
  if (type === 'UserAssignedMSI') {
    if (password !== undefined)
      throw new ConfigError(
        'helpdesk: MICROSOFT_APP_PASSWORD: is not used with UserAssignedMSI; leave it out',
      );
  } else if (password === undefined) throw fault('MICROSOFT_APP_PASSWORD', 'is missing');
  if (type !== 'MultiTenant' && tenantId === undefined) throw fault('MICROSOFT_APP_TENANT_ID', 'is missing');
  return { appId, password, tenantId, type };
}

function fault(name: keyof typeof variables, problem: string): ConfigError {
  return new ConfigError(`helpdesk: ${name}: ${problem}; ${mends[name]}`);
}
