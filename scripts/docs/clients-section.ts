/** The API in four clients: what to install, and the files of the examples, to the letter. */
import { html } from 'hono/html'
import type { DocsSection } from './docs-section.ts'
import { renderCode } from './render-operation.ts'

export interface ClientExample {
  /** The name of its folder in `examples`. */
  readonly name: string
  /** The client, for people. */
  readonly title: string
  /** Lines of a shell; empty where there is nothing to install. */
  readonly install: readonly string[]
  /** In the order in which they are made: files to write, and commands to run between them. */
  readonly steps: readonly ClientStep[]
}

export interface ClientStep {
  /** What it is for, in a phrase. */
  readonly title: string
  readonly code: string
  /** Whether it is to be seen at once. */
  readonly isOpen: boolean
}

export async function clientsSection(examples: readonly ClientExample[]): Promise<DocsSection> {
  const body = html`<p>
      One endpoint, <code>/graphql</code>, by POST and by GET, from any origin, without a key: any
      client of
      <a href="https://graphql.github.io/graphql-over-http/draft/">GraphQL over HTTP</a> can ask it.
      These programs are run by our tests, each as a project of its own with what its install line
      names; they need Node 22.18 or newer, which runs TypeScript as it is.
    </p>
    ${examples.map(
      ({ name, title, install, steps }) =>
        html`<section aria-labelledby="client-${name}">
          <h3 id="client-${name}"><a href="#client-${name}">${title}</a></h3>
          ${install.length === 0 ? html`<p>Nothing to install.</p>` : renderCode(install.join('\n'))}
          ${steps.map((step) => renderStep(step))}
        </section>`,
    )}`
  return {
    id: 'clients',
    title: 'From your own project',
    html: String(await body),
    headings: examples.map(({ name, title }) => ({ id: `client-${name}`, words: title, level: 3 })),
  }
}

function renderStep({ title, code, isOpen }: ClientStep) {
  if (isOpen)
    return html`<p class="caption">${title}</p>
      ${renderCode(code)}`
  return html`<details>
    <summary>${title}</summary>
    ${renderCode(code)}
  </details>`
}
