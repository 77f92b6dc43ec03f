/** Variables and other JSON: huge, odd, deep, or named like what every object inherits. */
import type { Attack } from '../attack.ts'
import { ask, askWith, get, nameOfTheTaliban, post, theTaliban } from '../requests.ts'

const refused = { status: 400, code: 'INVALID_ARGUMENT' } as const
const badRequest = { status: 400, code: 'BAD_REQUEST' } as const

const bySlug = 'query ($slug: String!) { actor(slug: $slug) { name } }'
const byFirst = 'query ($first: Int) { actors(first: $first) { nodes { slug } } }'
const byFilter = 'query ($filter: ActorFilter) { actors(filter: $filter) { totalCount } }'

/** The body with the value as raw JSON text, which `JSON.stringify` would not make. */
function raw(query: string, variables: string): Attack['send'] {
  return post(`{"query":${JSON.stringify(query)},"variables":${variables}}`)
}

function deepArray(levels: number): string {
  return `${'['.repeat(levels)}${']'.repeat(levels)}`
}

function deepObject(levels: number, key = 'a'): string {
  return `${`{"${key}":`.repeat(levels)}1${'}'.repeat(levels)}`
}

const slugsOfNothing: readonly (readonly [title: string, json: string])[] = [
  ['NUL', String.raw`"\u0000"`],
  ['NUL behind a slug', String.raw`"taliban\u0000"`],
  ['a lone surrogate', String.raw`"\ud800"`],
  ['a lone surrogate behind a slug', String.raw`"taliban\udfff"`],
  ['a surrogate pair the wrong way round', String.raw`"\udc00\ud800"`],
  ['__proto__', '"__proto__"'],
  ['constructor', '"constructor"'],
  ['hasOwnProperty', '"hasOwnProperty"'],
  ['a path', '"../../../../etc/passwd"'],
  ['10,000 letters', `"${'a'.repeat(10_000)}"`],
  ['a text in another Unicode form', String.raw`"tálíban"`],
  ['a text of capital letters', '"TALIBAN"'],
]

const badNumbers: readonly (readonly [title: string, json: string])[] = [
  ['1e400', '1e400'],
  ['-1e400', '-1e400'],
  ['a half', '1.5'],
  ['2 to the 31st', '2147483648'],
  ['2 to the 53rd and one', '9007199254740993'],
  ['5,000 digits', '9'.repeat(5000)],
  ['a text', '"1"'],
  ['true', 'true'],
  ['a list', '[1,2]'],
  ['an object', '{}'],
  ['an object that claims to be a number', '{"valueOf":1,"toString":1}'],
]

const badFilters: readonly (readonly [title: string, json: string])[] = [
  ['the field __proto__', '{"__proto__":{"name":"x"}}'],
  ['the field constructor', '{"constructor":{"prototype":{"name":"x"}}}'],
  ['the field toString', '{"toString":"x"}'],
  ['an unknown field', '{"$where":"1"}'],
  ['a value of an enum named __proto__', '{"kinds":["__proto__"]}'],
  ['a value of an enum named constructor', '{"kinds":["constructor"]}'],
  ['an object for a text', '{"name":{"$ne":null}}'],
  ['a list of lists for a list', '{"kinds":[["PERSON"]]}'],
  ['a list for an object', '[{"name":"x"}]'],
  ['a text of 501 characters', `{"name":"${'a'.repeat(501)}"}`],
  ['conditions 6 levels deep', `${'{"not":'.repeat(7)}{}${'}'.repeat(7)}`],
  ['101 conditions', `{"any":[${'{"name":"a"},'.repeat(100)}{"name":"a"}]}`],
]

export const variables: readonly Attack[] = [
  ...slugsOfNothing.map(([title, json]): Attack => ({
    title: `a slug that is ${title}`,
    send: raw(bySlug, `{"slug":${json}}`),
    status: 200,
    data: { actor: null },
  })),
  ...badNumbers.map(([title, json]): Attack => ({
    title: `a number that is ${title}`,
    send: raw(byFirst, `{"first":${json}}`),
    status: 400,
    code: ['INVALID_ARGUMENT', 'BAD_REQUEST'],
  })),
  ...[
    ['-0', '-0'],
    ['0.0', '0.0'],
    ['0e9', '0e9'],
  ].map(([title = '', json = '']): Attack => ({
    title: `a number that is ${title}, which is 0`,
    send: raw(byFirst, `{"first":${json}}`),
    status: 200,
    data: { actors: { nodes: [] } },
  })),
  ...badFilters.map(([title, json]): Attack => ({
    title: `a filter with ${title}`,
    send: raw(byFilter, `{"filter":${json}}`),
    // What graphql-js finds has no data; what a resolver finds has data that is null.
    status: [200, 400],
    code: ['INVALID_ARGUMENT', 'LIMIT_EXCEEDED', 'COST_LIMIT_EXCEEDED'],
  })),
  {
    title: 'a variable named __proto__',
    send: raw(
      'query ($__proto__: String!) { actor(slug: $__proto__) { name } }',
      '{"__proto__":"taliban"}',
    ),
    status: 200,
    data: theTaliban,
  },
  {
    title: 'variables that are given as __proto__ alone',
    send: raw(bySlug, '{"__proto__":{"slug":"taliban"}}'),
    ...refused,
  },
  ...['constructor', 'toString', '__proto__', 'valueOf'].map((name): Attack => ({
    title: `a variable named ${name} that is not given`,
    send: askWith(`query ($${name}: String!) { actor(slug: $${name}) { name } }`, {}),
    ...refused,
  })),
  {
    title: 'variables that the operation has not',
    send: raw(bySlug, '{"slug":"taliban","__proto__":1,"constructor":2,"admin":true}'),
    status: 200,
    data: theTaliban,
  },
  {
    title: 'a variable twice, the last of which counts as JSON has it',
    send: raw(bySlug, '{"slug":"pakistan","slug":"taliban"}'),
    status: 200,
    data: theTaliban,
  },
  {
    title: 'a query twice, the last of which counts as JSON has it',
    send: post(`{"query":"{ secret }","query":${JSON.stringify(nameOfTheTaliban)}}`),
    status: 200,
    data: theTaliban,
  },
  ...['[]', '"x"', '1', 'true', '[{"slug":"taliban"}]'].map((json): Attack => ({
    title: `variables that are ${json}`,
    send: raw(bySlug, json),
    ...badRequest,
  })),
  ...['["x"]', '"x"', '1', 'false'].map((json): Attack => ({
    title: `extensions that are ${json}`,
    send: post(`{"query":"{ __typename }","extensions":${json}}`),
    ...badRequest,
  })),
  ...['{}', '[]', '1', 'true', '{"toString":"{__typename}"}'].map((json): Attack => ({
    title: `a query that is ${json}`,
    send: post(`{"query":${json}}`),
    ...badRequest,
  })),
  ...['{}', '["A"]', '1'].map((json): Attack => ({
    title: `an operation name that is ${json}`,
    send: post(`{"query":"query A { __typename }","operationName":${json}}`),
    ...badRequest,
  })),
  {
    title: 'lists 10,000 levels deep in a variable',
    send: raw(byFirst, `{"first":${deepArray(10_000)}}`),
    status: 400,
    code: ['BAD_REQUEST', 'LIMIT_EXCEEDED', 'INVALID_ARGUMENT'],
  },
  {
    title: 'lists 7,000 levels deep in a variable, within its size',
    send: raw(byFirst, `{"first":${deepArray(7000)}}`),
    status: 400,
    code: ['BAD_REQUEST', 'LIMIT_EXCEEDED', 'INVALID_ARGUMENT'],
  },
  {
    title: 'lists 7,000 levels deep in a variable that the operation has not',
    send: raw(bySlug, `{"slug":"taliban","x":${deepArray(7000)}}`),
    status: [200, 400],
    code: ['BAD_REQUEST', 'LIMIT_EXCEEDED', 'INVALID_ARGUMENT'],
  },
  {
    title: 'lists 7,000 levels deep for a filter',
    send: raw(byFilter, `{"filter":${deepArray(7000)}}`),
    status: 400,
    code: ['BAD_REQUEST', 'LIMIT_EXCEEDED', 'INVALID_ARGUMENT'],
  },
  {
    title: 'lists 7,000 levels deep for a list',
    send: raw(
      'query ($x: [NodeKind!]) { search(query: "a", kinds: $x) { totalCount } }',
      `{"x":${deepArray(7000)}}`,
    ),
    status: 400,
    code: ['BAD_REQUEST', 'LIMIT_EXCEEDED', 'INVALID_ARGUMENT'],
  },
  {
    title: 'filters 2,000 levels deep in each other',
    send: raw(byFilter, `{"filter":${'{"not":'.repeat(2000)}{}${'}'.repeat(2000)}}`),
    status: 400,
    code: ['BAD_REQUEST', 'LIMIT_EXCEEDED', 'INVALID_ARGUMENT'],
  },
  {
    title: 'objects 9,000 levels deep in the variables',
    send: raw(bySlug, `{"slug":${deepObject(9000)}}`),
    status: 400,
    code: ['BAD_REQUEST', 'LIMIT_EXCEEDED', 'INVALID_ARGUMENT'],
  },
  {
    title: 'objects 5,000 levels deep in the extensions',
    send: post(`{"query":${JSON.stringify(nameOfTheTaliban)},"extensions":${deepObject(5000)}}`),
    status: [200, 400],
    code: ['BAD_REQUEST', 'LIMIT_EXCEEDED'],
  },
  {
    title: 'lists 30,000 levels deep as the body',
    send: post(deepArray(30_000)),
    ...badRequest,
  },
  {
    title: 'objects 10,000 levels deep as the body',
    send: post(deepObject(10_000, 'q')),
    ...badRequest,
  },
  {
    title: 'lists 5,000 levels deep in the address',
    send: get([
      ['query', byFirst],
      ['variables', `{"first":${deepArray(2500)}}`],
    ]),
    status: [400, 414],
    code: ['BAD_REQUEST', 'LIMIT_EXCEEDED', 'INVALID_ARGUMENT', 'URI_TOO_LONG'],
  },
  {
    title: 'variables of 30,000 bytes',
    send: askWith(bySlug, { slug: 'a'.repeat(30_000) }),
    status: 400,
    code: 'LIMIT_EXCEEDED',
    extensions: { limit: 'variablesSize' },
  },
  {
    title: '5,000 variables that the operation has not',
    send: askWith(
      bySlug,
      Object.fromEntries([
        ['slug', 'taliban'],
        ...Array.from({ length: 5000 }, (_, index) => [`v${index}`, 1]),
      ]),
    ),
    status: 400,
    code: 'LIMIT_EXCEEDED',
    extensions: { limit: 'variablesSize' },
  },
  {
    title: 'a parameter named __proto__ with a query in it',
    send: post('{"__proto__":{"query":"{ __typename }"}}'),
    ...badRequest,
  },
  {
    title: 'a parameter that there is none of',
    send: ask('{ __typename }', { admin: true }),
    ...badRequest,
  },
  {
    title: 'a list of 2,000 null ids',
    send: askWith('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array.from({ length: 2000 }, () => null),
    }),
    ...refused,
  },
]
