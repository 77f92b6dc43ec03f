/**
 * The routes. Every path answers GET and HEAD alike, refuses other methods with 405 and says which it
 * takes; every refusal is JSON in the form of a GraphQL answer.
 */
import { HonoBase } from 'hono/hono-base'
import { TrieRouter } from 'hono/router/trie-router'
import type { Store } from '../store/store.ts'
import { allowMethods } from './allow-methods.ts'
import { contextOf } from './context-of.ts'
import type { Gateway } from './graphql/gateway.ts'
import { platformOf } from './graphql/platform.ts'
import { health } from './health.ts'
import { createNotFound } from './not-found.ts'
import { onError } from './on-error.ts'
import { openToAnyOrigin } from './open-to-any-origin.ts'
import { pageSources } from './pages/page-sources.ts'
import { servePage, type ServePageOptions } from './pages/serve-page.ts'
import { requireAddress } from './require-address.ts'
import { sdl } from './sdl.ts'
import { setSecurityHeaders } from './security-headers.ts'
import { withoutSlash } from './without-slash.ts'

export interface AppOptions {
  readonly store: Store
  readonly gateway: Gateway
  readonly pages: ServePageOptions
  /** The text of the schema in UTF-8, and its lower-case hex SHA-256. */
  readonly sdl: ArrayBuffer
  readonly sdlHash: string
}

/**
 * The whole site but for its static files.
 *
 * @example
 * const app = createApp({ store, gateway, pages, sdl, sdlHash })
 * const response = await app.request('/graphql?query={corpus{version}}')
 */
export function createApp(options: AppOptions): HonoBase<{ Bindings: Env }> {
  // `Hono` itself comes with three routers; this one makes nothing of its routes at a start.
  const app = new HonoBase<{ Bindings: Env }>({ router: new TrieRouter() })
  app.onError(onError)
  app.notFound(createNotFound(options.pages.shell))

  // Before everything else: it sets all of its headers itself, and is asked the most.
  app.all('/graphql', (c) => options.gateway(c.req.raw, c.req.url, platformOf(c.env, contextOf(c))))

  app.use(setSecurityHeaders, openToAnyOrigin, requireAddress)
  for (const source of pageSources) {
    app.use(source.pattern, allowMethods('GET', 'HEAD'))
    app.get(source.pattern, servePage(source, options.pages))
    if (source.pattern === '/') continue
    app.use(`${source.pattern}/`, allowMethods('GET', 'HEAD'))
    app.get(`${source.pattern}/`, withoutSlash)
  }
  app.use('/schema.graphql', allowMethods('GET', 'HEAD', 'OPTIONS'))
  app.get('/schema.graphql', sdl(options.sdl, options.sdlHash))
  app.use('/health', allowMethods('GET', 'HEAD', 'OPTIONS'))
  app.get('/health', health(options.store, options.sdlHash))
  return app
}
