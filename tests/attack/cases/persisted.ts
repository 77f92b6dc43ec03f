/** Tricks with hashes of queries (Apollo's automatic persisted queries). */
import { createHash } from 'node:crypto'
import type { Attack } from '../attack.ts'
import { acceptGraphql, get, nameOfTheTaliban, post, theTaliban } from '../requests.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const right = sha256(nameOfTheTaliban)
const unknown = 'ab'.repeat(32)
const invalid = { status: 400, code: 'PERSISTED_QUERY_INVALID' } as const
const mismatch = { status: 400, code: 'PERSISTED_QUERY_MISMATCH' } as const
const notFound = { status: 400, code: 'PERSISTED_QUERY_NOT_FOUND' } as const

/** `persistedQuery` as JSON; without a query, the hash has to do. */
function persisted(persistedQuery: unknown, query?: string): Attack['send'] {
  return post(JSON.stringify({ query, extensions: { persistedQuery } }))
}

function hashed(sha256Hash: unknown, query?: string): Attack['send'] {
  return persisted({ version: 1, sha256Hash }, query)
}

/** A document that is refused, sent to be stored. */
const refused: readonly (readonly [title: string, document: string, code: string])[] = [
  ['that does not parse', '{ corpus {', 'GRAPHQL_PARSE_FAILED'],
  ['that does not validate', '{ junk }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'that costs too much',
    '{ articles(first: 100) { nodes { actors(first: 100) { nodes { articles(first: 100) { nodes { text } } } } } } }',
    'COST_LIMIT_EXCEEDED',
  ],
  ['that is too long', `{ ${'__typename '.repeat(1500)} }`, 'LIMIT_EXCEEDED'],
]

export const persistedQueries: readonly Attack[] = [
  ...[
    ['in capital letters', right.toUpperCase()],
    ['with a space', ` ${right}`],
    ['that is too short', right.slice(1)],
    ['that is too long', `${right}0`],
    ['of 60,000 digits', 'a'.repeat(60_000)],
    ['that is empty', ''],
    ['that is __proto__', '__proto__'],
    ['that is constructor', 'constructor'],
    ['with a path', `../../${right}`],
    ['that is a number', 1],
    ['that is null', null],
    ['that is a list', [right]],
    ['that is an object', { toString: right }],
  ].map(([title, hash]): Attack => ({
    title: `a hash ${String(title)}`,
    send: hashed(hash),
    ...invalid,
    maxBytes: 1000,
  })),
  ...[0, 2, '1', null, true, [1], { a: 1 }, -1, 1.5].map((version): Attack => ({
    title: `the version ${JSON.stringify(version)}`,
    send: persisted({ version, sha256Hash: right }, nameOfTheTaliban),
    ...invalid,
  })),
  ...[1, 'x', true, []].map((extension): Attack => ({
    title: `the extension ${JSON.stringify(extension)}`,
    send: persisted(extension, nameOfTheTaliban),
    ...invalid,
  })),
  {
    title: 'the extension without anything',
    send: persisted({}),
    ...invalid,
  },
  {
    title: 'the extension as __proto__',
    send: post(
      `{"extensions":{"__proto__":{"persistedQuery":{"version":1,"sha256Hash":"${right}"}}}}`,
    ),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    title: 'a hash of nothing that is known',
    send: hashed(unknown),
    ...notFound,
  },
  {
    title: 'a hash of nothing that is known, by GET',
    send: get([
      ['extensions', JSON.stringify({ persistedQuery: { version: 1, sha256Hash: unknown } })],
    ]),
    ...notFound,
  },
  {
    title: 'a hash of nothing that is known, with an empty query',
    send: hashed(unknown, ''),
    ...notFound,
  },
  {
    title: 'a hash that is not of the query',
    send: hashed(unknown, nameOfTheTaliban),
    ...mismatch,
  },
  {
    title: 'a hash that was refused as not of its query, alone',
    send: hashed(unknown),
    ...notFound,
  },
  {
    title: 'the hash of another query that is known',
    send: hashed(right, '{ corpus { version } }'),
    ...mismatch,
  },
  {
    title: 'the hash of the query without its last character',
    send: hashed(sha256(nameOfTheTaliban.slice(0, -1)), nameOfTheTaliban),
    ...mismatch,
  },
  ...refused.flatMap(([title, document, code]): Attack[] => [
    {
      title: `a document to be stored ${title}`,
      send: hashed(sha256(document), document),
      status: 400,
      code,
    },
    {
      title: `the hash of a document ${title}`,
      send: hashed(sha256(document)),
      ...notFound,
    },
  ]),
  {
    title: 'a hash with its query',
    send: hashed(right, nameOfTheTaliban),
    status: 200,
    data: theTaliban,
  },
  {
    title: 'a hash whose query is known now',
    send: hashed(right),
    status: 200,
    data: theTaliban,
  },
  {
    title: 'a hash whose query is known now, by GET',
    send: get([
      ['extensions', JSON.stringify({ persistedQuery: { version: 1, sha256Hash: right } })],
    ]),
    status: 200,
    data: theTaliban,
  },
  {
    title: 'the address under which a query may be kept',
    send: { path: `/graphql/documents/${right}`, headers: [acceptGraphql] },
    status: 404,
    code: 'NOT_FOUND',
  },
  {
    title: 'the address under which an answer may be kept',
    send: {
      path: `/graphql/answers/${right.slice(0, 40)}`,
      headers: [
        acceptGraphql,
        ['Dateline-Question', JSON.stringify({ document: nameOfTheTaliban, variables: '{}' })],
        ['Dateline-Tag', '"x"'],
        ['Dateline-Client', 'x'],
      ],
    },
    status: 404,
    code: 'NOT_FOUND',
  },
]
