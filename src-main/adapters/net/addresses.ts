import ipaddr from 'ipaddr.js'

/** Where an address leads: out into the world, to this computer itself, or to a network that is not everyone's. */
export type Reach = 'public' | 'loopback' | 'private'

/**
 * The reach of an IP address as it is written. Everything that is not plainly public is private: link-local, carrier
 * NAT, unique local, multicast, reserved, tunnels that could hide one of them, and what is no address at all.
 */
export const reachOf = (address: string): Reach => {
  // A zone (`fe80::1%eth0`) is only ever part of a link-local address.
  if (!ipaddr.isValid(address) || address.includes('%')) return 'private'
  // `process` turns an IPv4 address that is written as IPv6 (`::ffff:10.0.0.1`) into what it is.
  const parsed = ipaddr.process(address)
  const range: string = parsed.range()
  if (range === 'loopback') return 'loopback'
  if (range === 'unicast') return 'public'
  // NAT64 (RFC 6052): the last 32 bits are the IPv4 address that is really reached.
  if (range === 'rfc6052' && parsed.kind() === 'ipv6' && isWellKnownPrefix(parsed.toByteArray())) {
    return ipaddr.fromByteArray(parsed.toByteArray().slice(12)).range() === 'unicast' ? 'public' : 'private'
  }
  return 'private'
}

/** `64:ff9b::/96`; the other prefix of RFC 6052 is for local use. */
const isWellKnownPrefix = (bytes: readonly number[]): boolean =>
  [0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0].every((byte, index) => bytes[index] === byte)
