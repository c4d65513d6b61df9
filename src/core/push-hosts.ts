/** The addresses of push subscriptions to which this service sends: a browser names them, so they are not trusted. */
import { BlockList, isIP, isIPv4 } from 'node:net';

const PRIVATE = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  PRIVATE.addSubnet(network, bits, 'ipv6');

/** Whether an IP address lies in a private, local or reserved network. */
export function isPrivateAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  return PRIVATE.check(mapped, isIPv4(mapped) ? 'ipv4' : 'ipv6');
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * The URL of an endpoint to which push messages may go; undefined for another. It is https, or http to this machine outside
 * production, and its host is one of `hosts`; a numeric address counts only for this machine.
 */
export function allowedEndpoint(
  endpoint: string,
  { hosts, production }: { hosts: readonly string[]; production: boolean },
): URL | undefined {
  if (!URL.canParse(endpoint)) return undefined;
  const url = new URL(endpoint);
  const isLocal = !production && LOOPBACK.has(url.hostname);
  if (url.protocol !== 'https:' && !(isLocal && url.protocol === 'http:')) return undefined;
  if (url.username || url.password || (!isLocal && isIP(url.hostname.replace(/[[\]]/g, '')) > 0)) return undefined;
  const isListed = hosts.some((host) =>
    host.startsWith('*.') ? url.port === '' && url.hostname.endsWith(host.slice(1)) : url.host === host,
  );
  return isListed ? url : undefined;
}
