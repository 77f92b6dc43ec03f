/** Answers to the operations of the explorer's views, from the bundled corpus or the fixture. */
import { readFile } from 'node:fs/promises'
import type { Store } from '../../src/store/store.ts'
import { ask } from '../schema/ask.ts'

const folder = new URL('../../web/explorer/operations/', import.meta.url)

export async function answerOf<Data>(
  store: Store,
  name: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Data> {
  const text = await readFile(new URL(`${name}.graphql`, folder), 'utf8')
  return ask(store, text, variables) as Data
}
