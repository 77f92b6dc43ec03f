/** The extension of persisted queries, as clients send it and as they must not. */
import { describe, expect, it } from 'vitest'
import {
  InvalidPersistedQueryError,
  readPersistedQuery,
} from '../../src/worker/graphql/read-persisted-query.ts'

const sha256Hash = '0123456789abcdef'.repeat(4)

function refusalOf(persistedQuery: unknown): InvalidPersistedQueryError {
  try {
    readPersistedQuery({ persistedQuery })
  } catch (error) {
    if (error instanceof InvalidPersistedQueryError) return error
  }
  throw new Error('It was not refused')
}

describe('readPersistedQuery()', () => {
  it('gives the hash, and ignores what else there is', () => {
    expect(readPersistedQuery({ persistedQuery: { version: 1, sha256Hash } })).toBe(sha256Hash)
    expect(
      readPersistedQuery({ cost: true, persistedQuery: { version: 1, sha256Hash, x: {} } }),
    ).toBe(sha256Hash)
  })

  it('gives null where it is not given, or null', () => {
    expect(readPersistedQuery({})).toBeNull()
    expect(readPersistedQuery({ persistedQuery: null })).toBeNull()
  })

  it('does not read what an object inherits', () => {
    const persistedQuery = { version: 1, sha256Hash }
    expect(readPersistedQuery(JSON.parse(JSON.stringify({})) as object as never)).toBeNull()
    expect(readPersistedQuery(Object.create({ persistedQuery }) as never)).toBeNull()
  })

  it.each([1, 'x', true, [], [{ version: 1, sha256Hash }]])('refuses %j', (given) => {
    expect(refusalOf(given).message).toBe(
      `Cannot read the extension "persistedQuery": expected a JSON object, got ${JSON.stringify(given).slice(0, 100)}`,
    )
    expect(refusalOf(given).code).toBe('PERSISTED_QUERY_INVALID')
  })

  it.each([undefined, null, 0, 2, '1', 1.5, true, [1]])('refuses version %j', (version) => {
    expect(refusalOf({ version, sha256Hash }).message).toContain('expected version 1, got ')
  })

  it.each([
    undefined,
    null,
    '',
    1,
    [sha256Hash],
    {},
    sha256Hash.toUpperCase(),
    sha256Hash.slice(1),
    `${sha256Hash}0`,
    ` ${sha256Hash}`,
    `${sha256Hash}\n`,
    'g'.repeat(64),
    '__proto__',
  ])('refuses the hash %j', (hash) => {
    expect(refusalOf({ version: 1, sha256Hash: hash }).message).toContain(
      '64 lower-case hexadecimal digits',
    )
  })

  it('cuts what it quotes', () => {
    expect(refusalOf({ version: 'v'.repeat(10_000), sha256Hash }).message.length).toBeLessThan(300)
  })
})
