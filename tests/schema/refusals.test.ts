import { beforeAll, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { encodeCursor } from '../../schema/cursor.ts'
import { answer, openStore, refusal } from './ask.ts'

let store: Store
beforeAll(async () => {
  store = await openStore('fixture')
})

const nested = (depth: number): string => (depth === 0 ? '{}' : `{not: ${nested(depth - 1)}}`)
const many = (count: number, item: string): string => `[${Array(count).fill(item).join(', ')}]`
const placeless = encodeCursor({ name: 'Query.actors', order: 'NAME ASC' }, [1, 2, 'x'])

test.for([
  ['node(id: "tidewatch") { id }', 'INVALID_ID', 'id', 'Cannot read "tidewatch" as an id'],
  ['node(id: 7) { id }', 'INVALID_ID', 'id', 'Cannot read "7" as an id'],
  [
    'nodes(ids: ["actor:a", "Actor:b"]) { id }',
    'INVALID_ID',
    'ids[1]',
    'Cannot read "Actor:b" as an id',
  ],
  [
    `nodes(ids: ${many(101, '"actor:a"')}) { id }`,
    'INVALID_ARGUMENT',
    'ids',
    'Cannot take 101 values of `ids`',
  ],
  ['paths(from: "actor:a", to: "b") { length }', 'INVALID_ID', 'to', 'Cannot read "b" as an id'],
  [
    'paths(from: "actor:a", to: "actor:b", maxLength: 7) { length }',
    'INVALID_ARGUMENT',
    'maxLength',
    'expected a number from 1 to 6',
  ],
  [
    'paths(from: "actor:a", to: "actor:b", maxLength: 0) { length }',
    'INVALID_ARGUMENT',
    'maxLength',
    'Cannot take 0',
  ],
  [
    'paths(from: "actor:a", to: "actor:b", first: 11) { length }',
    'INVALID_ARGUMENT',
    'first',
    'expected a number from 1 to 10',
  ],
  ['location { id }', 'INVALID_ARGUMENT', 'slug', 'got neither'],
  ['location(slug: null, isoCode: null) { id }', 'INVALID_ARGUMENT', 'slug', 'got neither'],
  ['location(slug: "a", isoCode: "PK") { id }', 'INVALID_ARGUMENT', 'slug', 'got both'],
  [
    'actors(first: 101) { totalCount }',
    'INVALID_PAGE',
    'first',
    'expected `first` from 0 to 100, got 101',
  ],
  [
    'actors(last: -1) { totalCount }',
    'INVALID_PAGE',
    'last',
    'expected `last` from 0 to 100, got -1',
  ],
  ['search(query: "x", first: 1, last: 1) { totalCount }', 'INVALID_PAGE', 'last', 'got both'],
  ['actors(after: "") { totalCount }', 'INVALID_CURSOR', 'after', 'Cannot read the cursor ""'],
  [
    'actors(before: "zzz") { totalCount }',
    'INVALID_CURSOR',
    'before',
    'Cannot read the cursor "zzz"',
  ],
  [
    `actors(after: "${placeless}") { totalCount }`,
    'INVALID_CURSOR',
    undefined,
    'Cannot find the place of the cursor',
  ],
  [
    `locations(after: "${placeless}") { totalCount }`,
    'INVALID_CURSOR',
    'after',
    'it is of `Query.actors` ordered by NAME ASC; here one of `Query.locations` ordered by NAME ASC is wanted',
  ],
  [
    'statements(filter: {speakers: ["location:pier-nine"]}) { totalCount }',
    'INVALID_ID',
    'filter.speakers[0]',
    'it is the id of a location; expected that of an actor',
  ],
  [
    'statements(filter: {any: [{}, {not: {about: ["article:a"]}}]}) { totalCount }',
    'INVALID_ID',
    'filter.any[1].not.about[0]',
    'it is the id of an article; expected that of an actor or an event or a location',
  ],
  [
    'statements(filter: {saidIn: "actor:a"}) { totalCount }',
    'INVALID_ID',
    'filter.saidIn',
    'expected that of a location',
  ],
  [
    'statements(filter: {event: "x"}) { totalCount }',
    'INVALID_ID',
    'filter.event',
    'such as "event:',
  ],
  [
    `statements(filter: ${nested(6)}) { totalCount }`,
    'INVALID_ARGUMENT',
    'filter.not.not.not.not.not.not',
    'nests deeper than 5 levels',
  ],
  [
    `statements(filter: {any: ${many(101, '{}')}}) { totalCount }`,
    'INVALID_ARGUMENT',
    'filter.any',
    'Cannot take 101 values',
  ],
  [
    `statements(filter: {any: ${many(10, `{any: ${many(11, '{isGeneric: true}')}}`)}}) { totalCount }`,
    'INVALID_ARGUMENT',
    'filter',
    'more than 100 conditions',
  ],
  [
    `statements(filter: {any: ${many(10, `{any: ${many(11, '{}')}}`)}}) { totalCount }`,
    'INVALID_ARGUMENT',
    'filter',
    'more than 100 conditions',
  ],
  [
    `statements(filter: {acts: ${many(101, 'DENY')}}) { totalCount }`,
    'INVALID_ARGUMENT',
    'filter.acts',
    'Cannot take 101 values',
  ],
  [
    `statements(filter: {text: "${'x'.repeat(501)}"}) { totalCount }`,
    'INVALID_ARGUMENT',
    'filter.text',
    'a text of 501 characters',
  ],
  [
    `search(query: "${'x'.repeat(501)}") { totalCount }`,
    'INVALID_ARGUMENT',
    'query',
    'a text of 501 characters',
  ],
  [
    'statements(filter: {saidOn: {from: "2031-05-02", to: "2031-05-01"}}) { totalCount }',
    'INVALID_ARGUMENT',
    'filter.saidOn',
    'from 2031-05-02 to 2031-05-01',
  ],
  [
    'timeline(filter: {time: {from: "2031-05-02", to: "2031-05-01"}}) { totalCount }',
    'INVALID_ARGUMENT',
    'filter.time',
    'no later than `to`',
  ],
  [
    'events(filter: {killedAtLeast: -1}) { totalCount }',
    'INVALID_ARGUMENT',
    'filter.killedAtLeast',
    'expected a number 0 or more',
  ],
  [
    'actors(filter: {country: "actor:ostrelle"}) { totalCount }',
    'INVALID_ID',
    'filter.country',
    'it is the id of an actor; expected that of a location',
  ],
] as const)('%s is refused with %s at %s', ([field, code, argument, message]) => {
  const error = refusal(store, `{ ${field} }`)
  expect(error.message).toContain(message)
  expect(error.message).toMatch(/^Cannot .*\.$/s)
  expect(error.extensions).toEqual(argument === undefined ? { code } : { code, argument })
  expect(error).not.toHaveProperty('stack')
})

test('a filter of 5 levels and 100 conditions is taken', () => {
  const fields = [
    `statements(filter: ${nested(5)}) { totalCount }`,
    `statements(filter: {any: ${many(100, '{isGeneric: true}')}}) { totalCount }`,
    `statements(filter: {text: "${'x'.repeat(500)}"}) { totalCount }`,
  ]
  for (const field of fields) expect(answer(store, `{ ${field} }`).errors).toBeUndefined()
})

const bySaidOn =
  'query ($from: Date) { statements(filter: {saidOn: {from: $from}}) { totalCount } }'

test.for(['2031-02-30', 'yesterday', '', '2031-05-01T00:00:00Z'])(
  'the date "%s" is refused in a query and in a variable',
  (date) => {
    const written = `{ statements(filter: {saidOn: {from: ${JSON.stringify(date)}}}) { totalCount } }`
    for (const error of [refusal(store, written), refusal(store, bySaidOn, { from: date })]) {
      expect(error.message).toContain(`Cannot read ${JSON.stringify(date)} as a date`)
      expect(error.extensions).toEqual({ code: 'INVALID_ARGUMENT' })
    }
  },
)

test('a date that is a number is refused', () => {
  expect(refusal(store, bySaidOn, { from: 20_310_501 }).message).toContain(
    'Cannot read a number as a date',
  )
})
