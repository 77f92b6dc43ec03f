import fc from 'fast-check'
import { expect, test } from 'vitest'
import { schema } from '../../schema/schema.ts'
import type { Store } from '../../src/store/store.ts'
import { parse } from 'graphql'
import { checkShape } from '../../src/worker/limits/check-shape.ts'
import { defaultLimits } from '../../src/worker/limits/limits.ts'
import { arbitraryDocuments } from '../documents/arbitrary-documents.ts'
import { knownValues } from '../documents/known-values.ts'
import { openStore } from '../schema/ask.ts'
import { executeMetered } from './execute-metered.ts'

/** What a unit stands for. */
const bytesInUnit = 50
/** `{"data":{}}`, and what rounds away. */
const bytesAround = 50

const seed = await openStore('seed')
const fixture = await openStore('fixture')
const ids = ['event:marigold-collision', 'actor:tidewatch', 'location:ostrelle', 'actor:odile-quay']

const ofSeed = { ...knownValues, first: [100, 20, 5], last: [100, 30] }
const ofFixture = { ...ofSeed, ID: ids, id: ids, slug: ids.map((id) => id.split(':')[1] ?? '') }

test.for<[string, Store, typeof ofSeed]>([
  ['the bundled corpus', seed, ofSeed],
  ['the fixture', fixture, ofFixture],
])('an answer over %s has no more bytes than its cost', ([, store, known]) => {
  let answered = 0
  fc.assert(
    fc.property(
      arbitraryDocuments(schema, { known, maxDepth: 7, maxFields: 6 }),
      ({ query, variables, operationName }) => {
        fc.pre(operationName === null && checkShape(parse(query), defaultLimits).length === 0)
        const { estimate, meter, text, answer } = executeMetered(store, query, { variables })
        fc.pre(estimate <= meter.maximum && !meter.exceeded && answer.errors === undefined)
        answered += 1
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytesInUnit * meter.total + bytesAround)
      },
    ),
    { numRuns: 400 },
  )
  expect(answered).toBeGreaterThan(200)
})
