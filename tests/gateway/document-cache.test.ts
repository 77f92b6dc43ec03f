/** Documents that are kept: the valid ones alone, and no more than fits. */
import { buildSchema, GraphQLError, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { DocumentCache } from '../../src/worker/graphql/document-cache.ts'

function openCache(isValid: (text: string) => boolean = () => true) {
  const parsed: string[] = []
  const cache = new DocumentCache({
    schema: buildSchema('type Query { a: Int, first: Int }'),
    written: null,
    parse: (text) => {
      parsed.push(text)
      return parse(text)
    },
    check: ({ loc }) => (isValid(loc?.source.body ?? '') ? [] : [new GraphQLError('wrong')]),
  })
  const ask = (text: string, isTrusted = false) => cache.prepare(text, isTrusted).errors()
  return { cache, parsed, ask }
}

describe('DocumentCache', () => {
  it('parses a valid document until it came twice', () => {
    const { cache, parsed, ask } = openCache()
    expect(ask('{ a }')).toEqual([])
    expect(cache.size).toBe(0)
    for (let time = 0; time < 3; time += 1) expect(ask('{ a }')).toEqual([])
    expect(parsed).toEqual(['{ a }', '{ a }'])
    expect(cache.size).toBeGreaterThan(0)
  })

  it('parses a trusted document once, and does not ask whether it is valid', () => {
    const { parsed, ask } = openCache(() => false)
    expect([ask('{ a }', true), ask('{ a }', true)]).toEqual([[], []])
    expect(parsed).toEqual(['{ a }'])
  })

  it('does not keep a document that is not valid', () => {
    const { cache, parsed, ask } = openCache((text) => !text.includes('bad'))
    const errors = [ask('{ bad }'), ask('{ bad }'), ask('{ bad }')]
    expect(errors.map(({ length }) => length)).toEqual([1, 1, 1])
    expect([parsed.length, cache.size]).toEqual([3, 0])
  })

  const twice = (ask: (text: string) => unknown, text: string): void => {
    ask(text)
    ask(text)
  }

  it('weighs comments, which the tree holds too, so that they turn out others', () => {
    const { parsed, ask } = openCache()
    twice(ask, '{ first }')
    for (let n = 0; n < 150; n += 1) twice(ask, `#${n}\n${'#\n'.repeat(990)}{ a }`)
    ask('{ first }')
    expect(parsed.filter((text) => text === '{ first }')).toHaveLength(3)
  })

  it('keeps what is asked while little else is', () => {
    const { parsed, ask } = openCache()
    twice(ask, '{ first }')
    for (let n = 0; n < 150; n += 1) twice(ask, `#${n}\n{ a }`)
    ask('{ first }')
    expect(parsed.filter((text) => text === '{ first }')).toHaveLength(2)
  })

  it('keeps what is asked, however much is asked once', () => {
    const { parsed, ask } = openCache()
    twice(ask, '{ first }')
    for (let n = 0; n < 300; n += 1) ask(`#${n}\n${'#\n'.repeat(990)}{ a }`)
    ask('{ first }')
    expect(parsed.filter((text) => text === '{ first }')).toHaveLength(2)
  })
})
