import { GraphQLSchema, validateSchema } from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../../schema/schema.ts'

test('schema is valid, as it says of itself', () => {
  const unproven = new GraphQLSchema({ ...schema.toConfig(), assumeValid: false })
  expect(validateSchema(unproven)).toEqual([])
})
