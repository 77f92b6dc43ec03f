import {
  buildClientSchema,
  getIntrospectionQuery,
  executeSync,
  type GraphQLSchema,
  type IntrospectionQuery,
  parse,
  printSchema,
} from 'graphql'
import { expect, it } from 'vitest'
import { schema } from '../../schema/schema.ts'
import { fullIntrospection } from '../../scripts/make-introspection.ts'
import { createIntrospection } from '../../src/worker/introspection/create-introspection.ts'
import { contrarySchema } from './contrary-schema.ts'

function undescribed(schema: GraphQLSchema): GraphQLSchema {
  const query = getIntrospectionQuery({
    descriptions: false,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    inputValueDeprecation: true,
    experimentalDirectiveDeprecation: true,
    oneOf: true,
  })
  const { data } = executeSync({ schema, document: parse(query) })
  return buildClientSchema(data as unknown as IntrospectionQuery)
}

it.each([
  ['ours', schema],
  ['another', contrarySchema],
])('describe() gives a schema all that its introspection says: %s', (_, schema) => {
  const text = fullIntrospection(schema)
  const bare = undescribed(schema)
  expect(fullIntrospection(bare)).not.toBe(text)
  createIntrospection(() => text).describe(bare)
  expect(JSON.parse(fullIntrospection(bare))).toEqual(JSON.parse(text))
})

it('describe() leaves a schema that has its descriptions as it is', () => {
  const before = printSchema(schema)
  createIntrospection(() => fullIntrospection(schema)).describe(schema)
  expect(printSchema(schema)).toBe(before)
})
