import { BlockList, isIP } from 'node:net';

export type EndpointProblem = { readonly code: 'ENDPOINT_INVALID' | 'ENDPOINT_PRIVATE'; readonly message: string; readonly path: readonly string[] };
export type EndpointRule = { /** Lets tests and demonstrations send to this machine, without encryption. */ readonly allowsLoopback: boolean };

/** What is not on the public Internet (IANA special-purpose registry), so that no employer can make us knock at doors inside the campus. */
const reserved = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24],
  ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const) reserved.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [['2001::', 23], ['2001:db8::', 32], ['2002::', 16]] as const) reserved.addSubnet(network, prefix, 'ipv6');

/** Of IPv6, only this block is given out for public use; mapped and translated IPv4 lie outside it. */
const publicSix = new BlockList();
publicSix.addSubnet('2000::', 3, 'ipv6');

const isLoopback = (address: string): boolean => address === '::1' || (isIP(address) === 4 && address.startsWith('127.'));

/** Whether a resolved address may be sent to. */
export function mayReach(address: string, { allowsLoopback }: EndpointRule): boolean {
  if (isLoopback(address)) return allowsLoopback;
  if (isIP(address) === 4) return !reserved.check(address, 'ipv4');
  return isIP(address) === 6 && publicSix.check(address, 'ipv6') && !reserved.check(address, 'ipv6');
}

const MOST_LENGTH = 500;
const invalid = (message: string): EndpointProblem => ({ code: 'ENDPOINT_INVALID', message, path: ['endpointUrl'] });
const hostOf = ({ hostname }: URL) => hostname.replace(/^\[|\]$|\.$/g, '');
const isLocal = (host: string) => host === 'localhost' || isLoopback(host);
/** Names that are given out inside a house only (RFC 6761, 6762, 8375, and the one that clouds use). */
const isInside = (host: string) => /(^|\.)(localhost|local|internal|lan|home\.arpa|intranet|corp|home)$/.test(host);

/** Why notices may not be sent to this address, or null if they may; where its name leads is looked at again at every sending. */
export function refuseEndpoint(typed: string, rule: EndpointRule): EndpointProblem | null {
  const url = URL.canParse(typed) && typed.length <= MOST_LENGTH ? new URL(typed) : null;
  if (!url) return invalid(`This is no address of at most ${MOST_LENGTH} characters. Give one such as https://hr.example.com/campus.`);
  if (url.username || url.password || url.hash) return invalid('The address carries a name, a password or a fragment. Leave them out: every notice is signed.');
  const host = hostOf(url);
  if (rule.allowsLoopback && isLocal(host) && ['http:', 'https:'].includes(url.protocol)) return null;
  if (url.protocol !== 'https:') return invalid('Notices are sent encrypted only. Give an address that begins with https://.');
  if (isLocal(host) || isInside(host) || !host.includes('.') && isIP(host) === 0 || (isIP(host) !== 0 && !mayReach(host, rule)))
    return { code: 'ENDPOINT_PRIVATE', message: `${host} is not reached from the Internet. Give the public address of the employer.`, path: ['endpointUrl'] };
  return null;
}
