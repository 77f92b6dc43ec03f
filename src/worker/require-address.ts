/**
 * Refuses a request whose `Host` header is none, with 400 (RFC 9112, section 3.2): its address is no
 * address, which no route expects.
 */
import type { MiddlewareHandler } from 'hono'
import { errorAnswer } from './error-answer.ts'

export const noAddress =
  'Cannot read the address: expected one host in the header "Host", and a port of at most 65535'

export const requireAddress: MiddlewareHandler = async (c, next) => {
  if (URL.canParse(c.req.url)) return next()
  return c.json(errorAnswer('BAD_REQUEST', noAddress), 400, { 'Cache-Control': 'no-store' })
}
