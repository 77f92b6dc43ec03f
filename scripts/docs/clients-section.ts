/** The API in four clients: the examples, to the letter. */
import { html } from 'hono/html'
import type { DocsSection } from './docs-section.ts'
import { renderCode } from './render-operation.ts'

export interface ClientExample {
  /** The name of its folder in `examples`. */
  readonly name: string
  /** The client, for people. */
  readonly title: string
  readonly code: string
}

export async function clientsSection(examples: readonly ClientExample[]): Promise<DocsSection> {
  const body = html`<p>
      One endpoint, <code>/graphql</code>, by POST and by GET, from any origin, without a key: any
      client of
      <a href="https://graphql.github.io/graphql-over-http/draft/">GraphQL over HTTP</a> can ask it.
      These programs are run by our tests.
    </p>
    ${examples.map(
      ({ name, title, code }) =>
        html`<section aria-labelledby="client-${name}">
          <h3 id="client-${name}"><a href="#client-${name}">${title}</a></h3>
          <details>
            <summary>examples/${name}/main.ts</summary>
            ${renderCode(code)}
          </details>
        </section>`,
    )}`
  return {
    id: 'clients',
    title: 'From your own project',
    html: String(await body),
    headings: examples.map(({ name, title }) => ({ id: `client-${name}`, words: title, level: 3 })),
  }
}
