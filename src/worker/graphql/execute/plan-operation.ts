/** Makes the plan of an operation. */
import type {
  FieldNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLOutputType,
  SelectionSetNode,
} from 'graphql'
import {
  getArgumentValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { Variables } from '../../limits/value-of.ts'
import type { Arguments, FieldPlan, ObjectPlan, OperationPlan, ValuePlan } from './answer-plan.ts'
import { collectFields } from './collect-fields.ts'
import { hasVariable } from './has-variable.ts'
import { asciiPiece } from './json-bytes.ts'
import { type PlannedOperation, PlannedInfo } from './plan-info.ts'
import { planLeaf, planTypename } from './plan-leaf.ts'
import { selectionText } from './selection-text.ts'
import { unplannable } from './unplannable.ts'
import type { KeptObjects, WrittenObjects } from './written-objects.ts'

const noArguments: Arguments = Object.freeze(Object.create(null) as Arguments)

/**
 * @param conditions - the variables of `@skip` and `@include`: the plan holds for their values alone.
 * @param written - where objects of the answers are kept; null where they are not.
 * @throws for what graphql-js is to execute: introspection, other directives, arguments that are wrong.
 */
export function planOperation(
  planned: PlannedOperation,
  conditions: Variables,
  written: WrittenObjects | null,
): OperationPlan {
  const { schema, operation, fragments } = planned
  const collecting = { schema, fragments, variables: conditions }
  const root = schema.getRootType(operation.operation)
  if (root == null || (operation.directives?.length ?? 0) > 0) throw unplannable
  let size = 0
  let places = 0

  function planObject(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): ObjectPlan {
    const fields: FieldPlan[] = []
    for (const [name, nodes] of collectFields(type, sets, collecting)) {
      fields.push(planField(type, name, nodes, fields.length === 0))
    }
    size += fields.length
    const kept = written !== null && isNode(type) && isWorthKeeping(fields)
    return {
      fields,
      isTypeOf: type.isTypeOf ?? null,
      kept: kept ? keptOf(type, sets, written) : null,
    }
  }

  function keptOf(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    all: WrittenObjects,
  ): KeptObjects | null {
    const text = selectionText(sets, collecting)
    return text === null ? null : all.of(`${type.name}\n${text}`)
  }

  function planField(
    type: GraphQLObjectType,
    name: string,
    nodes: readonly FieldNode[],
    isFirst: boolean,
  ): FieldPlan {
    const [node] = nodes
    const field = node === undefined ? undefined : schema.getField(type, node.name.value)
    if (node === undefined || field === undefined) throw unplannable
    const isTypename = field.name === '__typename'
    if (field.name.startsWith('__') && !isTypename) throw unplannable
    const isVaried = node.arguments?.some(({ value }) => hasVariable(value)) ?? false
    const args = isVaried ? null : constantArguments(field, node)
    return {
      key: asciiPiece(`${isFirst ? '{' : ','}"${name}":`),
      resolve: field.resolve ?? null,
      property: field.name,
      field,
      node,
      args,
      place: isVaried ? places++ : -1,
      info: new PlannedInfo(planned, type, field, nodes),
      value: isTypename ? planTypename(type.name) : planValue(field.type, nodes, true),
    }
  }

  function planValue(
    type: GraphQLOutputType,
    nodes: readonly FieldNode[],
    isNullable: boolean,
  ): ValuePlan {
    if (isNonNullType(type)) return planValue(type.ofType, nodes, false)
    if (isLeafType(type)) return planLeaf(type, isNullable)
    if (isListType(type)) {
      return { kind: 'list', isNullable, item: planValue(type.ofType, nodes, true) }
    }
    const plans = new Map<string, ObjectPlan>()
    const planOf = (typeName: string): ObjectPlan => {
      let plan = plans.get(typeName)
      if (plan === undefined) {
        const concrete = schema.getType(typeName)
        if (!isObjectType(concrete)) throw unplannable
        if (isAbstractType(type) && !schema.isSubType(type, concrete)) throw unplannable
        plan = planObject(
          concrete,
          nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
        )
        plans.set(typeName, plan)
      }
      return plan
    }
    const abstract = isAbstractType(type) ? type : null
    return { kind: 'object', isNullable, abstract, planOf, typeName: type.name }
  }

  return {
    root: planObject(root, [operation.selectionSet]),
    size: () => size,
  }
}

/** Whether an id alone says which object it is, and all that it has. */
function isNode(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === 'Node')
}

/** Others are written as quickly as they are looked up. */
function isWorthKeeping(fields: readonly FieldPlan[]): boolean {
  return (
    fields.length > 2 || fields.some(({ resolve, value }) => resolve !== null || hasMore(value))
  )
}

function hasMore({ kind }: ValuePlan): boolean {
  return kind === 'list' || kind === 'object'
}

/** Frozen, as all that resolve the field get the same. */
function constantArguments(field: GraphQLField<unknown, unknown>, node: FieldNode): Arguments {
  return field.args.length === 0 ? noArguments : Object.freeze(getArgumentValues(field, node))
}
