/**
 * Sends a person who opens the endpoint in a browser to a page: a GET without a query that prefers
 * HTML. Programs are not affected.
 *
 * @example
 * app.get('/graphql', redirectBrowsers('/graphiql'), graphql)
 */
import type { MiddlewareHandler } from 'hono'
import { accepts } from 'hono/accepts'

const mediaTypes = ['application/graphql-response+json', 'application/json', 'text/html']

export function redirectBrowsers(page: string): MiddlewareHandler {
  return async (c, next) => {
    const preferred = accepts(c, {
      header: 'Accept',
      supports: mediaTypes,
      default: 'application/json',
    })
    if (preferred === 'text/html' && c.req.query('query') === undefined) {
      return c.body(null, 302, { Location: page, Vary: 'Accept', 'Cache-Control': 'no-store' })
    }
    return next()
  }
}
