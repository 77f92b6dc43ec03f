import fc from 'fast-check'
import type { GraphQLError } from 'graphql'
import { expect, test } from 'vitest'
import { readId, readIds } from '../../schema/read-id.ts'
import { encodeNodeId } from '../../src/model/node-id.ts'
import type { NodeKind } from '../../src/model/vocabulary.ts'
import { nodeKinds } from '../../src/model/vocabulary.ts'

test('readId() takes every id of a wanted kind as it is', () => {
  const slug = fc.stringMatching(/^[A-Za-z0-9_-]{1,100}$/)
  fc.assert(
    fc.property(fc.constantFrom(...nodeKinds), slug, (kind, text) => {
      const id = encodeNodeId(kind, text)
      expect(readId(id, 'id', nodeKinds)).toBe(id)
      expect(readId(id, 'id', [kind])).toBe(id)
    }),
  )
})

test.for(['actor:__proto__', 'actor:constructor', 'actor:toString', 'event:hasOwnProperty'])(
  'readId() takes %s, which is merely the id of nothing',
  (id) => {
    expect(readId(id, 'id', nodeKinds)).toBe(id)
  },
)

test.for([
  '',
  'taliban',
  'actor:',
  ':taliban',
  'Actor:taliban',
  'actor:a b',
  'actor:a:b',
  ' actor:a',
  'person:asif',
  'toString:x',
  'actor:a\n',
  '💥',
])('readId() rejects "%s", quotes it and shows what an id looks like', (text) => {
  const error = refusalOf(() => readId(text, 'id', nodeKinds))
  expect(error.extensions).toEqual({ code: 'INVALID_ID', argument: 'id' })
  expect(error.message).toContain(JSON.stringify(text))
  expect(error.message).toMatch(/such as "\w+:[a-z-]+"/)
  expect(error.message).toContain('article, actor, statement, event, location')
})

test('readId() rejects an id of another kind, naming the argument and both kinds', () => {
  const error = refusalOf(() =>
    readIds(['actor:x', 'location:pakistan'], 'filter.speakers', ['ACTOR']),
  )
  expect(error.message).toBe(
    'Cannot use "location:pakistan" as `filter.speakers[1]`: it is the id of a location; expected that of an actor, such as "actor:taliban".',
  )
  expect(error.extensions).toEqual({ code: 'INVALID_ID', argument: 'filter.speakers[1]' })
})

test('readId() names all kinds that are wanted', () => {
  const wanted: NodeKind[] = ['ACTOR', 'EVENT', 'LOCATION']
  expect(refusalOf(() => readId('article:a', 'filter.about[0]', wanted)).message).toContain(
    'expected that of an actor or an event or a location',
  )
})

test('readId() shortens a long value in its message', () => {
  const error = refusalOf(() => readId('𝔞'.repeat(100_000), 'id', nodeKinds))
  expect(error.message.length).toBeLessThan(500)
  expect(error.message.isWellFormed()).toBe(true)
})

test('readIds() takes 100 ids and rejects 101', () => {
  const ids = Array.from({ length: 100 }, (_, index) => `actor:a${index}`)
  expect(readIds(ids, 'ids', ['ACTOR'])).toEqual(ids)
  expect(refusalOf(() => readIds([...ids, 'actor:b'], 'ids', ['ACTOR']))).toMatchObject({
    message: 'Cannot take 101 values of `ids`: expected at most 100.',
    extensions: { code: 'INVALID_ARGUMENT', argument: 'ids' },
  })
})

function refusalOf(read: () => unknown): GraphQLError {
  try {
    read()
  } catch (error) {
    return error as GraphQLError
  }
  throw new Error('It was taken')
}
