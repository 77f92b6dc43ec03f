/** All events in the order of time, page after page, with urql. */
import { cacheExchange, Client, fetchExchange, gql } from '@urql/core'

const client = new Client({
  url: process.env['DATELINE_URL'] ?? 'http://localhost:8787/graphql',
  exchanges: [cacheExchange, fetchExchange],
  // Questions by GET are kept by every cache on the way.
  preferGetMethod: 'within-url-limit',
})

interface Events {
  readonly events: {
    readonly totalCount: number
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    readonly nodes: readonly {
      readonly label: string
      /** Null where the article gives no time. */
      readonly time: { readonly edtf: string } | null
    }[]
  }
}

const query = gql<Events, { after: string | null }>`
  query Events($after: String) {
    events(first: 10, after: $after, orderBy: { field: TIME }) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        label
        time {
          edtf
        }
      }
    }
  }
`

async function readPage(after: string | null): Promise<Events['events']> {
  const { data, error } = await client.query(query, { after }).toPromise()
  if (data === undefined) throw error ?? new Error('Cannot read the events: no data')
  return data.events
}

let cursor: string | null = null
do {
  const { totalCount, pageInfo, nodes } = await readPage(cursor)
  if (cursor === null) console.log(`${totalCount} events`)
  for (const { label, time } of nodes) console.log(`- ${time?.edtf ?? 'no time stated'}: ${label}`)
  cursor = pageInfo.hasNextPage ? pageInfo.endCursor : null
} while (cursor !== null)
