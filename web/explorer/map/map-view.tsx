/** `/map`: where things happened and what was spoken of, on shapes that need no server of tiles. */
import '../filters/filters.css'
import './map.css'
import { OpenQuery } from '../components/open-query.tsx'
import { Answered, Empty, Waiting } from '../components/states.tsx'
import { View } from '../components/view.tsx'
import { everyPage } from '../every-page.ts'
import { useParameters } from '../navigation.ts'
import { operation } from '../operation.ts'
import mapText from '../operations/map.graphql?raw'
import type { MapQuery, MapQueryVariables } from '../operations/types.ts'
import { useAnswer } from '../use-answer.ts'
import { closest } from './project-map.ts'
import { useAtlas } from './use-atlas.ts'
import { parseViewpoint } from './viewpoint.ts'
import { World } from './world.tsx'

const map = operation<MapQuery, MapQueryVariables>(mapText)
const variables = { first: 50 }

const askMap = everyPage(
  map,
  ({ locations }) => locations,
  (one, { locations: { nodes, ...rest } }) => ({
    locations: { ...rest, nodes: [...one.locations.nodes, ...nodes] },
  }),
)

export function MapView() {
  const [parameters, change] = useParameters()
  const answer = useAnswer(map, variables, askMap)
  const { atlas, hasFailed } = useAtlas(parseViewpoint(parameters)?.zoom ?? closest)
  return (
    <View title="Map" isWide>
      <p>
        The places that articles name. A country is its shape, a city a point, a border the line
        between its countries. A place that no source puts anywhere stands in a list, and is not
        drawn.
      </p>
      <Answered answer={answer}>
        {({ locations }) => {
          if (locations.nodes.length === 0) return <Empty>No article names a place.</Empty>
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
              {locations.nodes.length < locations.totalCount ? (
                <p role="status">
                  The first {locations.nodes.length} of {locations.totalCount} places.
                </p>
              ) : null}
              <World
                atlas={atlas}
                places={locations.nodes}
                parameters={parameters}
                change={change}
              />
            </>
          )
        }}
      </Answered>
      <p class="quiet">
        Shapes: Natural Earth (public domain), by world-atlas (ISC). Borders are those of that
        atlas, and no statement of ours.
      </p>
      <OpenQuery operation={map} variables={variables} />
    </View>
  )
}
