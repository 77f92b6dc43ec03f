/** Questions made of the schema, whole and broken, and requests that are hardly any, over real HTTP. */
import fc from 'fast-check'
import { execute, parse } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { schema } from '../../schema/schema.ts'
import { readBundle } from '../../scripts/read-bundle.ts'
import { openBundleStore } from '../../src/store/bundle-store.ts'
import { arbitraryDocuments, type GeneratedRequest } from '../documents/arbitrary-documents.ts'
import { knownValues } from '../documents/known-values.ts'
import { mutated } from '../documents/mutate-text.ts'
import { arbitraryRequests } from './arbitrary-requests.ts'
import { expectWellFormed, type GraphqlAnswer, type WireAnswer } from './expect-well-formed.ts'
import { sendRaw } from './send-raw.ts'
import { serveWorker } from './serve-worker.ts'

const documents = arbitraryDocuments(schema, { known: knownValues })
const bundle = await readBundle(new URL('../../build/corpus.bundle', import.meta.url))
const store = openBundleStore(bundle)

/** What a document that fits the schema can still be refused for. */
const refusalsOfValid = new Set([
  'COST_LIMIT_EXCEEDED',
  'INVALID_ARGUMENT',
  'INVALID_CURSOR',
  'INVALID_ID',
  'INVALID_PAGE',
  'LIMIT_EXCEEDED',
])

/** No fault of the server's. */
const belowServerErrors = expect.toSatisfy((status: number) => status < 500)

let address = ''

beforeAll(async () => {
  const server = await serveWorker()
  ;({ address } = server)
  return server.stop
})

async function read(response: Response): Promise<WireAnswer> {
  const text = await response.text()
  return { status: response.status, mediaType: response.headers.get('Content-Type'), text }
}

async function post(body: string): Promise<WireAnswer> {
  return read(
    await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json',
      },
      body,
    }),
  )
}

async function get({ query, variables, operationName }: GeneratedRequest): Promise<WireAnswer> {
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) })
  if (operationName !== null) parameters.set('operationName', operationName)
  const headers = { Accept: 'application/graphql-response+json' }
  return read(await fetch(`${address}/graphql?${parameters}`, { headers }))
}

/** What graphql-js itself answers, with nothing of ours around it. */
async function executed({ query, variables, operationName }: GeneratedRequest): Promise<string> {
  const { data } = await execute({
    schema,
    document: parse(query),
    variableValues: variables,
    operationName,
    contextValue: { store },
  })
  return JSON.stringify({ data })
}

function codesOf({ errors = [] }: GraphqlAnswer): readonly string[] {
  return errors.map(({ extensions }) => extensions.code)
}

describe('/graphql', { timeout: 60_000 }, () => {
  it('answers every document that fits the schema as graphql-js does, or says why not, by POST and GET alike', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (request) => {
        const first = await post(JSON.stringify(request))
        const answer = expectWellFormed(first)
        expect(codesOf(answer).filter((code) => !refusalsOfValid.has(code))).toEqual([])
        if (answer.errors === undefined) expect(first.text).toBe(await executed(request))
        expect(await post(JSON.stringify(request))).toEqual(first)
        const got = await get(request)
        expect(got.status === 414 || got.text === first.text).toBe(true)
      }),
      { numRuns: 250 },
    )
  })

  it('answers every document that was one once', async () => {
    const texts = mutated(documents.map(({ query }) => query))
    await fc.assert(
      fc.asyncProperty(texts, documents, async (query, { variables }) => {
        const body = JSON.stringify({ query, variables })
        const first = await post(body)
        expectWellFormed(first)
        expect(await post(body)).toEqual(first)
      }),
      { numRuns: 400 },
    )
  })

  it('answers every body that was JSON once', async () => {
    const bodies = mutated(documents.map((request) => JSON.stringify(request)))
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        expectWellFormed(await post(body))
      }),
      { numRuns: 400 },
    )
  })

  it('answers every value as variables', async () => {
    const query = `query ($a: Int, $b: [ID!], $c: ActorFilter, $d: String = "x", $e: NodeKind! = ACTOR) {
      actors(first: $a, filter: $c) { totalCount }
      search(query: "a", first: $a) { totalCount }
      statements(filter: { speakers: $b, text: $d }) { totalCount }
      events(filter: { text: $d }) { totalCount }
      timeline(filter: { kinds: [STATEMENT] }, after: $d) { totalCount }
      more: search(query: "a", kinds: [$e]) { totalCount }
    }`
    const anything = fc.anything({ maxDepth: 3, withNullPrototype: false, withBigInt: false })
    const values = fc.oneof(
      fc.dictionary(
        fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__', 'f'),
        fc.oneof(
          fc.integer(),
          fc.double(),
          fc.string({ unit: 'binary' }),
          fc.array(fc.string(), { maxLength: 5 }),
          fc.record(
            { name: fc.string({ unit: 'binary' }), kinds: fc.constantFrom(['PERSON'], [], null) },
            { requiredKeys: [] },
          ),
          fc.jsonValue(),
        ),
        { maxKeys: 5 },
      ),
      anything,
    )
    await fc.assert(
      fc.asyncProperty(values, async (variables) => {
        const body = JSON.stringify({ query, variables })
        const first = await post(body)
        expectWellFormed(first)
        expect(await post(body)).toEqual(first)
      }),
      { numRuns: 300 },
    )
  })
})

describe('every route', { timeout: 60_000 }, () => {
  it('answers every request, and nothing of it fails', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRequests, async (request) => {
        const answer = await sendRaw(address, request)
        // What is no HTTP is answered by the server in front of the Worker, or by nobody.
        const isOurs = answer?.headers.has('access-control-allow-origin') ?? false
        if (answer === null || !isOurs) {
          expect([400, 413, 431, 501, undefined]).toContain(answer?.status)
          return
        }
        expect([answer.status, answer.body.toString()]).toEqual([
          belowServerErrors,
          expect.any(String),
        ])
        expect(answer.ms).toBeLessThan(2000)
        const mediaType = answer.headers.get('content-type') ?? ''
        const hasBody = request.method !== 'HEAD' && answer.status !== 304
        if (hasBody && request.path?.startsWith('/graphql?') && /json/.test(mediaType)) {
          expectWellFormed({ status: answer.status, mediaType, text: answer.body.toString() })
        }
      }),
      { numRuns: 500 },
    )
  })
})
