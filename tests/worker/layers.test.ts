/** Which layer answers what, and that the answer is the same whoever gives it. */
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'
import { ask, type Asking, codeOf, send, requestOf } from './ask-service.ts'
import { fetchPath, get, post } from './ask.ts'
import { countCalls } from './count-calls.ts'
import { edgeCache } from './edge-cache.ts'
import { bundleStore, openService, trusted } from './open-service.ts'
import { sha256 } from './sha256.ts'

const query = 'query Names($first: Int) { actors(first: $first) { nodes { name } } }'
const question: Asking = { query, variables: { first: 2 } }
const off = { EDGE_CACHE: 'false', ISOLATE_CACHE_SIZE: '0' }
const introspection = '{ __schema { queryType { name } types { name } } }'

/** Some of the tests break a part, which the log tells. */
let errors: MockInstance<typeof console.error>
beforeEach(() => {
  errors = vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => errors.mockRestore())

describe('the map of the isolate', () => {
  it('answers all but the first, by POST and GET alike, without the store', async () => {
    const { store, calls } = countCalls(bundleStore)
    const service = openService({ store })
    const first = await ask(service, question)
    const executed = calls()
    const again = await ask(service, question)
    const got = await ask(service, { ...question, method: 'GET' })
    expect(first.layer).toBe('execution')
    expect([again.layer, got.layer]).toEqual(['isolate', 'isolate'])
    expect([again.text, got.text]).toEqual([first.text, first.text])
    expect(executed).toBeGreaterThan(0)
    expect(calls()).toBe(executed)
  })

  it('has one entry for a text and for its hash', async () => {
    const service = openService()
    const [hash = '', text = ''] =
      Object.entries(trusted).find(([, document]) => document.includes('query SameClaimTwice')) ??
      []
    expect(text).not.toBe('')
    const byText = await ask(service, { query: text })
    const extensions = { persistedQuery: { version: 1, sha256Hash: hash } }
    const byHash = await ask(service, { method: 'GET', extensions })
    expect([byText.layer, byHash.layer]).toEqual(['execution', 'isolate'])
    expect(byHash.text).toBe(byText.text)
    expect(byHash.etag).toBe(byText.etag)
  })

  it('is off with ISOLATE_CACHE_SIZE 0', async () => {
    const { store, calls } = countCalls(bundleStore)
    const service = openService({ store, settings: off })
    await ask(service, question)
    const executed = calls()
    expect((await ask(service, question)).layer).toBe('execution')
    expect(calls()).toBe(2 * executed)
  })

  it('lets the least recently used answer go at its bound', async () => {
    const service = openService({ settings: { ISOLATE_CACHE_SIZE: '12000' } })
    const numbered = (first: number): Asking => ({ query, variables: { first } })
    await ask(service, numbered(1))
    for (let first = 2; first < 20; first += 1) {
      await ask(service, numbered(first))
      expect((await ask(service, numbered(first))).layer).toBe('isolate')
    }
    expect((await ask(service, numbered(1))).layer).toBe('execution')
  })

  it('refuses a body that is an address asked before', async () => {
    const service = openService()
    const address = 'https://dateline.example/graphql?query=%7B__typename%7D'
    for (let time = 0; time < 3; time += 1) {
      expect((await service.fetch(new Request(address))).status).toBe(200)
    }
    const headers = { 'Content-Type': 'application/json' }
    const posted = new Request(address, { method: 'POST', headers, body: address })
    expect((await service.fetch(posted)).status).toBe(400)
  })

  it('keeps answers beside a large corpus, and none beside one that fills the isolate', async () => {
    const layerBeside = async (corpusSize: number): Promise<string | null> => {
      const service = openService({ corpusSize, settings: { EDGE_CACHE: 'false' } })
      await ask(service, question)
      return (await ask(service, question)).layer
    }
    expect(await layerBeside(58_000_000)).toBe('isolate')
    expect(await layerBeside(70_000_000)).toBe('execution')
  })

  it('keeps no answer that is larger than an eighth of it', async () => {
    const service = openService({ settings: { ISOLATE_CACHE_SIZE: '4000' } })
    await ask(service, question)
    expect((await ask(service, question)).layer).toBe('execution')
  })
})

describe('the introspection', () => {
  it('is answered from the build, each time', async () => {
    const { store, calls } = countCalls(bundleStore)
    const service = openService({ store })
    const first = await ask(service, { query: introspection })
    const again = await ask(service, { query: introspection, method: 'GET' })
    expect([first.layer, again.layer]).toEqual(['build', 'build'])
    expect(again.text).toBe(first.text)
    expect(calls()).toBe(0)
  })
})

describe('the edge', () => {
  it('answers a new isolate, which keeps the answer', async () => {
    const edge = edgeCache(openService())
    const first = await ask(openService(), question, { cached: edge })
    const { store, calls } = countCalls(bundleStore)
    const other = openService({ store })
    const second = await ask(other, { ...question, method: 'GET' }, { cached: edge })
    const third = await ask(other, question, { cached: edge })
    expect([first.layer, second.layer, third.layer]).toEqual(['execution', 'edge', 'isolate'])
    expect([second.text, third.text]).toEqual([first.text, first.text])
    expect([second.etag, third.etag]).toEqual([first.etag, first.etag])
    expect(calls()).toBe(0)
  })

  it('answers again and again where the isolate keeps nothing', async () => {
    const settings = { ISOLATE_CACHE_SIZE: '0' }
    const behind = openService({ settings })
    const edge = edgeCache(behind)
    const service = openService({ settings })
    const layers: (string | null)[] = []
    for (let time = 0; time < 3; time += 1) {
      layers.push((await ask(service, question, { cached: edge })).layer)
    }
    expect(layers).toEqual(['execution', 'edge', 'edge'])
  })

  it('is kept by the isolate also where another isolate worked it out', async () => {
    const service = openService()
    const edge = edgeCache(openService())
    await ask(service, question, { cached: edge })
    expect((await ask(service, question, { cached: edge })).layer).toBe('isolate')
  })

  it('is not asked with EDGE_CACHE false', async () => {
    const edge = edgeCache(openService())
    const service = openService({ settings: { EDGE_CACHE: 'false' } })
    expect((await ask(service, question, { cached: edge })).layer).toBe('execution')
    expect(edge.responses).toHaveLength(0)
  })

  it('is not asked for a question too long for a header, which is answered all the same', async () => {
    const edge = edgeCache(openService())
    const service = openService()
    const long = { query: `${query} # ${'é'.repeat(4000)}`, variables: { first: 1 } }
    const answered = await ask(service, long, { cached: edge })
    expect([answered.status, answered.layer]).toEqual([200, 'execution'])
    expect(edge.responses).toHaveLength(0)
    expect((await ask(service, long, { cached: edge })).layer).toBe('isolate')
  })

  it('knows a text and its hash as one', async () => {
    const document = '{ corpus { version } }'
    const sha256Hash = await sha256(document)
    const edge = edgeCache(openService())
    await ask(openService(), { query: document }, { cached: edge })
    const extensions = { persistedQuery: { version: 1, sha256Hash } }
    const byHash = await ask(openService(), { method: 'GET', extensions }, { cached: edge })
    expect([byHash.status, byHash.layer]).toEqual([200, 'edge'])
  })

  it('keeps complete answers alone, long and by a tag of the corpus', async () => {
    const edge = edgeCache(openService({ settings: { EDGE_MAX_AGE: '1000' } }))
    const service = openService()
    const askings: readonly Asking[] = [
      question,
      { query: '{ nothing }' },
      { query: '{ actors {' },
      { query: '{ node(id: "nonsense") { id } corpus { version } }' },
      { query: 'query A { __typename } query B { __typename }' },
      { query, variables: { first: 'a' } },
      { query, variables: { first: 5000 } },
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'ab'.repeat(32) } } },
    ]
    for (const asking of askings) await ask(service, asking, { cached: edge })
    expect(edge.responses).toHaveLength(askings.length)
    const [complete, ...others] = edge.responses
    expect(complete?.headers.get('Cache-Control')).toBe('public, max-age=1000')
    expect(complete?.headers.get('Cache-Tag')).toMatch(/^corpus-[0-9a-f]{16}$/)
    expect(complete?.headers.get('Vary')).toBeNull()
    for (const { headers } of others) {
      expect(headers.get('Cache-Control')).toBe('no-store')
      expect([headers.get('ETag'), headers.get('Cache-Tag')]).toEqual([null, null])
    }
    expect(edge.kept.size).toBe(1)
  })

  it.each([
    ['rejects', () => Promise.reject(new Error('the cache is down'))],
    ['answers with a page of its own', () => Promise.resolve(new Response('503', { status: 503 }))],
  ])('that %s does not keep the isolate from answering', async (_, fetch) => {
    const answered = await ask(openService(), question, { cached: { fetch } })
    expect([answered.status, answered.layer]).toEqual([200, 'execution'])
    expect(codeOf(answered)).toBeUndefined()
    expect(errors).toHaveBeenCalledOnce()
    expect(String(errors.mock.calls[0]?.[0])).toContain('"binding":"CachedAnswers"')
  })

  it.each(['HIT', 'STALE', 'UPDATING'])('is the layer of a cached answer (%s)', async (status) => {
    const edge = edgeCache(openService())
    const cached = {
      async fetch(input: RequestInfo | URL) {
        const response = await edge.fetch(input)
        const headers = new Headers(response.headers)
        headers.set('Cf-Cache-Status', status)
        return new Response(response.body, { status: response.status, headers })
      },
    }
    expect((await ask(openService(), question, { cached })).layer).toBe('edge')
  })
})

describe('the Worker itself', () => {
  it('answers over its own loopback, once by executing and then from its map', async () => {
    const own = `query Loopback { corpus { version } } # ${crypto.randomUUID()}`
    const first = await post({ query: own })
    const second = await get({ query: own })
    const third = await fetchPath(`/graphql?${new URLSearchParams({ query: own })}`, {
      method: 'HEAD',
    })
    expect(
      [first, second, third].map((response) => [
        response.status,
        response.headers.get('Dateline-Layer'),
        response.headers.get('Server-Timing'),
      ]),
    ).toEqual([
      [200, 'execution', 'layer;desc="execution"'],
      [200, 'isolate', 'layer;desc="isolate"'],
      [200, 'isolate', 'layer;desc="isolate"'],
    ])
    expect(await second.text()).toBe(await first.text())
    expect(await third.text()).toBe('')
  })
})

describe('an answer', () => {
  it.each([
    ['complete', question],
    ['of the introspection', { query: introspection }],
    ['partial', { query: '{ corpus { version } node(id: "nonsense") { id } }' }],
    ['refused', { query: '{ nothing }' }],
  ])(
    'that is %s has the same bytes from every layer, and no extensions',
    async (_, asking: Asking) => {
      const cached = edgeCache(openService())
      const service = openService()
      const plain = openService({ settings: off })
      const answers = [
        await ask(plain, asking),
        await ask(plain, { ...asking, method: 'GET' }),
        await ask(openService(), asking, { cached }),
        await ask(service, asking, { cached }),
        await ask(service, { ...asking, method: 'GET' }, { cached }),
      ]
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
      expect(new Set(answers.map(({ status }) => status)).size).toBe(1)
      expect(JSON.parse(answers[0]?.text ?? '')).not.toHaveProperty('extensions')
    },
  )

  it.each([
    ['complete', { query: '{ corpus { version } __typename }' }, true],
    ['partial', { query: '{ __typename node(id: "nonsense") { id } }' }, false],
    ['refused', { query: '{ nothing }' }, false],
    ['not parsed', { query: '{' }, false],
  ])('that is %s is stored by a client only where it is complete', async (_, asking, isStored) => {
    const service = openService()
    for (const method of ['POST', 'GET', 'GET'] as const) {
      const { headers } = await ask(service, { ...asking, method })
      expect(headers.get('Cache-Control')).toBe(
        isStored ? 'public, max-age=60, stale-while-revalidate=600' : 'no-store',
      )
      expect(headers.has('ETag')).toBe(isStored)
      expect(headers.has('Cache-Tag')).toBe(isStored)
    }
  })

  it('carries the headers of every answer, from every layer', async () => {
    const cached = edgeCache(openService())
    const service = openService()
    const expectHeaders = (headers: Headers) => {
      expect(headers.get('Vary')).toBe('Accept, Dateline-Cost')
      expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
      expect(headers.get('Access-Control-Allow-Credentials')).toBeNull()
      expect(headers.get('Access-Control-Expose-Headers')).toContain('ETag')
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
      for (const name of headers.keys()) {
        expect(name).not.toMatch(/^dateline-(notes|question|client|tag)$|^cf-/)
      }
    }
    const askings: Asking[] = [question, question, { query: '{' }, { query: introspection }]
    for (const asking of askings) expectHeaders((await ask(service, asking, { cached })).headers)
    const edge = await ask(openService(), question, { cached })
    expect(edge.layer).toBe('edge')
    expectHeaders(edge.headers)
    const refused = await send(service, new Request(requestOf(question), { method: 'PUT' }))
    expect(refused.status).toBe(405)
    expectHeaders(refused.headers)
  })
})
