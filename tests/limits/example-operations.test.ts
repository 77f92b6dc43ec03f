import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { checkShape } from '../../src/worker/limits/check-shape.ts'
import { defaultLimits } from '../../src/worker/limits/limits.ts'
import { openStore } from '../schema/ask.ts'
import { estimate } from './estimate.ts'
import { executeMetered } from './execute-metered.ts'

const folder = new URL('../../schema/operations/', import.meta.url)
const store = await openStore('seed')

const operations = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => {
    const name = file.replace(/\.graphql$/, '')
    const variables = `${name}.variables.json`
    return {
      name,
      source: readFileSync(new URL(file, folder), 'utf8'),
      variables: readdirSync(folder).includes(variables)
        ? (JSON.parse(readFileSync(new URL(variables, folder), 'utf8')) as Record<string, unknown>)
        : {},
    }
  })

/** As large as the limits are with a quarter less, or half less where operations differ less. */
const room = {
  ...defaultLimits,
  maxTokens: defaultLimits.maxTokens / 2,
  maxDepth: defaultLimits.maxDepth / 2 + 2,
  maxAliases: defaultLimits.maxAliases / 2,
  maxRootFields: defaultLimits.maxRootFields / 2,
  maxDirectives: defaultLimits.maxDirectives / 2,
  maxFields: defaultLimits.maxFields / 2,
  maxRepeats: defaultLimits.maxRepeats / 2,
  maxFragments: defaultLimits.maxFragments / 2,
  maxVariables: defaultLimits.maxVariables / 2,
}

test.for(operations)('$name is within the limits, with room', ({ source, variables }) => {
  expect(checkShape(parse(source, { maxTokens: room.maxTokens }), room)).toEqual([])
  expect(Buffer.byteLength(JSON.stringify(variables))).toBeLessThan(
    defaultLimits.maxVariablesSize / 2,
  )
  expect(estimate(source, { variables }).total).toBeLessThanOrEqual(0.8 * defaultLimits.maxCost)
})

test.for(operations)('$name stays within its cost on the data', ({ source, variables }) => {
  const { answer, meter } = executeMetered(store, source, { variables })
  expect(answer.errors).toBeUndefined()
  expect(meter.total).toBeLessThanOrEqual(0.8 * defaultLimits.maxCost)
})

test.for([
  [
    'the query of an empty playground',
    '{ corpus { version articles actors statements events locations } }',
  ],
  [
    'a story with its statements and their evidence',
    '{ article(slug: "a") { headline text paragraphs { segments { text nodes { id label } } } statements(first: 20) { nodes { slug content act form speaker { slug name } saidOn { edtf asWritten } contentEvidence { exact start end } provenance { status note evidence { exact sentence start end } } } } } }',
  ],
  [
    'a timeline of 100',
    '{ timeline(first: 100) { totalCount pageInfo { endCursor hasNextPage } edges { when { edtf earliest latest provenance { status note evidence { exact } } } node { __typename ... on Node { id label } } } } }',
  ],
  [
    'an actor with what it said, and about whom',
    '{ actor(slug: "a") { name aliases statements(first: 50) { totalCount nodes { content about { edges { role node { ... on Node { id label } } } } } } relatedActors(first: 10) { edges { statements node { slug name } } } } }',
  ],
  [
    'a list page with facets',
    '{ statements(first: 50, filter: { acts: [DENY], isNegated: false }, orderBy: { field: SAID_ON, direction: DESC }) { totalCount nodes { slug content speaker { name } article { label } } facets { speakers { actor { id name } count } acts { value count } months { month count } } } }',
  ],
] as const)('%s is within the limits', ([, source]) => {
  expect(checkShape(parse(source), defaultLimits)).toEqual([])
  expect(estimate(source).total).toBeLessThan(defaultLimits.maxCost)
})
