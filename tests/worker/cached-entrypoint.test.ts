/** The entrypoint that Workers Cache stands before, asked as the gateway asks it. */
import { exports } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import {
  decodeAnswer,
  encodeEnquiry,
  type Enquiry,
} from '../../src/worker/graphql/cached-answer.ts'
import { sha256 } from '../../src/model/sha256.ts'
import { fetchPath } from './ask.ts'

const origin = 'https://dateline.example'
const entrypoint = (exports as unknown as { readonly CachedAnswers: Fetcher }).CachedAnswers

async function enquiryOf(document: string, variables = '{}'): Promise<Enquiry> {
  return {
    question: {
      mediaType: 'application/json',
      documentHash: await sha256(document),
      document,
      operationName: null,
      variables,
    },
    etag: `"${(await sha256(document + variables)).slice(0, 40)}"`,
    client: '192.0.2.1',
  }
}

async function fetchEnquiry(enquiry: Enquiry): Promise<Response> {
  const request = encodeEnquiry(enquiry, origin)
  if (request === null) throw new Error('The question is too long')
  return entrypoint.fetch(request)
}

describe('CachedAnswers', () => {
  it('lets the cache keep a complete answer for a year, under a tag of the corpus', async () => {
    const enquiry = await enquiryOf('{ corpus { version } }')
    const response = await fetchEnquiry(enquiry)
    expect(response.status).toBe(200)
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000')
    expect(response.headers.get('ETag')).toBe(enquiry.etag)
    const { data } = await response.clone().json<{ data: { corpus: { version: string } } }>()
    expect(response.headers.get('Cache-Tag')).toBe(`corpus-${data.corpus.version.slice(0, 16)}`)
    const answer = await decodeAnswer(response, enquiry)
    expect(answer).toMatchObject({ etag: enquiry.etag, layer: 'execution', codes: [], status: 200 })
  })

  it.each([
    ['no document', '{'],
    ['an invalid document', '{ nothing }'],
    ['an error of a field', '{ __typename node(id: "nonsense") { id } }'],
    ['several operations', 'query A { __typename } query B { __typename }'],
    ['a mutation', 'mutation { x }'],
  ])('lets nobody keep the answer to %s', async (_, document) => {
    const enquiry = await enquiryOf(document)
    const response = await fetchEnquiry(enquiry)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect([response.headers.get('ETag'), response.headers.get('Cache-Tag')]).toEqual([null, null])
    expect((await decodeAnswer(response, enquiry)).etag).toBeNull()
  })

  it('cannot be reached by the address that the gateway asks it at', async () => {
    const { etag } = await enquiryOf('{ corpus { version } }')
    const path = `/graphql/answers/${etag.slice(1, -1)}`
    const headers = { 'Dateline-Question': '{}', 'Dateline-Tag': etag }
    const response = await fetchPath(path, { headers })
    await response.body?.cancel()
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([404, 'no-store'])
  })
})

describe('headers of a client', () => {
  it('that look like those of the gateway change nothing', async () => {
    const ask = async (headers: Readonly<Record<string, string>>) =>
      (await fetchPath('/graphql?query={__typename}', { headers })).text()
    const plain = await ask({})
    expect(
      await ask({
        'Dateline-Question': JSON.stringify((await enquiryOf('{ corpus { version } }')).question),
        'Dateline-Tag': '"x"',
        'Dateline-Notes': '{}',
        'Dateline-Client': '192.0.2.9',
        'Cf-Cache-Status': 'HIT',
      }),
    ).toBe(plain)
  })
})
