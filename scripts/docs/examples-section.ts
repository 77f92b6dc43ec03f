/** Every example operation with its answer over the corpus that is served. */
import { html } from 'hono/html'
import type { AnswerOperation } from './answer-operation.ts'
import type { DocsSection } from './docs-section.ts'
import type { ExampleOperation } from './read-examples.ts'
import { renderOperation } from './render-operation.ts'

export async function examplesSection(
  examples: readonly ExampleOperation[],
  answer: AnswerOperation,
): Promise<DocsSection> {
  const shown = await Promise.all(
    examples.map(async ({ name, title, summary, query, variables }) => {
      const given = variables === null ? {} : (JSON.parse(variables) as Record<string, unknown>)
      const operation = { query, variables, answer: await answer(query, given) }
      return html`<section aria-labelledby="example-${name}">
        <h3 id="example-${name}"><a href="#example-${name}">${title}</a></h3>
        ${summary === '' ? '' : html`<p>${summary}</p>`} ${renderOperation(operation)}
      </section>`
    }),
  )
  return {
    id: 'examples',
    title: 'Examples, with their answers',
    html: String(
      await html`<p>
          Each was run over the articles that this page was built with. The same operations are tabs
          of
          <a href="/graphiql">the playground</a>, and the server knows them by their hashes.
        </p>
        ${shown}`,
    ),
    headings: examples.map(({ name, title }) => ({
      id: `example-${name}`,
      words: title,
      level: 3,
    })),
  }
}
