/** `POST /api/messages`: Teams and the other Azure channels, through the SDK's authenticated adapter. */
import { TeamsAdapter } from '@microsoft/teams-ai';
import {
  type Activity,
  type ConfigurationBotFrameworkAuthenticationOptions,
  ConfigurationServiceClientCredentialFactory,
  type InvokeResponse,
} from 'botbuilder';
import { z } from 'zod/v4';
import type { Credentials } from '../config.ts';
import type { TurnHandler } from './bot.ts';
import { isConnector, isOnThisMachine } from './service-url.ts';
import { createEndorsementCheck, unverifiedClaims } from './token-claims.ts';

/** The fields without which no turn is possible. Every other field is passed on as it came. */
const IncomingActivity = z.looseObject({
  type: z.string().min(1),
  channelId: z.string().min(1),
  from: z.looseObject({ id: z.string().min(1) }),
  recipient: z.looseObject({ id: z.string().min(1) }),
  conversation: z.looseObject({ id: z.string().min(1) }),
  text: z.string().nullish(),
  entities: z.array(z.looseObject({ type: z.string() })).nullish(),
  serviceUrl: z.url().optional(),
});

/** What to answer the channel. A turn that failed is `done` too: the bot has apologised for it itself. */
export type ChannelResponse =
  | { kind: 'done'; status: number; body: unknown }
  | { kind: 'malformed'; field: string }
  | { kind: 'unauthorized'; reason: string };

/** What is checked of a caller beyond the SDK's own check. Each returns why the caller is refused; undefined: it is not. */
interface CallerChecks {
  /** @param authorization the header; its token is not verified yet */
  beforeSdk(authorization: string, serviceUrl: string | undefined): string | undefined;
  /** @param authorization the header; its token is verified */
  afterSdk(authorization: string, channelId: string): Promise<string | undefined>;
}

export interface Channel {
  adapter: TeamsAdapter;
  /**
   * Runs a turn over an activity, where the caller may send it.
   *
   * @param authorization the header as it came; '' when there was none
   * @param body the parsed JSON
   */
  receive(authorization: string, body: unknown, handleTurn: TurnHandler): Promise<ChannelResponse>;
}

/** Tells an unknown caller apart from a turn that failed. The SDK's own `process` answers 500 to both. */
class ChannelAdapter extends TeamsAdapter {
  async receive(
    authorization: string,
    body: unknown,
    handleTurn: TurnHandler,
    checks: CallerChecks,
  ): Promise<ChannelResponse> {
    const parsed = IncomingActivity.safeParse(body);
    if (!parsed.success)
      return { kind: 'malformed', field: parsed.error.issues[0]?.path.join('.') || 'body' };
    const activity = toActivity(parsed.data);
    const { serviceUrl, channelId } = parsed.data;
    const early = checks.beforeSdk(authorization, serviceUrl);
    if (early !== undefined) return { kind: 'unauthorized', reason: early };
    let caller: Awaited<ReturnType<typeof this.botFrameworkAuthentication.authenticateRequest>>;
    try {
      caller = await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
      const late = await checks.afterSdk(authorization, channelId);
      if (late !== undefined) return { kind: 'unauthorized', reason: late };
    } catch (error) {
      return { kind: 'unauthorized', reason: error instanceof Error ? error.message : String(error) };
    }
    const response: InvokeResponse | undefined = await this.processActivity(caller, activity, handleTurn);
    return { kind: 'done', status: response?.status ?? 200, body: response?.body };
  }
}

/** Times arrive as text. The SDK wants them as dates, and the text in a field of its own. */
function toActivity(body: z.infer<typeof IncomingActivity>): Activity {
  const activity = { ...body } as unknown as Activity & Record<string, unknown>;
  for (const [name, rawName] of [
    ['timestamp', 'rawTimestamp'],
    ['expiration', 'rawExpiration'],
    ['localTimestamp', 'rawLocalTimestamp'],
  ] as const) {
    const value: unknown = activity[name];
    if (typeof value !== 'string') continue;
    activity[rawName] = value;
    activity[name] = new Date(value);
  }
  return activity;
}

/** Issuer and OpenID document of the public cloud, the defaults of botframework-connector. */
const publicIssuer = 'https://api.botframework.com';
const publicMetadata = 'https://login.botframework.com/v1/.well-known/openidconfiguration';

/**
 * Makes the way in for Microsoft's channels.
 *
 * @param credentials of the bot's registration. Without them every caller is served, and replies go only to this machine
 * @param cloud where tokens come from and are checked, for a national cloud or a rehearsal; absent: the public cloud.
 *   Where its OpenID document is on this machine, the channel may be on this machine too
 * @param factory hands out the bot's own tokens; absent: Microsoft Entra, with the credentials
 */
export function createChannel(
  credentials: Credentials | undefined,
  cloud: ConfigurationBotFrameworkAuthenticationOptions = {},
  factory = new ConfigurationServiceClientCredentialFactory(credentials ? settingsOf(credentials) : {}),
): Channel {
  const adapter = new ChannelAdapter(cloud, factory);
  const checks = credentials ? checksOfCloud(cloud) : checksWithoutCredentials;
  return {
    adapter,
    receive: (authorization, body, handleTurn) => adapter.receive(authorization, body, handleTurn, checks),
  };
}

/** Without credentials no token proves who calls, so replies may only go to this machine. */
const checksWithoutCredentials: CallerChecks = {
  beforeSdk: (_authorization, serviceUrl) =>
    serviceUrl === undefined || isOnThisMachine(serviceUrl)
      ? undefined
      : 'its serviceUrl is not on this machine; set the MICROSOFT_ variables to serve channels',
  afterSdk: async () => undefined,
};

function checksOfCloud(cloud: ConfigurationBotFrameworkAuthenticationOptions): CallerChecks {
  const issuer = cloud.ToBotFromChannelTokenIssuer ?? publicIssuer;
  const metadata = cloud.ToBotFromChannelOpenIdMetadataUrl ?? publicMetadata;
  const isEndorsed = createEndorsementCheck(metadata);
  const isRehearsal = isOnThisMachine(metadata);
  return {
    beforeSdk(authorization, serviceUrl = '') {
      // The SDK also accepts tokens of other bots and of the Emulator, and stores every tenant that a token names, for ever.
      if (unverifiedClaims(authorization)?.issuer !== issuer)
        return 'its token was not issued by Bot Framework';
      if (!isConnector(serviceUrl) && !(isRehearsal && isOnThisMachine(serviceUrl)))
        return 'its serviceUrl does not belong to Bot Framework';
      return undefined;
    },
    async afterSdk(authorization, channelId) {
      const claims = unverifiedClaims(authorization);
      return claims !== undefined && (await isEndorsed(claims.keyId, channelId))
        ? undefined
        : `the key of its token may not sign for the channel ${channelId}`;
    },
  };
}

function settingsOf({ appId, password, tenantId, type, certificate }: Credentials) {
  return {
    MicrosoftAppId: appId,
    MicrosoftAppType: type,
    ...(password && { MicrosoftAppPassword: password }),
    ...(certificate && {
      CertificateThumbprint: certificate.thumbprint,
      CertificatePrivateKey: certificate.privateKey,
    }),
    ...(tenantId && { MicrosoftAppTenantId: tenantId }),
  };
}
