/** The errors of graphql-js, found in less time. */
import fc from 'fast-check'
import { parse, specifiedRules, validate } from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../../schema/schema.ts'
import { mergeRules } from '../../src/worker/graphql/merge-rules.ts'
import { nonEmptySelections } from '../../src/worker/graphql/non-empty-selections.ts'
import { validateDocument } from '../../src/worker/graphql/validate-document.ts'
import { arbitraryDocuments } from '../documents/arbitrary-documents.ts'
import { knownValues } from '../documents/known-values.ts'
import { mutated } from '../documents/mutate-text.ts'

const rules = [...specifiedRules, nonEmptySelections]
const merged = mergeRules(rules)

/** By graphql-js, and by us; null for what does not parse. */
function both(query: string, maxErrors: number) {
  let document
  try {
    document = parse(query)
  } catch {
    return null
  }
  const theirs = validate(schema, document, rules, { maxErrors })
  const ours = validateDocument(schema, document, merged, maxErrors)
  return {
    theirs: theirs.map((error) => error.toJSON()),
    ours: ours.map((error) => error.toJSON()),
  }
}

test('validateDocument() finds what validate() finds, of texts that are nearly right', () => {
  let wrong = 0
  const queries = arbitraryDocuments(schema, { known: knownValues }).map(({ query }) => query)
  fc.assert(
    fc.property(fc.oneof(queries, mutated(queries)), fc.nat(5), (query, maxErrors) => {
      const found = both(query, maxErrors)
      fc.pre(found !== null)
      if (found.theirs.length > 0) wrong += 1
      expect(found.ours).toEqual(found.theirs)
    }),
    { numRuns: 800 },
  )
  expect(wrong).toBeGreaterThan(100)
})

const spreads = (count: number): string =>
  Array.from({ length: count }, (_, n) => `fragment F${n} on Query { ...F${n + 1} }`).join(' ')

test.for([
  '"""What it is for.""" query A("of this" $a: Int) { actors(first: $a) { nodes { id } } }',
  '"""What it is for.""" fragment F on Corpus { version } { corpus { ...F nothing } }',
  '"d" type A { "d" a: Int } "d" enum B { "d" C } { corpus { version } }',
  'scalar S @specifiedBy(url: "a") @specifiedBy(url: "b") { corpus { version } }',
  `{ ${'nothing '.repeat(30)} }`,
  '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
  `{ ...F0 } ${spreads(400)} fragment F400 on Query { corpus { version } }`,
  `${Array.from({ length: 200 }, (_, n) => `query Q${n} { ...F0 }`).join(' ')} ${spreads(400)}`,
  'subscription { corpus { version } } mutation { a }',
])('validateDocument() finds what validate() finds in %s', (query) => {
  for (const maxErrors of [0, 1, 3, 100]) {
    const found = both(query, maxErrors)
    expect(found?.ours).toEqual(found?.theirs)
    expect(found).not.toBeNull()
  }
})
