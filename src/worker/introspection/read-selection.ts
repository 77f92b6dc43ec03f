/**
 * What a document selects, with its fragments inlined, where all that it selects has a given shape.
 * A document that is read is valid, so it needs no validation: one query that is the only operation,
 * without variables, directives, aliases or arguments but `includeDeprecated: true` or `false`, whose
 * fragments are all known, used and acyclic. For any other the answer is null, and the cost is
 * bounded: at most 4,000 selections are looked at, however often a fragment is spread.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  Kind,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql'
import type { ShapeType } from './introspection-shape.ts'

/** By name, in the order in which the answer has them. */
export interface Selection {
  readonly type: ShapeType
  readonly fields: ReadonlyMap<string, SelectedField>
}

export interface SelectedField {
  /** Null where the argument is absent, which two mentions of a field must agree on. */
  readonly includeDeprecated: boolean | null
  /** Whether what is deprecated is left out. */
  readonly currentOnly: boolean
  /** Null of a leaf. */
  readonly selection: Selection | null
}

/** With `typeDepth: 100`, the deepest that graphql-js writes, the standard query has 1,600. */
const maxSelections = 4000

export function readSelection(
  document: DocumentNode,
  operationName: string | null,
  shape: ShapeType,
): Selection | null {
  let operation: OperationDefinitionNode | null = null
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION && operation === null) {
      operation = definition
    } else if (definition.kind === Kind.FRAGMENT_DEFINITION && isPlain(definition)) {
      if (fragments.has(definition.name.value)) return null
      fragments.set(definition.name.value, definition)
    } else return null
  }
  if (operation === null || !isPlain(operation)) return null
  if (operation.operation !== OperationTypeNode.QUERY) return null
  if (operationName !== null && operation.name?.value !== operationName) return null

  const reader = new SelectionReader(fragments)
  const selection = reader.read(operation.selectionSet, shape)
  return selection !== null && reader.usedAll ? selection : null
}

/** Under construction: mentions of one field add to one selection. */
interface OpenSelection extends Selection {
  readonly fields: Map<string, OpenField>
  /** The fragments in it, which add nothing when they are spread again. */
  readonly fragments: Set<string>
}

interface OpenField extends SelectedField {
  readonly selection: OpenSelection | null
}

function openSelection(type: ShapeType): OpenSelection {
  return { type, fields: new Map(), fragments: new Set() }
}

class SelectionReader {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #used = new Set<string>()
  /** Those that the walk is inside of. */
  readonly #entered = new Set<string>()
  #left = maxSelections

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#fragments = fragments
  }

  get usedAll(): boolean {
    return this.#used.size === this.#fragments.size
  }

  read(selections: SelectionSetNode, type: ShapeType): Selection | null {
    const selection = openSelection(type)
    return this.#add(selections, selection) ? selection : null
  }

  /** False where something is not of the shape. */
  #add({ selections }: SelectionSetNode, to: OpenSelection): boolean {
    // The parser lets empty braces through.
    if (selections.length === 0) return false
    for (const node of selections) {
      this.#left -= 1
      if (this.#left < 0 || !isPlain(node)) return false
      const added =
        node.kind === Kind.FIELD
          ? this.#addField(node, to)
          : node.kind === Kind.INLINE_FRAGMENT
            ? this.#addInline(node, to)
            : this.#addSpread(node, to)
      if (!added) return false
    }
    return true
  }

  #addField({ name, alias, arguments: args, selectionSet }: FieldNode, to: OpenSelection): boolean {
    const shape = to.type.fields.get(name.value)
    if (shape === undefined || alias !== undefined) return false
    if ((shape.of === null) !== (selectionSet === undefined)) return false
    const includeDeprecated = readArguments(args, shape.deprecable)
    if (includeDeprecated === undefined) return false

    let field = to.fields.get(name.value)
    if (field === undefined) {
      field = {
        includeDeprecated,
        currentOnly: shape.deprecable && includeDeprecated !== true,
        selection: shape.of === null ? null : openSelection(shape.of),
      }
      to.fields.set(name.value, field)
    } else if (field.includeDeprecated !== includeDeprecated) return false
    if (selectionSet === undefined || field.selection === null) return true
    return this.#add(selectionSet, field.selection)
  }

  #addInline({ typeCondition, selectionSet }: InlineFragmentNode, to: OpenSelection): boolean {
    if (typeCondition !== undefined && typeCondition.name.value !== to.type.name) return false
    return this.#add(selectionSet, to)
  }

  #addSpread({ name }: FragmentSpreadNode, to: OpenSelection): boolean {
    const fragment = this.#fragments.get(name.value)
    if (fragment === undefined || fragment.typeCondition.name.value !== to.type.name) return false
    if (this.#entered.has(name.value)) return false
    if (to.fragments.has(name.value)) return true
    to.fragments.add(name.value)
    this.#used.add(name.value)
    this.#entered.add(name.value)
    const added = this.#add(fragment.selectionSet, to)
    this.#entered.delete(name.value)
    return added
  }
}

/** Without directives, variables, and the arguments that a spread may one day have. */
function isPlain(node: {
  readonly kind: Kind
  readonly directives?: readonly unknown[] | undefined
  readonly variableDefinitions?: readonly unknown[] | undefined
  readonly arguments?: readonly unknown[] | undefined
}): boolean {
  if (node.directives !== undefined && node.directives.length > 0) return false
  if (node.variableDefinitions !== undefined && node.variableDefinitions.length > 0) return false
  return node.kind === Kind.FIELD || node.arguments === undefined || node.arguments.length === 0
}

/** The value of `includeDeprecated`, null where it is absent, undefined where the arguments are others. */
function readArguments(
  args: FieldNode['arguments'] = [],
  deprecable: boolean,
): boolean | null | undefined {
  const [first, second] = args
  if (first === undefined) return null
  if (!deprecable || second !== undefined || first.name.value !== 'includeDeprecated') {
    return undefined
  }
  return first.value.kind === Kind.BOOLEAN ? first.value.value : undefined
}
