/** The schema as SDL: what is committed as `schema.graphql` and served to clients. */
import type { GraphQLSchema } from 'graphql'
import { isIntrospectionType, isSpecifiedScalarType, printSchema, printType } from 'graphql'

/**
 * The types in the order of their names, so that a change shows as a small difference, and the fields
 * of each in the order in which they are written. Ends in a line break.
 */
export function printSdl(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
  return `${[printRoots(schema), ...types.map(printType)].join('\n\n')}\n`
}

/** `schema { … }` with its description: what graphql-js prints before the first type. */
function printRoots(schema: GraphQLSchema): string {
  const sdl = printSchema(schema)
  return sdl.slice(0, sdl.indexOf('\n}\n') + 2)
}
