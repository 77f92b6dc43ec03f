/** What happened where, with variables and answers typed from the query by the schema. */
import { Client, fetchExchange } from '@urql/core'
import { graphql } from './graphql.ts'

const client = new Client({
  url: process.env['DATELINE_URL'] ?? 'http://localhost:8787/graphql',
  exchanges: [fetchExchange],
  // By GET, which browsers and the edge keep by themselves.
  preferGetMethod: true,
})

const query = graphql(`
  query WhatHappenedIn($location: ID!, $kinds: [EventKind!]) {
    events(filter: { location: $location, kinds: $kinds }) {
      totalCount
      nodes {
        label
        modality
        time {
          edtf
          provenance {
            status
            note
          }
        }
      }
    }
  }
`)

const { data, error } = await client
  .query(query, { location: 'location:pakistan', kinds: null })
  .toPromise()
if (data === undefined) throw error ?? new Error('Cannot read the events: no data')

console.log(`${data.events.totalCount} events in Pakistan, as articles report them`)
for (const { label, modality, time } of data.events.nodes) {
  // `time` is null where the article gives none, and TypeScript knows.
  const when = time === null ? 'no time stated' : `${time.edtf}, ${time.provenance.status}`
  console.log(`- ${label}: ${modality ?? 'reports differ'}; ${when}`)
}
