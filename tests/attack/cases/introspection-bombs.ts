/** Introspection beyond what tools ask, which would give the schema many times over. */
import { getIntrospectionQuery } from 'graphql'
import type { Attack } from '../attack.ts'
import { many } from '../many.ts'
import { largestAnswer, overAnyLimit, overLimit } from '../refusals.ts'
import { ask, askWith, getQuery } from '../requests.ts'

/** A field in itself, so many times, around `inner`. */
function nested(times: number, open: string, inner: string): string {
  return `${`${open} { `.repeat(times)}${inner}${' }'.repeat(times)}`
}

export const introspectionBombs: readonly Attack[] = [
  {
    title: 'an introspection of fields of types of fields',
    send: ask(
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    ),
    status: 400,
    code: ['GRAPHQL_VALIDATION_FAILED', 'LIMIT_EXCEEDED', 'COST_LIMIT_EXCEEDED'],
  },
  {
    title: 'an introspection of possible types and interfaces in a circle',
    send: ask(
      '{ __schema { types { possibleTypes { interfaces { possibleTypes { interfaces { possibleTypes { fields { name } } } } } } } } }',
    ),
    status: 400,
    code: ['GRAPHQL_VALIDATION_FAILED', 'LIMIT_EXCEEDED', 'COST_LIMIT_EXCEEDED'],
  },
  {
    title: 'an introspection of input fields in a circle',
    send: ask(
      '{ __schema { types { inputFields { type { ofType { ofType { inputFields { type { ofType { ofType { inputFields { name } } } } } } } } } } } }',
    ),
    status: 400,
    code: ['GRAPHQL_VALIDATION_FAILED', 'LIMIT_EXCEEDED', 'COST_LIMIT_EXCEEDED'],
  },
  {
    title: 'an introspection 60 wrapped types deep',
    send: ask(`{ __type(name: "Query") { fields { type { ${nested(60, 'ofType', 'name')} } } } }`),
    ...overLimit('depth'),
  },
  {
    title: '19 introspections under aliases',
    send: ask(
      `{ ${many(19, (n) => `a${n}: __schema { types { name description fields { name description args { name description type { name } } type { name } } } }`)} }`,
    ),
    ...overAnyLimit,
  },
  {
    title: '20 types under aliases with all that they have',
    send: ask(
      `{ ${many(20, (n) => `a${n}: __type(name: "Statement") { fields { description args { description type { fields { description args { description } } } } } }`)} }`,
    ),
    status: [200, 400],
    maxBytes: largestAnswer,
    code: ['LIMIT_EXCEEDED', 'COST_LIMIT_EXCEEDED', 'GRAPHQL_VALIDATION_FAILED'],
  },
  ...['__proto__', 'constructor', 'toString', '', '\0', 'a'.repeat(10_000)].map((name): Attack => ({
    title: `the type ${JSON.stringify(name.slice(0, 20))}, which there is none of`,
    send: askWith('query ($name: String!) { __type(name: $name) { name } }', { name }),
    status: 200,
    data: { __type: null },
  })),
  {
    title: 'the introspection of a tool by POST, which is allowed',
    send: ask(getIntrospectionQuery()),
    status: 200,
    maxBytes: 400_000,
  },
  {
    title: 'the introspection of a tool by GET, which is allowed',
    send: getQuery(getIntrospectionQuery({ descriptions: false })),
    status: 200,
    maxBytes: 400_000,
  },
  {
    title: 'the introspection of a tool with everything, which is allowed',
    send: ask(
      getIntrospectionQuery({
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      }),
      { operationName: 'IntrospectionQuery' },
    ),
    status: 200,
    maxBytes: 400_000,
  },
]
