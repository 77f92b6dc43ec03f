/** A client who may make the Worker work so often and no oftener, and what it does to get around that. */
import { beforeAll, describe, expect, it } from 'vitest'
import { type RawRequest, sendRaw, type TimedAnswer } from '../http/send-raw.ts'
import { serveWorker } from '../http/serve-worker.ts'
import { ask, get, nameOfTheTaliban } from './requests.ts'

const allowed = 3
let address = ''
let asked = 0

beforeAll(async () => {
  const server = await serveWorker({
    bindings: { RATE_LIMIT: true, EDGE_CACHE: true },
    rateLimit: { requests: allowed, seconds: 3600 },
  })
  ;({ address } = server)
  return server.stop
})

type Headers = readonly (readonly [string, string])[]

function question(client: string, headers: Headers = []): RawRequest {
  return ask(`# ${++asked}\n${nameOfTheTaliban}`, {}, [['CF-Connecting-IP', client], ...headers])
}

async function exhaust(client: string): Promise<void> {
  for (let round = 0; round < allowed; round++) {
    expect((await sendRaw(address, question(client)))?.status).toBe(200)
  }
}

function expectLimited(answer: TimedAnswer | null): void {
  expect(answer?.status).toBe(429)
  expect(answer?.headers.get('retry-after')).toMatch(/^\d+$/)
  expect(answer?.headers.get('cache-control')).toBe('no-store')
  expect(answer?.headers.get('access-control-allow-origin')).toBe('*')
  expect(answer?.headers.get('etag')).toBeUndefined()
  const { errors } = JSON.parse(answer?.body.toString() ?? '') as {
    readonly errors: readonly { readonly extensions: { readonly code: string } }[]
  }
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['RATE_LIMITED'])
}

describe('the rate limit', () => {
  it('refuses what is more than allowed, and says when to come back', async () => {
    await exhaust('192.0.2.1')
    expectLimited(await sendRaw(address, question('192.0.2.1')))
  })

  it.each([
    ['X-Forwarded-For', '198.51.100.7'],
    ['X-Real-IP', '198.51.100.7'],
    ['True-Client-IP', '198.51.100.7'],
    ['Forwarded', 'for=198.51.100.7'],
    ['X-Client-IP', '198.51.100.7'],
    ['User-Agent', 'somebody else'],
    ['Authorization', 'Bearer x'],
    ['Cookie', 'a=b'],
    ['Host', 'other.example'],
    ['Origin', 'https://other.example'],
    ['Dateline-Client', '198.51.100.7'],
  ])('is not got around by %s: %s', async (name, value) => {
    const client = `192.0.2.${100 + asked}`
    await exhaust(client)
    expectLimited(await sendRaw(address, question(client, [[name, value]])))
  })

  it('counts all addresses of an IPv6 network as one client', async () => {
    await exhaust('2001:db8:1:2::1')
    expectLimited(await sendRaw(address, question('2001:db8:1:2:ffff:ffff:ffff:ffff')))
    expect((await sendRaw(address, question('2001:db8:1:3::1')))?.status).toBe(200)
  })

  it('leaves other clients alone', async () => {
    await exhaust('192.0.2.50')
    expectLimited(await sendRaw(address, question('192.0.2.50')))
    expect((await sendRaw(address, question('192.0.2.51')))?.status).toBe(200)
  })

  it('does not count answers that are there', async () => {
    const known = get(
      [['query', `# known\n${nameOfTheTaliban}`]],
      [['CF-Connecting-IP', '192.0.2.60']],
    )
    for (let round = 0; round < allowed * 3; round++) {
      expect((await sendRaw(address, known))?.status).toBe(200)
    }
    await exhaustRest('192.0.2.60')
    expect((await sendRaw(address, known))?.status).toBe(200)
  })

  it('does not keep a refusal for who asks the same later', async () => {
    await exhaust('192.0.2.70')
    const same = `# ${++asked}\n${nameOfTheTaliban}`
    expectLimited(await sendRaw(address, ask(same, {}, [['CF-Connecting-IP', '192.0.2.70']])))
    const later = await sendRaw(address, ask(same, {}, [['CF-Connecting-IP', '192.0.2.71']]))
    expect(later?.status).toBe(200)
  })
})

/** One question has been worked out already. */
async function exhaustRest(client: string): Promise<void> {
  for (let round = 1; round < allowed; round++) {
    expect((await sendRaw(address, question(client)))?.status).toBe(200)
  }
  expectLimited(await sendRaw(address, question(client)))
}
