/** What an actor says, with Apollo Client and automatic persisted queries: GET, and the hash alone. */
import {
  ApolloClient,
  ApolloLink,
  gql,
  HttpLink,
  InMemoryCache,
  type TypedDocumentNode,
} from '@apollo/client'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'

/** Lower-case hexadecimal, from what every browser and Node have. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

const client = new ApolloClient({
  cache: new InMemoryCache(),
  link: ApolloLink.from([
    new PersistedQueryLink({ sha256, useGETForHashedQueries: true }),
    new HttpLink({ uri: process.env['DATELINE_URL'] ?? 'http://localhost:8787/graphql' }),
  ]),
})

interface SaidBy {
  readonly actor: {
    readonly name: string
    readonly statements: {
      readonly totalCount: number
      readonly nodes: readonly {
        readonly id: string
        readonly act: string
        readonly content: string
      }[]
    }
  } | null
}

const query: TypedDocumentNode<SaidBy, { slug: string }> = gql`
  query SaidBy($slug: String!) {
    actor(slug: $slug) {
      id
      name
      statements(first: 20) {
        totalCount
        nodes {
          id
          act
          content
        }
      }
    }
  }
`

const { data } = await client.query({ query, variables: { slug: 'taliban' } })
if (data?.actor == null) throw new Error('Cannot find the actor "taliban"')
const { name, statements } = data.actor
console.log(`${statements.totalCount} statements of ${name}`)
for (const { act, content } of statements.nodes) console.log(`- ${act}: ${content}`)
client.stop()
