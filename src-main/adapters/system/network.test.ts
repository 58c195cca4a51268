import type { NetworkInterfaceInfo } from 'node:os'
import { expect, it } from 'vitest'
import { createNetworkLook } from './network.ts'

const address = (text: string, internal = false): NetworkInterfaceInfo => ({
  address: text,
  internal,
  netmask: '',
  mac: '',
  cidr: null,
  family: 'IPv4',
})

it.each([
  [{}, false],
  [{ lo: [address('127.0.0.1', true), address('::1', true)] }, false],
  [
    { lo: [address('127.0.0.1', true)], awdl0: [address('fe80::1c:2ff')], eth0: [address('169.254.7.7')] },
    false,
  ],
  [{ lo: [address('127.0.0.1', true)], wlan0: [address('192.168.1.20')] }, true],
  [{ eth0: [address('fe80::1'), address('2001:db8::7')] }, true],
  [{ eth0: undefined }, false],
])('tells from this computer’s addresses whether there is a network: %j', (interfaces, expected) => {
  expect(createNetworkLook({ now: () => 1 }, () => interfaces)()).toBe(expected)
})

it('asks the system once a second at most, and anew when the clock was set back', () => {
  let now = 10_000
  let asked = 0
  const look = createNetworkLook({ now: () => now }, () => ({
    wlan0: ++asked > 1 ? [] : [address('10.0.0.2')],
  }))
  expect([look(), look()]).toEqual([true, true])
  now += 1_001
  expect(look()).toBe(false)
  now = 0
  look()
  expect(asked).toBe(3)
})
