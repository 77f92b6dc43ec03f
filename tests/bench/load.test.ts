import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { AnswerReader } from '../../bench/load/answer-reader.ts'
import type { Load } from '../../bench/load/load.ts'
import { nodeLoad } from '../../bench/load/node-load.ts'
import { counterMark, requestBytes, withCounter } from '../../bench/load/request-bytes.ts'
import { findWrk } from '../../bench/load/wrk-load.ts'

const wrk = await findWrk()

describe('AnswerReader', () => {
  const answers: readonly (readonly [string, number])[] = [
    ['HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello', 200],
    ['HTTP/1.1 304 Not Modified\r\nETag: "x"\r\n\r\n', 304],
    ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n', 200],
    ['HTTP/1.1 503 No\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n', 503],
  ]

  it('tells the status of each answer at its end, however it is cut', () => {
    const cuts = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 10 })
    const asked = fc.array(fc.constantFrom(...answers), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(asked, cuts, (all, lengths) => {
        const reader = new AnswerReader()
        for (const [text, status] of all) {
          const found = cut(Buffer.from(text), lengths).map((part) => reader.push(part))
          expect(found.filter((one) => one !== null)).toEqual([status])
          expect(found.at(-1)).toBe(status)
        }
      }),
    )
  })
})

function cut(bytes: Buffer, lengths: readonly number[]): readonly Buffer[] {
  const parts: Buffer[] = []
  let from = 0
  for (const length of lengths) {
    if (from + length >= bytes.byteLength) break
    parts.push(bytes.subarray(from, from + length))
    from += length
  }
  return [...parts, bytes.subarray(from)]
}

describe('requestBytes()', () => {
  it('writes a whole request, with the length of its body in bytes', () => {
    const { bytes, counterAt } = requestBytes({ method: 'POST', path: '/a?b', body: '{"é":1}' })
    expect(bytes.toString()).toBe(
      'POST /a?b HTTP/1.1\r\nHost: bench.example\r\nContent-Type: application/json\r\nContent-Length: 8\r\n\r\n{"é":1}',
    )
    expect(counterAt).toBeNull()
  })

  it('leaves a place for a number, in a path too', () => {
    const request = requestBytes({ method: 'GET', path: `/?q=${counterMark}` })
    expect(withCounter(request, 42).toString()).toContain('GET /?q=0000000042 HTTP/1.1')
    expect(request.bytes.toString()).toContain(counterMark)
  })
})

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** Answers after having noted the body; the status is what the path says. */
async function listen(bodies: string[]): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<void>()
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      bodies.push(body)
      response.writeHead(Number(request.url?.slice(1))).end('x'.repeat(70_000))
    })
  }).listen(0, '127.0.0.1', resolve)
  await promise
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const loads: readonly (readonly [string, Load])[] = [
  ['nodeLoad', nodeLoad],
  ...(wrk === null ? [] : ([['wrk, which this machine has', wrk]] as const)),
]

describe.each(loads)('%s', (_, load) => {
  it('asks in turn, each with a number of its own, and counts what was answered', async () => {
    const bodies: string[] = []
    const address = await listen(bodies)
    const requests = ['same', `"quoted\\ é" ${counterMark}`].map((body) =>
      requestBytes({ method: 'POST', path: '/200', body }),
    )
    const task = { address, requests, seconds: 1, connections: 2, status: 200 }
    const answers = (await load.run(task)) + (await load.run(task))
    const counted = bodies.filter((body) => /^"quoted\\ é" \d{10}$/.test(body))
    expect(new Set(counted).size).toBe(counted.length)
    expect(bodies.length - counted.length).toBeLessThanOrEqual(counted.length + 4)
    // Each run of wrk leaves the last answer of each connection unread.
    expect(bodies.length - answers).toBeGreaterThanOrEqual(0)
    expect(bodies.length - answers).toBeLessThanOrEqual(4)
    expect(counted.length).toBeGreaterThan(10)
  })

  it('throws where an answer is a refusal', async () => {
    const address = await listen([])
    const requests = [requestBytes({ method: 'GET', path: '/503' })]
    const task = { address, requests, seconds: 1, connections: 1, status: 200 }
    await expect(load.run(task)).rejects.toThrow('Cannot measure: expected answers with status 200')
  })

  it('throws where nobody listens', async () => {
    const requests = [requestBytes({ method: 'GET', path: '/200' })]
    const task = {
      address: 'http://127.0.0.1:9',
      requests,
      seconds: 1,
      connections: 1,
      status: 200,
    }
    await expect(load.run(task)).rejects.toThrow(/^Cannot measure: .*\bconnect/)
  })
})
