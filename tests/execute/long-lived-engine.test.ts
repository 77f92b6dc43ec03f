/** An engine that has answered much gives what graphql-js gives: whatever it keeps, and whatever it dropped. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { schema } from '../../schema/schema.ts'
import { createEngine, type Work } from '../../src/worker/graphql/engine.ts'
import { type Outcome, textOf } from '../../src/worker/graphql/outcome.ts'
import { readSettings } from '../../src/worker/settings.ts'
import { arbitraryDocuments } from '../documents/arbitrary-documents.ts'
import { knownValues } from '../documents/known-values.ts'
import { otherValue } from '../documents/other-value.ts'
import { openStore } from '../schema/ask.ts'

const store = await openStore('seed')

type Ask = (work: Omit<Work, 'isTrusted'>) => Outcome

function openEngine(settings: Readonly<Record<string, unknown>>): Ask {
  const engine = createEngine({
    schema,
    store,
    settings: readSettings(settings),
    introspection: { answer: () => null, describe: () => undefined },
  })
  return (work) => {
    const outcome = engine({ ...work, isTrusted: false })
    if (outcome instanceof Promise) throw new Error('The engine made a promise')
    // An id of the log.
    const body = textOf(outcome).replaceAll(/"errorId":"[^"]*"/g, '')
    return { ...outcome, body }
  }
}

const documents = arbitraryDocuments(schema, { known: knownValues, maxDepth: 6, maxFields: 5 })
const turns = fc.array(fc.tuple(fc.nat(5), fc.nat(7), fc.nat(9)), { minLength: 10, maxLength: 30 })

test.for([
  ['everything is kept', 16_000_000, 20_000],
  ['little is', 5000, 20_000],
  ['nothing is', 0, 20_000],
  ['most operations cost too much', 5000, 300],
])('createEngine() gives the outcomes of graphql-js where %s', ([, size, cost]) => {
  const settings = { MAX_COST: cost }
  const ours = openEngine({ ...settings, KEPT_OBJECTS_SIZE: size })
  const plain = openEngine({ ...settings, KEPT_OBJECTS_SIZE: 0, PLANNED_EXECUTION: false })
  fc.assert(
    fc.property(fc.array(documents, { minLength: 1, maxLength: 4 }), turns, (asked, order) => {
      for (const [which, turn, how] of order) {
        const one = asked[which % asked.length]
        if (one === undefined) continue
        const work = {
          document: one.query,
          operationName: one.operationName,
          variables: otherValue(one.variables, turn) as Work['variables'],
          explain: how === 0,
        }
        const outcome = ours(work)
        expect(outcome).toEqual(plain(work))
        // Which is estimated anew each time.
        if (outcome.cost !== null) expect(outcome.cost).toBe(plain({ ...work, explain: true }).cost)
      }
    }),
    { numRuns: 60 },
  )
})

test('createEngine() keeps nothing for engines with other limits', () => {
  const document = '{ articles(first: 1) { nodes { id label mentions { nodes { __typename } } } } }'
  const work = { document, operationName: null, variables: {}, explain: false }
  const bodies = [{}, { MAX_PAGE_SIZE: 1 }].map((limits) => {
    const plain = openEngine({ ...limits, PLANNED_EXECUTION: false })(work)
    const ours = openEngine(limits)
    for (let time = 0; time < 3; time += 1) expect(ours(work)).toEqual(plain)
    return plain.body
  })
  expect(bodies[0]).not.toBe(bodies[1])
})
