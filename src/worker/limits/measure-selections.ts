/** How deep and how large selections are with their fragments written out, without writing them out. */
import type { SelectionSetNode } from 'graphql'
import { Kind } from 'graphql'

export interface SelectionSize {
  /** Levels of fields. */
  readonly depth: number
  readonly fields: number
  /** Fields of the selection itself, not of what they select. */
  readonly rootFields: number
  /** Whether a fragment in it spreads itself. */
  readonly isCircular: boolean
}

const nothing: SelectionSize = { depth: 0, fields: 0, rootFields: 0, isCircular: false }
const circle: SelectionSize = { ...nothing, isCircular: true }

/**
 * Measures each selection set once, however often it is spread. Fragments that are unknown, or spread
 * in themselves, count as nothing. Numbers end at `Number.MAX_SAFE_INTEGER`.
 */
export function measureSelections(
  fragments: ReadonlyMap<string, SelectionSetNode>,
): (selections: SelectionSetNode) => SelectionSize {
  const known = new Map<SelectionSetNode, SelectionSize>()

  function measure(set: SelectionSetNode | undefined): SelectionSize {
    if (set === undefined) return nothing
    const found = known.get(set)
    if (found !== undefined) return found
    // Until it is known: what a fragment has of itself.
    known.set(set, circle)
    let [depth, fields, rootFields] = [0, 0, 0]
    let isCircular = false
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const under = measure(selection.selectionSet)
        isCircular ||= under.isCircular
        depth = Math.max(depth, under.depth + 1)
        fields += under.fields + 1
        rootFields += 1
      } else {
        const part = measure(
          selection.kind === Kind.INLINE_FRAGMENT
            ? selection.selectionSet
            : fragments.get(selection.name.value),
        )
        isCircular ||= part.isCircular
        depth = Math.max(depth, part.depth)
        fields += part.fields
        rootFields += part.rootFields
      }
    }
    const size = {
      depth,
      fields: Math.min(fields, Number.MAX_SAFE_INTEGER),
      rootFields: Math.min(rootFields, Number.MAX_SAFE_INTEGER),
      isCircular,
    }
    known.set(set, size)
    return size
  }
  return measure
}
