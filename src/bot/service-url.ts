/** Where replies may be sent: a reply carries the bot's own token, so no other address may ever get one. */
import { isLoopback } from '../config.ts';

/**
 * Hosts of Teams' connector, for the public cloud and its American government tenants (Teams SDK, "Service URL
 * Validation"). Whole names: anyone can have a name of his own under `trafficmanager.net`.
 */
const teams = [
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
];
/** The connectors of the other Azure channels, such as `directline.` and `webchat.`; the zone is Microsoft's alone. */
const zone = '.botframework.com';

/** What every one of them looks like. Nothing that two readers of addresses could read as different hosts. */
const shape = /^https:\/\/([a-z\d.-]+)(?:\/[\w.~/-]*)?$/i;

/** Whether a service URL is one of Bot Framework's. */
export function isConnector(serviceUrl: string): boolean {
  const host = shape.exec(serviceUrl)?.[1]?.toLowerCase() ?? '';
  return teams.includes(host) || (host.endsWith(zone) && host !== zone);
}

/** Whether a service URL is on this machine. */
export function isHere(serviceUrl: string): boolean {
  const host = /^https?:\/\/([a-z\d.-]+|\[[a-f\d:]+\])(?::\d+)?(?:\/[\w.~/-]*)?$/i.exec(serviceUrl)?.[1];
  return host !== undefined && isLoopback(host.toLowerCase());
}
