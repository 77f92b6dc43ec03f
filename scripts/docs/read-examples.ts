/** The example operations in `schema/operations`, with their titles, as the playground has them. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface ExampleOperation {
  /** The file's name without `.graphql`. */
  readonly name: string
  readonly title: string
  /** Empty where the file says no more than its title. */
  readonly summary: string
  readonly query: string
  /** JSON text; null where the operation takes none. */
  readonly variables: string | null
}

/** In the order of their names. */
export async function readExamples(folder: string): Promise<readonly ExampleOperation[]> {
  const files = await readdir(folder)
  const names = files.filter((file) => file.endsWith('.graphql')).sort()
  return Promise.all(
    names.map(async (file) => {
      const name = file.slice(0, -'.graphql'.length)
      const query = await readFile(join(folder, file), 'utf8')
      const [title = name, ...more] = leadingComments(query)
      const given = `${name}.variables.json`
      const variables = files.includes(given) ? await readFile(join(folder, given), 'utf8') : null
      return { name, title, summary: more.join(' '), query, variables: variables?.trim() ?? null }
    }),
  )
}

function leadingComments(query: string): readonly string[] {
  const lines = query.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('#'))
  return lines.slice(0, end).map((line) => line.replace(/^#\s*/, ''))
}
