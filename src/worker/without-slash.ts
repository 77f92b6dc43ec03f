/** Sends whoever asks for `/timeline/` to `/timeline`, for good: every page has one address. */
import type { Handler } from 'hono'

export const withoutSlash: Handler = (c) => {
  const { pathname, search } = new URL(c.req.url)
  return c.redirect(pathname.slice(0, -1) + search, 308)
}
