import { BlockList, isIP } from 'node:net'

/** Networks that are not the public Internet (IANA special-purpose registries), and the metadata service of Azure, which has a public address. */
const NETWORKS = [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16',
  '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4', '168.63.129.16/32',
  '::/96', '64:ff9b:1::/48', '100::/64', '2001:db8::/32', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8',
]
/** IPv6 prefixes behind which an IPv4 address stands in the last 32 bits: mapped, and translated (RFC 6052). */
const CARRIES_IPV4 = /^(?:::ffff|64:ff9b:):([0-9a-f]{1,4}):([0-9a-f]{1,4})$/
/** 6to4 (RFC 3056): the IPv4 address follows the prefix. */
const SIX_TO_FOUR = /^2002:([0-9a-f]{1,4}):([0-9a-f]{0,4}):/
const NAMES = /^(?:localhost|metadata|instance-data|.*\.(?:localhost|internal|local|localdomain))$/

let blocked: BlockList | undefined

/**
 * Whether a host name of a URL (as `URL.hostname` gives it) is, by its letters, the machine itself, a private network or a metadata service.
 * A public name that resolves to such an address is not seen: nothing is looked up.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '').toLowerCase()
  const version = isIP(host)
  if (version === 0) return NAMES.test(host)
  if (version === 4) return networks().check(host, 'ipv4')
  const [, high, low] = CARRIES_IPV4.exec(host) ?? SIX_TO_FOUR.exec(host) ?? []
  return networks().check(host, 'ipv6') || (high !== undefined && networks().check(dotted(high, low!), 'ipv4'))
}

function networks(): BlockList {
  if (blocked) return blocked
  blocked = new BlockList()
  for (const network of NETWORKS) {
    const [address, bits] = network.split('/') as [string, string]
    blocked.addSubnet(address, Number(bits), address.includes(':') ? 'ipv6' : 'ipv4')
  }
  return blocked
}

function dotted(high: string, low: string): string {
  const [a, b] = [parseInt(high, 16), parseInt(low || '0', 16)]
  return [a >> 8, a & 255, b >> 8, b & 255].join('.')
}
