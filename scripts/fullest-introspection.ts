/** What the fullest introspection query asks for that graphql-js knows. */
import type { IntrospectionOptions } from 'graphql'

export const fullestIntrospection: IntrospectionOptions = {
  descriptions: true,
  schemaDescription: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  inputValueDeprecation: true,
  experimentalDirectiveDeprecation: true,
  oneOf: true,
}
