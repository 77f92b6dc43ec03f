/** The operations of the project, with values for their variables. */
import { readdirSync, readFileSync } from 'node:fs'
import { knownValues } from './known-values.ts'

const root = new URL('../../', import.meta.url)
const folders = ['schema/operations', 'src/worker/pages/operations', 'web/explorer/operations']

/** By their paths from the root of the project. */
export const ownOperations: readonly string[] = folders.flatMap((folder) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => `${folder}/${name}`),
)

export interface AskedOperation {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** Once for each set of values: those of the file beside it; of others, the slugs of the corpus. */
export function askedOperations(path: string): readonly AskedOperation[] {
  const query = readFileSync(new URL(path, root), 'utf8')
  return variablesFor(path, query).map((variables) => ({ query, variables }))
}

function variablesFor(path: string, query: string): readonly AskedOperation['variables'][] {
  const file = new URL(path.replace('.graphql', '.variables.json'), root)
  try {
    return [JSON.parse(readFileSync(file, 'utf8')) as AskedOperation['variables']]
  } catch {
    if (!query.includes('$')) return [{}]
    return (knownValues['slug'] ?? []).map((slug) => ({ slug, first: 5 }))
  }
}
