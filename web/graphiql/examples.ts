/**
 * The example operations, from the one set in `schema/operations/`: a file's first comment line is
 * its title, the comment lines after it say more, and `<name>.variables.json` beside it gives its
 * variables. Read when the playground is built; sorted by file name.
 */

export interface Example {
  /** The file name without `.graphql`. */
  readonly name: string
  readonly title: string
  readonly summary: string
  readonly query: string
  /** JSON text, null where the operation takes none. */
  readonly variables: string | null
}

const folder = '../../schema/operations'
const queries = import.meta.glob<string>('../../schema/operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const variables = import.meta.glob<string>('../../schema/operations/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The operations that a first visit finds as tabs; the others wait in the panel of examples. */
const openedFirst = [
  'who-said-what',
  'said-about',
  'what-happened',
  'have-they-answered',
  'timeline',
  'search',
]

export const examples: readonly Example[] = Object.entries(queries)
  .map(([path, query]) => {
    const name = path.slice(folder.length + 1, -'.graphql'.length)
    const comments = leadingComments(query)
    return {
      name,
      title: comments[0] ?? name,
      summary: comments.slice(1).join(' '),
      query,
      variables: variables[`${folder}/${name}.variables.json`]?.trim() ?? null,
    }
  })
  .sort((a, b) => (a.name < b.name ? -1 : 1))

/** What a first visit opens, in order; never empty while there is an operation. */
export const firstExamples: readonly Example[] = (() => {
  const found = openedFirst.flatMap((name) => examples.filter((example) => example.name === name))
  return found.length > 0 ? found : examples.slice(0, 6)
})()

function leadingComments(query: string): string[] {
  const lines = query.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('#'))
  return lines.slice(0, end).map((line) => line.replace(/^#\s*/, ''))
}
