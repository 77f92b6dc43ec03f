/** Errors that nobody foresaw: the client gets an id, the log gets the rest under the same id. */
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import type { Answer } from './ask.ts'
import { bundleStore, openService } from './open-service.ts'

const secret = 'the key is under the mat'

/** A store whose counts cannot be read. */
const broken: Store = {
  ...bundleStore,
  corpus() {
    throw new Error(secret)
  },
}
const service = openService({ store: broken })
const request = (path: string) => service.fetch(new Request(`https://dateline.example${path}`))
let log: MockInstance<typeof console.error>

beforeEach(() => {
  log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => log.mockRestore())

/** The one line that was logged. */
function logged(): Record<string, unknown> {
  expect(log).toHaveBeenCalledOnce()
  return JSON.parse(String(log.mock.calls[0]?.[0])) as Record<string, unknown>
}

describe('an error of a resolver', () => {
  it('is masked, keeps its path, and carries the id that the log has', async () => {
    const response = await request('/graphql?query={actors{totalCount}corpus{version}}')
    const text = await response.text()
    const { errors } = JSON.parse(text) as Answer
    const line = logged()
    expect(text).not.toContain(secret)
    expect(text).not.toMatch(/stack|\.ts/)
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'Unexpected error.',
        path: ['corpus'],
        extensions: expect.objectContaining({
          code: 'INTERNAL_SERVER_ERROR',
          errorId: line['errorId'],
        }),
      }),
    ])
    expect(response.status).toBe(500)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(response.headers.get('ETag')).toBeNull()
    expect(line).toMatchObject({ level: 'error', field: 'corpus', message: secret })
    expect(line['errorId']).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('that a null can stand for leaves the rest, which nobody stores', async () => {
    const partial = openService({
      store: {
        ...bundleStore,
        actor() {
          throw new Error(secret)
        },
      },
    })
    const response = await partial.fetch(
      new Request('https://dateline.example/graphql?query={actor(slug:"x"){id}corpus{version}}'),
    )
    const { data, errors } = await response.json<Answer>()
    expect(response.status).toBe(200)
    expect(data).toEqual({ actor: null, corpus: { version: expect.any(String) } })
    expect(errors).toHaveLength(1)
    expect(errors?.[0]?.extensions?.['errorId']).toBe(logged()['errorId'])
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(response.headers.get('ETag')).toBeNull()
  })

  it('has an id of its own each time', async () => {
    const ids = new Set<unknown>()
    for (let time = 0; time < 2; time += 1) {
      const response = await request('/graphql?query={corpus{version}}')
      const { errors } = await response.json<Answer>()
      ids.add(errors?.[0]?.extensions?.['errorId'])
    }
    expect(ids.size).toBe(2)
  })
})

describe('an error of a route', () => {
  it('is a JSON 500 that says nothing but its id, and is not stored', async () => {
    const response = await request('/health')
    const text = await response.text()
    const line = logged()
    expect(response.status).toBe(500)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(JSON.parse(text)).toEqual({
      errors: [
        {
          message: 'Unexpected error.',
          extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: line['errorId'] },
        },
      ],
    })
    expect(line).toMatchObject({ path: '/health', message: secret })
  })
})

describe('an error that says what the client did wrong', () => {
  it('reaches the client as it is and is not logged', async () => {
    const response = await request('/graphql?query={node(id:"nonsense"){id}}')
    const { errors } = await response.json<Answer>()
    expect(errors?.[0]?.extensions?.['code']).toBe('INVALID_ID')
    expect(errors?.[0]?.message).toContain('nonsense')
    expect(log).not.toHaveBeenCalled()
  })
})
