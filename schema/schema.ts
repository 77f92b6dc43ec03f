/**
 * The schema: every type, imported once for its definition, and built. A field of the answer resolves
 * at once where the store answers at once.
 */
import { GraphQLSchema } from 'graphql'
import { builder } from './builder.ts'
import './connections/search-connection.ts'
import './connections/timeline-connection.ts'
import { meterFields } from './meter-fields.ts'
import './scalars/date.ts'
import './scalars/edtf.ts'
import './scalars/url.ts'
import './types/actor-count.ts'
import './types/actor-link.ts'
import './types/actor.ts'
import './types/article.ts'
import './types/attribution-candidate.ts'
import './types/attribution.ts'
import './types/casualties.ts'
import './types/corpus.ts'
import './types/dateline.ts'
import './types/duration.ts'
import './types/event-facets.ts'
import './types/event-kind-count.ts'
import './types/event-link.ts'
import './types/event-order-link.ts'
import './types/event-report.ts'
import './types/event.ts'
import './types/evidence.ts'
import './types/group.ts'
import './types/highlight-fragment.ts'
import './types/highlight.ts'
import './types/location-count.ts'
import './types/location-link.ts'
import './types/location.ts'
import './types/medium-count.ts'
import './types/medium-reference.ts'
import './types/mention.ts'
import './types/month-count.ts'
import './types/node.ts'
import './types/occurrence.ts'
import './types/organization.ts'
import './types/paragraph.ts'
import './types/path-link.ts'
import './types/path.ts'
import './types/person.ts'
import './types/position.ts'
import './types/provenance.ts'
import './types/quantity.ts'
import './types/segment.ts'
import './types/state.ts'
import './types/statement-act-count.ts'
import './types/statement-facets.ts'
import './types/statement-form-count.ts'
import './types/statement-link.ts'
import './types/statement-subject.ts'
import './types/statement.ts'
import './types/time-expression.ts'
import './types/time-reference.ts'

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
