/** The configuration: the variables of the environment, checked once at start. Each is declared and explained here. */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { z } from 'zod/v4';

const wholeNumber = (from: number, to: number) => z.coerce.number().int().min(from).max(to);
const origin = z
  .string()
  .refine(value => URL.canParse(value) && /^https?:/.test(value) && new URL(value).origin === value);

/** How each variable is read. An empty value counts as absent. `.env.example` and README.md explain the same variables. */
const variables = {
  /** TCP port that the server listens on; 0 takes any free port. */
  PORT: wholeNumber(0, 65_535).default(3978),
  /** Address that the server listens on. Without Microsoft credentials it must be loopback: an address of this machine only. */
  HOST: z.string().default('127.0.0.1'),
  /** Folder of the database. A relative path starts at the folder in which the server is started. */
  DATA_DIR: z.string().default('.data'),
  /** Days after its last message until a conversation is deleted. */
  RETENTION_DAYS: wholeNumber(1, 3650).default(30),
  /** Application (client) ID of the bot's registration in Microsoft Entra. */
  MICROSOFT_APP_ID: z.guid().optional(),
  /** Client secret of that registration. Not used with `UserAssignedMSI`. */
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  /** Instead of the client secret: PEM file with the registration's certificate and its private key. */
  MICROSOFT_APP_CERT_FILE: z.string().optional(),
  /** Directory (tenant) ID of that registration. Not needed with `MultiTenant`. */
  MICROSOFT_APP_TENANT_ID: z.guid().optional(),
  /** Kind of that registration. */
  MICROSOFT_APP_TYPE: z.enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI']).default('SingleTenant'),
  /** Key that signs web chat tokens. Absent: the server makes one and stores it in the database. */
  DIRECT_LINE_SECRET: z.string().min(32).optional(),
  /** Other websites, separated by commas, whose pages may show the web chat. */
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
  /** `true` behind a reverse proxy that sets X-Forwarded-For, X-Forwarded-Proto and X-Forwarded-Host. */
  TRUST_PROXY: z
    .enum(['true', 'false'])
    .default('false')
    .transform(value => value === 'true'),
  /** Public address of this server, for the Teams app: `https://` and a host name. */
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
  /** Office that runs the helpdesk, as the Teams app shows it. Teams shows at most 32 characters. */
  ORGANISATION: z.string().trim().max(32).optional(),
  /** ID of the Teams app. Absent: the ID of the bot. */
  TEAMS_APP_ID: z.guid().optional(),
  /** For rehearsals: the date that answers are given for. Absent: today in India. */
  AS_OF: z.iso.date().optional(),
} as const;
const Variables = z.object(variables);

/** How to correct each variable; the second part of an error message. */
const corrections: Record<keyof typeof variables, string> = {
  PORT: 'set a whole number from 0 to 65535, for example PORT=3978',
  HOST: 'set an address of this machine, for example HOST=127.0.0.1',
  DATA_DIR: 'set the path of a folder, for example DATA_DIR=.data',
  RETENTION_DAYS: 'set a whole number of days from 1 to 3650, for example RETENTION_DAYS=30',
  MICROSOFT_APP_ID: 'set the application (client) ID, a GUID, or remove all MICROSOFT_ variables',
  MICROSOFT_APP_PASSWORD:
    'set the client secret or MICROSOFT_APP_CERT_FILE, or remove all MICROSOFT_ variables',
  MICROSOFT_APP_CERT_FILE: 'set the path of a PEM file with the certificate and its private key',
  MICROSOFT_APP_TENANT_ID: 'set the directory (tenant) ID, a GUID, or MICROSOFT_APP_TYPE=MultiTenant',
  MICROSOFT_APP_TYPE: 'set SingleTenant, MultiTenant or UserAssignedMSI',
  DIRECT_LINE_SECRET: 'set at least 32 characters, or remove it',
  ALLOWED_ORIGINS:
    'set websites without a path, separated by commas, for example https://intranet.example.gov.in',
  TRUST_PROXY: 'set true or false',
  PUBLIC_URL:
    'set https:// and a host name, without a path, for example PUBLIC_URL=https://helpdesk.example.gov.in',
  ORGANISATION: 'set the name of the office that runs the helpdesk, at most 32 characters',
  TEAMS_APP_ID: 'set a GUID for the Teams app, or remove it',
  AS_OF: 'set a date as YYYY-MM-DD, or remove it',
};

/** The names of all variables. Tests compare `.env.example` and README.md with them. */
export const variableNames = Object.keys(variables) as (keyof typeof variables)[];

/** Credentials of the bot's registration. Without them no channel of Microsoft's can be served. */
export interface Credentials {
  appId: string;
  password: string | undefined;
  tenantId: string | undefined;
  type: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';
  /** Used instead of the password. */
  certificate?: Certificate | undefined;
}

export interface Certificate {
  /** SHA-1 of the certificate, in hexadecimal digits, as Entra shows it. */
  thumbprint: string;
  /** An RSA key as PEM. */
  privateKey: string;
}

/** The configuration of the server. See {@link variables} for what each field does. */
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
  /** `YYYY-MM-DD`. */
  asOf: string | undefined;
}

/** What the Teams app package needs. */
export interface TeamsApp {
  /** ID of the Teams app. */
  id: string;
  /** Application (client) ID of the bot. */
  botId: string;
  /** `https://` and a host, without a slash at the end. */
  publicUrl: string;
  organisation: string;
}

/** A variable that cannot be used. The message is one line: the variable, what is wrong with it, how to correct it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Whether a host name or IP address can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').replace(/^::ffff:/i, '');
  return bare === 'localhost' || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'));
}

/**
 * Reads the configuration of the server.
 *
 * @param env names to values, such as `process.env`
 * @throws ConfigError naming the first variable that is missing or cannot be used. Values may be secrets, so only that of
 *   HOST is repeated
 * @example
 * loadConfig({ PORT: '8080' }); // { port: 8080, host: '127.0.0.1', dataDir: '.data', retentionDays: 30, … }
 * loadConfig({ PORT: 'many' }); // ConfigError: helpdesk: PORT: has a value that cannot be used; set a whole number …
 */
export function loadConfig(env: Env): Config {
  const value = read(env);
  const credentials = readCredentials(value);
  if (credentials === undefined && !isLoopback(value.HOST)) {
    throw new ConfigError(
      `helpdesk: HOST: other machines can reach ${value.HOST}, but without Microsoft credentials the server cannot check ` +
        'callers; set MICROSOFT_APP_ID and MICROSOFT_APP_PASSWORD, or set HOST=127.0.0.1 and put a reverse proxy in front',
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
 * Reads what the Teams app package needs. It needs no secret, so the package can be made on another machine.
 *
 * @param env names to values, such as `process.env`
 * @throws ConfigError naming the first variable that is missing or cannot be used
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
    throw new ConfigError('helpdesk: MICROSOFT_APP_ID: is missing; set the application (client) ID, a GUID');
  if (publicUrl === undefined) throw fault('PUBLIC_URL', 'is missing');
  if (organisation === undefined) throw fault('ORGANISATION', 'is missing');
  return { id: id ?? botId, botId, publicUrl, organisation };
}

type Env = Record<string, string | undefined>;

function read(env: Env): z.infer<typeof Variables> {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = Variables.safeParse(present);
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
        throw new ConfigError(`helpdesk: ${name}: is not used with UserAssignedMSI; remove it`);
  } else if (password === undefined && file === undefined)
    throw fault('MICROSOFT_APP_PASSWORD', 'is missing');
  else if (password !== undefined && file !== undefined)
    throw new ConfigError(
      'helpdesk: MICROSOFT_APP_CERT_FILE: is set together with MICROSOFT_APP_PASSWORD; remove one of them',
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
  let pem: Buffer;
  try {
    pem = readFileSync(file);
  } catch {
    throw fault('MICROSOFT_APP_CERT_FILE', 'names a file that cannot be read');
  }
  try {
    const certificate = new X509Certificate(pem);
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType !== 'rsa' || !certificate.checkPrivateKey(key))
      throw new Error('the key is of another kind or of another certificate');
    return {
      thumbprint: certificate.fingerprint.replaceAll(':', ''),
      privateKey: String(key.export({ type: 'pkcs8', format: 'pem' })),
    };
  } catch {
    throw fault(
      'MICROSOFT_APP_CERT_FILE',
      'names a file without a certificate and its own RSA key (a key with a pass phrase cannot be used)',
    );
  }
}

function fault(name: keyof typeof variables, problem: string): ConfigError {
  return new ConfigError(`helpdesk: ${name}: ${problem}; ${corrections[name]}`);
}
