/**
 * A cached answer is never a wrong one: whatever is asked, in whatever order and by whatever way, with
 * caches on, is answered as a service without any cache answers it.
 */
import fc from 'fast-check'
import { type ExecutionResult, executeSync, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { schema } from '../../schema/schema.ts'
import { type Asked, codeOf, origin, send, type TestPlatform } from './ask-service.ts'
import { edgeCache } from './edge-cache.ts'
import { bundleStore, openService } from './open-service.ts'
import { sha256 } from './sha256.ts'

/** A request before it is written down: its parameters as JSON texts, so that odd spellings are kept. */
interface Spelled {
  readonly document: string
  readonly operationName: string | null
  readonly variables: string | null
  readonly accept: string | null
}

/** How it is sent: `hash` sends no text, `both` sends the text with its hash. */
interface Sent extends Spelled {
  readonly method: 'GET' | 'POST'
  readonly by: 'text' | 'hash' | 'both'
  readonly isReordered: boolean
}

/** Each answer shows which document was executed with which variables. */
const documents: readonly (readonly [document: string, variables: readonly string[]])[] = [
  [
    'query Q($first: Int) { actors(first: $first) { nodes { id } } }',
    [
      '{}',
      '{"first":null}',
      '{"first":1}',
      '{"first":1.0}',
      '{"first":"1"}',
      '{"first":true}',
      '{"first":[1]}',
      '{"first":2}',
      '{"first":-0}',
      '{"first":0}',
      '{"first":2,"first":1}',
      '{"first":1,"first":2}',
      '{"\\u0066irst":2}',
      '{"first":1,"__proto__":{"first":2}}',
      '{"__proto__":{"first":2}}',
      '{"First":1}',
      '{"first":10e-1}',
      '{"first":1.5}',
      '{"first":9007199254740993}',
    ],
  ],
  [
    'query A($a: Int, $b: Int) { x: actors(first: $a) { nodes { id } } y: actors(first: $b) { nodes { id } } } query B($a: Int = 1, $b: Int) { b: actors(first: $a) { nodes { id } } c: actors(first: $b) { nodes { id } } }',
    ['{"a":1,"b":2}', '{"b":2,"a":1}', '{"a":2,"b":1}', '{"b":1}', '{"a":null,"b":1}', '{"a":1}'],
  ],
  [
    'query N($ids: [ID!]! = [], $one: ID = "actor:x") { nodes(ids: $ids) { id } node(id: $one) { id } }',
    [
      '{"ids":["actor:taliban"]}',
      '{"ids":"actor:taliban"}',
      '{"ids":["actor:taliban","actor:pakistan"]}',
      '{"ids":["actor:pakistan","actor:taliban"]}',
      '{"ids":["actor:taliban\\",\\"actor:pakistan"]}',
      '{"ids":[]}',
      '{"one":"actor:taliban"}',
      '{"one":"\\ud800"}',
      '{"one":"\\udc00"}',
      '{"one":"\\ufffd"}',
      '{"one":"\\u0000"}',
      '{"one":"e\\u0301"}',
      '{"one":"\\u00e9"}',
      '{"one":"é"}',
    ],
  ],
  [
    'query S($filter: ActorFilter) { actors(filter: $filter) { totalCount } }',
    [
      '{"filter":{"kinds":["PERSON"]}}',
      '{"filter":{"kinds":"PERSON"}}',
      '{"filter":{"kinds":[]}}',
      '{"filter":{}}',
      '{"filter":null}',
      '{"filter":{"kinds":["PERSON","STATE"]}}',
      '{"filter":{"kinds":["STATE","PERSON"]}}',
      '{"filter":{"kinds":["PERSON"],"__proto__":null}}',
    ],
  ],
  [
    'query I($if: Boolean = true) { a: __typename @include(if: $if) b: __typename }',
    ['{}', '{"if":false}', '{"if":true}', '{"if":"false"}', '{"if":null}', '{"if":0}'],
  ],
  ['{ a: __typename }', ['{}']],
  ['{ b: __typename }', ['{}']],
  ['{ a: __typename  }', ['{}']],
  ['{ b: __typename ', ['{}']],
  ['{ __schema { queryType { name } } }', ['{}']],
  ['query A { a: __typename } query B { b: __typename }', ['{}']],
]

const accepts = fc.constantFrom(
  null,
  'application/json',
  'application/graphql-response+json',
  'application/graphql-response+json;q=0.9, application/json;q=0.8',
)

const manners = fc.record({
  method: fc.constantFrom('GET', 'POST'),
  by: fc.constantFrom('text', 'text', 'hash', 'both'),
  isReordered: fc.boolean(),
})

/** One document, asked several times: each time as the first time but for one part. */
const turns: fc.Arbitrary<readonly Sent[]> = fc
  .constantFrom(...documents)
  .chain(([document, variables]) => {
    const parts = fc.record({
      operationName: document.includes('query B')
        ? fc.constantFrom('A', 'B', 'A', 'B', null, 'b')
        : fc.constantFrom(null, null, null, ''),
      variables: fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...variables) },
        { weight: 1, arbitrary: fc.constantFrom(null, 'null') },
      ),
      accept: accepts,
    })
    const change = fc.constantFrom('none', 'operationName', 'variables', 'variables', 'accept')
    const turn = fc.tuple(change, parts, manners)
    return fc.tuple(parts, fc.array(turn, { minLength: 3, maxLength: 10 })).map(([first, others]) =>
      others.map(([part, other, how]) => ({
        document,
        ...first,
        ...(part === 'none' ? {} : { [part]: other[part] }),
        ...how,
      })),
    )
  })

/** Two such documents at a time. */
const conversation = fc
  .tuple(turns, turns, fc.boolean())
  .map(([one, other, isMixed]) =>
    isMixed ? one.flatMap((sent, index) => [sent, other[index] ?? sent]) : one,
  )

async function write({ document, operationName, variables, accept, ...how }: Sent) {
  const extensions = { persistedQuery: { version: 1, sha256Hash: await sha256(document) } }
  const parameters: [name: string, json: string][] = []
  if (how.by !== 'hash') parameters.push(['query', JSON.stringify(document)])
  if (operationName !== null) parameters.push(['operationName', JSON.stringify(operationName)])
  if (variables !== null) parameters.push(['variables', variables])
  if (how.by !== 'text') parameters.push(['extensions', JSON.stringify(extensions)])
  if (how.isReordered) parameters.reverse()
  const headers = new Headers(accept === null ? {} : { Accept: accept })
  if (how.method === 'POST') {
    headers.set('Content-Type', 'application/json')
    const body = `{${parameters.map(([name, json]) => `"${name}":${json}`).join(',')}}`
    return new Request(`${origin}/graphql`, { method: 'POST', headers, body })
  }
  const search = new URLSearchParams(
    parameters.map(([name, json]) => [
      name,
      name === 'query' || name === 'operationName' ? String(JSON.parse(json)) : json,
    ]),
  )
  return new Request(`${origin}/graphql?${search}`, { headers })
}

const plain = openService({ settings: { EDGE_CACHE: 'false', ISOLATE_CACHE_SIZE: '0' } })

function seen({ status, headers, text }: Asked): readonly unknown[] {
  return [status, headers.get('Content-Type'), text]
}

/** What the answer has to be, by graphql-js alone and the variables as the client wrote them. */
function expectAnswerOfGraphqlJs({ document: text, operationName, variables }: Sent, given: Asked) {
  let result: ExecutionResult
  try {
    result = executeSync({
      schema,
      document: parse(text),
      operationName: operationName === '' ? null : operationName,
      variableValues: JSON.parse(variables ?? '{}') as Record<string, unknown> | null,
      contextValue: { store: bundleStore },
    })
  } catch {
    expect(codeOf(given)).toBe('GRAPHQL_PARSE_FAILED')
    return
  }
  if (result.errors === undefined) expect(given.text).toBe(JSON.stringify(result))
  else expect(codeOf(given)).toBeDefined()
}

async function expectSameAnswers(
  asked: readonly Sent[],
  settings: Readonly<Record<string, unknown>>,
  { hasEdge, isConcurrent }: { readonly hasEdge: boolean; readonly isConcurrent: boolean },
): Promise<readonly (string | null)[]> {
  const service = openService({ settings })
  const platform: TestPlatform = hasEdge ? { cached: edgeCache(openService({ settings })) } : {}
  const given: Asked[] = []
  const requests = await Promise.all(asked.map(write))
  if (isConcurrent) {
    given.push(...(await Promise.all(requests.map((request) => send(service, request, platform)))))
  } else for (const request of requests) given.push(await send(service, request, platform))
  for (const [index, answer] of given.entries()) {
    const one = asked[index]!
    // What is not known by its hash may be asked for by its text: that is no answer.
    if (one.by === 'hash' && answer.text.includes('PersistedQueryNotFound')) continue
    const wanted = await send(plain, await write({ ...one, method: 'POST', by: 'text' }))
    expect(wanted.layer).not.toBe('isolate')
    expect(seen(answer)).toEqual(seen(wanted))
    expectAnswerOfGraphqlJs(one, answer)
    expect(answer.etag === null).toBe(wanted.etag === null)
  }
  return given.map(({ layer }) => layer)
}

describe('answers with caches on', () => {
  it.each([
    ['the map of the isolate', { EDGE_CACHE: 'false' }, false],
    ['a map of the isolate that is soon full', { ISOLATE_CACHE_SIZE: '8000' }, false],
    ['the edge', { ISOLATE_CACHE_SIZE: '0' }, true],
    ['the edge and the map of the isolate', {}, true],
  ] as const)('are those of a service without: %s', async (_, settings, hasEdge) => {
    const layers = new Map<string | null, number>()
    await fc.assert(
      fc.asyncProperty(conversation, fc.boolean(), async (asked, isConcurrent) => {
        for (const layer of await expectSameAnswers(asked, settings, { hasEdge, isConcurrent })) {
          layers.set(layer, (layers.get(layer) ?? 0) + 1)
        }
      }),
      { numRuns: 80 },
    )
    // The property says something only where caches answered.
    expect(layers.get(hasEdge ? 'edge' : 'isolate') ?? 0).toBeGreaterThan(30)
    expect(layers.get('execution') ?? 0).toBeGreaterThan(30)
  })

  it('are told apart by the questions above: many answers differ', async () => {
    const texts = new Set<string>()
    for (const [document, variables] of documents) {
      for (const spelling of variables) {
        const one: Sent = {
          document,
          operationName: document.includes('query B') ? 'A' : null,
          variables: spelling,
          accept: null,
          method: 'POST',
          by: 'text',
          isReordered: false,
        }
        const answer = await send(plain, await write(one))
        if (codeOf(answer) === undefined) texts.add(answer.text)
      }
    }
    expect(texts.size).toBeGreaterThan(20)
  })
})
