/**
 * Attempts to make the server give one question the answer of another. Each asks the poison first and
 * the plain question then, and the other way round of another question, so that whatever was kept of
 * the first would be given to the second.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { type RawRequest, sendRaw, type TimedAnswer } from '../http/send-raw.ts'
import { serveWorker } from '../http/serve-worker.ts'
import { type Expected, poisonings } from './cases/poisonings.ts'

let address = ''
let marks = 0

beforeAll(async () => {
  const server = await serveWorker()
  ;({ address } = server)
  return server.stop
})

/** A comment that no question has had. */
function newMark(): string {
  return `# ${++marks}\n`
}

async function expectAnswer(request: RawRequest, expected: Expected): Promise<void> {
  const answer = await sendRaw(address, request)
  expect([answer?.status, answer?.body.toString()]).toEqual([expected.status, expect.any(String)])
  if (request.method === 'HEAD' || expected.status === 302 || expected.status === 304) {
    expect(answer?.body.byteLength).toBe(0)
    return
  }
  const { data, errors } = parse(answer)
  if ('data' in expected) expect(data).toEqual(expected.data)
  expect(errors?.[0]?.extensions.code).toBe(expected.code)
  expect(answer?.headers.get('content-type')).toBe(
    `${expected.mediaType ?? 'application/graphql-response+json'}; charset=utf-8`,
  )
}

function parse(answer: TimedAnswer | null) {
  return JSON.parse(answer?.body.toString() ?? '') as {
    readonly data?: unknown
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[]
  }
}

describe('a question is answered rightly', () => {
  for (const { title, poison, poisoned, plain, right: wanted, ...rest } of poisonings) {
    it(`after poison, and poison after it: ${title}`, async () => {
      const first = newMark()
      await expectAnswer(poison(first), poisoned)
      await expectAnswer(plain(first), wanted)
      await expectAnswer(plain(first), wanted)
      const second = newMark()
      await expectAnswer(plain(second), wanted)
      await expectAnswer(poison(second), rest.poisonedAfter ?? poisoned)
      await expectAnswer(plain(second), wanted)
    })
  }
})
