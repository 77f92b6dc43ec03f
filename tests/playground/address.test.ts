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
        const { pathname, search } = new URL(writeAddress(operation), 'https://dateline.example')
        expect(pathname).toBe('/graphiql')
        expect(readAddress(search)).toEqual(operation)
      },
    ),
  )
})

test.each(['', '?', '?query=', '?query=%20', '?variables={}'])(
  'readAddress(%j) is null: it carries no operation',
  (search) => {
    expect(readAddress(search)).toBeNull()
  },
)

test('readAddress() takes an empty name for none', () => {
  expect(readAddress('?query={a}&operationName=')).toEqual({
    query: '{a}',
    variables: null,
    operationName: null,
  })
})
