import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asCurl, asFetch, playgroundAddress } from '../../web/explorer/query-texts.ts'

const origin = 'https://example.org'
const awkward = fc.constantFrom("'", '"', '`', '\\', '${x}', '$x', '\n', '!', 'é', '🙂', 'a', ' ')
const texts = fc.array(awkward, { maxLength: 12 }).map((parts) => parts.join(''))

describe('asCurl()', () => {
  it('reaches curl as it was meant, whatever the characters', () => {
    fc.assert(
      fc.property(texts, texts, (query, value) => {
        const command = asCurl({ query, variables: { value }, origin })
        const shown = execFileSync('sh', [
          '-c',
          command.replace(/^curl/, String.raw`printf '%s\0'`),
        ])
        const [address, , header, , body = ''] = shown.toString().split('\0')
        expect([address, header]).toEqual([`${origin}/graphql`, 'content-type: application/json'])
        expect(JSON.parse(body)).toEqual({ query, variables: { value } })
      }),
      { numRuns: 25 },
    )
  })
})

describe('asFetch()', () => {
  it('is code that sends the same question, whatever the characters', async () => {
    await fc.assert(
      fc.asyncProperty(texts, texts, async (query, value) => {
        const code = asFetch({ query, variables: { value }, origin })
        const module = `const fetch = (address, { body }) => ({ json: () => ({ data: { address, body } }) })
${code}
export { data, errors }`
        const { data } = (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as {
          data: { address: string; body: string }
        }
        expect(data.address).toBe(`${origin}/graphql`)
        expect(JSON.parse(data.body)).toEqual({ query, variables: { value } })
      }),
      { numRuns: 50 },
    )
  })
})

describe('playgroundAddress()', () => {
  it('carries the operation to the byte, and its variables', () => {
    const query = 'query A($x: Int) {\n  a(x: $x) # ü&=\n}\n'
    const { pathname, searchParams } = new URL(
      playgroundAddress({ query, variables: { x: 1 }, origin }),
      origin,
    )
    expect(pathname).toBe('/graphiql')
    expect(searchParams.get('query')).toBe(query)
    expect(JSON.parse(searchParams.get('variables') ?? '')).toEqual({ x: 1 })
  })

  it('carries no variables where there are none', () => {
    expect(playgroundAddress({ query: '{a}', variables: {}, origin })).not.toContain('variables')
  })
})
