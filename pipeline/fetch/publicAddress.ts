import { BlockList, isIP } from 'node:net'
import { FetchFailure } from './failure.ts'

/** IPv4 ranges that are nobody's public host, from the IANA registry of special-purpose addresses. */
const SPECIAL_V4 = [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // carrier-grade NAT
  ['127.0.0.0', 8], // loopback
  ['169.254.0.0', 16], // link-local, with the metadata service of clouds at 169.254.169.254
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // 6to4 relays
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // benchmarking
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, and broadcast
] as const

/** IPv6 hosts are public in 2000::/3 only, which leaves out loopback, ULA, link-local, v4-mapped and NAT64 addresses … */
const GLOBAL_V6 = ['2000::', 3] as const

/** … and within it these ranges are special. */
const SPECIAL_V6 = [
  ['2001::', 23], // protocol assignments, Teredo among them
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4: carries an IPv4 address of anybody's choice
  ['3fff::', 20], // documentation
] as const

const special = new BlockList()
for (const [network, prefix] of SPECIAL_V4) special.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of SPECIAL_V6) special.addSubnet(network, prefix, 'ipv6')
const global = new BlockList()
global.addSubnet(...GLOBAL_V6, 'ipv6')

/** Names that mean this machine or its own network, whatever a name server says of them. */
const LOCAL_NAMES = ['localhost', 'local', 'localdomain', 'internal', 'home.arpa', 'ip6-localhost', 'ip6-loopback']

/** True where an IP address, written as text without brackets, can be a host of the public internet. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !special.check(address, 'ipv4')
  if (family === 6) return global.check(address, 'ipv6') && !special.check(address, 'ipv6')
  return false
}

/** A host as sockets want it: an IPv6 address without brackets, a name without its final dot. */
export function bareHost(hostname: string): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname.replace(/\.$/, '')
}

/** True where a host is an IP address that is not public, or a name that means this machine. */
export function isPrivateHost(hostname: string): boolean {
  const host = bareHost(hostname)
  if (isIP(host) !== 0) return !isPublicAddress(host)
  return LOCAL_NAMES.some((name) => host === name || host.endsWith(`.${name}`))
}

/**
 * The address, parsed, where it may be asked for: http or https, with no user or password in it. The parser writes
 * decimal, octal and hexadecimal hosts (`http://2130706433/`) as what they are. Throws a FetchFailure otherwise.
 */
export function requestableUrl(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (parsed === null) throw new FetchFailure('bad_address', url, 'Expected an absolute address but found none')
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') {
    throw new FetchFailure('bad_address', url, `Expected http or https but found ${parsed.protocol.slice(0, -1)}`)
  }
  if (parsed.username !== '' || parsed.password !== '') {
    // The message must not carry the password into logs.
    parsed.username = ''
    parsed.password = ''
    throw new FetchFailure('bad_address', parsed.href, 'Expected an address without a user but found one')
  }
  parsed.hash = ''
  return parsed
}
