/** The way from the playground to the rest of the site. */
import { usePlainQuotes } from './plain-quotes.ts'

export function SiteLinks() {
  usePlainQuotes()
  return (
    <nav className="site-links" aria-label="Site">
      <a href="/">Dateline</a>
      <a href="/schema.graphql" target="_blank" rel="noreferrer">
        Schema
      </a>
    </nav>
  )
}
