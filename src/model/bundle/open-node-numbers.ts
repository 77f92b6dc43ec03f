/**
 * The numbers of the nodes of a bundle, found in the lists of slugs. Nothing is built when opening; the
 * ids asked for last are kept, a few thousand of them.
 */
import { prefixOf, type NodeId } from '../node-id.ts'
import { kindsById, nodeNumbers, type NodeNumbers, type NodeSource } from '../node-numbers.ts'
import type { NodeKind } from '../vocabulary.ts'
import type { Sections } from './sections.ts'
import { createSlotCache } from './slot-cache.ts'
import { openSlugs, type SlugList } from './slug-list.ts'

/** A power of two. */
const keptIds = 8192
/** Of ids to numbers, in each of two generations. */
const keptNumbers = 2048

export function slugsName(kind: NodeKind): string {
  return `slugs.${kind}`
}

export function openNodeNumbers(
  source: Pick<NodeSource, 'countOf' | 'recordAt'>,
  sections: Sections,
): NodeNumbers {
  const { countOf } = source
  const slugs = {} as Record<NodeKind, SlugList>
  for (const kind of kindsById) {
    slugs[kind] = openSlugs(slugsName(kind), countOf(kind), prefixOf(kind), sections)
  }
  const numbers = nodeNumbers({
    ...source,
    idAt: (kind, ordinal) => slugs[kind].at(ordinal) as NodeId,
    ordinalOf: (kind, id) => {
      const ordinal = slugs[kind].find(id, prefixOf(kind).length)
      return ordinal === -1 ? null : ordinal
    },
  })

  const ids = createSlotCache<NodeId>(keptIds)
  let young = new Map<NodeId, number>()
  let old = young
  const numberOf = (id: NodeId): number | null => {
    const known = young.get(id)
    if (known !== undefined) return known
    const number = old.get(id) ?? numbers.numberOf(id)
    // What is the id of nothing is not kept: there are endlessly many.
    if (number === null) return null
    if (young.size === keptNumbers) {
      old = young
      young = new Map()
    }
    young.set(id, number)
    return number
  }
  return {
    ...numbers,
    numberOf,
    ordinalOfId: (id) => {
      const number = numberOf(id)
      return number === null ? null : numbers.ordinalOf(number)
    },
    idOf: (number) => {
      const known = ids.get(number)
      if (known !== undefined) return known
      const id = numbers.idOf(number)
      ids.set(number, id)
      return id
    },
  }
}
