/** The rate limit: counts what is worked out, refuses in the form of a GraphQL answer, takes nothing down. */
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'
import { ask, type Asking, codeOf } from './ask-service.ts'
import { countCalls } from './count-calls.ts'
import { edgeCache } from './edge-cache.ts'
import { bundleStore, openService } from './open-service.ts'

const question: Asking = { query: '{ corpus { version } }' }
const settings = { RATE_LIMIT: 'true', RATE_LIMIT_PERIOD: '10' }

/** Lets so many through for each key, as the binding does. */
function limiterOf(allowed: number) {
  const keys: string[] = []
  return {
    keys,
    async limit({ key }: RateLimitOptions): Promise<RateLimitOutcome> {
      keys.push(key)
      return { success: keys.filter((counted) => counted === key).length <= allowed }
    },
  }
}

const from = (address: string, asking: Asking = question): Asking => ({
  ...asking,
  headers: { 'CF-Connecting-IP': address },
})

let errors: MockInstance<typeof console.error>
beforeEach(() => {
  errors = vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => errors.mockRestore())

describe('a client over the rate', () => {
  it('gets 429 with a code and a Retry-After, which nobody stores, and executes nothing', async () => {
    const { store, calls } = countCalls(bundleStore)
    const service = openService({ settings, store })
    for (const method of ['POST', 'GET'] as const) {
      const refused = await ask(service, { ...question, method }, { limiter: limiterOf(0) })
      expect([refused.status, codeOf(refused)]).toEqual([429, 'RATE_LIMITED'])
      expect(refused.headers.get('Retry-After')).toBe('10')
      expect(refused.headers.get('Cache-Control')).toBe('no-store')
      expect(refused.headers.get('Access-Control-Allow-Origin')).toBe('*')
      expect(refused.headers.get('Access-Control-Expose-Headers')).toContain('Retry-After')
      expect(refused.headers.get('Vary')).toBe('Accept, Dateline-Cost')
      expect(refused.headers.get('ETag')).toBeNull()
      expect(refused.layer).toBe('gateway')
    }
    expect(calls()).toBe(0)
  })

  it('gets the same through the edge, which keeps nothing of it', async () => {
    const limiter = limiterOf(1)
    const cached = edgeCache(openService({ settings }), { limiter })
    const service = openService({ settings })
    const other: Asking = { query: '{ __typename }' }
    const platform = { cached, limiter }
    expect((await ask(service, from('192.0.2.1'), platform)).status).toBe(200)
    const refused = await ask(service, from('192.0.2.1', other), platform)
    expect([refused.status, codeOf(refused)]).toEqual([429, 'RATE_LIMITED'])
    expect(refused.headers.get('Retry-After')).toBe('10')
    expect((await ask(service, from('192.0.2.2', other), platform)).status).toBe(200)
    expect(limiter.keys).toEqual(['192.0.2.1', '192.0.2.1', '192.0.2.2'])
  })

  it('still gets cached answers, from the isolate, the edge and by its tag', async () => {
    const limiter = limiterOf(1)
    const cached = edgeCache(openService({ settings }), { limiter })
    const service = openService({ settings })
    const { etag } = await ask(service, question, { cached, limiter })
    const again = await ask(service, question, { cached, limiter })
    const elsewhere = await ask(openService({ settings }), question, { cached, limiter })
    const tagged = await ask(
      openService({ settings }),
      { ...question, method: 'GET', headers: { 'If-None-Match': etag ?? '' } },
      { limiter },
    )
    expect([again, elsewhere, tagged].map(({ status, layer }) => [status, layer])).toEqual([
      [200, 'isolate'],
      [200, 'edge'],
      [304, 'validator'],
    ])
    expect(limiter.keys).toHaveLength(1)
  })

  it('still gets what the isolate behind the edge has, where the edge has let it go', async () => {
    const limiter = limiterOf(1)
    const cached = edgeCache(openService({ settings }), { limiter })
    for (const layer of ['execution', 'isolate']) {
      cached.purge()
      const answered = await ask(openService({ settings }), question, { cached, limiter })
      expect([answered.status, answered.layer]).toEqual([200, layer])
    }
    expect(limiter.keys).toHaveLength(1)
  })

  it('is counted also for what is refused, explained or not found', async () => {
    const limiter = limiterOf(100)
    const service = openService({ settings })
    const askings: readonly Asking[] = [
      { query: '{' },
      { query: '{ nothing }' },
      { ...question, extensions: { cost: true } },
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'ab'.repeat(32) } } },
    ]
    for (const asking of askings) await ask(service, asking, { limiter })
    expect(limiter.keys).toHaveLength(askings.length)
  })

  it('is not counted for a request that asks nothing', async () => {
    const limiter = limiterOf(0)
    const service = openService({ settings })
    const batch = await ask(service, { query: '' }, { limiter })
    expect([batch.status, limiter.keys.length]).toEqual([400, 0])
  })
})

describe('whom it counts for', () => {
  it('is the address; of IPv6 the network', async () => {
    const limiter = limiterOf(1)
    const service = openService({ settings: { ...settings, ISOLATE_CACHE_SIZE: '0' } })
    const statuses: number[] = []
    for (const address of [
      '192.0.2.1',
      '192.0.2.1',
      '192.0.2.2',
      '2001:db8:1:2::1',
      '2001:db8:1:2:ffff:ffff:ffff:ffff',
      '2001:db8:1:3::1',
    ]) {
      statuses.push((await ask(service, from(address), { limiter })).status)
    }
    expect(statuses).toEqual([200, 429, 200, 200, 429, 200])
  })

  it('is not what a client can say of itself', async () => {
    const limiter = limiterOf(0)
    const service = openService({ settings })
    for (const name of ['X-Forwarded-For', 'X-Real-IP', 'Forwarded', 'True-Client-IP']) {
      await ask(service, { ...question, headers: { [name]: '192.0.2.9' } }, { limiter })
    }
    expect(new Set(limiter.keys)).toEqual(new Set(['unknown']))
  })
})

describe('the limiter', () => {
  it('that fails lets clients through, and the log tells', async () => {
    const limiter = { limit: () => Promise.reject(new Error('the limiter is down')) }
    const answered = await ask(openService({ settings }), question, { limiter })
    expect([answered.status, codeOf(answered)]).toEqual([200, undefined])
    expect(errors).toHaveBeenCalledOnce()
    expect(String(errors.mock.calls[0]?.[0])).toContain('the limiter is down')
  })

  it('is not asked with RATE_LIMIT false, or where there is none', async () => {
    const limiter = limiterOf(0)
    expect((await ask(openService(), question, { limiter })).status).toBe(200)
    expect((await ask(openService({ settings }), question)).status).toBe(200)
    expect(limiter.keys).toHaveLength(0)
  })
})
