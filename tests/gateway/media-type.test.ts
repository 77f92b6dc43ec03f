/** The choice of a form of answer, against what clients send and what none of them does. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { negotiateMediaType, plainJson, responseJson } from '../../src/worker/graphql/media-type.ts'

const html = 'text/html'

describe('negotiateMediaType()', () => {
  it.each([
    [null, plainJson],
    ['', plainJson],
    ['  ', plainJson],
    ['*/*', plainJson],
    ['application/*', plainJson],
    ['application/json', plainJson],
    ['APPLICATION/JSON', plainJson],
    ['application/graphql-response+json', responseJson],
    ['application/graphql-response+json; charset=utf-8', responseJson],
    ['application/graphql-response+json, application/json', responseJson],
    ['application/json, application/graphql-response+json', responseJson],
    ['application/json, */*', plainJson],
    ['application/graphql-response+json, */*', responseJson],
  ])('without weights: %j gives %s', (accept, type) => {
    expect(negotiateMediaType(accept, true)).toBe(type)
  })

  it.each([
    ['application/graphql-response+json;q=0.5, application/json;q=0.6', plainJson],
    ['application/graphql-response+json;q=0.6, application/json;q=0.5', responseJson],
    ['application/graphql-response+json;q=0.5, application/json', plainJson],
    ['application/json;q=0, */*', responseJson],
    ['application/graphql-response+json;q=0, */*', plainJson],
    ['application/*;q=0.1, application/json;q=0.9', plainJson],
    ['application/json;q=0.1, application/*', responseJson],
    ['*/*;q=0.1', plainJson],
    ['application/json;Q=0.5, application/graphql-response+json;Q=0.1', plainJson],
    ['application/json ; q=0.001', plainJson],
  ])('with weights: %j gives %s', (accept, type) => {
    expect(negotiateMediaType(accept, true)).toBe(type)
  })

  it.each([
    ['text/html', html],
    ['text/*', html],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8', html],
    ['text/html, application/json;q=0.9', html],
    ['text/html, application/json', plainJson],
    ['text/html;q=0.9, application/json', plainJson],
    ['text/html;q=0.9, */*', plainJson],
    ['text/html;q=0, text/*, application/json;q=0.1', plainJson],
  ])('prefers a page only where it weighs more: %j gives %s', (accept, type) => {
    expect(negotiateMediaType(accept, true)).toBe(type)
  })

  it('gives no page where none is offered, but what else is acceptable', () => {
    expect(negotiateMediaType('text/html', false)).toBeNull()
    expect(negotiateMediaType('text/html, */*;q=0.8', false)).toBe(plainJson)
    expect(negotiateMediaType('text/html, application/json;q=0.9', false)).toBe(plainJson)
  })

  it.each([
    'image/png',
    'garbage',
    ',',
    ';',
    ';q=1',
    'q=1',
    'application',
    'application/',
    '/json',
    '*',
    '*/json',
    'json/*',
    'application/jsonp',
    'application/graphql+json',
    'application/json;q=0',
    '*/*;q=0',
    'application/json;q=0, application/graphql-response+json;q=0.0, text/html;q=0',
    'application/json;q=-1',
    '"application/json"',
  ])('gives null where nothing is acceptable: %j', (accept) => {
    expect(negotiateMediaType(accept, true)).toBeNull()
  })

  it('gives an answer to any text, and the same for the same', () => {
    const part = fc.constantFrom(
      'application',
      'json',
      'text/html',
      '/',
      '*',
      ';',
      ',',
      'q',
      '=',
      '"',
      '\\',
      '0.5',
      ' ',
      '\t',
      'é',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const accept = parts.join('')
        const type = negotiateMediaType(accept, true)
        expect([null, plainJson, responseJson, html]).toContain(type)
        expect(negotiateMediaType(accept, true)).toBe(type)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['types', 'a/b;q=0.5,'],
    ['commas', ','],
    ['semicolons', 'a/b;'],
    ['parameters', ';a=b'],
    ['open quotes', 'a/b;c="'],
    ['escapes', 'a/b;c="\\'],
    ['equals signs', 'a/b;='],
    ['blanks', ' '],
  ])('takes time that is linear in thousands of %s', (_, part) => {
    const accept = (length: number) => `${part.repeat(length)},application/json;q=0.1`
    const started = performance.now()
    for (const length of [20_000, 40_000]) negotiateMediaType(accept(length), true)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
