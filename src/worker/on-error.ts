/** Whatever a route throws: logged with an id, and nothing of it shown but the id. */
import type { ErrorHandler } from 'hono'
import { errorAnswer } from './error-answer.ts'
import { logError } from './log-error.ts'

export const onError: ErrorHandler = (error, c) => {
  const errorId = logError(error, { path: c.req.path })
  return c.json(errorAnswer('INTERNAL_SERVER_ERROR', 'Unexpected error.', { errorId }), 500, {
    'Cache-Control': 'no-store',
  })
}
