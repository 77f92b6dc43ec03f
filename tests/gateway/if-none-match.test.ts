/** The comparison of tags, weak as the standard has it for `If-None-Match`. */
import { describe, expect, it } from 'vitest'
import { matchesNone } from '../../src/worker/graphql/if-none-match.ts'

const etag = `"${'0123456789abcdef'.repeat(2)}01234567"`

describe('matchesNone()', () => {
  it.each([
    etag,
    `W/${etag}`,
    ` ${etag} `,
    `"a",${etag}`,
    `"a" , W/"b",\t${etag} , "c"`,
    `"a,b", ${etag}`,
    `,, ${etag},`,
    '*',
    ' * ',
  ])('is false for %j', (header) => {
    expect(matchesNone(header, etag)).toBe(false)
  })

  it.each([
    null,
    '',
    ' ',
    ',',
    '"a"',
    etag.slice(1, -1),
    etag.toUpperCase(),
    `w/${etag}`,
    `W/ ${etag}`,
    `W/W/${etag}`,
    `"${etag}"`,
    etag.slice(0, -1),
    `${etag.slice(0, -1)}-gzip"`,
    `*, "a"`,
    '**',
    '"*"',
  ])('is true for %j', (header) => {
    expect(matchesNone(header, etag)).toBe(true)
  })

  it('takes time that is linear in the tags', () => {
    const started = performance.now()
    expect(matchesNone('"a", '.repeat(50_000), etag)).toBe(true)
    expect(performance.now() - started).toBeLessThan(500)
  })
})
