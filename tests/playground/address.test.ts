import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAddress, writeAddress } from '../../web/graphiql/address.ts'

const text = fc.string({ unit: 'grapheme' }).filter((given) => given.trim() !== '')

test('readAddress() is the inverse of writeAddress()', () => {
  fc.assert(
    fc.property(
      text,
      fc.option(text),
      fc.option(fc.stringMatching(/^[A-Za-z_]\w*$/)),
      (query, variables, operationName) => {
        const operation = { query, variables, operationName }
        const address = new URL(writeAddress(operation), 'https://dateline.example')
        expect(address.pathname).toBe('/graphiql')
        expect(readAddress(address)).toEqual(operation)
      },
    ),
  )
})

test.each(['', '?', '?query=', '?query=%20', '?variables={}'])(
  'readAddress(%j) is null: it carries no operation',
  (search) => {
    expect(readAddress({ search, hash: '' })).toBeNull()
    expect(readAddress({ search: '', hash: search.replace('?', '#') })).toBeNull()
  },
)

test('readAddress() takes an empty name for none', () => {
  expect(readAddress({ search: '?query={a}&operationName=', hash: '' })).toEqual({
    query: '{a}',
    variables: null,
    operationName: null,
  })
})

test('writeAddress() keeps from the server what is longer than it takes, and readAddress() reads it', () => {
  for (const [length, isSent] of [
    [15_000, true],
    [42_000, false],
  ] as const) {
    const operation = {
      query: `{ ${'a'.repeat(length)} }`,
      variables: '{"a":1}',
      operationName: null,
    }
    const address = new URL(writeAddress(operation), 'https://dateline.example')
    expect(address.search !== '').toBe(isSent)
    expect(address.pathname + address.search).toSatisfy((sent: string) => sent.length < 16_384)
    expect(readAddress(address)).toEqual(operation)
  }
})
