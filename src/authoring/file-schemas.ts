/** The schema of each kind of file, and its JSON Schema for completion in an editor. */
import { z } from 'zod'
import { articleFileSchema } from './article-file.ts'
import { actorFileSchema, eventFileSchema, locationFileSchema } from './registry-files.ts'

export const fileSchemas = {
  article: articleFileSchema,
  actor: actorFileSchema,
  event: eventFileSchema,
  location: locationFileSchema,
} as const

export type FileKind = keyof typeof fileSchemas
export const fileKinds = Object.keys(fileSchemas) as readonly FileKind[]

/** The part of JSON Schema that ours use. */
export interface JsonSchemaNode {
  readonly type?: string
  readonly description?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, JsonSchemaNode>>
  readonly additionalProperties?: JsonSchemaNode | boolean
  readonly propertyNames?: JsonSchemaNode
  readonly items?: JsonSchemaNode
  readonly anyOf?: readonly JsonSchemaNode[]
  readonly oneOf?: readonly JsonSchemaNode[]
}

const jsonSchemas = new Map<FileKind, JsonSchemaNode>()

/** Draft 2020-12, of what an editor writes: values with a default may be left out. Made once. */
export function jsonSchemaOf(kind: FileKind): JsonSchemaNode {
  const known = jsonSchemas.get(kind)
  if (known !== undefined) return known
  // zod's type is the whole of JSON Schema, of which ours is the part that it makes of our schemas.
  const schema = z.toJSONSchema(fileSchemas[kind], { io: 'input' }) as JsonSchemaNode
  jsonSchemas.set(kind, schema)
  return schema
}

/**
 * The JSON Schema as a file, with a final line break; parts that recur stand once, in `$defs`. The
 * same schemas give the same bytes.
 */
export function jsonSchemaText(kind: FileKind): string {
  const schema = z.toJSONSchema(fileSchemas[kind], { io: 'input', reused: 'ref' })
  return `${JSON.stringify(schema, null, 2)}\n`
}

/**
 * What the schema says of the value at a path: one node for each form that it may have. Empty where
 * the path is not one of the schema's. `value` is the whole file; it settles which of several forms
 * of a map is meant.
 */
export function nodesAt(
  schema: JsonSchemaNode,
  path: readonly PropertyKey[],
  value: unknown,
): readonly JsonSchemaNode[] {
  let nodes = alternatives(schema, value)
  let current = value
  for (const step of path) {
    current = childOf(current, step)
    const child = current
    nodes = nodes
      .map((node) => childSchema(node, step))
      .filter((node) => node !== undefined)
      .flatMap((node) => alternatives(node, child))
  }
  return nodes
}

/** The property of a map or the item of a list, undefined where there is none. */
export function childOf(value: unknown, step: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? Reflect.get(value, step)
    : undefined
}

/** The node itself comes first, for its description; then the forms that it may have. */
function alternatives(node: JsonSchemaNode, value: unknown): readonly JsonSchemaNode[] {
  const kind = childOf(value, 'kind')
  const choices = [...(node.anyOf ?? []), ...(node.oneOf ?? [])]
  const meant = choices.filter((choice) => choice.properties?.['kind']?.const === kind)
  const open = kind === undefined || meant.length === 0 ? choices : meant
  return [node, ...open.flatMap((choice) => alternatives(choice, value))]
}

function childSchema(node: JsonSchemaNode, step: PropertyKey): JsonSchemaNode | undefined {
  if (typeof step === 'number') return node.items
  const properties = node.properties
  if (typeof step === 'string' && properties !== undefined && Object.hasOwn(properties, step)) {
    return properties[step]
  }
  return typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined
}
