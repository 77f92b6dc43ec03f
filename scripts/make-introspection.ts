/**
 * Writes the answer to the fullest introspection query that graphql-js knows to
 * `build/introspection.json.bin`, which the Worker answers every standard one from.
 */
import { join } from 'node:path'
import { type GraphQLSchema, executeSync, getIntrospectionQuery, parse } from 'graphql'
import { schema } from '../schema/schema.ts'
import { projectRoot } from './project-root.ts'
import { fullestIntrospection } from './fullest-introspection.ts'
import { writeIfChanged } from './write-if-changed.ts'

export async function makeIntrospection(): Promise<void> {
  await writeIfChanged(
    join(projectRoot, 'build', 'introspection.json.bin'),
    fullIntrospection(schema),
  )
}

/** `{"data":{"__schema":…}}`, with all that is deprecated. */
export function fullIntrospection(schema: GraphQLSchema): string {
  const query = getIntrospectionQuery(fullestIntrospection)
  const { data, errors } = executeSync({ schema, document: parse(query) })
  if (errors !== undefined) throw new AggregateError(errors, 'Cannot introspect the schema')
  return JSON.stringify({ data })
}
