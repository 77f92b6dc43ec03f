/** What the Worker itself says of a page: enough for a preview, a search engine, and a reader without script. */
import type { html } from 'hono/html'

/** Escaped already. */
export type Markup = ReturnType<typeof html>

export interface Page {
  /** The path of the page, with its slug, as every link to it should have it; null where there is no page. */
  readonly path: string | null
  readonly title: string
  /** Plain text of about two lines. */
  readonly description: string
  /** What it is for Open Graph. */
  readonly openGraphType: 'website' | 'article' | 'profile'
  /** Whether search engines may list it. */
  readonly isIndexed: boolean
  /** JSON-LD; null where there is none. `origin` is for absolute addresses. */
  readonly structuredData: ((origin: string) => object) | null
  /** What is shown without script. */
  readonly body: Markup
}
