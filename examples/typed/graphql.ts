/** `graphql()` with the types of this schema, and of its scalars. */
import { initGraphQLTada } from 'gql.tada'
import type { introspection } from './graphql-env.d.ts'

export const graphql = initGraphQLTada<{
  introspection: introspection
  scalars: { Date: string; EDTF: string; URL: string }
}>()
