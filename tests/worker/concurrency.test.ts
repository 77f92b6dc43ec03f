/** Requests that come at the same time: what they share, and what they must not. */
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'
import { ask, type Asking } from './ask-service.ts'
import { countCalls } from './count-calls.ts'
import { edgeCache } from './edge-cache.ts'
import { bundleStore, openService } from './open-service.ts'

const query = 'query Names($first: Int) { actors(first: $first) { nodes { name } } }'
const question: Asking = { query, variables: { first: 2 } }

/** One of the tests breaks the store, which the log tells. */
let errors: MockInstance<typeof console.error>
beforeEach(() => {
  errors = vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => errors.mockRestore())

describe('concurrent requests', () => {
  it('that ask the same execute once, by POST and GET', async () => {
    const { store, calls } = countCalls(bundleStore)
    await ask(openService({ store }), question)
    const once = calls()
    const service = openService({ store })
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        ask(service, { ...question, method: index % 2 === 0 ? 'POST' : 'GET' }),
      ),
    )
    expect(calls() - once).toBe(once)
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(answers.filter(({ layer }) => layer === 'execution')).toHaveLength(1)
  })

  it('that ask the same execute once also where each waits for the rate limiter', async () => {
    const { store, calls } = countCalls(bundleStore)
    await ask(openService({ store }), question)
    const once = calls()
    const service = openService({ store, settings: { RATE_LIMIT: 'true' } })
    const limiter = {
      async limit() {
        await scheduler.wait(1)
        return { success: true }
      },
    }
    await Promise.all(Array.from({ length: 50 }, () => ask(service, question, { limiter })))
    expect(calls() - once).toBe(once)
  })

  it('that ask the same execute once also behind the edge', async () => {
    const { store, calls } = countCalls(bundleStore)
    await ask(openService({ store }), question)
    const once = calls()
    const cached = edgeCache(openService({ store }))
    const service = openService()
    await Promise.all(Array.from({ length: 50 }, () => ask(service, question, { cached })))
    expect(calls() - once).toBe(once)
  })

  it('that ask differently each get their own answer', async () => {
    const service = openService()
    const counts = Array.from({ length: 20 }, (_, index) => (index % 4) + 1)
    const answers = await Promise.all(
      counts.map((first) => ask(service, { query, variables: { first } })),
    )
    const found = answers.map(
      ({ text }) =>
        (JSON.parse(text) as { data: { actors: { nodes: unknown[] } } }).data.actors.nodes.length,
    )
    expect(found).toEqual(counts)
    expect(answers.filter(({ layer }) => layer === 'execution')).toHaveLength(4)
  })

  it('do not share an execution that fails', async () => {
    let calls = 0
    const store = {
      ...bundleStore,
      corpus() {
        calls += 1
        if (calls <= 4) throw new Error('broken for now')
        return bundleStore.corpus()
      },
    }
    const service = openService({ store })
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => ask(service, { query: '{ corpus { version } }' })),
    )
    const failed = answers.filter(({ status }) => status === 500)
    const complete = answers.filter(({ status }) => status === 200)
    expect([failed.length > 0, complete.length > 0]).toEqual([true, true])
    expect(failed.length + complete.length).toBe(5)
    // What is complete is executed once; what fails may be tried twice.
    expect(calls).toBe(5)
  })
})
