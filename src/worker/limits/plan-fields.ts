/**
 * The fields that an operation selects, merged as execution merges them, each with what it costs. A
 * field that is selected twice of one object counts once; of an abstract type the dearest of the
 * possible types counts.
 */
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql'
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  Kind,
} from 'graphql'
import type { FieldCost } from '../../../schema/field-cost.ts'
import { costOf } from '../../../schema/field-cost.ts'
import { filterWork, textWork } from './filter-work.ts'
import { introspectionCost } from './introspection-cost.ts'
import { isPriced } from './priced-variables.ts'
import type { Variables } from './value-of.ts'
import { isIncluded, valueOf } from './value-of.ts'

/** How many items an argument of a field asks for. */
export interface AskedSize {
  readonly argument: string
  /** Null: it is not written, and `size` is the default. */
  readonly isWritten: boolean
  readonly size: number
  /** Whether the argument is a list of so many values. */
  readonly isList: boolean
}

/** A size that a field asks for, of itself or of the list that it stands in. */
export interface PlannedSize {
  /** Whose arguments say it. */
  readonly node: FieldNode
  readonly size: number
  /** No more items are assumed, however many are asked for. */
  readonly most: number
}

/** What is selected of one object; of an abstract type, of the possible type where it costs most. */
export interface Selected {
  readonly cost: number
  readonly children: readonly PlannedField[]
  /** One for each type that the object can be of; empty where there is one alone. */
  readonly possible: readonly Selected[]
  /** Whether it costs less with smaller pages. */
  readonly isPaged: boolean
}

export interface PlannedField {
  readonly name: string
  readonly nodes: readonly FieldNode[]
  /** What one occurrence costs, with all that is under it. */
  readonly cost: number
  /** The part of it that stays the same, however many items there are. */
  readonly work: number
  /** How many items there are of it in one occurrence; 1 of a field that is no list. */
  readonly items: number
  /** What says how many; null where nothing does that the client gives. */
  readonly page: PlannedSize | null
  /** What one item costs, without what is selected of it. */
  readonly leafCost: number
  /** What one item costs. */
  readonly itemCost: number
  readonly asked: AskedSize | null
  readonly under: Selected
}

export interface PlanOptions {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Variables
  readonly maxPageSize: number
  /** Fields that are taken as not there. */
  readonly leftOut: ReadonlySet<FieldNode>
}

export interface Plan {
  /** Of all: what stands in pages as often as it does, and what is done once. */
  readonly cost: number
  readonly root: Selected
  /** What is done once for a field, however often it occurs: looking for the words of its filter. */
  readonly once: ReadonlyMap<FieldNode, number>
  /** What an item of a field costs, at most, wherever the node stands. */
  readonly itemCosts: ReadonlyMap<FieldNode, number>
}

/** The list that a selection stands on, and what going over it costs. */
interface Connection {
  /** Null where the selection is not of the page but of something else of the list: its facets. */
  readonly page: PlannedSize | null
  readonly scan: number
  /** What each item of the page costs beside what is selected of it. */
  readonly each: number
  readonly isFiltered: boolean
  /** Tells it from others. */
  readonly key: string
}

type Arguments = Readonly<Record<string, unknown>>

const defaultPageSize = 20
const bytesInUnit = 50
/** No number of items that is taken, but for pages, is larger. */
const maxNumber = 100
/** A document that checkShape takes needs a fraction of it. */
const maxSteps = 50_000
/** Of what is beyond them; more than any operation may cost. */
const unknownCost = 1e9
/** Finding a page and making what stands behind it. */
const connectionWork = 20
const nothing: Selected = { cost: 0, children: [], possible: [], isPaged: false }
const noArguments: Arguments = {}

export function planFields(
  rootType: GraphQLObjectType,
  selectionSet: SelectionSetNode,
  options: PlanOptions,
): Plan {
  const { schema, fragments, variables, maxPageSize, leftOut } = options
  const itemCosts = new Map<FieldNode, number>()
  const once = new Map<FieldNode, number>()
  const read = new Map<FieldNode, Arguments>()
  const ids = new Map<FieldNode, number>()
  const known = new Map<GraphQLNamedType, Map<string, Selected>>()
  let steps = 0

  function planType(
    type: GraphQLNamedType,
    nodes: readonly FieldNode[],
    connection: Connection | null,
  ): Selected {
    if (!isCompositeType(type)) return nothing
    const key = `${nodes.map(idOf).join(' ')} ${connection?.key ?? ''}`
    let ofType = known.get(type)
    if (ofType === undefined) known.set(type, (ofType = new Map()))
    const found = ofType.get(key)
    if (found !== undefined) return found
    const sets = nodes.flatMap((node) => node.selectionSet ?? [])
    const selected = isAbstractType(type)
      ? planPossible(schema.getPossibleTypes(type), sets, connection)
      : planObject(type, sets, connection)
    ofType.set(key, selected)
    return selected
  }

  function planPossible(
    types: readonly GraphQLObjectType[],
    sets: readonly SelectionSetNode[],
    connection: Connection | null,
  ): Selected {
    const possible = types.map((type) => planObject(type, sets, connection))
    let dearest = nothing
    for (const each of possible) if (each.cost > dearest.cost) dearest = each
    return { ...dearest, possible, isPaged: possible.some(({ isPaged }) => isPaged) }
  }

  function planObject(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    connection: Connection | null,
  ): Selected {
    const byName = new Map<string, FieldNode[]>()
    const spread = new Set<string>()
    for (const set of sets) collect(type, set, byName, spread)
    const children: PlannedField[] = []
    let cost = 0
    let isPaged = false
    for (const [name, nodes] of byName) {
      const child = planField(type, name, nodes, connection)
      cost += child.cost
      isPaged ||= child.page !== null || child.under.isPaged
      children.push(child)
    }
    return { cost, children, possible: [], isPaged }
  }

  function planField(
    type: GraphQLObjectType,
    name: string,
    nodes: readonly FieldNode[],
    connection: Connection | null,
  ): PlannedField {
    steps += 1
    // The key with quotes, colon and comma.
    const key = (name.length + 4) / bytesInUnit
    const node = nodes[0]
    const field = node === undefined ? undefined : schema.getField(type, node.name.value)
    if (node === undefined || field === undefined || steps > maxSteps) {
      const cost = steps > maxSteps ? unknownCost : 1
      const no = { items: 1, page: null, asked: null, under: nothing }
      return { name, nodes, cost, work: 0, leafCost: cost, itemCost: cost, ...no }
    }
    const said = introspectionCost(type.name, field.name) ?? costOf(field)
    const args = argumentsOf(node)
    const asked = askedSize(said, args)
    const own = connectionOf(said, args, asked, node)
    const ofList =
      said.scans === undefined || connection === null
        ? null
        : { ...connection, page: null, key: `facets ${connection.key}` }
    const under = planType(getNamedType(field.type), nodes, own ?? ofList)
    const isList = isListType(getNullableType(field.type))
    const ofItself = asked === null ? null : { node, size: asked.size, most: Infinity }
    const page = isList ? (connection?.page ?? ofItself) : null
    const items = page === null ? (isList ? (said.items ?? 1) : 1) : Math.min(page.size, page.most)
    const isPage = isList && connection !== null && connection.page !== null
    const each = leafCost(said) + (isPage ? connection.each : 0)
    const itemCost = each + under.cost
    let work = (said.work ?? 0) + key
    if (isList) work += 0.5
    if (own !== null) {
      work += connectionWork + filterWork(args['filter'], own.scan)
      if (args['orderBy'] !== undefined && args['orderBy'] !== null) work += own.scan / 4
      const words = textWork(args['filter'])
      if (words > 0) once.set(node, words)
    }
    if (connection !== null) {
      work += (said.scans ?? 0) * connection.scan
      if (connection.isFiltered) work += (said.filteredScans ?? 0) * connection.scan
    }
    const cost = work + items * itemCost
    if (isList) {
      for (const each of nodes) itemCosts.set(each, Math.max(itemCost, itemCosts.get(each) ?? 0))
    }
    return { name, nodes, cost, work, items, page, leafCost: each, itemCost, asked, under }
  }

  function argumentsOf(node: FieldNode): Arguments {
    if (node.arguments === undefined || node.arguments.length === 0) return noArguments
    let given = read.get(node)
    if (given === undefined) {
      given = Object.fromEntries(
        node.arguments
          .filter(({ name }) => isPriced(name.value))
          .map(({ name, value }) => [name.value, valueOf(value, variables)]),
      )
      read.set(node, given)
    }
    return given
  }

  function askedSize(said: FieldCost, args: Arguments): AskedSize | null {
    const { itemsFrom } = said
    if (itemsFrom !== undefined) {
      const value = args[itemsFrom]
      const isList = Array.isArray(value)
      const asked = isList ? value.length : typeof value === 'number' ? value : null
      const size = within(asked ?? said.items ?? 1, isList ? Infinity : maxNumber)
      return { argument: itemsFrom, isWritten: asked !== null, isList, size }
    }
    if (said.scan === undefined) return null
    const [first, last] = [args['first'], args['last']]
    const argument = typeof last === 'number' && typeof first !== 'number' ? 'last' : 'first'
    const value = args[argument]
    const isWritten = typeof value === 'number'
    const size = isWritten ? value : Math.min(defaultPageSize, maxPageSize)
    return { argument, isWritten, isList: false, size: within(size, maxPageSize) }
  }

  function connectionOf(
    { scan, items, each = 0 }: FieldCost,
    args: Arguments,
    asked: AskedSize | null,
    node: FieldNode,
  ): Connection | null {
    if (scan === undefined || asked === null) return null
    const isFiltered = args['filter'] !== null && args['filter'] !== undefined
    const page = { node, size: asked.size, most: items ?? Infinity }
    return { page, scan, each, isFiltered, key: `${scan} ${items ?? ''} ${each} ${isFiltered}` }
  }

  function collect(
    type: GraphQLObjectType,
    set: SelectionSetNode,
    byName: Map<string, FieldNode[]>,
    spread: Set<string>,
  ): void {
    for (const selection of set.selections) {
      if (!isIncluded(selection.directives, variables)) continue
      if (selection.kind === Kind.FIELD) {
        if (leftOut.has(selection)) continue
        const name = (selection.alias ?? selection.name).value
        const nodes = byName.get(name)
        if (nodes === undefined) byName.set(name, [selection])
        else nodes.push(selection)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(type, selection.typeCondition?.name.value)) {
          collect(type, selection.selectionSet, byName, spread)
        }
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value)
        const fragment = fragments.get(selection.name.value)
        if (fragment !== undefined && applies(type, fragment.typeCondition.name.value)) {
          collect(type, fragment.selectionSet, byName, spread)
        }
      }
    }
  }

  function applies(type: GraphQLObjectType, condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true
    const wanted = schema.getType(condition)
    return wanted !== undefined && isAbstractType(wanted) && schema.isSubType(wanted, type)
  }

  function idOf(node: FieldNode): number {
    const id = ids.get(node) ?? ids.size
    ids.set(node, id)
    return id
  }

  const root = planObject(rootType, [selectionSet], null)
  let cost = root.cost
  for (const work of once.values()) cost += work
  return { cost, root, once, itemCosts }
}

function within(size: number, maximum: number): number {
  return Math.max(0, Math.min(Math.trunc(size), maximum))
}

function leafCost({ bytes }: FieldCost): number {
  return bytes === undefined ? 1 : 0.5 + bytes / bytesInUnit
}
