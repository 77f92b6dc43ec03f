/** The answer to a path that there is none of; it names those that there are. */
import type { NotFoundHandler } from 'hono'
import { errorAnswer } from './error-answer.ts'
import { pageSources } from './pages/page-sources.ts'

const paths = [
  ...pageSources.map(({ pattern }) => pattern),
  '/graphql',
  '/graphiql',
  '/docs',
  '/schema.graphql',
  '/health',
]

export const notFound: NotFoundHandler = (c) => {
  const message = `Cannot find ${JSON.stringify(c.req.path)}: expected one of ${paths.join(', ')}`
  return c.json(errorAnswer('NOT_FOUND', message, { paths }), 404, { 'Cache-Control': 'no-store' })
}
