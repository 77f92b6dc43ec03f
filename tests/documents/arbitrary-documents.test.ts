import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { arbitraryDocuments } from './arbitrary-documents.ts'
import { knownValues } from './known-values.ts'

const sdl = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8')
const schema = buildSchema(sdl)
const documents = arbitraryDocuments(schema, { known: knownValues })

describe('arbitraryDocuments()', () => {
  it('makes only what the schema accepts', () => {
    fc.assert(
      fc.property(documents, ({ query }) => {
        expect(validate(schema, parse(query))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('uses every construct', () => {
    const all = fc
      .sample(documents, { numRuns: 200, seed: 1 })
      .map(({ query }) => query)
      .join('\n')
    for (const construct of [
      /^fragment F\d+ on /m,
      /\.\.\.F\d+/,
      /\.\.\. on /,
      /x\d+: /,
      /\$v\d+: \[?\w+[!\]]* =/,
      /: \$v\d+/,
      /@include\(if: \$/,
      /@skip\(if: (true|false)\)/,
      /query Other/,
      /orderBy: \{/,
      /filter: \{/,
      /__typename/,
    ]) {
      expect(all).toMatch(construct)
    }
  })

  it('asks for every field at the root', () => {
    const all = fc.sample(documents, { numRuns: 200, seed: 1 }).map(({ query }) => query)
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {})
    const missing = fields.filter((name) => !all.some((text) => text.includes(name)))
    expect(missing).toEqual([])
  })

  it('makes the simplest document of no decisions', () => {
    const [shortest] = fc
      .sample(documents, { numRuns: 300, seed: 2 })
      .toSorted((one, other) => one.query.length - other.query.length)
    expect(shortest?.query.length).toBeLessThan(100)
  })
})
