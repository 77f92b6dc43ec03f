/**
 * The schema as text. As `text/plain` a browser shows it; the media type that GraphQL's SDL would have
 * is not registered. It is sent as the bytes that it is built as; the tag is their hash, strong.
 */
import type { Handler } from 'hono'

export function sdl(text: ArrayBuffer, hash: string): Handler {
  return (c) =>
    c.body(text, 200, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
      ETag: `"${hash}"`,
    })
}
