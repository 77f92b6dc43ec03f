/** What a page shows where script is off, and what it then lacks. */
import { html } from 'hono/html'
import type { Markup, Page } from './page.ts'

export function withoutScript({ title, body }: Page): Markup {
  return html`<noscript>
    <main class="without-script">
      <nav aria-label="Site"><a href="/">All articles</a> · <a href="/docs">Manual</a></nav>
      <h1 dir="auto">${title}</h1>
      ${body}
      <aside>
        <h2>What is missing without JavaScript</h2>
        <p>
          The marks in the text with who, what and how we know; the timeline, the map and the graph
          of who speaks of whom; search. All of it comes from the endpoint <code>/graphql</code>,
          which needs no script: <a href="/docs">its manual</a>,
          <a href="/schema.graphql">its schema</a>.
        </p>
      </aside>
    </main>
  </noscript>`
}
