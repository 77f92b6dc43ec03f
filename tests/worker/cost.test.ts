/** Asking what an operation would cost, without executing it. */
import { getIntrospectionQuery } from 'graphql'
import { describe, expect, it } from 'vitest'
import { ask, type Asking } from './ask-service.ts'
import { countCalls } from './count-calls.ts'
import { edgeCache } from './edge-cache.ts'
import { bundleStore, openService } from './open-service.ts'

const query = 'query ($first: Int) { actors(first: $first) { nodes { name } } }'
const question: Asking = { query, variables: { first: 3 } }

interface Explained {
  readonly data: null
  readonly extensions: {
    readonly cost: {
      readonly cost: number
      readonly maximum: number
      readonly passes: boolean
      readonly suggestion: object | null
    }
  }
}

describe('Dateline-Cost: true', () => {
  it('and the extension "cost" tell the cost, execute nothing, and are stored by nobody', async () => {
    const { store, calls } = countCalls(bundleStore)
    const service = openService({ store })
    const cached = edgeCache(openService({ store }))
    const askings: readonly Asking[] = [
      { ...question, headers: { 'Dateline-Cost': 'true' } },
      { ...question, extensions: { cost: true } },
      { ...question, method: 'GET', headers: { 'Dateline-Cost': 'true' } },
      { ...question, method: 'GET', extensions: { cost: true } },
    ]
    const texts = new Set<string>()
    for (const asking of askings) {
      const { status, text, headers, etag } = await ask(service, asking, { cached })
      texts.add(text)
      expect([status, etag, headers.get('Cache-Control')]).toEqual([200, null, 'no-store'])
      expect(headers.get('Cache-Tag')).toBeNull()
    }
    expect(texts.size).toBe(1)
    const [text = ''] = texts
    const { data, extensions } = JSON.parse(text) as Explained
    expect(data).toBeNull()
    expect(extensions.cost).toMatchObject({ maximum: 20_000, passes: true, suggestion: null })
    expect(extensions.cost.cost).toBeGreaterThan(3)
    expect(calls()).toBe(0)
    expect(cached.responses).toHaveLength(0)
  })

  it('is told also of a question whose answer is kept, and does not replace it', async () => {
    const service = openService()
    const { text } = await ask(service, question)
    const explained = await ask(service, { ...question, extensions: { cost: true } })
    const again = await ask(service, question)
    expect(explained.text).not.toBe(text)
    expect([again.text, again.layer]).toEqual([text, 'isolate'])
  })

  it('counts with the variables', async () => {
    const service = openService()
    const costOf = async (first: number) => {
      const { text } = await ask(service, {
        query,
        variables: { first },
        extensions: { cost: true },
      })
      return (JSON.parse(text) as Explained).extensions.cost.cost
    }
    expect(await costOf(50)).toBeGreaterThan(3 * (await costOf(3)))
  })

  it('of what costs too much says so, with a change that passes, and is no error', async () => {
    const dear =
      '{ actors(first: 100) { nodes { statements(first: 100) { nodes { speaker { name } } } } } }'
    const { status, text } = await ask(openService(), { query: dear, extensions: { cost: true } })
    const { cost } = (JSON.parse(text) as Explained).extensions
    expect(status).toBe(200)
    expect(cost.passes).toBe(false)
    expect(cost.cost).toBeGreaterThan(cost.maximum)
    expect(cost.suggestion).not.toBeNull()
  })

  it('with the value false asks for the answer', async () => {
    for (const asking of [
      { headers: { 'Dateline-Cost': 'false' } },
      { extensions: { cost: false } },
    ]) {
      expect((await ask(openService(), { ...question, ...asking })).layer).toBe('execution')
    }
  })

  it.each([
    { headers: { 'Dateline-Cost': '1' } },
    { extensions: { cost: 'true' } },
    { extensions: { cost: 1 } },
  ])(
    'with another value is refused, for the question is not to be executed: %j',
    async (asking) => {
      const { status, text } = await ask(openService(), { ...question, ...asking })
      expect(status).toBe(400)
      expect(text).toMatch(/BAD_REQUEST/)
      expect(text).toMatch(/expected true or false/)
    },
  )

  it('of the standard introspection is nothing, and passes', async () => {
    const asking = { query: getIntrospectionQuery(), extensions: { cost: true } }
    const { text } = await ask(openService(), asking)
    const { cost } = (JSON.parse(text) as Explained).extensions
    expect(cost).toMatchObject({ cost: 0, passes: true })
  })
})
