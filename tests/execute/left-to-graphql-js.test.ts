/** What a plan does not answer: whatever makes an error, a promise, or a value that it does not know. */
import type { GraphQLSchema } from 'graphql'
import { buildSchema, execute, getVariableValues, isObjectType, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { Plans } from '../../src/worker/graphql/execute/plans.ts'
import { writeAnswer } from '../../src/worker/graphql/execute/write-answer.ts'
import { selectOperation } from '../../src/worker/graphql/select-operation.ts'
import type { SchemaContext } from '../../schema/builder.ts'

const sdl = `
  directive @other on FIELD
  interface Named { name: String }
  type Cat implements Named { name: String lives: Int! }
  type Dog implements Named { name: String }
  type Stone { name: String }
  enum Size { SMALL LARGE }
  scalar Anything
  type Query {
    text: String  sure: String!  id: ID  int: Int  float: Float  boolean: Boolean
    size: Size  anything: Anything  texts: [String!]  grid: [[Int]]  named: Named  cat: Cat
  }
`

/** A schema whose root field gives the value. */
function schemaOf(field: string, give: () => unknown): GraphQLSchema {
  const schema = buildSchema(sdl)
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && type.name === 'Query') {
      const of = type.getFields()[field]
      if (of !== undefined) of.resolve = give
    }
  }
  return schema
}

function planned(schema: GraphQLSchema, query: string): string | null {
  const document = parse(query)
  const operation = selectOperation(document, null)
  const { variableValues } = getVariableValues(schema, operation.variableDefinitions ?? [], {})
  if (variableValues === undefined) throw new Error('The variables were refused')
  const plan = new Plans(schema, document, null).find(operation, variableValues.coerced)
  const context = {} as SchemaContext
  const bytes = plan && writeAnswer(plan, { context, variables: variableValues, written: null })
  return bytes === null ? null : new TextDecoder().decode(bytes)
}

const stone = { __typename: 'Stone' }

describe('writeAnswer() gives nothing', () => {
  test.for<[string, string, () => unknown]>([
    [
      '{ text }',
      'where a resolver throws',
      () => {
        throw new Error('no')
      },
    ],
    ['{ text }', 'where it gives an error', () => new Error('no')],
    ['{ cat { name } }', 'where it gives an error for an object', () => new Error('no')],
    ['{ text }', 'where it gives a promise', () => Promise.resolve('late')],
    ['{ cat { name } }', 'where it gives a promise of an object', () => Promise.resolve({})],
    ['{ cat { name } }', 'where a property is a promise', () => ({ name: Promise.resolve('x') })],
    ['{ cat { name } }', 'where a property is a method', () => ({ name: () => 'x' })],
    ['{ sure }', 'for null that is never null', () => null],
    ['{ sure }', 'for what is not there and never null', () => undefined],
    ['{ cat { lives } }', 'for null in an object', () => ({ lives: null })],
    ['{ texts }', 'for null in a list', () => ['a', null]],
    ['{ texts }', 'for a promise in a list', () => ['a', Promise.resolve('b')]],
    ['{ texts }', 'for a list that is none', () => 'abc'],
    ['{ texts }', 'for what may be read once', () => new Set(['a']).values()],
    ['{ int }', 'for an integer that is none', () => 1.5],
    ['{ int }', 'for one that is too large', () => 2 ** 31],
    ['{ int }', 'for a text of no number', () => 'x'],
    ['{ float }', 'for no number', () => Number.NaN],
    ['{ boolean }', 'for a text as a truth value', () => 'yes'],
    ['{ size }', 'for no value of the enum', () => 'HUGE'],
    ['{ id }', 'for an id of another kind', () => true],
    ['{ anything }', 'for an object as a leaf', () => ({ a: 1 })],
    ['{ named { name } }', 'for a type that it cannot be of', () => stone],
    ['{ named { name } }', 'for an unknown type', () => ({ __typename: 'Nothing' })],
    ['{ text @other }', 'where there is another directive', () => 'x'],
  ])('%s %s', ([query, , give]) => {
    const field = /\w+/.exec(query)?.[0] ?? ''
    expect(planned(schemaOf(field, give), query)).toBeNull()
  })
})

describe('writeAnswer() gives what graphql-js gives', () => {
  test.for<[string, unknown]>([
    ['{ text }', null],
    ['{ text }', undefined],
    ['{ text }', 12],
    ['{ text }', true],
    ['{ text }', 'a "quote", \u2028, \ud83d\ude42 and \ud800'],
    ['{ id }', 12],
    ['{ int }', -0],
    ['{ int }', '12'],
    ['{ int }', true],
    ['{ int }', 12n],
    ['{ float }', 1e21],
    ['{ float }', -0],
    ['{ float }', 1.5],
    ['{ float }', '2.5'],
    ['{ boolean }', 1],
    ['{ size }', 'LARGE'],
    ['{ anything }', 'text'],
    ['{ anything }', 1.5],
    ['{ anything }', false],
    ['{ texts }', []],
    ['{ texts }', null],
    ['{ grid }', [[1, null], null, []]],
    ['{ cat { name lives __typename } }', { name: null, lives: 9 }],
    ['{ cat { ... on Dog { name } } }', { name: 'x', lives: 9 }],
  ])('%s: %o', ([query, value]) => {
    const field = /\w+/.exec(query)?.[0] ?? ''
    const schema = schemaOf(field, () => value)
    const result = execute({ schema, document: parse(query) })
    expect(planned(schema, query)).toBe(JSON.stringify(result))
  })
})
