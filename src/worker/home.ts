/** The front page: what this is, how much there is, and the first query. It needs no script. */
import type { Handler } from 'hono'
import { html } from 'hono/html'
import type { CorpusCounts, Store } from '../store/store.ts'

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export function home(store: Store): Handler {
  return async (c) => {
    const { origin } = new URL(c.req.url)
    const response = await c.html(page(origin, await store.corpus()))
    response.headers.set('Content-Security-Policy', policy)
    response.headers.set('Cache-Control', 'public, max-age=60')
    return response
  }
}

function page(origin: string, corpus: CorpusCounts) {
  const counts = [
    [corpus.articles, 'articles', 'article'],
    [corpus.actors, 'actors', 'actor'],
    [corpus.statements, 'statements', 'statement'],
    [corpus.events, 'events', 'event'],
    [corpus.locations, 'locations', 'location'],
  ] as const
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta
          name="description"
          content="News articles as a graph: who said what, about whom, what happened, when and where, with the exact words behind every answer."
        />
        <title>Dateline</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/home.css" />
      </head>
      <body>
        <header>
          <h1>Dateline</h1>
          <p class="lead">
            News articles as a graph: who said what, about whom, what happened, when and where.
            Every fact points at the exact words that it comes from, and says whether the article
            states it or we inferred it. What an article does not say is null.
          </p>
          <p class="actions">
            <a class="primary" href="/graphiql">Open the playground</a>
            <a href="/schema.graphql">Read the schema</a>
          </p>
        </header>
        <main>
          <section aria-labelledby="corpus">
            <h2 id="corpus">In the graph</h2>
            <dl class="counts">
              ${counts.map(
                ([count, many, one]) =>
                  html`<div>
                    <dt>${count === 1 ? one : many}</dt>
                    <dd>${count}</dd>
                  </div>`,
              )}
            </dl>
          </section>
          <section aria-labelledby="ask">
            <h2 id="ask">Ask it</h2>
            <p>
              One GraphQL endpoint, <code>/graphql</code>, by POST or GET, from any origin, without
              a key.
            </p>
            <pre
              tabindex="0"
              role="region"
              aria-label="A first query with curl"
            ><code>curl ${origin}/graphql \\
  -H 'Content-Type: application/json' \\
  -d '{"query": "{ statements(first: 3) { nodes { speaker { name } content } } }"}'</code></pre>
          </section>
          <section aria-labelledby="more">
            <h2 id="more">More</h2>
            <ul>
              <li>
                <a href="/graphiql">/graphiql</a>: the playground, with example operations to run
                and change
              </li>
              <li>
                <a href="/schema.graphql">/schema.graphql</a>: the schema, described field by field
              </li>
              <li><a href="/health">/health</a>: what is served, for probes</li>
            </ul>
          </section>
        </main>
        <footer>
          <p>Corpus <code>${corpus.version.slice(0, 12)}</code></p>
        </footer>
      </body>
    </html>`
}
