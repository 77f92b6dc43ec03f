/** The actors that share something with another. */
import type { Bundle } from '../model/bundle.ts'
import type { ActorId } from '../model/node-id.ts'
import type { NodeNumbers } from '../model/node-numbers.ts'
import type { ActorRecord, Provenance, RelatedActorRecord } from '../model/records.ts'
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
    const at = (place: number): ActorRecord => {
      const other = actors[related[place * width] ?? -1]
      if (other === undefined)
        throw new RangeError(`Cannot read related actor ${place} of "${actor}"`)
      return other
    }
    const shared = (place: number, which: 1 | 2 | 3): number => related[place * width + which] ?? 0
    const listing: Listing<number> = {
      length: related.length / width,
      keyAt: (place): SortValues => [
        shared(place, 1),
        shared(place, 2),
        shared(place, 3),
        at(place).slug,
      ],
      itemAt: (place) => place,
      has: () => true,
      totalCount: () => related.length / width,
    }
    const page = pageOf(listing, mostSharedFirst, window)
    return {
      ...page,
      items: page.items.map(({ key, item }) => {
        const other = at(item).id
        // Looked up in up to a hundred shared things, so only for those who ask.
        let provenance: Provenance | undefined
        return {
          key,
          item: {
            actor: other,
            statements: shared(item, 1),
            events: shared(item, 2),
            articles: shared(item, 3),
            get provenance() {
              return (provenance ??= provenanceOf(actor, other))
            },
          },
        }
      }),
    }
  }
}
