/** Fragments that spread themselves, or each other so often that little text is very much; fields that overlap. */
import type { Attack } from '../attack.ts'
import { many } from '../many.ts'
import { invalid, overAnyLimit, overLimit } from '../refusals.ts'
import { ask } from '../requests.ts'

/** A field in itself, so many times, around `inner`. */
function nested(times: number, open: string, inner: string): string {
  return `${`${open} { `.repeat(times)}${inner}${' }'.repeat(times)}`
}

/** Each fragment spreads the next one twice: `2 ** count` of the last one. */
function doubling(count: number, last: string, each = ''): string {
  return many(
    count,
    (n) =>
      `fragment F${n} on Query { ${each} ${n === count - 1 ? last : `...F${n + 1} ...F${n + 1}`} }`,
  )
}

export const fragmentBombs: readonly Attack[] = [
  {
    title: 'a fragment that spreads itself',
    send: ask('{ ...F } fragment F on Query { ...F }'),
    ...invalid,
  },
  {
    title: 'two fragments that spread each other',
    send: ask('{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }'),
    ...invalid,
  },
  {
    title: 'a cycle of 25 fragments',
    send: ask(`{ ...F0 } ${many(25, (n) => `fragment F${n} on Query { ...F${(n + 1) % 25} }`)}`),
    ...invalid,
  },
  {
    title: 'a cycle of fragments through fields',
    send: ask(
      '{ actors { nodes { ...F } } } fragment F on Actor { statements { nodes { speaker { ...F } } } }',
    ),
    ...invalid,
  },
  {
    title: 'a cycle of fragments that nothing uses',
    send: ask('{ __typename } fragment F on Query { ...G } fragment G on Query { ...F }'),
    ...invalid,
  },
  {
    title: '20 fragments that each spread every other',
    send: ask(
      `{ ...F0 } ${many(20, (n) => `fragment F${n} on Query { ${many(20, (m) => `...F${m}`)} }`)}`,
    ),
    status: 400,
    code: ['GRAPHQL_VALIDATION_FAILED', 'LIMIT_EXCEEDED'],
  },
  {
    title: 'a fragment bomb of 2 to the 29th fields',
    send: ask(`{ ...F0 } ${doubling(30, '__typename')}`),
    status: [200, 400],
    code: 'LIMIT_EXCEEDED',
  },
  {
    title: 'a fragment bomb through fields',
    send: ask(
      `{ actor(slug: "taliban") { ...F0 } } ${many(
        8,
        (n) =>
          `fragment F${n} on Actor { ${n === 7 ? 'name' : `statements(first: 100) { nodes { speaker { ...F${n + 1} } } } events(first: 100) { nodes { articles { nodes { actors { nodes { ...F${n + 1} } } } } } }`} }`,
      )}`,
    ),
    ...overAnyLimit,
  },
  {
    title: 'a fragment bomb with an alias at each level',
    send: ask(
      `{ actor(slug: "taliban") { ...F0 } } ${many(
        12,
        (n) =>
          `fragment F${n} on Actor { ${n === 11 ? 'name' : `a: country { location { id } } ...F${n + 1} ... { ...F${n + 1} }`} }`,
      )}`,
    ),
    status: [200, 400],
    code: 'LIMIT_EXCEEDED',
  },
  {
    title: '100 fragments',
    send: ask(
      `{ ${many(100, (n) => `...F${n}`)} } ${many(100, (n) => `fragment F${n} on Query { __typename }`)}`,
    ),
    ...overLimit('fragments'),
  },
  {
    title: 'one fragment 300 times',
    send: ask(`{ ${'...F '.repeat(300)} } fragment F on Query { __typename }`),
    status: [200, 400],
    code: 'LIMIT_EXCEEDED',
  },
  {
    title: 'spreads of 450 fragments that are not there',
    send: ask(`{ ${many(450, (n) => `...F${n}`)} }`),
    status: 400,
    code: ['GRAPHQL_VALIDATION_FAILED', 'LIMIT_EXCEEDED'],
  },
  {
    title: 'fields that overlap and conflict',
    send: ask(`{ ${many(90, (n) => `a: actors(first: ${n}) { totalCount }`)} }`),
    status: 400,
    code: 'LIMIT_EXCEEDED',
  },
  {
    title: 'fields that overlap at every level',
    send: ask(`{ ${nested(6, 'location(slug: "pakistan") { containedIn { location', 'id')} }`),
    status: 400,
    code: ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'LIMIT_EXCEEDED'],
  },
  {
    title: 'fields that overlap through inline fragments',
    send: ask(
      `{ actors { nodes { ${'... on Person { a: name } ... on State { a: slug } ... on Group { a: id } '.repeat(25)} } } }`,
    ),
    status: 400,
    code: ['LIMIT_EXCEEDED', 'GRAPHQL_VALIDATION_FAILED'],
  },
  {
    title: 'fragments that overlap in pairs',
    send: ask(
      `{ ${many(28, (n) => `...F${n}`)} } ${many(28, (n) => `fragment F${n} on Query { actors(first: 1) { nodes { a: name b: slug c: id } } }`)}`,
    ),
    status: [200, 400],
    code: 'LIMIT_EXCEEDED',
  },
]
