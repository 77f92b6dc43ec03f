/**
 * What the fields of introspection cost, other than the standard queries, which are not executed: lists
 * somewhat longer than those of a schema of 130 types are on average, because resolving them takes
 * twice the time of a leaf of ours.
 */
import type { FieldCost } from '../../../schema/field-cost.ts'

const costs: Readonly<Record<string, FieldCost>> = {
  '__Schema.types': { items: 130 },
  '__Schema.directives': { items: 8 },
  '__Directive.args': { items: 1 },
  '__Directive.locations': { items: 3 },
  '__Type.fields': { items: 7 },
  '__Type.inputFields': { items: 0.6 },
  '__Type.interfaces': { items: 0.2 },
  '__Type.possibleTypes': { items: 0.2 },
  '__Type.enumValues': { items: 1.5 },
  '__Field.args': { items: 1.5 },
}

const description: FieldCost = { bytes: 100 }

/** A type that is asked for by name is likely one of the large ones. */
const namedType: FieldCost = { items: 10 }

/** Null for a field that is none of introspection. */
export function introspectionCost(type: string, field: string): FieldCost | null {
  if (field === '__type') return namedType
  if (!type.startsWith('__')) return null
  return field === 'description' ? description : (costs[`${type}.${field}`] ?? {})
}
