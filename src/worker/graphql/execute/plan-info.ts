/** What a resolver is told of the field that it answers. */
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql'
import { unplannable } from './unplannable.ts'

export interface PlannedOperation {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
}

/**
 * The same for every object and every execution, and so without what differs: who asks for a path or
 * for variables leaves the answer to graphql-js.
 */
export class PlannedInfo implements GraphQLResolveInfo {
  readonly fieldName: string
  readonly fieldNodes: readonly FieldNode[]
  readonly returnType: GraphQLResolveInfo['returnType']
  readonly parentType: GraphQLObjectType
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly rootValue = undefined
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>

  constructor(
    { schema, operation, fragments }: PlannedOperation,
    parentType: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
  ) {
    this.fieldName = field.name
    this.fieldNodes = nodes
    this.returnType = field.type
    this.parentType = parentType
    this.schema = schema
    this.operation = operation
    this.#fragments = fragments
  }

  get fragments(): GraphQLResolveInfo['fragments'] {
    return Object.fromEntries(this.#fragments)
  }

  get path(): never {
    throw unplannable
  }

  get variableValues(): never {
    throw unplannable
  }

  get getAbortSignal(): never {
    throw unplannable
  }

  get getAsyncHelpers(): never {
    throw unplannable
  }
}
