/** The loopback to the cached entrypoint: nothing is lost on the way there and back. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/worker/graphql/answer.ts'
import {
  decodeAnswer,
  decodeEnquiry,
  encodeAnswer,
  encodeEnquiry,
  type Enquiry,
} from '../../src/worker/graphql/cached-answer.ts'
import { readSettings } from '../../src/worker/settings.ts'

const origin = 'https://dateline.example'
const settings = readSettings({})
const corpusVersion = 'c'.repeat(64)
const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length })

const enquiries: fc.Arbitrary<Enquiry> = fc.record({
  question: fc.record({
    mediaType: fc.constantFrom('application/json', 'application/graphql-response+json'),
    documentHash: hex(64),
    document: fc.option(fc.string({ unit: 'binary', maxLength: 50 })),
    operationName: fc.option(fc.string({ unit: 'binary', maxLength: 10 })),
    variables: fc.json(),
  }),
  etag: hex(40).map((digits) => `"${digits}"`),
  client: fc.oneof(fc.ipV4(), fc.constantFrom('unknown', '2001:db8:1:2::/64')),
})

const answers = fc.record({
  status: fc.constantFrom(200, 400, 429, 500),
  body: fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
  isComplete: fc.boolean(),
  layer: fc.constantFrom('execution', 'isolate', 'build', 'gateway'),
  operationName: fc.option(fc.constantFrom('A', '_', 'Name1')),
  documentHash: fc.option(hex(64)),
  cost: fc.option(fc.nat()),
  codes: fc.array(fc.constantFrom('INVALID_ID', 'RATE_LIMITED'), { maxLength: 2 }),
  headers: fc.constantFrom({}, { 'Retry-After': '60' }),
})

describe('encodeEnquiry()', () => {
  it('is read back by decodeEnquiry()', () => {
    fc.assert(
      fc.property(enquiries, (enquiry) => {
        const request = encodeEnquiry(enquiry, origin)
        expect(request).not.toBeNull()
        if (request === null) return
        expect(request.method).toBe('GET')
        expect(decodeEnquiry(request)).toEqual(enquiry)
      }),
    )
  })

  it('has an address that stands for the tag alone', () => {
    fc.assert(
      fc.property(enquiries, enquiries, (one, other) => {
        const address = encodeEnquiry(one, origin)?.url
        expect(address).toBe(`${origin}/graphql/answers/${one.etag.slice(1, -1)}`)
        expect(encodeEnquiry({ ...other, etag: one.etag }, origin)?.url).toBe(address)
      }),
    )
  })

  it('is null for a question too long for a header, also once escaped', () => {
    const question = {
      mediaType: 'application/json',
      documentHash: 'a'.repeat(64),
      operationName: null,
      variables: '{}',
    } as const
    const of = (document: string) =>
      encodeEnquiry({ question: { ...question, document }, etag: '"a"', client: 'x' }, origin)
    expect(of('x'.repeat(12_000))).not.toBeNull()
    expect(of('x'.repeat(12_289))).toBeNull()
    expect(of('é'.repeat(2100))).toBeNull()
  })
})

describe('encodeAnswer()', () => {
  it('is read back by decodeAnswer(), and says no-store unless it is complete', async () => {
    await fc.assert(
      fc.asyncProperty(enquiries, answers, async (enquiry, { isComplete, ...details }) => {
        const { mediaType } = enquiry.question
        const etag = isComplete ? enquiry.etag : null
        const answer: Answer = { ...details, mediaType, etag }
        const response = encodeAnswer(answer, settings, corpusVersion)
        expect(response.headers.get('Cache-Control')).toBe(
          isComplete ? 'public, max-age=31536000' : 'no-store',
        )
        expect(await decodeAnswer(response, enquiry)).toEqual(answer)
      }),
    )
  })

  it('is told to be of the edge by a cache that had it, whatever it made of the tag', async () => {
    const [enquiry] = fc.sample(enquiries, 1)
    if (enquiry === undefined) throw new Error('There is no sample')
    const answer: Answer = {
      status: 200,
      mediaType: enquiry.question.mediaType,
      body: new TextEncoder().encode('{}'),
      etag: enquiry.etag,
      layer: 'execution',
      operationName: null,
      documentHash: null,
      cost: 1,
      codes: [],
      headers: {},
    }
    for (const [status, layer] of [
      ['HIT', 'edge'],
      ['STALE', 'edge'],
      ['UPDATING', 'edge'],
      ['MISS', 'execution'],
      ['BYPASS', 'execution'],
      ['EXPIRED', 'execution'],
    ] as const) {
      const { headers, body } = encodeAnswer(answer, settings, corpusVersion)
      headers.set('Cf-Cache-Status', status)
      headers.set('ETag', `W/${enquiry.etag}`)
      expect(await decodeAnswer(new Response(body, { headers }), enquiry)).toEqual({
        ...answer,
        layer,
      })
    }
  })

  it('is not mistaken for a page of the platform', async () => {
    const [enquiry] = fc.sample(enquiries, 1)
    if (enquiry === undefined) throw new Error('There is no sample')
    await expect(decodeAnswer(new Response('<html>', { status: 503 }), enquiry)).rejects.toThrow(
      'expected "Dateline-Notes", got none with the status 503',
    )
  })
})
