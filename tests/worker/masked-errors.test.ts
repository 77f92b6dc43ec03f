/** Errors that nobody foresaw: the client gets an id, the log gets the rest under the same id. */
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'
import bundle from '../../build/corpus.bundle'
import { schema } from '../../schema/schema.ts'
import { decodeBundle } from '../../src/model/bundle.ts'
import { openBundleStore } from '../../src/store/bundle-store.ts'
import type { Store } from '../../src/store/store.ts'
import { createApp } from '../../src/worker/app.ts'
import type { Answer } from './ask.ts'

const secret = 'the key is under the mat'

/** A store whose counts cannot be read. */
const broken: Store = {
  ...openBundleStore(decodeBundle(bundle)),
  corpus() {
    throw new Error(secret)
  },
}
const app = createApp({ store: broken, schema, sdl: 'type Query', sdlHash: 'x' })
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
    const response = await app.request('/graphql?query={actors{totalCount}corpus{version}}')
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
    expect(line).toMatchObject({ level: 'error', field: 'corpus', message: secret })
    expect(line['errorId']).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('has an id of its own each time', async () => {
    const ids = new Set<unknown>()
    for (let time = 0; time < 2; time += 1) {
      const response = await app.request('/graphql?query={corpus{version}}')
      const { errors } = await response.json<Answer>()
      ids.add(errors?.[0]?.extensions?.['errorId'])
    }
    expect(ids.size).toBe(2)
  })
})

describe('an error of a route', () => {
  it('is a JSON 500 that says nothing but its id, and is not stored', async () => {
    const response = await app.request('/health')
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
    const response = await app.request('/graphql?query={node(id:"nonsense"){id}}')
    const { errors } = await response.json<Answer>()
    expect(errors?.[0]?.extensions?.['code']).toBe('INVALID_ID')
    expect(errors?.[0]?.message).toContain('nonsense')
    expect(log).not.toHaveBeenCalled()
  })
})
