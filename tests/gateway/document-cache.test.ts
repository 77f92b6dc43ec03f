/** Documents that are kept: the valid ones alone, and no more than fits. */
import { buildSchema, GraphQLError, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { DocumentCache } from '../../src/worker/graphql/document-cache.ts'

function openCache(isValid: (text: string) => boolean = () => true) {
  const parsed: string[] = []
  const cache = new DocumentCache({
    schema: buildSchema('type Query { a: Int, first: Int }'),
    parse: (text) => {
      parsed.push(text)
      return parse(text)
    },
    check: ({ loc }) => (isValid(loc?.source.body ?? '') ? [] : [new GraphQLError('wrong')]),
  })
  const ask = (text: string) => cache.prepare(text).errors()
  return { parsed, ask }
}

describe('DocumentCache', () => {
  it('parses a valid document once', () => {
    const { parsed, ask } = openCache()
    expect([ask('{ a }'), ask('{ a }')]).toEqual([[], []])
    expect(parsed).toEqual(['{ a }'])
  })

  it('does not keep a document that is not valid', () => {
    const { parsed, ask } = openCache((text) => !text.includes('bad'))
    expect([ask('{ bad }'), ask('{ bad }')].map((errors) => errors.length)).toEqual([1, 1])
    expect(parsed).toHaveLength(2)
  })

  it('weighs comments, which the tree holds too, so that they turn out others', () => {
    const { parsed, ask } = openCache()
    ask('{ first }')
    for (let n = 0; n < 150; n += 1) ask(`#${n}\n${'#\n'.repeat(990)}{ a }`)
    ask('{ first }')
    expect(parsed.filter((text) => text === '{ first }')).toHaveLength(2)
  })

  it('keeps what is asked while little else is', () => {
    const { parsed, ask } = openCache()
    ask('{ first }')
    for (let n = 0; n < 150; n += 1) ask(`#${n}\n{ a }`)
    ask('{ first }')
    expect(parsed.filter((text) => text === '{ first }')).toHaveLength(1)
  })
})
