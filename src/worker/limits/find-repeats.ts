/** How often one response name is selected of one object: validation compares each two of them. */
import type { FieldNode, SelectionSetNode } from 'graphql'
import { Kind } from 'graphql'

export interface Repeats {
  readonly name: string
  readonly count: number
}

/**
 * The name that is selected most often in one place, whatever the types; a field of a fragment counts
 * once there, however often it is spread. Walks the fields as they are written out: bound their
 * number first.
 */
export function findRepeats(
  selections: SelectionSetNode,
  fragments: ReadonlyMap<string, SelectionSetNode>,
): Repeats {
  let most: Repeats = { name: '', count: 0 }

  function walk(sets: readonly SelectionSetNode[]): void {
    const byName = new Map<string, FieldNode[]>()
    const spread = new Set<string>()
    for (const set of sets) collect(set, byName, spread)
    for (const [name, nodes] of byName) {
      if (nodes.length > most.count) most = { name, count: nodes.length }
      const under = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
      if (under.length > 0) walk(under)
    }
  }

  function collect(
    set: SelectionSetNode,
    byName: Map<string, FieldNode[]>,
    spread: Set<string>,
  ): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value
        const nodes = byName.get(name)
        if (nodes === undefined) byName.set(name, [selection])
        else nodes.push(selection)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        collect(selection.selectionSet, byName, spread)
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value)
        const fragment = fragments.get(selection.name.value)
        if (fragment !== undefined) collect(fragment, byName, spread)
      }
    }
  }

  walk([selections])
  return most
}
