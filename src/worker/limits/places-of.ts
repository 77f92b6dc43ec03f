/** Where the fields of a plan stand, and what they cost there. */
import type { FieldNode } from 'graphql'
import type { Plan, PlannedField } from './plan-fields.ts'

export interface Place {
  readonly field: PlannedField
  /** Null at the root. */
  readonly parent: Place | null
  /** How often it occurs. */
  readonly times: number
  /** What it costs as often as it occurs, with what is done once for it and for all under it. */
  readonly cost: number
  readonly isOnly: boolean
}

/** Every place once, parents before what stands in them. Of an abstract type the dearest of the possible ones. */
export function placesOf({ root, once }: Plan): readonly Place[] {
  const places: Place[] = []
  const walk = (children: readonly PlannedField[], parent: Place | null, times: number): number => {
    let allOnce = 0
    for (const field of children) {
      const place = { field, parent, times, cost: 0, isOnly: children.length === 1 }
      places.push(place)
      const under = walk(field.under.children, place, times * field.items)
      const ownOnce = onceOf(field.nodes, once) + under
      place.cost = times * field.cost + ownOnce
      allOnce += ownOnce
    }
    return allOnce
  }
  walk(root.children, null, 1)
  return places
}

function onceOf(nodes: readonly FieldNode[], once: ReadonlyMap<FieldNode, number>): number {
  const [node] = nodes
  return node === undefined ? 0 : (once.get(node) ?? 0)
}

/** Response names from the root, joined by dots. */
export function pathOf(place: Place): string {
  const names: string[] = []
  for (let at: Place | null = place; at !== null; at = at.parent) names.push(at.field.name)
  return names.toReversed().join('.')
}
