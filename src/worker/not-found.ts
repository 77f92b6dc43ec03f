/** The answer to a path that there is none of: a page for whoever asks for one, else the paths that there are. */
import type { NotFoundHandler } from 'hono'
import { accepts } from 'hono/accepts'
import { errorAnswer } from './error-answer.ts'
import { missingPage } from './pages/other-pages.ts'
import { pagePolicy } from './pages/page-policy.ts'
import { pageSources } from './pages/page-sources.ts'
import type { Shell } from './pages/shell.ts'

const paths = [
  ...pageSources.map(({ pattern }) => pattern),
  '/graphql',
  '/graphiql',
  '/docs',
  '/schema.graphql',
  '/health',
]

export function createNotFound(shell: Shell): NotFoundHandler {
  return async (c) => {
    const headers = { 'Cache-Control': 'no-store', Vary: 'Accept' }
    // Browsers name HTML; clients of an interface take anything, or JSON.
    const supports = ['application/json', 'text/html']
    if (accepts(c, { header: 'Accept', supports, default: 'application/json' }) === 'text/html') {
      const page = await shell(missingPage, new URL(c.req.url).origin)
      return c.html(page, 404, { ...headers, 'Content-Security-Policy': pagePolicy })
    }
    const message = `Cannot find ${JSON.stringify(c.req.path)}: expected one of ${paths.join(', ')}`
    return c.json(errorAnswer('NOT_FOUND', message, { paths }), 404, headers)
  }
}
