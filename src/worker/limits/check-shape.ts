/**
 * What a document may look like, found before it is validated: validating compares selections with each
 * other and looks for similar names, which a document of few tokens can make slow.
 */
import type { DocumentNode, GraphQLError, OperationDefinitionNode, SelectionSetNode } from 'graphql'
import { Kind } from 'graphql'
import type { Limits } from './limits.ts'
import { countWritten } from './count-written.ts'
import { measureSelections } from './measure-selections.ts'
import { findRepeats } from './find-repeats.ts'
import { limitError } from './limit-error.ts'

/**
 * One error for each limit that the document is over, each LIMIT_EXCEEDED; none where it may be
 * validated. Takes unknown fragments and fragments that spread themselves, which validation then
 * refuses. Linear in the document.
 */
export function checkShape(document: DocumentNode, limits: Limits): readonly GraphQLError[] {
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  )
  const fragments = new Map<string, SelectionSetNode>()
  let fragmentCount = 0
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue
    fragmentCount += 1
    fragments.set(definition.name.value, definition.selectionSet)
  }
  const { aliases, directives, variables } = countWritten(document)
  const errors: GraphQLError[] = []
  const hold = (limit: string, maximum: number, found: number, what: string, remedy: string) => {
    if (found > maximum) errors.push(limitError(limit, maximum, found, what, remedy))
  }
  hold(
    'operations',
    limits.maxOperations,
    operations.length,
    'operations in one document',
    'send only those that you execute',
  )
  hold(
    'fragments',
    limits.maxFragments,
    fragmentCount,
    'fragments in one document',
    `leave out or write out ${fragmentCount - limits.maxFragments}`,
  )
  hold('aliases', limits.maxAliases, aliases, 'aliases', `take ${aliases - limits.maxAliases} away`)
  hold(
    'directives',
    limits.maxDirectives,
    directives,
    'directives',
    `take ${directives - limits.maxDirectives} away`,
  )
  hold(
    'variables',
    limits.maxVariables,
    variables,
    'variables and uses of variables',
    `take ${variables - limits.maxVariables} away`,
  )
  const measure = measureSelections(fragments)
  const sizes = operations.map((operation) => measure(operation.selectionSet))
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) sizes.push(measure(definition.selectionSet))
  }
  const depth = Math.max(0, ...sizes.map((size) => size.depth))
  const fields = Math.max(0, ...sizes.map((size) => size.fields))
  const rootFields = Math.max(
    0,
    ...operations.map((operation) => measure(operation.selectionSet).rootFields),
  )
  hold(
    'depth',
    limits.maxDepth,
    depth,
    'levels of fields',
    `make it ${depth - limits.maxDepth} less deep where it is deepest, or ask in two operations`,
  )
  hold(
    'rootFields',
    limits.maxRootFields,
    rootFields,
    'fields of the root, fragments written out',
    `ask for ${rootFields - limits.maxRootFields} of them in another operation`,
  )
  hold(
    'fields',
    limits.maxFields,
    fields,
    'selected fields, fragments written out',
    `select ${fields - limits.maxFields} fewer, or spread fragments less often`,
  )
  // What follows walks the fields as they are written out, so that their number must be bounded.
  const isBounded = fields <= limits.maxFields && sizes.every((size) => !size.isCircular)
  if (!isBounded) return errors
  const repeats = mostRepeated(operations, fragments)
  hold(
    'repeats',
    limits.maxRepeats,
    repeats.count,
    `selections of \`${repeats.name}\` on one object`,
    'select it once, with everything that you need of it',
  )
  return errors
}

function mostRepeated(
  operations: readonly OperationDefinitionNode[],
  fragments: ReadonlyMap<string, SelectionSetNode>,
) {
  let most = { name: '', count: 0 }
  const sets = [...operations.map(({ selectionSet }) => selectionSet), ...fragments.values()]
  for (const set of sets) {
    const found = findRepeats(set, fragments)
    if (found.count > most.count) most = found
  }
  return most
}
