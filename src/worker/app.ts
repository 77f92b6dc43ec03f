/**
 * The routes. Every path answers GET and HEAD alike, refuses other methods with 405 and says which it
 * takes; every refusal is JSON in the form of a GraphQL answer.
 */
import type { GraphQLSchema } from 'graphql'
import { Hono } from 'hono'
import { etag } from 'hono/etag'
import type { Store } from '../store/store.ts'
import { allowMethods } from './allow-methods.ts'
import { createGraphqlHandler } from './graphql.ts'
import { health } from './health.ts'
import { home } from './home.ts'
import { notFound } from './not-found.ts'
import { onError } from './on-error.ts'
import { openToAnyOrigin } from './open-to-any-origin.ts'
import { redirectBrowsers } from './redirect-browsers.ts'
import { sdl } from './sdl.ts'
import { securityHeaders } from './security-headers.ts'

export interface AppOptions {
  readonly store: Store
  readonly schema: GraphQLSchema
  /** The text of the schema and its lower-case hex SHA-256. */
  readonly sdl: string
  readonly sdlHash: string
}

/**
 * The whole site but for its static files.
 *
 * @example
 * const app = createApp({ store, schema, sdl, sdlHash })
 * const response = await app.request('/graphql?query={corpus{version}}')
 */
export function createApp(options: AppOptions): Hono {
  const app = new Hono()
  const graphql = createGraphqlHandler(options)

  app.onError(onError)
  app.notFound(notFound)
  app.use(securityHeaders)
  for (const path of ['/graphql', '/schema.graphql', '/health']) app.use(path, openToAnyOrigin)

  app.use('/', allowMethods('GET', 'HEAD'))
  app.get('/', home(options.store))
  app.use('/graphql', allowMethods('GET', 'HEAD', 'POST', 'OPTIONS'))
  app.get('/graphql', redirectBrowsers('/graphiql'), graphql)
  app.post('/graphql', graphql)
  app.use('/schema.graphql', allowMethods('GET', 'HEAD', 'OPTIONS'))
  app.get('/schema.graphql', etag(), sdl(options.sdl, options.sdlHash))
  app.use('/health', allowMethods('GET', 'HEAD', 'OPTIONS'))
  app.get('/health', health(options.store, options.sdlHash))
  return app
}
