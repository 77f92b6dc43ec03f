/** The first question, and how to read an answer. */
import { html } from 'hono/html'
import type { AnswerOperation } from './answer-operation.ts'
import type { DocsSection } from './docs-section.ts'
import { renderOperation } from './render-operation.ts'

const query = `{
  statements(first: 1) {
    totalCount
    nodes {
      speaker {
        name
      }
      content
      saidOn {
        edtf
        provenance {
          status
          note
        }
      }
    }
  }
}`

export async function startSection(answer: AnswerOperation): Promise<DocsSection> {
  const shown = { query, variables: null, answer: await answer(query), isOpen: true }
  const body = html`<p>
      Dateline is a graph of news articles: who said what, about whom, what happened, when and
      where. Ask it in <a href="https://graphql.org/learn/">GraphQL</a>, at <code>/graphql</code>,
      in <a href="/graphiql">the playground</a>, or <a href="#clients">from your own project</a>.
    </p>
    ${renderOperation(shown)}
    <ul>
      <li>
        <strong>Null means not stated.</strong> What an article does not say is null or an empty
        list, never a guess.
      </li>
      <li>
        <strong>Every fact says how it is known</strong>, in its
        <a href="#type-Provenance"><code>provenance</code></a
        >: <a href="#type-ProvenanceStatus">stated, inferred, ambiguous</a>, with a note and the
        passages.
      </li>
      <li>
        <strong>Articles may disagree.</strong> Each article's report of an event stands by itself;
        the event's own field is set where all agree.
      </li>
      <li>
        <strong>Ids are readable</strong>: <code>actor:taliban</code>. They stay, and can be written
        by hand.
      </li>
    </ul>`
  return { id: 'start', title: 'A first question', html: String(await body), headings: [] }
}
