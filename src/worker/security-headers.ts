/** What every answer of the Worker tells a browser; pages add a policy of their own. */
import type { MiddlewareHandler } from 'hono'

/** Strict-Transport-Security is for the whole domain to say, and so the platform's setting is its place. */
export const securityHeaders = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Answers are there to be read from other origins.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const

/** Sets them on whatever the routes after it answer, except where a route has its own. */
export const setSecurityHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(securityHeaders)) {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  }
}
