/**
 * Refuses every other method with 405 and an `Allow` header (RFC 9110, section 15.5.6).
 *
 * @example
 * app.use('/health', allowMethods('GET', 'HEAD'))
 */
import type { MiddlewareHandler } from 'hono'
import { errorAnswer } from './error-answer.ts'

export function allowMethods(...methods: readonly string[]): MiddlewareHandler {
  const allow = methods.join(', ')
  return async (c, next) => {
    const { method } = c.req.raw
    if (methods.includes(method)) return next()
    const message = `Cannot ${method} ${c.req.path}: expected one of ${allow}`
    return c.json(errorAnswer('METHOD_NOT_ALLOWED', message), 405, {
      Allow: allow,
      'Cache-Control': 'no-store',
    })
  }
}
