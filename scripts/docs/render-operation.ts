/** An operation with its variables and its real answer, and the way to run it. */
import { html, raw } from 'hono/html'
import type { OperationAnswer } from './answer-operation.ts'

export type Markup = ReturnType<typeof html>

export interface ShownOperation {
  readonly query: string
  /** JSON text; null where it takes none. */
  readonly variables: string | null
  readonly answer: OperationAnswer
  /** Whether the answer is to be seen at once. */
  readonly isOpen?: boolean
}

/** `data-*` say to tests what is what. */
export function renderOperation({
  query,
  variables,
  answer,
  isOpen = false,
}: ShownOperation): Markup {
  const parameters = new URLSearchParams({ query, ...(variables === null ? {} : { variables }) })
  const lines = answer.text.split('\n').length
  return html`<div class="operation">
    <pre data-query><code>${query.trimEnd()}</code></pre>
    ${
      variables === null
        ? ''
        : html`<p class="caption">Variables</p>
            <pre data-variables><code>${variables}</code></pre>`
    }
    <details${raw(isOpen ? ' open' : '')}>
      <summary>Answer (${lines} lines, cost ${answer.cost ?? 0})</summary>
      <pre data-answer><code>${answer.text}</code></pre>
    </details>
    <p><a href="/graphiql?${parameters.toString()}">Open in the playground</a></p>
  </div>`
}

export function renderCode(code: string): Markup {
  return html`<pre><code>${code.trimEnd()}</code></pre>`
}
