/** Which operation of a document is asked for (GraphQL specification, GetOperation). */
import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import { GraphQLError, Kind } from 'graphql'

/** @throws {GraphQLError} OPERATION_RESOLUTION_FAILURE, OPERATION_NOT_SUPPORTED for all but queries. */
export function selectOperation(
  document: DocumentNode,
  operationName: string | null,
): OperationDefinitionNode {
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  )
  const [selected, second] = operations.filter(
    ({ name }) => operationName === null || name?.value === operationName,
  )
  if (selected === undefined || (second !== undefined && operationName === null)) {
    throw new GraphQLError(unresolved(operations, operationName), {
      extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
    })
  }
  if (selected.operation !== 'query') {
    throw new GraphQLError(
      `Cannot run the ${selected.operation}: expected a query, nothing else is served here.`,
      { nodes: selected, extensions: { code: 'OPERATION_NOT_SUPPORTED' } },
    )
  }
  return selected
}

const maxListed = 10

function unresolved(
  operations: readonly OperationDefinitionNode[],
  operationName: string | null,
): string {
  if (operations.length === 0) return 'Cannot find an operation: the document defines none.'
  const names = operations.map(({ name }) =>
    name === undefined ? 'one without a name' : name.value,
  )
  const listed = [...names.slice(0, maxListed), ...(names.length > maxListed ? ['…'] : [])]
  return operationName === null
    ? `Cannot choose an operation: the document defines ${listed.join(', ')}; expected the parameter "operationName".`
    : `Cannot find the operation ${JSON.stringify(operationName.slice(0, 80))}: the document defines ${listed.join(', ')}.`
}
