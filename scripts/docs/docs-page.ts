/** The documentation as one page of HTML that needs no script. */
import { html, raw } from 'hono/html'
import type { DocsSection, Heading } from './docs-section.ts'

export interface DocsPageOptions {
  readonly sections: readonly DocsSection[]
  /** The address of the style sheet. */
  readonly stylesheet: string
  readonly corpusVersion: string
}

export async function docsPage({
  sections,
  stylesheet,
  corpusVersion,
}: DocsPageOptions): Promise<string> {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta
          name="description"
          content="The manual of the Dateline API: every type and filter, examples with their answers, pagination, citing, caching, limits and errors."
        />
        <title>Manual · Dateline</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${stylesheet}" />
      </head>
      <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header>
          <nav aria-label="Site">
            <a href="/">Dateline</a>
            <a href="/docs" aria-current="page">Manual</a>
            <a href="/graphiql">Playground</a>
            <a href="/schema.graphql">Schema</a>
          </nav>
        </header>
        <div class="columns">
          <nav class="contents" aria-label="Contents" tabindex="0">
            <ol>
              ${sections.map(({ id, title, headings }) => contentsOf(id, title, headings))}
            </ol>
          </nav>
          <main id="content" tabindex="-1">
            <h1>Manual</h1>
            ${sections.map(
              ({ id, title, html: body }) =>
                html`<section aria-labelledby="${id}">
                  <h2 id="${id}"><a href="#${id}">${title}</a></h2>
                  ${raw(body)}
                </section>`,
            )}
          </main>
        </div>
        <footer>
          <p>
            Made from the schema and answered by the corpus
            <code>${corpusVersion.slice(0, 12)}</code>.
          </p>
        </footer>
      </body>
    </html>`
  return unindented(String(await page))
}

function contentsOf(id: string, title: string, headings: readonly Heading[]) {
  const link = (anchor: string, words: string) => html`<a href="#${anchor}">${words}</a>`
  if (headings.length === 0) return html`<li>${link(id, title)}</li>`
  return html`<li>
    ${link(id, title)}
    <details>
      <summary>${headings.length} parts<span class="unseen"> of ${title}</span></summary>
      <ol>
        ${headings.map(
          ({ id: anchor, words, level }) =>
            html`<li class="level-${level}">${link(anchor, words)}</li>`,
        )}
      </ol>
    </details>
  </li>`
}

/** The templates' own indentation weighs as much as the text; what is in `<pre>` stays. */
function unindented(page: string): string {
  return page
    .split(/(<pre[^>]*>.*?<\/pre>)/s)
    .map((part) => (part.startsWith('<pre') ? part : part.replaceAll(/\n\s+/g, '\n')))
    .join('')
}
