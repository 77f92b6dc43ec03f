/** The Worker's script is without descriptions, and nobody can tell. */
import { executeSync, getIntrospectionQuery, parse, validate } from 'graphql'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import type { WorkerdServer } from '../../bench/serve-workerd.ts'
import { schema } from '../../schema/schema.ts'
import { serveWorker } from './serve-worker.ts'
import { fullestIntrospection } from '../../scripts/fullest-introspection.ts'

let server: WorkerdServer

beforeAll(async () => {
  server = await serveWorker({
    bindings: {
      RATE_LIMIT: false,
      LOG_REQUESTS: false,
      MAX_COST: 10_000_000,
      MAX_FIELDS: 10_000,
      MAX_REPEATS: 10_000,
    },
  })
  return server.stop
})

const fullest = getIntrospectionQuery(fullestIntrospection)

const queries = {
  'one type': '{ __type(name: "Actor") { description fields { name description } } }',
  'an enum': '{ __type(name: "ActorKind") { description enumValues { name description } } }',
  arguments: '{ __type(name: "Query") { fields { args { name description } } } }',
  'an input': '{ __type(name: "EventFilter") { description inputFields { name description } } }',
  'an alias': '{ all: __schema { description types { name description } } }',
  'the standard query': fullest,
  'all of it, executed': fullest.replace('__schema {', 'all: __schema {'),
  'a field that there is none of': '{ actr(slug: "x") { descriptio } }',
  'a value of an enum that there is none of': '{ events(orderBy: { field: TIM }) { totalCount } }',
}

describe('the built Worker introspects as its source does', () => {
  it.each(Object.entries(queries))('%s', async (_, query) => {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const document = parse(query)
    const errors = validate(schema, document)
    const text = await response.text()
    if (errors.length === 0) expect(text).toBe(JSON.stringify(executeSync({ schema, document })))
    else expect(messagesOf(text)).toEqual(errors.map(({ message }) => message))
  })

  it('without a description in its script', () => {
    const { script } = inject('workerBuild')
    const described = Object.values(schema.getTypeMap()).flatMap((type) =>
      'getFields' in type && !type.name.startsWith('__')
        ? [type, ...Object.values(type.getFields())]
        : [],
    )
    const texts = described.flatMap(({ description }) => description ?? [])
    expect(texts.length).toBeGreaterThan(300)
    expect(texts.filter((text) => script.includes(text))).toEqual([])
  })
})

function messagesOf(text: string): readonly string[] {
  const { errors } = JSON.parse(text) as {
    readonly errors: readonly { readonly message: string }[]
  }
  return errors.map(({ message }) => message)
}
