/**
 * The schema as text. As `text/plain` a browser shows it; the media type that GraphQL's SDL would have
 * is not registered. It is sent as the bytes that it is built as; the tag is their hash, strong.
 */
import type { Handler } from 'hono'
import { matchesNone } from './graphql/if-none-match.ts'

export function sdl(text: ArrayBuffer, hash: string): Handler {
  const etag = `"${hash}"`
  const validators = {
    'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
    ETag: etag,
  }
  return (c) =>
    matchesNone(c.req.header('If-None-Match') ?? null, etag)
      ? c.body(text, 200, { ...validators, 'Content-Type': 'text/plain; charset=utf-8' })
      : c.body(null, 304, validators)
}
