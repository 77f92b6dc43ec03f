/** The Worker answers every question with one operation, and shows the words in the same response. */
import { SELF } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import { questions } from './questions.ts'

const documents = import.meta.glob<string>('../../../schema/operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const variables = import.meta.glob<Record<string, unknown>>(
  '../../../schema/operations/*.variables.json',
  { import: 'default', eager: true },
)
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/, '')
const operations = new Map(
  Object.entries(documents).map(([path, query]) => [
    nameOf(path),
    { query, variables: variables[path.replace('.graphql', '.variables.json')] ?? {} },
  ]),
)

/** Every text of a response: passages, sentences, and the words of the answer itself. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsOf)
}

async function ask(name: string, asked?: Readonly<Record<string, unknown>>) {
  const { query, variables: examples } = operations.get(name)!
  const response = await SELF.fetch('https://dateline.example/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: asked ?? examples }),
  })
  return await response.json<{ data: unknown; errors?: unknown }>()
}

describe('questions of the bundled article', () => {
  it.each(questions)('$id $question', async ({ operation, variables, answer, evidence }) => {
    const { data, errors } = await ask(operation, variables)

    expect(errors).toBeUndefined()
    expect(data).toMatchObject(answer)
    const texts = textsOf(data)
    const missing = evidence.filter((passage) => !texts.some((text) => text.includes(passage)))
    expect(missing).toEqual([])
  })
})

describe('schema/operations', () => {
  it.each([...operations.keys()])(
    '%s runs with its example variables to a non-null result',
    async (name) => {
      const { data, errors } = await ask(name)

      expect(errors).toBeUndefined()
      expect(Object.values(data as object).filter((field) => field === null)).toEqual([])
    },
  )
})
