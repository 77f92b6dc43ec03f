/** Whom a request is counted for. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clientKey } from '../../src/worker/graphql/client-key.ts'

const keyOf = (address: string): string => clientKey(new Headers({ 'CF-Connecting-IP': address }))

describe('clientKey()', () => {
  it('is the address of IPv4', () => {
    expect(keyOf('192.0.2.1')).toBe('192.0.2.1')
  })

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:db8:0:0:1::', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['fe80::1', 'fe80:0:0:0::/64'],
    ['1::2:3:4:5:6', '1:0:0:2::/64'],
  ])('of %s is the network %s', (address, network) => {
    expect(keyOf(address)).toBe(network)
  })

  it('is the same for all addresses of one network, and another for another, however written', () => {
    const group = fc.integer({ min: 0, max: 0xffff })
    const groups = (length: number) => fc.array(group, { minLength: length, maxLength: length })
    fc.assert(
      fc.property(groups(4), groups(4), groups(4), group, (network, one, other, changed) => {
        const long = (parts: readonly number[]) =>
          parts.map((part) => part.toString(16).padStart(4, '0')).join(':')
        /** As the URL standard writes it. */
        const short = (parts: readonly number[]) =>
          new URL(`http://[${long(parts)}]`).hostname.slice(1, -1)
        const key = keyOf(long([...network, ...one]))
        expect(keyOf(short([...network, ...one]))).toBe(key)
        expect(keyOf(short([...network, ...other]))).toBe(key)
        const [first = 0, ...rest] = network
        const isSame = changed === first
        expect(keyOf(short([changed, ...rest, ...other])) === key).toBe(isSame)
      }),
    )
  })

  it('of an IPv4 address in IPv6 is that of the address, not one for all of them', () => {
    expect(keyOf('::ffff:192.0.2.1')).toBe('192.0.2.1')
    expect(keyOf('::FFFF:192.0.2.2')).toBe('192.0.2.2')
  })

  it('is one for all where the platform gives no address, whatever the client says', () => {
    const headers = { 'X-Forwarded-For': '192.0.2.1', 'X-Real-IP': '192.0.2.2' }
    expect(clientKey(new Headers(headers))).toBe(clientKey(new Headers()))
  })
})
