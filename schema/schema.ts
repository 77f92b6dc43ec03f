/**
 * The schema as Pothos builds it of the definitions. A field of the answer resolves at once where the
 * store answers at once. In the Worker a `CompiledSchema` stands in its place, which is made of this one.
 */
import { GraphQLSchema } from 'graphql'
import { builder } from './builder.ts'
import './definitions.ts'
import { meterFields } from './meter-fields.ts'

const built = builder.toSchema({ sortSchema: false })

// Before it is made anew, as a schema keeps its types.
meterFields(built)

/** Types in the order of their names, as readers of the SDL look for them; fields as they are written. */
export const schema = new GraphQLSchema({
  ...built.toConfig(),
  // A test makes sure of it: every isolate that starts need not.
  assumeValid: true,
  description:
    'News articles as a graph: who said what, about whom, what happened, when and where. Every fact carries its provenance: how it is known, and the exact passages behind it. What an article does not say is null or an empty list, never a guess and never 0. Lists are paged: 20 items where no size is given, with an exact count. Errors that a client can mend have a code in `extensions.code`: INVALID_ID, INVALID_CURSOR, INVALID_PAGE or INVALID_ARGUMENT for an argument or a variable, GRAPHQL_PARSE_FAILED or GRAPHQL_VALIDATION_FAILED for a document, LIMIT_EXCEEDED for one that is too large or too deep, COST_LIMIT_EXCEEDED for an operation that would cost too much. Each deployment sets its own limits; a refusal names the limit and what would pass. Send the header `Dateline-Cost: true`, or the extension `{"cost": true}`, to be told what an operation costs without executing it.',
})
