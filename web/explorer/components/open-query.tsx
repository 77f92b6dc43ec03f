/** The question behind a view: open it in the playground, or copy it as a command or as code. */
import { useState } from 'preact/hooks'
import type { Operation } from '../operation.ts'
import { sentenceCase } from '../words/plain-words.ts'
import { asCurl, asFetch, playgroundAddress } from '../query-texts.ts'

export interface OpenQueryProps<Variables> {
  readonly operation: Operation<unknown, Variables>
  readonly variables: Variables
  /** Of what, where a view asks two questions. */
  readonly of?: string
}

export function OpenQuery<Variables>({ operation, variables, of }: OpenQueryProps<Variables>) {
  const [said, setSaid] = useState('')
  const question = { query: operation.text, variables, origin: location.origin }

  async function copy(name: string, text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(`Copied as ${name}.`)
    } catch {
      setSaid('The browser does not let this page copy.')
    }
  }

  return (
    <section class="open-query" aria-label={`The query behind ${of ?? 'this view'}`}>
      {of === undefined ? null : <span class="open-query-of">{sentenceCase(of)}:</span>}
      <a href={playgroundAddress(question)}>Open in the playground</a>
      <button type="button" onClick={() => void copy('curl', asCurl(question))}>
        Copy as curl
      </button>
      <button type="button" onClick={() => void copy('fetch', asFetch(question))}>
        Copy as fetch
      </button>
      <span role="status">{said}</span>
    </section>
  )
}
