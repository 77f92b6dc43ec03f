/** Rules that were merged find what they find one by one. */
import type { ValidationRule } from 'graphql'
import { BREAK, GraphQLError, parse, specifiedRules, validate } from 'graphql'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { schema } from '../../schema/schema.ts'
import { mergeRules } from '../../src/worker/graphql/merge-rules.ts'
import { nonEmptySelections } from '../../src/worker/graphql/non-empty-selections.ts'
import { arbitraryDocuments } from '../documents/arbitrary-documents.ts'
import { knownValues } from '../documents/known-values.ts'
import { mutated } from '../documents/mutate-text.ts'

/** Null for what does not parse. */
function findings(rules: readonly ValidationRule[], query: string) {
  let document
  try {
    document = parse(query)
  } catch {
    return null
  }
  return validate(schema, document, rules, { maxErrors: 5 }).map((error) => error.toJSON())
}

const rules = [...specifiedRules, nonEmptySelections]
const merged = [mergeRules(rules)]

test('mergeRules() finds the same errors in the same order, of texts that are nearly right', () => {
  let wrong = 0
  fc.assert(
    fc.property(
      mutated(arbitraryDocuments(schema, { known: knownValues }).map(({ query }) => query)),
      (query) => {
        const each = findings(rules, query)
        fc.pre(each !== null)
        if (each.length > 0) wrong += 1
        expect(findings(merged, query)).toEqual(each)
      },
    ),
    { numRuns: 800 },
  )
  expect(wrong).toBeGreaterThan(200)
})

test('mergeRules() lets a rule skip a node and break off, without the others', () => {
  const visited = (skips: Readonly<Record<string, unknown>>): ValidationRule => {
    return (context) => ({
      enter(node) {
        const name = 'name' in node ? (node.name?.value ?? '') : ''
        context.reportError(new GraphQLError(`enter ${node.kind} ${name}`))
        return skips[name] as undefined
      },
      leave(node) {
        context.reportError(new GraphQLError(`leave ${node.kind}`))
      },
    })
  }
  const all = [
    visited({}),
    visited({ corpus: false }),
    visited({ actors: BREAK }),
    visited({ F: false }),
  ]
  const query =
    '{ corpus { version } ...F actors { totalCount } } fragment F on Query { corpus { actors } }'
  const document = parse(query)
  const messages = (rules: readonly ValidationRule[]): readonly string[] =>
    validate(schema, document, rules, { maxErrors: 1000 }).map(({ message }) => message)
  expect(messages([mergeRules(all)])).toEqual(messages(all))
  expect(messages(all).length).toBeGreaterThan(100)
})
