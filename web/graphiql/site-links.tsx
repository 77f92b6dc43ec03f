/** The way from the playground to the rest of the site, and the link to what is open. */
import { CopyLink } from './copy-link.tsx'
import { usePlainQuotes } from './plain-quotes.ts'
import { useAddressedOperation } from './use-addressed-operation.ts'

export function SiteLinks() {
  usePlainQuotes()
  useAddressedOperation()
  return (
    <div className="site-bar">
      <CopyLink />
      <nav className="site-links" aria-label="Site">
        <a href="/">Dateline</a>
        <a href="/docs">Manual</a>
        <a href="/schema.graphql" target="_blank" rel="noreferrer">
          Schema
        </a>
      </nav>
    </div>
  )
}
