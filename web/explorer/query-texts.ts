/** A question as an address of the playground, as a command, and as code. */

export interface QueryText {
  readonly query: string
  readonly variables: unknown
  /** Of the endpoint. */
  readonly origin: string
}

/** On this origin; the variables are laid out for reading. */
export function playgroundAddress({ query, variables }: QueryText): string {
  const parameters = new URLSearchParams({ query })
  const text = JSON.stringify(variables, null, 2)
  if (text !== '{}') parameters.set('variables', text)
  return `/graphiql?${parameters}`
}

/** For a POSIX shell. */
export function asCurl({ query, variables, origin }: QueryText): string {
  const body = JSON.stringify({ query, variables })
  return [
    `curl ${quote(`${origin}/graphql`)}`,
    `-H ${quote('content-type: application/json')}`,
    `-d ${quote(body)}`,
  ].join(' \\\n  ')
}

/** As a module of JavaScript. */
export function asFetch({ query, variables, origin }: QueryText): string {
  const given = JSON.stringify(variables, null, 2).replaceAll('\n', '\n    ')
  return `const response = await fetch(${JSON.stringify(`${origin}/graphql`)}, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    query: ${templateOf(query)},
    variables: ${given},
  }),
})
const { data, errors } = await response.json()
`
}

function templateOf(text: string): string {
  return `\`${text.replaceAll(/[\\`]|\$\{/g, String.raw`\$&`)}\``
}

/** Single quotes keep everything but themselves. */
function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
