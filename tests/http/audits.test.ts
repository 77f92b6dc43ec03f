/** GraphQL over HTTP as `graphql-http` audits it. What the specification only recommends counts too. */
import { serverAudits } from 'graphql-http'
import { beforeAll, describe, expect, it } from 'vitest'
import { serveWorker } from './serve-worker.ts'

let address = ''

beforeAll(async () => {
  const server = await serveWorker()
  ;({ address } = server)
  return server.stop
})

const audits = serverAudits({ url: () => `${address}/graphql`, fetchFn: fetch })

describe('/graphql', () => {
  it.each(audits)('passes audit $id: $name', async ({ fn }) => {
    const result = await fn()
    expect(result.status === 'ok' ? 'ok' : result).toBe('ok')
  })

  it('is audited in 61 ways', () => {
    expect(new Set(audits.map(({ id }) => id)).size).toBe(61)
  })
})
