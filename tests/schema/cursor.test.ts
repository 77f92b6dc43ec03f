import fc from 'fast-check'
import type { GraphQLError } from 'graphql'
import { describe, expect, test } from 'vitest'
import type { ListIdentity } from '../../schema/cursor.ts'
import { decodeCursor, encodeCursor } from '../../schema/cursor.ts'

const actors: ListIdentity = { name: 'Query.actors', order: 'NAME ASC' }
const cursor = encodeCursor(actors, ['émile 𝔞', 'emile'])

const anyList: fc.Arbitrary<ListIdentity> = fc.record({
  name: fc.string({ unit: 'grapheme' }),
  order: fc.string({ unit: 'grapheme' }),
})
const anyKey = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
        fc.constant(null),
      ),
      { maxLength: 5 },
    ),
    fc.string(),
  )
  .map(([values, slug]) => [...values, slug])

function refusalOf(text: string, list = actors): GraphQLError {
  try {
    decodeCursor(text, list, 'after')
  } catch (error) {
    return error as GraphQLError
  }
  throw new Error(`decodeCursor() took ${text}`)
}

describe('encodeCursor()', () => {
  test('is undone by decodeCursor()', () => {
    fc.assert(
      fc.property(anyList, anyKey, (list, key) => {
        expect(decodeCursor(encodeCursor(list, key), list, 'after')).toEqual(key)
      }),
    )
  })

  test('makes base64url text that fits in an address', () => {
    fc.assert(
      fc.property(anyList, anyKey, (list, key) => {
        expect(encodeCursor(list, key)).toMatch(/^[A-Za-z0-9_-]+$/)
      }),
    )
  })

  test('makes what RFC 4648 says, of any length', () => {
    for (let length = 0; length < 70; length += 1) {
      const bytes = Buffer.from(encodeCursor(actors, ['é'.repeat(length)]), 'base64url')
      expect(bytes.subarray(4).toString()).toBe(
        JSON.stringify(['Query.actors', 'NAME ASC', 'é'.repeat(length)]),
      )
      expect(bytes.toString('base64url')).toBe(encodeCursor(actors, ['é'.repeat(length)]))
    }
  })
})

describe('decodeCursor()', () => {
  test('rejects other spellings of the same bytes', () => {
    for (const slug of ['a', 'ab', 'abc', 'abcd']) {
      const text = encodeCursor(actors, [slug])
      const [last = ''] = text.slice(-1)
      const next = String.fromCharCode(last.charCodeAt(0) + 1)
      for (const other of [
        `${text}A`,
        `${text}=`,
        `${text}==`,
        `${text} `,
        text.slice(0, -1) + next,
      ]) {
        expect(refusalOf(other).extensions['code']).toBe('INVALID_CURSOR')
      }
    }
  })

  test('rejects a cursor of another field, saying which list it is of and which is wanted', () => {
    const error = refusalOf(cursor, { name: 'actor:taliban.statements', order: 'SAID_ON DESC' })
    expect(error.message).toContain('it is of `Query.actors` ordered by NAME ASC')
    expect(error.message).toContain('one of `actor:taliban.statements` ordered by SAID_ON DESC')
    expect(error.extensions).toEqual({ code: 'INVALID_CURSOR', argument: 'after' })
  })

  test.for([
    [
      'another parent',
      { name: 'actor:x.mentions', order: '' },
      { name: 'actor:y.mentions', order: '' },
    ],
    ['another order', actors, { name: 'Query.actors', order: 'MENTIONS ASC' }],
    ['another direction', actors, { name: 'Query.actors', order: 'NAME DESC' }],
  ] as const)('rejects a cursor of %s', ([, made, wanted]) => {
    expect(refusalOf(encodeCursor(made, ['x']), wanted).message).toMatch(/^Cannot use the cursor/)
  })

  test.for([
    ['an empty text', ''],
    ['a slug', 'taliban'],
    ['plain base64 of JSON', btoa('["Query.actors","NAME ASC","a","b"]')],
    ['a cursor with padding', `${cursor}=`],
    ['a cursor with a space', ` ${cursor}`],
    ['a cursor cut short', cursor.slice(0, -1)],
    ['a cursor twice', cursor + cursor],
    ['characters outside base64url', '💥'],
    ['a very long text', 'A'.repeat(1_000_000)],
  ])('rejects %s', ([, text]) => {
    const error = refusalOf(text ?? '')
    expect(error.message).toMatch(/^Cannot read the cursor/)
    expect(error.message.length).toBeLessThan(300)
    expect(error.extensions['code']).toBe('INVALID_CURSOR')
  })

  test('rejects a cursor of which any one character is changed', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    for (let place = 0; place < cursor.length; place += 1) {
      for (const other of alphabet.replace(cursor.charAt(place), '')) {
        const changed = cursor.slice(0, place) + other + cursor.slice(place + 1)
        expect(refusalOf(changed).extensions['code']).toBe('INVALID_CURSOR')
      }
    }
  })

  test('rejects every text that encodeCursor() did not make, and never throws anything else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(refusalOf(text).extensions['code']).toBe('INVALID_CURSOR')
      }),
    )
  })
})
