/** Documents that are malformed, too deep or too long, and operations that there are none of. */
import type { Attack } from '../attack.ts'
import { invalid as invalidDocument, overLimit } from '../refusals.ts'
import { ask, getQuery, nameOfTheTaliban, theTaliban } from '../requests.ts'

const parse = { status: 400, code: 'GRAPHQL_PARSE_FAILED' } as const
const resolution = { status: 400, code: 'OPERATION_RESOLUTION_FAILURE' } as const

const malformed: readonly (readonly [title: string, query: string])[] = [
  ['of a space', ' '],
  ['of a comment', '# nothing'],
  ['of a byte order mark', '\uFEFF'],
  ['of one brace', '{'],
  ['of a closing brace', '}'],
  ['of NUL', '\0'],
  ['with NUL in it', '{ __type\0name }'],
  ['with a control character in a string', '{ actor(slug: "\u0001\u0000") { name }'],
  ['with a string that does not end', '{ actor(slug: "taliban) { name } }'],
  ['with a block string that does not end', '{ actor(slug: """taliban) { name } }'],
  ['with a string that ends in an escape', '{ actor(slug: "\\'],
  ['with an escaped lone surrogate', String.raw`{ actor(slug: "\uD800") { name } }`],
  ['with an escape beyond Unicode', String.raw`{ actor(slug: "\u{110000}") { name } }`],
  ['with an escape of a million digits', String.raw`{ actor(slug: "\u{${'0'.repeat(9000)}g}") }`],
  ['with a number that starts with 0', '{ actors(first: 01) { totalCount } }'],
  ['with a dot too many', '{ ....F }'],
  ['with text behind it', '{ __typename } }'],
  ['that is HTML', '<script>alert(1)</script>'],
  ['that is SQL', 'SELECT * FROM articles; --'],
  ['that is JSON', '{"query": "{ __typename }"}'],
  ['with a Unicode name', '{ аctor }'],
]

const invalid: readonly (readonly [title: string, query: string])[] = [
  ['with an unknown field', '{ nothing }'],
  ['with the field __proto__', '{ __proto__ }'],
  ['with the field constructor', '{ constructor { name } }'],
  ['with the argument __proto__', '{ actor(slug: "taliban", __proto__: {a: 1}) { name } }'],
  ['with a name of 50,000 letters', `{ ${'a'.repeat(50_000)} }`],
  ['with a fragment on __proto__', '{ ...F } fragment F on __proto__ { name }'],
  ['with a condition on constructor', '{ ... on constructor { name } }'],
  ['with an integer of 5,000 digits', `{ actors(first: ${'9'.repeat(5000)}) { totalCount } }`],
  ['with 1e400', '{ actors(first: 1e400) { totalCount } }'],
  ['with a hundred unknown fields', `{ corpus { ${letters(100)} } }`],
  ['with a leaf that has fields', '{ corpus { version { a } } }'],
  ['with no fields of an object', '{ corpus }'],
  ['that defers', '{ ... @defer { corpus { version } } }'],
  ['that streams', '{ actors { nodes @stream { name } } }'],
  ['with a variable twice', 'query ($a: Int, $a: Int) { actors(first: $a) { totalCount } }'],
  ['with a variable that nothing declares', '{ actors(first: $a) { totalCount } }'],
  ['with a variable of an output type', 'query ($a: Actor) { __typename }'],
  ['that defines a type', 'type A { b: Int } { __typename }'],
  ['that extends the schema', 'extend type Query { secret: String } { __typename }'],
]

/** Different names that are no fields. */
function letters(count: number): string {
  return Array.from({ length: count }, (_, index) => `actorz${index}`).join(' ')
}

export const documents: readonly Attack[] = [
  ...malformed.map(([title, query]): Attack => ({
    title: `a document ${title}`,
    send: ask(query),
    ...parse,
  })),
  ...invalid.map(([title, query]): Attack => ({
    title: `a document ${title}`,
    send: ask(query),
    ...invalidDocument,
  })),
  {
    title: 'a document that is empty',
    send: ask(''),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    title: 'a mutation by POST',
    send: ask('mutation { delete }'),
    status: 400,
    code: 'OPERATION_NOT_SUPPORTED',
  },
  {
    title: 'a subscription',
    send: ask('subscription { corpus { version } }'),
    status: 400,
    code: 'OPERATION_NOT_SUPPORTED',
  },
  {
    title: 'two operations of one name',
    send: ask('query A { __typename } query A { __typename }'),
    status: 400,
    code: ['GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE'],
  },
  {
    title: 'two operations of one name, by that name',
    send: ask('query A { __typename } query A { __typename }', { operationName: 'A' }),
    ...invalidDocument,
  },
  {
    title: 'two operations without a name',
    send: ask('{ __typename } { __typename }'),
    status: 400,
    code: ['GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE'],
  },
  {
    title: 'an empty selection, which the parser of graphql-js lets through',
    send: ask('{}'),
    status: [200, 400],
    code: 'GRAPHQL_PARSE_FAILED',
    maxBytes: 500,
  },
  {
    title: 'a mutation by GET',
    send: getQuery('mutation { delete }'),
    status: 405,
    code: ['METHOD_NOT_ALLOWED', 'OPERATION_NOT_SUPPORTED'],
    headers: { Allow: /: POST$/ },
  },
  {
    title: 'fields 5,000 levels deep',
    send: ask(`${'{a'.repeat(5000)}${'}'.repeat(5000)}`),
    ...overLimit('tokens'),
  },
  {
    title: 'fields 30,000 levels deep that never close',
    send: ask('{a'.repeat(30_000)),
    ...overLimit('tokens'),
  },
  {
    title: 'lists 9,000 levels deep',
    send: ask(`{ a(x: ${'['.repeat(9000)}${']'.repeat(9000)}) }`),
    ...overLimit('tokens'),
  },
  {
    title: 'objects 5,000 levels deep',
    send: ask(`{ a(x: ${'{a:'.repeat(5000)}1${'}'.repeat(5000)}) }`),
    ...overLimit('tokens'),
  },
  {
    title: 'a type 9,000 levels deep',
    send: ask(`query ($x: ${'['.repeat(9000)}Int${']'.repeat(9000)}) { a }`),
    ...overLimit('tokens'),
  },
  {
    title: 'inline fragments 9,000 levels deep',
    send: ask(`{ ${'... {'.repeat(9000)}`),
    ...overLimit('tokens'),
  },
  {
    title: 'fields as deep as the tokens allow',
    send: ask(`${'{a'.repeat(330)}${'}'.repeat(330)}`),
    ...overLimit('depth'),
  },
  {
    title: 'lists as deep as the tokens allow',
    send: ask(`{ actors(filter: ${'['.repeat(480)}${']'.repeat(480)}) { totalCount } }`),
    status: 400,
    code: ['GRAPHQL_VALIDATION_FAILED', 'LIMIT_EXCEEDED'],
    // graphql-js quotes the literal, indented.
    maxBytes: 32_768,
  },
  {
    title: 'objects as deep as the tokens allow',
    send: ask(`{ actors(filter: ${'{not: '.repeat(240)}{}${'}'.repeat(240)}) { totalCount } }`),
    status: [200, 400],
    code: ['INVALID_ARGUMENT', 'LIMIT_EXCEEDED', 'COST_LIMIT_EXCEEDED'],
    maxBytes: 4000,
  },
  {
    title: 'inline fragments as deep as the tokens allow',
    send: ask(`${'{ ...'.repeat(320)} { __typename } ${'}'.repeat(320)}`),
    status: [200, 400],
    code: ['LIMIT_EXCEEDED'],
  },
  {
    title: 'a type as deep as the tokens allow',
    send: ask(
      `query ($x: ${'['.repeat(480)}Int${']'.repeat(480)}) { actors(first: $x) { totalCount } }`,
    ),
    ...invalidDocument,
  },
  {
    title: 'a relation 25 levels deep',
    send: ask(
      `{ location(slug: "pakistan") ${'{ containedIn { location '.repeat(12)}{ id }${' } }'.repeat(12)} }`,
    ),
    ...overLimit('depth'),
  },
  {
    title: '60,000 commas',
    send: ask(`${nameOfTheTaliban}${','.repeat(60_000)}`),
    status: 200,
    data: theTaliban,
  },
  {
    title: '60,000 bytes of comment',
    send: ask(`#${'x'.repeat(60_000)}\n${nameOfTheTaliban}`),
    status: 200,
    data: theTaliban,
  },
  {
    title: '10,000 comments',
    send: ask(`${'#\n'.repeat(10_000)}${nameOfTheTaliban}`),
    ...overLimit('comments'),
  },
  {
    title: 'several operations and no name',
    send: ask('query A { __typename } query B { __typename }'),
    ...resolution,
  },
  ...['C', '__proto__', 'constructor', 'toString', 'A\0', 'a'].map((operationName): Attack => ({
    title: `the operation ${JSON.stringify(operationName)} of a document without it`,
    send: ask('query A { __typename } query B { __typename }', { operationName }),
    ...resolution,
  })),
  {
    title: 'the operation constructor of a document with it',
    send: ask('query constructor { __typename } query B { __typename }', {
      operationName: 'constructor',
    }),
    status: 200,
    data: { __typename: 'Query' },
  },
  {
    title: 'fragments alone',
    send: ask('fragment F on Query { __typename }'),
    status: 400,
    code: ['OPERATION_RESOLUTION_FAILURE', 'GRAPHQL_VALIDATION_FAILED'],
  },
  {
    title: 'an alias of every key that an object inherits',
    send: ask(
      '{ __proto__: __typename constructor: __typename toString: __typename hasOwnProperty: __typename }',
    ),
    status: [200, 400],
    // A name that begins with two underscores is reserved, but not refused by graphql-js.
    maxBytes: 500,
  },
]
