/**
 * The schema as text. As `text/plain` a browser shows it; the media type that GraphQL's SDL would have
 * is not registered. The tag is the text's hash, strong.
 */
import type { Handler } from 'hono'

export function sdl(text: string, hash: string): Handler {
  return (c) =>
    c.text(text, 200, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
      ETag: `"${hash}"`,
    })
}
