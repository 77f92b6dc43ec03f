/** Pairs of questions that a careless cache would take for one, or one of which it would not know for what it is. */
import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import type { RawRequest } from '../../http/send-raw.ts'
import { acceptGraphql, ask, askWith, get, nameOfTheTaliban, theTaliban } from '../requests.ts'

export interface Expected {
  readonly status: number
  readonly data?: unknown
  readonly code?: string
  /** Of the content type; the one of GraphQL's own unless given. */
  readonly mediaType?: string
}

export interface Poisoning {
  readonly title: string
  /** `mark` is a comment that makes the question one that nobody has asked. */
  readonly poison: (mark: string) => RawRequest
  readonly poisoned: Expected
  /** Where it may be answered once the plain question was. */
  readonly poisonedAfter?: Expected
  readonly plain: (mark: string) => RawRequest
  readonly right: Expected
}

const right: Expected = { status: 200, data: theTaliban }
const countries = { actor: { name: 'Pakistan' } }
const bySlug = 'query ($slug: String = "taliban") { actor(slug: $slug) { name } }'
const nullable = 'query ($first: Int = 1) { actors(first: $first) { nodes { __typename } } }'
const type = { __typename: expect.any(String) as string }

const plainPost = (mark: string): RawRequest => ask(mark + nameOfTheTaliban)
const plainGet = (mark: string): RawRequest => get([['query', mark + nameOfTheTaliban]])

function withHeaders(...headers: readonly (readonly [string, string])[]) {
  return (mark: string): RawRequest => get([['query', mark + nameOfTheTaliban]], headers)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function variablesPair(
  title: string,
  [poison, poisoned]: readonly [variables: string, Expected],
  [plain, wanted]: readonly [variables: string, Expected],
  query = nullable,
): Poisoning {
  const withVariables =
    (variables: string) =>
    (mark: string): RawRequest =>
      get([
        ['query', mark + query],
        ['variables', variables],
      ])
  return {
    title: `the variables ${title}`,
    poison: withVariables(poison),
    poisoned,
    plain: withVariables(plain),
    right: wanted,
  }
}

const one: Expected = { status: 200, data: { actors: { nodes: [type] } } }
const none: Expected = { status: 200, data: { actors: { nodes: [] } } }
const wrong: Expected = { status: 400, code: 'INVALID_ARGUMENT' }

export const poisonings: readonly Poisoning[] = [
  ...(
    [
      ['Host', 'evil.example'],
      ['X-Forwarded-Host', 'evil.example'],
      ['X-Forwarded-Proto', 'https'],
      ['X-Original-URL', '/health'],
      ['X-Rewrite-URL', '/health'],
      ['X-HTTP-Method-Override', 'DELETE'],
      ['Origin', 'https://evil.example'],
      ['Authorization', 'Bearer x'],
      ['Cookie', 'a=b'],
      ['Range', 'bytes=0-3'],
      ['Accept-Encoding', 'identity;q=0'],
      ['Accept-Language', 'xx'],
      ['Cache-Control', 'no-store'],
      ['Content-Type', 'text/html'],
      ['Dateline-Question', '{"document":"{ corpus { version } }","variables":"{}"}'],
      ['Dateline-Tag', '"poison"'],
      ['Dateline-Notes', '{"isComplete":true}'],
      ['Cf-Cache-Status', 'HIT'],
      ['CF-Connecting-IP', '10.0.0.1'],
    ] as const
  ).map((header): Poisoning => ({
    title: `the header ${header.join(': ')}`,
    poison: withHeaders(header),
    poisoned: right,
    plain: plainGet,
    right,
  })),
  {
    title: 'the header Dateline-Cost',
    poison: withHeaders(['Dateline-Cost', 'true']),
    poisoned: { status: 200, data: null },
    plain: plainGet,
    right,
  },
  {
    title: 'the header Accept, of another JSON',
    poison: withHeaders(['Accept', 'application/json']),
    poisoned: { ...right, mediaType: 'application/json' },
    plain: plainGet,
    right,
  },
  {
    title: 'the header Accept, of another JSON, where the answer is a refusal',
    poison: (mark) => get([['query', `${mark}{ nothing }`]], [['Accept', 'application/json']]),
    poisoned: { status: 200, code: 'GRAPHQL_VALIDATION_FAILED', mediaType: 'application/json' },
    plain: (mark) => get([['query', `${mark}{ nothing }`]]),
    right: { status: 400, code: 'GRAPHQL_VALIDATION_FAILED' },
  },
  {
    title: 'the header Accept, of a page',
    poison: withHeaders(['Accept', 'text/html']),
    poisoned: { status: 302 },
    plain: plainGet,
    right,
  },
  {
    title: 'the header Accept, of nothing that there is',
    poison: withHeaders(['Accept', 'image/png']),
    poisoned: { status: 406, code: 'NOT_ACCEPTABLE', mediaType: 'application/json' },
    plain: plainGet,
    right,
  },
  {
    title: 'HEAD',
    poison: (mark) => ({ ...plainGet(mark), method: 'HEAD' }),
    poisoned: { status: 200 },
    plain: plainGet,
    right,
  },
  {
    title: 'If-None-Match: *',
    poison: withHeaders(['If-None-Match', '*']),
    poisoned: { status: 304 },
    plain: plainGet,
    right,
  },
  {
    title: 'a body on a GET',
    poison: (mark) => ({
      ...plainGet(mark),
      headers: [acceptGraphql, ['Content-Type', 'application/json']],
      body: JSON.stringify({ query: '{ actor(slug: "pakistan") { name } }' }),
    }),
    poisoned: right,
    plain: plainGet,
    right,
  },
  {
    title: 'a query in the address of a POST',
    poison: (mark) => ({
      ...ask(`${mark}{ actor(slug: "pakistan") { name } }`),
      path: `/graphql?query=${encodeURIComponent(mark + nameOfTheTaliban)}`,
    }),
    poisoned: { status: 200, data: countries },
    plain: plainGet,
    right,
  },
  {
    title: 'POST and GET of one question',
    poison: plainPost,
    poisoned: right,
    plain: plainGet,
    right,
  },
  {
    title: 'a parameter twice',
    poison: (mark) =>
      get([
        ['query', mark + nameOfTheTaliban],
        ['query', '{ corpus { version } }'],
      ]),
    poisoned: { status: 400, code: 'BAD_REQUEST' },
    plain: plainGet,
    right,
  },
  {
    title: 'a parameter that there is none of',
    poison: (mark) =>
      get([
        ['query', mark + nameOfTheTaliban],
        ['x', 'y'],
      ]),
    poisoned: right,
    plain: plainGet,
    right,
  },
  {
    title: 'the parameters in another order',
    poison: (mark) =>
      get([
        ['variables', '{"slug":"pakistan"}'],
        ['query', mark + bySlug],
      ]),
    poisoned: { status: 200, data: countries },
    plain: (mark) => get([['query', mark + bySlug]]),
    right,
  },
  {
    title: 'the hash of another query',
    poison: (mark) =>
      ask(`${mark}{ actor(slug: "pakistan") { name } }`, {
        extensions: { persistedQuery: { version: 1, sha256Hash: sha256(mark + nameOfTheTaliban) } },
      }),
    poisoned: { status: 400, code: 'PERSISTED_QUERY_MISMATCH' },
    plain: plainGet,
    right,
  },
  {
    title: 'a hash that is not known yet',
    poison: (mark) =>
      get([
        [
          'extensions',
          JSON.stringify({
            persistedQuery: { version: 1, sha256Hash: sha256(`${mark}{ __typename }`) },
          }),
        ],
      ]),
    poisoned: { status: 400, code: 'PERSISTED_QUERY_NOT_FOUND' },
    poisonedAfter: { status: 200, data: { __typename: 'Query' } },
    plain: (mark) => ask(`${mark}{ __typename }`),
    right: { status: 200, data: { __typename: 'Query' } },
  },
  {
    title: 'another operation of one document',
    poison: (mark) =>
      ask(
        `${mark}query A { actor(slug: "taliban") { name } } query B { actor(slug: "pakistan") { name } }`,
        { operationName: 'B' },
      ),
    poisoned: { status: 200, data: countries },
    plain: (mark) =>
      ask(
        `${mark}query A { actor(slug: "taliban") { name } } query B { actor(slug: "pakistan") { name } }`,
        { operationName: 'A' },
      ),
    right,
  },
  {
    title: 'a text in another case',
    poison: (mark) => askWith(mark + bySlug, { slug: 'Taliban' }),
    poisoned: { status: 200, data: { actor: null } },
    plain: (mark) => askWith(mark + bySlug, { slug: 'taliban' }),
    right,
  },
  {
    title: 'whitespace in a text of the query',
    poison: (mark) => ask(`${mark}{ actor(slug: "taliban ") { name } }`),
    poisoned: { status: 200, data: { actor: null } },
    plain: plainPost,
    right,
  },
  {
    title: 'an extension that there is none of',
    poison: (mark) => ask(mark + nameOfTheTaliban, { extensions: { costs: 'yes', tracing: true } }),
    poisoned: right,
    plain: plainPost,
    right,
  },
  {
    title: 'the extension cost',
    poison: (mark) => ask(mark + nameOfTheTaliban, { extensions: { cost: true } }),
    poisoned: { status: 200, data: null },
    plain: plainPost,
    right,
  },
  variablesPair('1 and "1"', ['{"first":"1"}', wrong], ['{"first":1}', one]),
  variablesPair('1 and 1.0', ['{"first":1.0}', one], ['{"first":1}', one]),
  variablesPair('1 and true', ['{"first":true}', wrong], ['{"first":1}', one]),
  variablesPair('1 and [1]', ['{"first":[1]}', wrong], ['{"first":1}', one]),
  variablesPair('0 and -0', ['{"first":-0}', none], ['{"first":0}', none]),
  variablesPair('0 and null', ['{"first":0}', none], ['{"first":null}', { status: 200 }]),
  variablesPair('null and absent', ['{"first":null}', { status: 200 }], ['{}', one]),
  variablesPair(
    '"null" and null',
    ['{"first":"null"}', wrong],
    ['{"first":null}', { status: 200 }],
  ),
  variablesPair('a key twice', ['{"first":0,"first":1}', one], ['{"first":0}', none]),
  variablesPair(
    'a key twice, the other way',
    ['{"first":1,"first":0}', none],
    ['{"first":1}', one],
  ),
  variablesPair('__proto__ and absent', ['{"__proto__":{"first":0}}', one], ['{}', one]),
  variablesPair(
    '__proto__ and the name',
    ['{"__proto__":{"first":0},"first":1}', one],
    ['{"first":0}', none],
  ),
  variablesPair('a name in another case', ['{"First":0}', one], ['{"first":0}', none]),
  variablesPair(
    'a name with an escape',
    [String.raw`{"fir\u0073t":0}`, none],
    ['{"first":1}', one],
  ),
  variablesPair(
    'a text with NUL',
    [String.raw`{"slug":"taliban\u0000"}`, { status: 200, data: { actor: null } }],
    ['{"slug":"taliban"}', right],
    bySlug,
  ),
  variablesPair(
    'a text with a quote and what follows',
    [String.raw`{"slug":"taliban\",\"x\":\""}`, { status: 200, data: { actor: null } }],
    ['{"slug":"taliban","x":""}', right],
    bySlug,
  ),
  variablesPair(
    'two lone surrogates',
    [String.raw`{"slug":"\ud800"}`, { status: 200, data: { actor: null } }],
    ['{"slug":"taliban"}', right],
    bySlug,
  ),
]
