/** Title, description, address and preview of a page, for its `<head>`. */
import { html, raw } from 'hono/html'
import { jsonLdText } from './json-ld-text.ts'
import type { Markup, Page } from './page.ts'

const siteName = 'Dateline'

export function renderHead(page: Page, origin: string): Markup {
  const { path, title, description, openGraphType, isIndexed, structuredData } = page
  const address = path === null ? null : origin + path
  const fullTitle = title === siteName ? title : `${title} · ${siteName}`
  return html`<title>${fullTitle}</title>
    <meta name="description" content="${description}" />
    ${address === null ? '' : html`<link rel="canonical" href="${address}" />`}
    ${isIndexed ? '' : html`<meta name="robots" content="noindex" />`}
    <meta property="og:site_name" content="${siteName}" />
    <meta property="og:type" content="${openGraphType}" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    ${address === null ? '' : html`<meta property="og:url" content="${address}" />`}
    <meta name="twitter:card" content="summary" />
    <meta name="twitter:title" content="${title}" />
    <meta name="twitter:description" content="${description}" />
    ${
      structuredData === null
        ? ''
        : html`<script type="application/ld+json">
            ${raw(jsonLdText(structuredData(origin)))}
          </script>`
    }`
}
