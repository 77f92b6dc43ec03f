/** Automatic persisted queries (Apollo's protocol), across isolates. */
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'
import { PersistedDocuments } from '../../src/worker/graphql/persisted-documents.ts'
import { createTrustedDocuments } from '../../src/worker/trusted-documents.ts'
import { ask, type Asked, type Asking, codeOf, origin } from './ask-service.ts'
import type { Answer } from './ask.ts'
import { edgeCache } from './edge-cache.ts'
import { keyValueStore } from './key-value-store.ts'
import { openService } from './open-service.ts'
import { sha256 } from './sha256.ts'

const shared = (caches as unknown as { readonly default: Cache }).default
const graphqlJson = { Accept: 'application/graphql-response+json' }

/** A query that no other test sends, so that the Cache API cannot know it from there. */
function fresh(selection = 'corpus { version }'): string {
  return `{ ${selection} } # ${crypto.randomUUID()}`
}

const hashed = (sha256Hash: unknown, asking: Asking = {}): Asking => ({
  ...asking,
  extensions: { persistedQuery: { version: 1, sha256Hash } },
})

function messageOf({ text }: Asked): string | undefined {
  return (JSON.parse(text) as Answer).errors?.[0]?.message
}

/** The entry of the Cache API that isolates of one data centre share. */
const addressOf = (hash: string): string => `${origin}/graphql/documents/${hash}`
const cachedText = async (hash: string): Promise<string | undefined> =>
  (await shared.match(addressOf(hash)))?.text()

let errors: MockInstance<typeof console.error>
beforeEach(() => {
  errors = vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => errors.mockRestore())

describe('a hash', () => {
  it.each(['POST', 'GET'] as const)(
    'by %s is not found, then registered, then enough',
    async (method) => {
      const query = fresh()
      const hash = await sha256(query)
      const service = openService()
      const unknown = await ask(service, hashed(hash, { method, headers: graphqlJson }))
      expect([unknown.status, codeOf(unknown)]).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND'])
      expect(messageOf(unknown)).toBe('PersistedQueryNotFound')
      expect(unknown.headers.get('Cache-Control')).toBe('no-store')
      expect((await ask(service, hashed(hash, { method }))).status).toBe(200)

      const registered = await ask(service, hashed(hash, { method, query }))
      const known = await ask(service, hashed(hash, { method }))
      const other = method === 'POST' ? 'GET' : 'POST'
      const otherwise = await ask(service, hashed(hash, { method: other }))
      expect(codeOf(registered)).toBeUndefined()
      expect([known.text, otherwise.text]).toEqual([registered.text, registered.text])
      expect([known.etag, otherwise.etag]).toEqual([registered.etag, registered.etag])
    },
  )

  it('that one isolate registered is known to another by the Cache API alone', async () => {
    const query = fresh('actors(first: 1) { totalCount }')
    const hash = await sha256(query)
    const settings = { EDGE_CACHE: 'false' }
    const registered = await ask(openService({ settings }), hashed(hash, { query }))
    expect(await cachedText(hash)).toBe(query)
    const elsewhere = await ask(openService({ settings }), hashed(hash, { method: 'GET' }))
    expect([elsewhere.layer, elsewhere.text]).toEqual(['execution', registered.text])
  })

  it('is known to another data centre by the KV namespace alone', async () => {
    const { namespace, entries, options } = keyValueStore()
    const query = fresh()
    const hash = await sha256(query)
    const registered = await ask(openService(), hashed(hash, { query }), { namespace })
    expect([...entries]).toEqual([[hash, query]])
    expect(options).toEqual([{ expirationTtl: 7 * 24 * 60 * 60 }])
    await shared.delete(addressOf(hash))
    const elsewhere = await ask(openService(), hashed(hash, { method: 'GET' }), { namespace })
    expect([elsewhere.layer, elsewhere.text]).toEqual(['execution', registered.text])
  })

  it('by GET is answered by the edge to an isolate that does not know it', async () => {
    const query = fresh()
    const hash = await sha256(query)
    const cached = edgeCache(openService())
    await ask(openService(), hashed(hash, { query }), { cached })
    await shared.delete(addressOf(hash))
    const elsewhere = await ask(openService(), hashed(hash, { method: 'GET' }), { cached })
    expect([elsewhere.status, elsewhere.layer]).toEqual([200, 'edge'])
  })

  it('with other variables and operations is another question', async () => {
    const query = `query A($n: Int) { actors(first: $n) { nodes { id } } } query B { __typename } # ${crypto.randomUUID()}`
    const hash = await sha256(query)
    const service = openService()
    const texts = [
      await ask(service, hashed(hash, { query, operationName: 'A', variables: { n: 1 } })),
      await ask(service, hashed(hash, { operationName: 'A', variables: { n: 2 } })),
      await ask(service, hashed(hash, { operationName: 'B' })),
    ].map(({ text }) => text)
    expect(new Set(texts).size).toBe(3)
    expect(texts.join('')).not.toContain('errors')
  })
})

describe('a hash of another text', () => {
  it('is refused, and nothing is stored anywhere', async () => {
    const { namespace, entries } = keyValueStore()
    const query = fresh()
    const wrong = await sha256('{ other }')
    const service = openService()
    const refused = await ask(service, hashed(wrong, { query, headers: graphqlJson }), {
      namespace,
    })
    expect([refused.status, codeOf(refused)]).toEqual([400, 'PERSISTED_QUERY_MISMATCH'])
    for (const hash of [wrong, await sha256(query)]) {
      expect(await cachedText(hash)).toBeUndefined()
      const asked = await ask(service, hashed(hash), { namespace })
      expect(codeOf(asked)).toBe('PERSISTED_QUERY_NOT_FOUND')
    }
    expect(entries.size).toBe(0)
  })

  it.each(['', 'abc', 'A'.repeat(64), 'ab'.repeat(33), 1, null, ['ab'.repeat(32)], '__proto__'])(
    'or no hash at all, %j, is refused',
    async (hash) => {
      const refused = await ask(openService(), hashed(hash, { query: '{ __typename }' }))
      expect(codeOf(refused)).toBe('PERSISTED_QUERY_INVALID')
    },
  )
})

describe('a document', () => {
  it.each([
    ['does not parse', 'corpus {'],
    ['does not validate', 'nothing'],
    ['costs too much', 'actors(first: 100) { nodes { statements(first: 100) { nodes { id } } } }'],
    ['is answered with an error', '__typename node(id: "nonsense") { id }'],
  ])('that %s is not kept', async (_, selection) => {
    const { namespace, entries } = keyValueStore()
    const query = fresh(selection)
    const hash = await sha256(query)
    const service = openService()
    const refused = await ask(service, hashed(hash, { query }), { namespace })
    expect(codeOf(refused)).toBeDefined()
    expect(codeOf(await ask(service, hashed(hash), { namespace }))).toBe(
      'PERSISTED_QUERY_NOT_FOUND',
    )
    expect(await cachedText(hash)).toBeUndefined()
    expect(entries.size).toBe(0)
  })

  it('that is not sent with its hash is not kept', async () => {
    const { namespace, entries } = keyValueStore()
    const query = fresh()
    const service = openService({ settings: { ISOLATE_CACHE_SIZE: '0' } })
    await ask(service, { query }, { namespace })
    const asked = await ask(service, hashed(await sha256(query)), { namespace })
    expect(codeOf(asked)).toBe('PERSISTED_QUERY_NOT_FOUND')
    expect(entries.size).toBe(0)
  })

  it('whose cost is asked for is not kept', async () => {
    const { namespace, entries } = keyValueStore()
    const query = fresh()
    const { extensions } = hashed(await sha256(query))
    const asking = { query, extensions: { ...(extensions as object), cost: true } }
    expect((await ask(openService(), asking, { namespace })).text).toContain('"cost"')
    expect(entries.size).toBe(0)
  })

  it('is written to the shared stores once by an isolate', async () => {
    const { namespace, options } = keyValueStore()
    const query = fresh()
    const hash = await sha256(query)
    const service = openService()
    for (let time = 0; time < 3; time += 1) {
      await ask(service, hashed(hash, { query }), { namespace })
    }
    expect(options).toHaveLength(1)
  })
})

describe('a shared store', () => {
  it('whose text is not of its hash is not trusted', async () => {
    const { namespace, entries } = keyValueStore()
    const query = fresh()
    const hash = await sha256(query)
    await shared.put(
      addressOf(hash),
      new Response('{ __typename }', { headers: { 'Cache-Control': 'max-age=60' } }),
    )
    entries.set(hash, '{ __typename } ')
    const asked = await ask(openService(), hashed(hash), { namespace })
    expect(codeOf(asked)).toBe('PERSISTED_QUERY_NOT_FOUND')

    entries.set(hash, query)
    const found = await ask(openService(), hashed(hash), { namespace })
    expect([found.status, codeOf(found)]).toEqual([200, undefined])
  })

  it('that fails is as one that has nothing, and is tried again', async () => {
    const { namespace, entries } = keyValueStore()
    const broken = {
      get: () => Promise.reject(new Error('KV is down')),
      put: () => Promise.reject(new Error('KV is down')),
    } as unknown as KVNamespace
    const query = fresh()
    const hash = await sha256(query)
    const service = openService()
    const unknown = await ask(service, hashed(hash), { namespace: broken })
    expect(codeOf(unknown)).toBe('PERSISTED_QUERY_NOT_FOUND')
    const answered = await ask(service, hashed(hash, { query }), { namespace: broken })
    expect([answered.status, codeOf(answered)]).toEqual([200, undefined])
    expect(errors).toHaveBeenCalledTimes(2)
    await ask(service, hashed(hash, { query }), { namespace })
    expect([...entries.keys()]).toEqual([hash])
  })
})

describe('junk', () => {
  it('of 10,000 registrations leaves what an isolate keeps bounded', async () => {
    const documents = new PersistedDocuments(createTrustedDocuments(() => '{}'))
    const stores = { cache: null, namespace: null, origin }
    const pad = 'x'.repeat(20_000)
    const hashOf = (index: number) => index.toString(16).padStart(64, '0')
    for (let index = 0; index < 10_000; index += 1) {
      await documents.keep(hashOf(index), `${index} ${pad}`, stores)
    }
    const kept = Array.from({ length: 10_000 }, (_, index) => documents.find(hashOf(index)))
    const units = kept.reduce((sum, text) => sum + (text?.length ?? 0), 0)
    expect(units).toBeGreaterThan(1_000_000)
    expect(units).toBeLessThanOrEqual(2_000_000)
    expect(kept.at(-1)).toBeDefined()
    expect(kept[0]).toBeUndefined()
  })

  it('that is too long for a document is not kept at all', async () => {
    const { namespace, entries } = keyValueStore()
    const query = `${fresh()}${' '.repeat(33_000)}`
    const hash = await sha256(query)
    const service = openService({ settings: { ISOLATE_CACHE_SIZE: '0' } })
    expect((await ask(service, hashed(hash, { query }), { namespace })).status).toBe(200)
    expect(codeOf(await ask(service, hashed(hash), { namespace }))).toBe(
      'PERSISTED_QUERY_NOT_FOUND',
    )
    expect(entries.size).toBe(0)
  })

  it('of 2,000 questions, half of them wrong, leaves the service answering', async () => {
    const service = openService()
    for (let index = 0; index < 2000; index += 1) {
      const query = index % 2 === 0 ? `{ a${index}: __typename }` : `{ junk${index} }`
      const extensions = {
        persistedQuery: {
          version: 1,
          sha256Hash: index % 3 === 0 ? 'ab'.repeat(32) : await sha256(query),
        },
      }
      const response = await service.fetch(
        new Request(
          `${origin}/graphql?${new URLSearchParams({ query, extensions: JSON.stringify(extensions) })}`,
        ),
      )
      expect(response.status).toBeLessThan(500)
      await response.body?.cancel()
    }
    expect((await ask(service, { query: '{ corpus { version } }' })).status).toBe(200)
  })
})
