/** `POST /api/messages`: Teams and the other Azure channels, through the SDK's authenticated adapter. */
import { TeamsAdapter } from '@microsoft/teams-ai';
import {
  type Activity,
  type ConfigurationBotFrameworkAuthenticationOptions,
  ConfigurationServiceClientCredentialFactory,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { z } from 'zod/v4';
import type { Credentials } from '../config.ts';
import { isConnector, isHere } from './service-url.ts';
import { claimedIn, createEndorsements } from './token-claims.ts';

/** The least that an activity must hold for a turn to be possible; the rest is passed on as it came. */
const Incoming = z.looseObject({
  type: z.string().min(1),
  channelId: z.string().min(1),
  from: z.looseObject({ id: z.string().min(1) }),
  recipient: z.looseObject({ id: z.string().min(1) }),
  conversation: z.looseObject({ id: z.string().min(1) }),
  text: z.string().nullish(),
  entities: z.array(z.looseObject({ type: z.string() })).nullish(),
  serviceUrl: z.url().optional(),
});

/** What to answer the channel. `failed` turns are answered with 200 by the bot itself, so they are not an outcome. */
export type Received =
  | { kind: 'done'; status: number; body: unknown }
  | { kind: 'malformed'; field: string }
  | { kind: 'unauthorized'; reason: string };

type Logic = (context: TurnContext) => Promise<void>;

/** Why a caller is not served before the SDK looks at it, or undefined. */
type Doubt = (authorization: string, serviceUrl: string | undefined) => string | undefined;
/** Why a caller that the SDK knows is not served all the same, or undefined. */
type Objection = (authorization: string, channelId: string) => Promise<string | undefined>;

/** Tells a caller that is not known apart from a turn that failed; the SDK's own `process` answers 500 to both. */
class ChannelAdapter extends TeamsAdapter {
  async receive(
    authorization: string,
    body: unknown,
    logic: Logic,
    doubt: Doubt,
    objection: Objection,
  ): Promise<Received> {
    const parsed = Incoming.safeParse(body);
    if (!parsed.success)
      return { kind: 'malformed', field: parsed.error.issues[0]?.path.join('.') || 'body' };
    const activity = toActivity(parsed.data);
    const reason = doubt(authorization, parsed.data.serviceUrl);
    if (reason !== undefined) return { kind: 'unauthorized', reason };
    let caller: Awaited<ReturnType<typeof this.botFrameworkAuthentication.authenticateRequest>>;
    try {
      caller = await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
      const objected = await objection(authorization, parsed.data.channelId);
      if (objected !== undefined) return { kind: 'unauthorized', reason: objected };
    } catch (error) {
      return { kind: 'unauthorized', reason: error instanceof Error ? error.message : String(error) };
    }
    const response: InvokeResponse | undefined = await this.processActivity(caller, activity, logic);
    return { kind: 'done', status: response?.status ?? 200, body: response?.body };
  }
}

/** Times arrive as text; the SDK wants dates and keeps the text beside them. */
function toActivity(body: z.infer<typeof Incoming>): Activity {
  const activity = { ...body } as unknown as Activity & Record<string, unknown>;
  for (const [name, raw] of [
    ['timestamp', 'rawTimestamp'],
    ['expiration', 'rawExpiration'],
    ['localTimestamp', 'rawLocalTimestamp'],
  ] as const) {
    const value: unknown = activity[name];
    if (typeof value !== 'string') continue;
    activity[raw] = value;
    activity[name] = new Date(value);
  }
  return activity;
}

export interface Channel {
  adapter: TeamsAdapter;
  /** @param authorization the header as it came, '' when there was none */
  receive(authorization: string, body: unknown, logic: Logic): Promise<Received>;
}

/** Where the public cloud's channels sign, unless another cloud is named (botframework-connector's own defaults). */
const publicIssuer = 'https://api.botframework.com';
const publicMetadata = 'https://login.botframework.com/v1/.well-known/openidconfiguration';

/**
 * @param credentials of the bot's registration; without them every caller is let in, and only answered on this machine
 * @param cloud where tokens come from and are checked, for a national cloud or a rehearsal; absent: the public cloud.
 *   Where its OpenID document is on this machine, so may be the channel.
 * @param factory hands out the bot's own tokens; absent: Microsoft Entra, by the credentials
 */
export function createChannel(
  credentials: Credentials | undefined,
  cloud: ConfigurationBotFrameworkAuthenticationOptions = {},
  factory = new ConfigurationServiceClientCredentialFactory(credentials ? settingsOf(credentials) : {}),
): Channel {
  const adapter = new ChannelAdapter(cloud, factory);
  if (!credentials) {
    // Nobody vouches for this caller: answers may only go to this machine.
    const doubt: Doubt = (_authorization, serviceUrl) =>
      serviceUrl === undefined || isHere(serviceUrl) ? undefined : 'serviceUrl must be on this machine';
    const objection: Objection = async () => undefined;
    return {
      adapter,
      receive: (authorization, body, logic) => adapter.receive(authorization, body, logic, doubt, objection),
    };
  }
  const issuer = cloud.ToBotFromChannelTokenIssuer ?? publicIssuer;
  const metadata = cloud.ToBotFromChannelOpenIdMetadataUrl ?? publicMetadata;
  const endorses = createEndorsements(metadata);
  const isRehearsal = isHere(metadata);
  const doubt: Doubt = (authorization, serviceUrl = '') => {
    // The SDK would take tokens of other bots and of the Emulator too, and keeps every tenant named in one for ever.
    if (claimedIn(authorization)?.issuer !== issuer) return "no token of this cloud's channels";
    if (!isConnector(serviceUrl) && !(isRehearsal && isHere(serviceUrl)))
      return "serviceUrl is none of Bot Framework's";
    return undefined;
  };
  const objection: Objection = async (authorization, channelId) => {
    const claimed = claimedIn(authorization);
    const may = claimed !== undefined && (await endorses(claimed.keyId, channelId));
    return may ? undefined : 'the key that signed is not endorsed for this channel';
  };
  return {
    adapter,
    receive: (authorization, body, logic) => adapter.receive(authorization, body, logic, doubt, objection),
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
