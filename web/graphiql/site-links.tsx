/** The way from the playground to the rest of the site, and the link to what is open. */
import { useState } from 'react'
import { CopyLink } from './copy-link.tsx'
import { usePlainQuotes } from './plain-quotes.ts'
import { useAddressedOperation } from './use-addressed-operation.ts'

export function SiteLinks() {
  usePlainQuotes()
  const missing = useAddressedOperation()
  const [isSeen, setSeen] = useState(false)
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
      {missing === null || isSeen ? null : (
        <p className="said" role="alert">
          The address asks for the operation “{missing}”, which this document has not.
          <button type="button" onClick={() => setSeen(true)}>
            Close
          </button>
        </p>
      )}
    </div>
  )
}
