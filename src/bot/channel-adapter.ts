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
import { type Credentials, isLoopback } from '../config.ts';

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

/** Tells a caller that is not known apart from a turn that failed; the SDK's own `process` answers 500 to both. */
class ChannelAdapter extends TeamsAdapter {
  async receive(
    authorization: string,
    body: unknown,
    logic: Logic,
    strangersServed: boolean,
  ): Promise<Received> {
    const parsed = Incoming.safeParse(body);
    if (!parsed.success)
      return { kind: 'malformed', field: parsed.error.issues[0]?.path.join('.') || 'body' };
    const activity = toActivity(parsed.data);
    // Nobody vouches for this caller: answers may only go to this machine.
    if (strangersServed && activity.serviceUrl && !isLoopback(new URL(activity.serviceUrl).hostname)) {
      return { kind: 'unauthorized', reason: 'serviceUrl must be on this machine' };
    }
    let caller: Awaited<ReturnType<typeof this.botFrameworkAuthentication.authenticateRequest>>;
    try {
      caller = await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
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

/**
 * @param credentials of the bot's registration; without them every caller is let in, and only answered on this machine
 * @param cloud where tokens come from and are checked, for a national cloud or a rehearsal; absent: the public cloud
 */
export function createChannel(
  credentials: Credentials | undefined,
  cloud: ConfigurationBotFrameworkAuthenticationOptions = {},
): Channel {
  const settings = credentials && {
    MicrosoftAppId: credentials.appId,
    MicrosoftAppType: credentials.type,
    ...(credentials.password && { MicrosoftAppPassword: credentials.password }),
    ...(credentials.tenantId && { MicrosoftAppTenantId: credentials.tenantId }),
  };
  const adapter = new ChannelAdapter(cloud, new ConfigurationServiceClientCredentialFactory(settings ?? {}));
  return {
    adapter,
    receive: (authorization, body, logic) =>
      adapter.receive(authorization, body, logic, credentials === undefined),
  };
}
