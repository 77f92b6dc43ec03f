/** The actors that share something with another. */
import type { Bundle } from '../model/bundle.ts'
import type { ActorId } from '../model/node-id.ts'
import type { NodeNumbers } from '../model/node-numbers.ts'
import type { RelatedActorRecord } from '../model/records.ts'
import { number, sortOrder, text, type SortValues } from '../model/sort-order.ts'
import { pageOf, type Listing } from './page.ts'
import { relatedProvenances } from './related-provenance.ts'
import type { Page, PageWindow } from './store.ts'

const mostSharedFirst = sortOrder([number('DESC'), number('DESC'), number('DESC'), text()])

/** Numbers that a related actor takes in the index. */
const width = 4

export function relatedActorLists(
  bundle: Bundle,
  numbers: NodeNumbers,
): (actor: ActorId, window: PageWindow) => Page<RelatedActorRecord> {
  const { actors } = bundle.records
  const provenanceOf = relatedProvenances(bundle, numbers)
  return (actor, window) => {
    const related = bundle.indexes.actors.related[numbers.ordinalOfId(actor) ?? -1] ?? []
    const at = (
      place: number,
    ): { readonly other: ActorId; readonly slug: string; readonly shared: readonly number[] } => {
      const other = actors[related[place * width] ?? -1]
      if (other === undefined)
        throw new RangeError(`Cannot read related actor ${place} of "${actor}"`)
      return {
        other: other.id,
        slug: other.slug,
        shared: related.slice(place * width + 1, (place + 1) * width),
      }
    }
    const listing: Listing<number> = {
      length: related.length / width,
      keyAt: (place): SortValues => [...at(place).shared, at(place).slug],
      itemAt: (place) => place,
      has: () => true,
      totalCount: () => related.length / width,
    }
    const page = pageOf(listing, mostSharedFirst, window)
    return {
      ...page,
      items: page.items.map(({ key, item }) => {
        const { other, shared } = at(item)
        const [statements = 0, events = 0, articles = 0] = shared
        const provenance = provenanceOf(actor, other)
        return { key, item: { actor: other, statements, events, articles, provenance } }
      }),
    }
  }
}
