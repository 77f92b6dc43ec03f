/** The actors that share something with another. */
import type { OpenBundle } from '../model/bundle/bundle.ts'
import type { ActorId } from '../model/node-id.ts'
import type { Provenance, RelatedActorRecord } from '../model/records.ts'
import { number, sortOrder, text, type SortValues } from '../model/sort-order.ts'
import { slugOf } from '../model/node-id.ts'
import { consecutive, halve, pageOf, type Listing } from './page.ts'
import { relatedProvenances } from './related-provenance.ts'
import type { Page, PageWindow } from './store.ts'

const mostSharedFirst = sortOrder([number('DESC'), number('DESC'), number('DESC'), text()])

export function relatedActorLists(
  bundle: OpenBundle,
): (actor: ActorId, window: PageWindow) => Page<RelatedActorRecord> {
  const { numbers } = bundle
  const { related } = bundle.indexes.actors
  const provenanceOf = relatedProvenances(bundle)
  return (actor, window) => {
    const ordinal = numbers.ordinalOfId(actor) ?? -1
    const count = related.count(ordinal)
    const otherAt = (place: number): ActorId =>
      // A node of that kind has an id of that kind.
      numbers.idOf(numbers.numberAt('ACTOR', related.otherAt(ordinal, place))) as ActorId
    const keyAt = (place: number): SortValues => {
      const { statements, events, articles } = related.sharedAt(ordinal, place)
      return [statements, events, articles, slugOf(otherAt(place))]
    }
    const listing: Listing<number> = {
      end: count,
      keyAt,
      itemAt: (place) => place,
      placeOf: (key, side) =>
        halve(count, side, (place) => mostSharedFirst.compare(keyAt(place), key)),
      places: consecutive,
      totalCount: () => count,
    }
    const page = pageOf(listing, mostSharedFirst, window)
    return {
      ...page,
      items: page.items.map(({ key, item }) => {
        const other = otherAt(item)
        // Looked up in up to a hundred shared things, so only for those who ask.
        let provenance: Provenance | undefined
        return {
          key,
          item: {
            actor: other,
            ...related.sharedAt(ordinal, item),
            get provenance() {
              return (provenance ??= provenanceOf(actor, other))
            },
          },
        }
      }),
    }
  }
}
