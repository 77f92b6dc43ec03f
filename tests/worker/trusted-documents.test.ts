/** The operations that are part of the build: known by hash at once, and the only ones where an operator says so. */
import { getIntrospectionQuery } from 'graphql'
import { describe, expect, it } from 'vitest'
import { ask, type Asking, codeOf } from './ask-service.ts'
import { countCalls } from './count-calls.ts'
import { edgeCache } from './edge-cache.ts'
import { keyValueStore } from './key-value-store.ts'
import { bundleStore, openService, trusted } from './open-service.ts'
import { sha256 } from './sha256.ts'

const graphqlJson = { Accept: 'application/graphql-response+json' }
const query = '{ corpus { version } } # trusted by nobody'

const hashed = (sha256Hash: unknown, asking: Asking = {}): Asking => ({
  ...asking,
  extensions: { persistedQuery: { version: 1, sha256Hash } },
})

describe('trusted documents', () => {
  const [hash, text] = Object.entries(trusted).find(
    ([, document]) => !/^query [^{]*\$\w+: [\w[\]]+!/m.test(document),
  ) ?? ['', '']

  it('are known by hash from the first request on, in any isolate', async () => {
    for (const [known] of Object.entries(trusted)) {
      expect(codeOf(await ask(openService(), hashed(known)))).not.toBe('PERSISTED_QUERY_NOT_FOUND')
    }
    const answered = await ask(openService(), hashed(hash, { method: 'GET' }))
    expect([answered.status, codeOf(answered)]).toEqual([200, undefined])
  })

  describe('with TRUSTED_DOCUMENTS_ONLY', () => {
    const settings = { TRUSTED_DOCUMENTS_ONLY: 'true' }

    it('are answered, by text and by hash', async () => {
      const service = openService({ settings })
      const byHash = await ask(service, hashed(hash))
      const byText = await ask(openService({ settings }), { query: text })
      expect([codeOf(byHash), codeOf(byText)]).toEqual([undefined, undefined])
      expect(byText.text).toBe(byHash.text)
    })

    it('are the only ones: others are refused, also with a hash, and execute nothing', async () => {
      const { store, calls } = countCalls(bundleStore)
      const { namespace, entries } = keyValueStore()
      const service = openService({ settings, store })
      const askings: readonly Asking[] = [
        { query },
        hashed(await sha256(query), { query }),
        { query: `${text} ` },
        { query: text.replace('\n', '\r\n') },
        { query: '{ __type(name: "Query") { name } }' },
        { query, extensions: { cost: true } },
      ]
      for (const asking of askings) {
        const refused = await ask(service, { ...asking, headers: graphqlJson }, { namespace })
        expect([refused.status, codeOf(refused)]).toEqual([400, 'DOCUMENT_NOT_TRUSTED'])
        expect(refused.headers.get('Cache-Control')).toBe('no-store')
      }
      expect([calls(), entries.size]).toEqual([0, 0])
    })

    it('are refused also where the answer was kept under other settings', async () => {
      const cached = edgeCache(openService())
      expect((await ask(openService(), { query }, { cached })).status).toBe(200)
      const refused = await ask(
        openService({ settings }),
        { query },
        { cached: edgeCache(openService({ settings })) },
      )
      expect(codeOf(refused)).toBe('DOCUMENT_NOT_TRUSTED')
      expect(cached.kept.size).toBe(1)
    })

    it('leave the standard introspection answered', async () => {
      const service = openService({ settings })
      for (const query of [getIntrospectionQuery(), '{ __schema { queryType { name } } }']) {
        const answered = await ask(service, { query })
        expect([answered.status, codeOf(answered), answered.layer]).toEqual([
          200,
          undefined,
          'build',
        ])
      }
    })
  })
})
