/** Making a GraphQL enum of a closed vocabulary, so that the two cannot drift apart. */
import { builder } from '../builder.ts'

/** The enum `name` with the values of the vocabulary, in its order; each value must be described. */
export function describedEnum<const Value extends string>(
  name: string,
  vocabulary: readonly Value[],
  description: string,
  descriptions: Readonly<Record<Value, string>>,
) {
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(
      vocabulary.map((value) => [value, { value, description: descriptions[value] }]),
      // Object.fromEntries forgets which keys it was given.
    ) as { [V in Value]: { value: V; description: string } },
  })
}
