/** Where replies may be sent. A reply carries the bot's own token, so it goes to known addresses only. */
import { isLoopback } from '../config.ts';

/**
 * Hosts of Teams' connector, for the public cloud and the tenants of the American government (Teams SDK, "Service URL
 * Validation"). Whole names only: anyone can register a name under `trafficmanager.net`.
 */
const teamsHosts = [
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
];
/** The connectors of the other Azure channels, such as `directline.` and `webchat.`. Microsoft alone owns this zone. */
const connectorZone = '.botframework.com';

/** The form of a connector's address. It leaves nothing that two URL parsers could read as different hosts. */
const connectorUrl = /^https:\/\/([a-z\d.-]+)(?:\/[\w.~/-]*)?$/i;

/** Whether a service URL belongs to Bot Framework. */
export function isConnector(serviceUrl: string): boolean {
  const host = connectorUrl.exec(serviceUrl)?.[1]?.toLowerCase() ?? '';
  return teamsHosts.includes(host) || (host.endsWith(connectorZone) && host !== connectorZone);
}

/** Whether a service URL is on this machine. */
export function isOnThisMachine(serviceUrl: string): boolean {
  const host = /^https?:\/\/([a-z\d.-]+|\[[a-f\d:]+\])(?::\d+)?(?:\/[\w.~/-]*)?$/i.exec(serviceUrl)?.[1];
  return host !== undefined && isLoopback(host.toLowerCase());
}
