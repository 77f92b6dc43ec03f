/** Counting by hand finds what graphql-js visits. */
import fc from 'fast-check'
import { parse, visit } from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../../schema/schema.ts'
import { countWritten } from '../../src/worker/limits/count-written.ts'
import { arbitraryDocuments } from '../documents/arbitrary-documents.ts'
import { knownValues } from '../documents/known-values.ts'

function visited(query: string) {
  const counts = { aliases: 0, directives: 0, variables: 0 }
  visit(parse(query), {
    Field: ({ alias }) => void (counts.aliases += alias === undefined ? 0 : 1),
    Directive: () => void (counts.directives += 1),
    Variable: () => void (counts.variables += 1),
  })
  return counts
}

test('countWritten() finds what is visited in arbitrary documents', () => {
  fc.assert(
    fc.property(arbitraryDocuments(schema, { known: knownValues }), ({ query }) => {
      expect(countWritten(parse(query))).toEqual(visited(query))
    }),
    { numRuns: 300 },
  )
})

test.for([
  'query ($a: Int = 1 @x, $b: [Int] @x(y: 2) @z) @x { a(b: [$a, {c: $b}]) }',
  '{ a: b { ... @x(y: $v) { c: d } ...F @x(y: {z: [$v]}) } } fragment F on T @x { e: f @y }',
  'mutation { a @x @x } subscription { b }',
  'type A @x { b(c: Int @x): Int @x } extend type A @x enum B { C @x } directive @x on FIELD',
  '{ a {} }',
])('countWritten() finds what is visited in %s', (query) => {
  expect(countWritten(parse(query))).toEqual(visited(query))
})
