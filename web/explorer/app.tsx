/** The explorer: its routes, and what stands around every view. */
import type { ComponentType } from 'preact'
import { lazy, LocationProvider, Route, Router } from 'preact-iso'
import { Frame } from './components/frame.tsx'
import { FailedView, ViewFailure } from './components/view-failure.tsx'
import { noteNavigation } from './navigation.ts'
import { ActorView } from './views/actor-view.tsx'
import { ArticleView } from './views/article-view.tsx'
import { EventView } from './views/event-view.tsx'
import { FrontView } from './views/front-view.tsx'
import { LocationView } from './views/location-view.tsx'
import { MissingView } from './views/missing-view.tsx'
import { SearchView } from './views/search-view.tsx'
import { StatementView } from './views/statement-view.tsx'

// What draws is large, and loaded by whoever looks at it.
const TimelineView = lazy(() =>
  loaded(async () => (await import('./timeline/timeline-view.tsx')).TimelineView),
)
const MapView = lazy(() => loaded(async () => (await import('./map/map-view.tsx')).MapView))
const NetworkView = lazy(() =>
  loaded(async () => (await import('./network/network-view.tsx')).NetworkView),
)

/** A view whose files do not come says so. */
async function loaded(load: () => Promise<ComponentType>): Promise<ComponentType> {
  try {
    return await load()
  } catch {
    return FailedView
  }
}

/** Links to other addresses of this origin, such as the playground, load a page of their own. */
const ownAddresses =
  /^\/(?:[?#]|$|(?:articles|actors|statements|events|locations|timeline|map|network|search)(?:[/?#]|$))/

export function App() {
  return (
    <LocationProvider scope={ownAddresses}>
      <Frame>
        <ViewFailure>
          <Router onRouteChange={noteNavigation}>
            <Route path="/" component={FrontView} />
            <Route path="/articles/:slug" component={ArticleView} />
            <Route path="/actors/:slug" component={ActorView} />
            <Route path="/statements/:slug" component={StatementView} />
            <Route path="/events/:slug" component={EventView} />
            <Route path="/locations/:slug" component={LocationView} />
            <Route path="/timeline" component={TimelineView} />
            <Route path="/map" component={MapView} />
            <Route path="/network" component={NetworkView} />
            <Route path="/search" component={SearchView} />
            <Route default component={MissingView} />
          </Router>
        </ViewFailure>
      </Frame>
    </LocationProvider>
  )
}
