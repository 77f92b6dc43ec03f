/** Lets the scripts of any page read the answer, without credentials, errors included (Fetch Standard, CORS protocol). */
import type { MiddlewareHandler } from 'hono'

/** What a script may read beside the body. */
const exposed = ['ETag', 'Retry-After', 'Server-Timing', 'Dateline-Layer', 'Allow']

export const corsHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': exposed.join(', '),
  'Timing-Allow-Origin': '*',
} as const

/** The answer to a preflight, good for a day. `*` does not stand for Authorization, which some clients send anyhow. */
export const preflightHeaders = {
  ...corsHeaders,
  'Access-Control-Allow-Methods': 'GET, HEAD, POST',
  'Access-Control-Allow-Headers': '*, Authorization',
  'Access-Control-Max-Age': '86400',
} as const

export const openToAnyOrigin: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'OPTIONS')
    c.res = new Response(null, { status: 204, headers: preflightHeaders })
  else await next()
  for (const [name, value] of Object.entries(corsHeaders)) c.res.headers.set(name, value)
}
