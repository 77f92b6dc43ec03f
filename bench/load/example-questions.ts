/** The example operations with their variables, as the bodies of requests. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../scripts/project-root.ts'

export interface ExampleQuestion {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

const folder = join(projectRoot, 'schema', 'operations')

/** In the order of their names. */
export async function readExampleQuestions(): Promise<readonly ExampleQuestion[]> {
  const files = new Set(await readdir(folder))
  const names = [...files].filter((name) => name.endsWith('.graphql')).toSorted()
  return Promise.all(
    names.map(async (name) => {
      const given = name.replace('.graphql', '.variables.json')
      return {
        query: await readFile(join(folder, name), 'utf8'),
        variables: files.has(given)
          ? (JSON.parse(await readFile(join(folder, given), 'utf8')) as Record<string, unknown>)
          : {},
      }
    }),
  )
}
