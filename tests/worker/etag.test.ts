/** Validators: what tells answers apart, and what is said to a client who has the answer already. */
import { describe, expect, it } from 'vitest'
import { ask, type Asking, codeOf } from './ask-service.ts'
import { countCalls } from './count-calls.ts'
import { edgeCache } from './edge-cache.ts'
import { bundleStore, openService, type ServiceParts } from './open-service.ts'

const query = 'query A($first: Int) { actors(first: $first) { totalCount } } query B { __typename }'
const question: Asking = { method: 'GET', query, operationName: 'A', variables: { first: 1 } }
const graphqlJson = { Accept: 'application/graphql-response+json' }

async function tagOf(asking: Asking, parts: ServiceParts = {}): Promise<string> {
  const { etag } = await ask(openService(parts), asking)
  if (etag === null) throw new Error('There is no tag')
  return etag
}

describe('ETag', () => {
  it('is strong and quoted', async () => {
    expect(await tagOf(question)).toMatch(/^"[0-9a-f]{40}"$/)
  })

  it('is the same by GET, POST and HEAD, from every layer', async () => {
    const service = openService()
    const cached = edgeCache(openService())
    const tags = [
      await ask(service, question),
      await ask(service, { ...question, method: 'HEAD' }),
      await ask(service, { ...question, method: 'POST' }),
      await ask(openService(), question, { cached }),
      await ask(openService(), question, { cached }),
      await ask(openService({ settings: { LOG_REQUESTS: 'false' } }), question),
    ].map(({ etag }) => etag)
    expect(new Set(tags).size).toBe(1)
    expect(tags[0]).not.toBeNull()
  })

  it('differs by everything that an answer depends on', async () => {
    const tags = [
      await tagOf(question),
      await tagOf({ ...question, variables: { first: 2 } }),
      await tagOf({ ...question, variables: { first: null } }),
      await tagOf({ ...question, variables: {} }),
      await tagOf({ ...question, operationName: 'B' }),
      await tagOf({ ...question, query: `${query} ` }),
      await tagOf({ ...question, headers: graphqlJson }),
      await tagOf(question, { buildHash: 'other' }),
      await tagOf(question, { corpusVersion: 'other' }),
      await tagOf(question, { settings: { MAX_COST: '19999' } }),
    ]
    expect(new Set(tags).size).toBe(tags.length)
  })

  it('does not change with what changes no answer: the order of keys and of parameters', async () => {
    const two =
      'query ($a: Int, $b: Int) { a: actors(first: $a) { totalCount } b: actors(first: $b) { totalCount } }'
    const tag = await tagOf({ query: two, variables: { a: 1, b: 2 } })
    expect(await tagOf({ query: two, variables: { b: 2, a: 1 } })).toBe(tag)
    expect(await tagOf({ variables: { a: 1, b: 2 }, query: two, method: 'GET' })).toBe(tag)
  })
})

describe('If-None-Match', () => {
  const withTag = (value: string, asking: Asking = question): Asking => ({
    ...asking,
    headers: { ...asking.headers, 'If-None-Match': value },
  })

  it.each([
    ['the tag', (tag: string) => tag],
    ['the weak tag', (tag: string) => `W/${tag}`],
    ['a list with it', (tag: string) => `"a", W/"b" ,${tag}, "c"`],
  ])('with %s gets 304 from a new isolate, without executing', async (_, write) => {
    const tag = await tagOf(question)
    const { store, calls } = countCalls(bundleStore)
    const service = openService({ store })
    for (const method of ['GET', 'HEAD'] as const) {
      const { status, text, headers, etag, layer } = await ask(
        service,
        withTag(write(tag), { ...question, method }),
      )
      expect([status, text, etag, layer]).toEqual([304, '', tag, 'validator'])
      expect(headers.get('Cache-Control')).toBe('public, max-age=60, stale-while-revalidate=600')
      expect(headers.get('Vary')).toBe('Accept, Dateline-Cost')
      expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('Content-Type')).toBeNull()
    }
    expect(calls()).toBe(0)
  })

  it('gets 304 also where the isolate has the answer', async () => {
    const service = openService()
    const { etag } = await ask(service, question)
    const again = await ask(service, withTag(etag ?? ''))
    expect([again.status, again.text, again.etag]).toEqual([304, '', etag])
  })

  it('with * gets 304 where there is an answer, and the error where there is none', async () => {
    const service = openService()
    expect((await ask(service, withTag('*'))).status).toBe(304)
    expect((await ask(openService(), withTag('*'))).status).toBe(304)
    const refused = await ask(service, withTag('*', { method: 'GET', query: '{ nothing }' }))
    expect([refused.status, codeOf(refused)]).toEqual([200, 'GRAPHQL_VALIDATION_FAILED'])
  })

  it('with a tag of another build, corpus or question gets the answer', async () => {
    const stale = [
      await tagOf(question, { buildHash: 'before' }),
      await tagOf(question, { corpusVersion: 'before' }),
      await tagOf({ ...question, variables: { first: 2 } }),
      await tagOf({ ...question, headers: graphqlJson }),
    ]
    const answered = await ask(openService(), withTag(stale.join(', ')))
    expect([answered.status, answered.layer]).toEqual([200, 'execution'])
  })

  it.each([
    '',
    'garbage',
    '""',
    '"',
    'W/',
    '**',
    '*, "a"',
    ', ,',
    'w/"x"',
    '"é"'.replace('é', '%C3'),
  ])('with %j gets the answer', async (value) => {
    const { status, text } = await ask(openService(), withTag(value))
    expect(status).toBe(200)
    expect(text).not.toBe('')
  })

  it('without its quotes is no tag', async () => {
    const tag = await tagOf(question)
    expect((await ask(openService(), withTag(tag.slice(1, -1)))).status).toBe(200)
  })

  it('does not count with POST', async () => {
    const service = openService()
    const { etag } = await ask(service, question)
    const posted = await ask(service, withTag(etag ?? '', { ...question, method: 'POST' }))
    expect([posted.status, posted.text === '']).toEqual([200, false])
    const fresh = await ask(openService(), withTag(etag ?? '', { ...question, method: 'POST' }))
    expect(fresh.status).toBe(200)
  })

  it('does not make a refusal of the request a 304', async () => {
    const tag = await tagOf(question)
    const batch = await ask(openService(), withTag(tag, { method: 'GET', query: '' }))
    expect([batch.status, codeOf(batch)]).toEqual([400, 'BAD_REQUEST'])
  })
})

describe('HEAD', () => {
  it('has the status and the headers of GET, executed and cached, and no body', async () => {
    const service = openService()
    for (const asking of [question, question, { query: '{ nothing }' }, { query: '{' }]) {
      const head = await ask(service, { ...asking, method: 'HEAD' })
      const full = await ask(service, { ...asking, method: 'GET' })
      expect(head.text).toBe('')
      expect(full.text).not.toBe('')
      expect(head.status).toBe(full.status)
      const unlike = new Set(['dateline-layer', 'server-timing', 'content-length'])
      const compared = ({ headers }: { readonly headers: Headers }) =>
        [...headers].filter(([name]) => !unlike.has(name))
      expect(compared(head)).toEqual(compared(full))
    }
  })
})
