/** Short documents that ask for the same very often: aliases, directives, repeated fields, operations, variables. */
import type { Attack } from '../attack.ts'
import { many } from '../many.ts'
import { overLimit } from '../refusals.ts'
import { ask } from '../requests.ts'

export const widthBombs: readonly Attack[] = [
  {
    title: 'an alias bomb of 300 aliases',
    send: ask(`{ ${many(300, (n) => `a${n}: __typename`)} }`),
    ...overLimit('aliases'),
  },
  {
    title: 'an alias bomb of lists',
    send: ask(`{ ${many(60, (n) => `a${n}: actors(first: 100) { nodes { id } }`)} }`),
    status: 400,
    code: 'LIMIT_EXCEEDED',
  },
  {
    title: 'an alias bomb in a fragment',
    send: ask(
      `{ actors(first: 100) { nodes { ...F } } } fragment F on Actor { ${many(40, (n) => `a${n}: name`)} }`,
    ),
    ...overLimit('aliases'),
  },
  {
    title: 'an alias bomb of 31 aliases',
    send: ask(`{ corpus { ${many(31, (n) => `a${n}: version`)} } }`),
    ...overLimit('aliases'),
  },
  {
    title: '30 aliases, which are allowed',
    send: ask(`{ corpus { ${many(30, (n) => `a${n}: version`)} } }`),
    status: 200,
  },
  {
    title: '21 fields of the root',
    send: ask(`{ ${many(21, (n) => `a${n}: __typename`)} }`),
    ...overLimit('rootFields'),
  },
  {
    title: '21 fields of the root by fragments',
    send: ask(
      `{ ...F ...G } fragment F on Query { ${many(11, (n) => `a${n}: __typename`)} } fragment G on Query { ${many(11, (n) => `b${n}: __typename`)} }`,
    ),
    ...overLimit('rootFields'),
  },
  {
    title: 'a directive bomb on one field',
    send: ask(`{ __typename ${'@skip(if: false) '.repeat(100)} }`),
    ...overLimit('directives'),
  },
  {
    title: 'a directive bomb of unknown directives',
    send: ask(`{ __typename ${many(400, (n) => `@a${n}`)} }`),
    ...overLimit('directives'),
  },
  {
    title: 'a directive bomb on the operation',
    send: ask(`query ${'@a '.repeat(400)} { __typename }`),
    ...overLimit('directives'),
  },
  {
    title: 'a directive bomb on fields',
    send: ask(`{ corpus { ${'version @include(if: true) '.repeat(30)} } }`),
    status: 400,
    code: 'LIMIT_EXCEEDED',
  },
  {
    title: 'a field a hundred times',
    send: ask(`{ corpus { ${'version '.repeat(100)} } }`),
    ...overLimit('repeats'),
  },
  {
    title: 'a field 950 times',
    send: ask(`{ corpus { ${'version '.repeat(950)} } }`),
    ...overLimit('repeats'),
  },
  {
    title: 'a field with fields 150 times',
    send: ask(`{ ${'corpus { version } '.repeat(150)} }`),
    status: 400,
    code: 'LIMIT_EXCEEDED',
  },
  {
    title: '60 operations',
    send: ask(
      many(60, (n) => `query A${n} { __typename }`),
      { operationName: 'A1' },
    ),
    ...overLimit('operations'),
  },
  {
    title: '150 variables that nothing uses',
    send: ask(`query (${many(150, (n) => `$v${n}: Int`)}) { __typename }`),
    status: 400,
    code: ['GRAPHQL_VALIDATION_FAILED', 'LIMIT_EXCEEDED'],
  },
  {
    title: 'a list literal of 900 values',
    send: ask(`{ nodes(ids: [${'"a" '.repeat(900)}]) { id } }`),
    status: [200, 400],
    code: ['INVALID_ARGUMENT', 'LIMIT_EXCEEDED', 'COST_LIMIT_EXCEEDED'],
  },
]
