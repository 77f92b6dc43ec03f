/** The line that each request to the endpoint writes: what is in it, and what never is. */
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'
import { ask, type Asking, requestOf, send } from './ask-service.ts'
import type { Answer } from './ask.ts'
import { edgeCache } from './edge-cache.ts'
import { bundleStore, openService, trusted } from './open-service.ts'

const settings = { LOG_REQUESTS: 'true' }
const marker = 'zq7marker'
const fields = [
  'codes',
  'cost',
  'document',
  'event',
  'layer',
  'level',
  'method',
  'operation',
  'size',
  'status',
  'waited',
]

let lines: MockInstance<typeof console.log>
let errors: MockInstance<typeof console.error>
beforeEach(() => {
  lines = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  errors = vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => {
  lines.mockRestore()
  errors.mockRestore()
})

/** The one line since the last call. */
function line(): Readonly<Record<string, unknown>> {
  expect(lines).toHaveBeenCalledOnce()
  const [text, ...rest] = lines.mock.lastCall ?? []
  expect(rest).toEqual([])
  lines.mockClear()
  return JSON.parse(String(text)) as Record<string, unknown>
}

const query = `query Marked($x: String!) { search(query: $x) { totalCount } } # ${marker}`
const question: Asking = {
  query,
  variables: { x: marker },
  headers: { 'CF-Connecting-IP': '192.0.2.77', 'User-Agent': marker, Referer: marker },
}

describe('the line of a request', () => {
  it('has the documented fields, from every layer', async () => {
    const service = openService({ settings })
    const first = await ask(service, question)
    const executed = line()
    expect(Object.keys(executed).sort()).toEqual(fields)
    expect(executed).toMatchObject({
      level: 'info',
      event: 'graphql',
      method: 'POST',
      status: 200,
      layer: 'execution',
      operation: 'Marked',
      codes: [],
      size: first.text.length,
    })
    expect(executed['document']).toMatch(/^[0-9a-f]{16}$/)
    expect(executed['cost']).toBeGreaterThan(0)
    expect(executed['waited']).toBeGreaterThanOrEqual(0)

    await ask(service, question)
    expect(line()).toEqual({ ...executed, layer: 'isolate', waited: expect.any(Number) })
    await ask(service, { ...question, method: 'HEAD' })
    expect(line()).toMatchObject({ method: 'HEAD', layer: 'isolate', size: 0 })
    await ask(service, {
      ...question,
      method: 'GET',
      headers: { 'If-None-Match': first.etag ?? '' },
    })
    expect(line()).toMatchObject({ status: 304, size: 0, document: executed['document'] })
  })

  it('is the same for an answer of the edge', async () => {
    const cached = edgeCache(openService())
    await ask(openService({ settings }), question, { cached })
    const executed = line()
    await ask(openService({ settings }), question, { cached })
    expect(line()).toEqual({ ...executed, layer: 'edge', waited: expect.any(Number) })
  })

  it('names the document of a 304 that no isolate knew', async () => {
    const { etag } = await ask(openService({ settings }), question)
    const { document } = line()
    const headers = { 'If-None-Match': etag ?? '' }
    await ask(openService({ settings }), { ...question, method: 'GET', headers })
    expect(line()).toMatchObject({ status: 304, layer: 'validator', document, size: 0, codes: [] })
  })

  it('names the document also of what was not worked out', async () => {
    const sha256Hash = 'ab'.repeat(32)
    const hashed = { extensions: { persistedQuery: { version: 1, sha256Hash } } }
    const document = sha256Hash.slice(0, 16)
    await ask(openService({ settings }), hashed)
    expect(line()).toMatchObject({ document, codes: ['PERSISTED_QUERY_NOT_FOUND'] })
    const limiter = { limit: () => Promise.resolve({ success: false }) }
    await ask(openService({ settings: { ...settings, RATE_LIMIT: 'true' } }), hashed, { limiter })
    expect(line()).toMatchObject({ document, status: 429, codes: ['RATE_LIMITED'] })
  })

  it.each([
    ['refused', { query: '{ nothing }' }, 200, ['GRAPHQL_VALIDATION_FAILED']],
    ['not parsed', { query: `{ ${marker}` }, 200, ['GRAPHQL_PARSE_FAILED']],
    ['partial', { query: '{ __typename node(id: "x") { id } }' }, 200, ['INVALID_ID']],
    ['no question', { query: '' }, 400, ['BAD_REQUEST']],
    [
      'of bad variables',
      { query: 'query ($x: Int) { actors(first: $x) { totalCount } }', variables: { x: marker } },
      200,
      ['INVALID_ARGUMENT'],
    ],
  ])('of what is %s has its code', async (_, asking: Asking, status, codes) => {
    await ask(openService({ settings }), asking)
    const text = JSON.stringify(line())
    expect(JSON.parse(text)).toMatchObject({ status, codes })
    expect(text).not.toContain(marker)
  })

  it('is written also for a preflight, a redirect and a wrong method', async () => {
    const service = openService({ settings })
    const address = requestOf({ method: 'GET', query: '{ __typename }' }).url
    await send(service, new Request(address, { method: 'OPTIONS' }))
    expect(line()).toMatchObject({ method: 'OPTIONS', status: 204, layer: 'gateway', size: 0 })
    await send(service, new Request(address, { headers: { Accept: 'text/html' } }))
    expect(line()).toMatchObject({ method: 'GET', status: 302, layer: 'gateway', size: 0 })
    await send(service, new Request(address, { method: 'DELETE' }))
    expect(line()).toMatchObject({ status: 405, codes: ['METHOD_NOT_ALLOWED'] })
  })

  it('has no value of a variable, no address, no header and no text of the query', async () => {
    const service = openService({ settings })
    for (const method of ['POST', 'GET'] as const) {
      await ask(service, { ...question, method })
      const text = JSON.stringify(line())
      expect(text).not.toContain(marker)
      expect(text).not.toContain('192.0.2.77')
      expect(text).not.toContain('totalCount')
    }
  })

  it('cuts the name of an operation', async () => {
    await ask(openService({ settings }), { query: `query ${'N'.repeat(5000)} { __typename }` })
    expect(line()['operation']).toBe('N'.repeat(100))
  })

  it('is not written with LOG_REQUESTS false', async () => {
    await ask(openService(), question)
    expect(lines).not.toHaveBeenCalled()
  })

  it('of a trusted document has the start of its hash', async () => {
    const [[hash, text] = ['', '']] = Object.entries(trusted)
    await ask(openService({ settings }), { query: text })
    expect(line()['document']).toBe(hash.slice(0, 16))
  })
})

describe('an unexpected error', () => {
  it('has the same id in the answer and in the log, each time another', async () => {
    const store = {
      ...bundleStore,
      corpus() {
        throw new Error('the key is under the mat')
      },
    }
    const service = openService({ settings, store })
    const ids = new Set<unknown>()
    for (let time = 0; time < 2; time += 1) {
      errors.mockClear()
      const { status, text } = await ask(service, { query: '{ corpus { version } }' })
      const id = (JSON.parse(text) as Answer).errors?.[0]?.extensions?.['errorId']
      const logged = JSON.parse(String(errors.mock.lastCall?.[0])) as Record<string, unknown>
      expect(errors).toHaveBeenCalledOnce()
      expect(status).toBe(500)
      expect(id).toMatch(/^[0-9a-f-]{36}$/)
      expect(logged['errorId']).toBe(id)
      expect(text).not.toContain('mat')
      expect(line()).toMatchObject({ status: 500, codes: ['INTERNAL_SERVER_ERROR'] })
      ids.add(id)
    }
    expect(ids.size).toBe(2)
  })
})
