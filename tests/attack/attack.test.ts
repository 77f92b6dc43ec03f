/**
 * Everything hostile that we could think of, one request each, against the Worker as it would be
 * deployed. After each the server still answers a plain question rightly.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import type { WorkerdServer } from '../../bench/serve-workerd.ts'
import { sendRaw } from '../http/send-raw.ts'
import { serveWorker } from '../http/serve-worker.ts'
import type { Attack } from './attack.ts'
import { bodies } from './cases/bodies.ts'
import { cycleBombs } from './cases/cycle-bombs.ts'
import { documents } from './cases/documents.ts'
import { fragmentBombs } from './cases/fragment-bombs.ts'
import { headerAttacks } from './cases/headers.ts'
import { idsAndCursors } from './cases/ids-and-cursors.ts'
import { introspectionBombs } from './cases/introspection-bombs.ts'
import { methodAttacks } from './cases/methods.ts'
import { parameters } from './cases/parameters.ts'
import { persistedQueries } from './cases/persisted.ts'
import { routes } from './cases/routes.ts'
import { search } from './cases/search.ts'
import { variables } from './cases/variables.ts'
import { widthBombs } from './cases/width-bombs.ts'
import { documentedCodes } from '../http/documented-codes.ts'
import { expectAnswer } from './expect-answer.ts'
import { ask, nameOfTheTaliban, theTaliban } from './requests.ts'

const themes = {
  bodies,
  'bombs of width': widthBombs,
  'bombs of fragments': fragmentBombs,
  'bombs of cycles': cycleBombs,
  'bombs of introspection': introspectionBombs,
  documents,
  headers: headerAttacks,
  'ids and cursors': idsAndCursors,
  methods: methodAttacks,
  parameters,
  'persisted queries': persistedQueries,
  routes,
  search,
  variables,
} satisfies Readonly<Record<string, readonly Attack[]>>

let server: WorkerdServer
let asked = 0
let memoryBefore = 0

beforeAll(async () => {
  server = await serveWorker({
    // Without finished answers, whose map is allowed to grow up to its bound, what grows is a leak.
    bindings: { ISOLATE_CACHE_SIZE: 0 },
    // The platform ends an isolate that needs more; here it would end the server, and the tests with it.
    v8Flags: ['--max-heap-size=128'],
  })
  for (let round = 0; round < 6; round++) memoryBefore = await settledMemory()
  return server.stop
})

/** Asked in a text that no cache has seen, so that the server has to do everything for it. */
async function expectStillAnswers(): Promise<void> {
  const answer = await sendRaw(server.address, ask(`# ${++asked}\n${nameOfTheTaliban}`))
  expect(answer?.status).toBe(200)
  expect(JSON.parse(answer?.body.toString() ?? '')).toEqual({ data: theTaliban })
}

/**
 * What memory settles at. V8 collects under load alone, so it is given some: plain questions in texts
 * that no cache has seen, which fill the bounded caches and turn out of them what attacks have left.
 */
async function settledMemory(): Promise<number> {
  for (let round = 0; round < 100; round++) {
    await Promise.all(Array.from({ length: 10 }, askInNewWords))
  }
  return server.residentMemory()
}

async function askInNewWords(): Promise<void> {
  const response = await fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: `# ${++asked}\n${nameOfTheTaliban}` }),
  })
  expect(await response.json()).toEqual({ data: theTaliban })
}

for (const [theme, attacks] of Object.entries(themes)) {
  describe(`the server, attacked by ${theme},`, () => {
    for (const attack of attacks) {
      it(`holds against ${attack.title}`, async () => {
        const answer = await sendRaw(server.address, attack.send)
        expectAnswer(attack, answer)
        await expectStillAnswers()
      })
    }
  })
}

describe('the suite', () => {
  const all = Object.values(themes).flat()

  it('has more than 150 cases, each with a title of its own', () => {
    expect(all.length).toBeGreaterThan(150)
  })
})

describe('the server', () => {
  it('has its memory back', { timeout: 120_000 }, async () => {
    // Once more: what is left behind by one round, a second one doubles.
    for (const attack of Object.values(themes).flat()) await sendRaw(server.address, attack.send)
    let memoryAfter = Infinity
    for (let round = 0; round < 4; round++) {
      memoryAfter = Math.min(memoryAfter, await settledMemory())
    }
    expect(memoryAfter).toBeLessThan(memoryBefore * 1.4)
  })
})

describe('the suite', () => {
  it('has a case of every documented code that the settings of this server allow', () => {
    const all = Object.values(themes).flat()
    const provoked = new Set(all.map(({ code }) => code).filter((code) => typeof code === 'string'))
    const missing = [...documentedCodes].filter((code) => !provoked.has(code))
    expect(missing.toSorted()).toEqual([
      'DOCUMENT_NOT_TRUSTED',
      'INTERNAL_SERVER_ERROR',
      'RATE_LIMITED',
    ])
  })

  it('has more than 150 cases', () => {
    expect(Object.values(themes).flat().length).toBeGreaterThan(150)
  })
})
