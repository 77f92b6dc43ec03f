/** The places of an answer on the map, once the shapes are here. */
import { ShowMore } from '../components/show-more.tsx'
import { Empty, Waiting } from '../components/states.tsx'
import { partPages } from '../every-page.ts'
import { useParameters } from '../navigation.ts'
import type { Paged } from '../use-paged.ts'
import { pageOfPlaces } from './map-places.ts'
import { codesOf, type Place } from './spot-of.ts'
import { useAtlas } from './use-atlas.ts'
import { parseViewpoint } from './viewpoint.ts'
import { World } from './world.tsx'

export interface AtlasedProps extends Pick<Paged<unknown>, 'further' | 'hasMore'> {
  readonly places: readonly Place[]
  /** Of all there are. */
  readonly total: number
}

export function Atlased({ places, total, further, hasMore }: AtlasedProps) {
  const [parameters, change] = useParameters()
  const { atlas, hasFailed } = useAtlas(parseViewpoint(parameters)?.zoom ?? null, codesOf(places))
  if (places.length === 0) return <Empty>No article names a place.</Empty>
  if (hasFailed && atlas === null) {
    return (
      <p class="state failed" role="alert">
        The shapes of the map could not be loaded. Reload the page to try again.
      </p>
    )
  }
  if (atlas === null) return <Waiting isSlow={false} />
  return (
    <>
      <World atlas={atlas} places={places} parameters={parameters} change={change} />
      <ShowMore
        of="places"
        count={places.length}
        total={total}
        hasMore={hasMore}
        size={pageOfPlaces * partPages}
        further={further}
      />
    </>
  )
}
