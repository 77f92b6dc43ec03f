/**
 * The descriptions of a schema that was built without them, put back from its introspection: the
 * Worker's script has none, as it has them all in the introspection text.
 */
import type { GraphQLSchema } from 'graphql'
import type { Kept } from './project-selection.ts'

interface Describable {
  description?: string | null | undefined
  readonly args?: readonly Named[]
}

interface Named {
  readonly name: string
}

/** @param introspected - what the fullest query gives for `__schema` of the schema with its descriptions. */
export function restoreDescriptions(schema: GraphQLSchema, introspected: Kept): void {
  describe(schema, introspected)
  for (const kept of listOf(introspected, 'types')) {
    const type = schema.getType(nameOf(kept)) as unknown as TypeParts | undefined
    if (type === undefined) continue
    describe(type, kept)
    describeAll(type.getFields?.(), [...listOf(kept, 'fields'), ...listOf(kept, 'inputFields')])
    describeAll(byName(type.getValues?.() ?? []), listOf(kept, 'enumValues'))
  }
  describeAll(byName(schema.getDirectives()), listOf(introspected, 'directives'))
}

interface TypeParts {
  readonly getFields?: () => Readonly<Record<string, object>>
  readonly getValues?: () => readonly Named[]
}

function byName(parts: readonly Named[]): Readonly<Record<string, object>> {
  return Object.fromEntries(parts.map((part) => [part.name, part]))
}

function describeAll(parts: Readonly<Record<string, object>> = {}, all: readonly Kept[]): void {
  for (const kept of all) {
    const part: Describable | undefined = parts[nameOf(kept)]
    if (part === undefined) continue
    describe(part, kept)
    describeAll(byName(part.args ?? []), listOf(kept, 'args'))
  }
}

/** What is described already stays as it is. */
function describe(part: object, { description }: Kept): void {
  const described = part as Describable
  if (typeof description === 'string') described.description ||= description
}

function nameOf(kept: Kept): string {
  return kept['name'] as string
}

function listOf(kept: Kept, name: string): readonly Kept[] {
  return (kept[name] ?? []) as readonly Kept[]
}
