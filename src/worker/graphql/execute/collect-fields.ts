/** What selections ask of one object type (GraphQL specification, CollectFields). */
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql'
import { isAbstractType, Kind } from 'graphql'
import type { Variables } from '../../limits/value-of.ts'
import { isSelected } from './conditions.ts'
import { unplannable } from './unplannable.ts'

export interface CollectOptions {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Of `@skip` and `@include`. */
  readonly variables: Variables
}

/** By response name, in the order of the answer. */
export function collectFields(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  { schema, fragments, variables }: CollectOptions,
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>()
  const spread = new Set<string>()

  function collect(set: SelectionSetNode): void {
    for (const selection of set.selections) {
      if (!isSelected(selection.directives, variables)) continue
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value
        const nodes = fields.get(name)
        if (nodes === undefined) fields.set(name, [selection])
        else nodes.push(selection)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(selection.typeCondition?.name.value)) collect(selection.selectionSet)
      } else {
        const fragment = fragments.get(selection.name.value)
        // An experiment of graphql-js that the parser has to be told of.
        if (fragment?.variableDefinitions !== undefined) throw unplannable
        if (fragment === undefined || spread.has(selection.name.value)) continue
        if (!applies(fragment.typeCondition.name.value)) continue
        spread.add(selection.name.value)
        collect(fragment.selectionSet)
      }
    }
  }

  function applies(condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true
    const wanted = schema.getType(condition)
    return wanted !== undefined && isAbstractType(wanted) && schema.isSubType(wanted, type)
  }

  for (const set of sets) collect(set)
  return fields
}
