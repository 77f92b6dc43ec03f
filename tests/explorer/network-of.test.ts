import { beforeAll, describe, expect, it } from 'vitest'
import {
  formatRelations,
  narrowed,
  type Network,
  networkOf,
  readRelations,
} from '../../web/explorer/network/network-of.ts'
import { edgeWords } from '../../web/explorer/network/network-edge.ts'
import type { NetworkEventsQuery, NetworkQuery } from '../../web/explorer/operations/types.ts'
import type { CorpusName } from '../compile/corpora.ts'
import { openStore } from '../schema/ask.ts'
import { answerOf } from './views-of-corpus.ts'

interface Known extends Network {
  readonly said: NetworkQuery
  readonly done: NetworkEventsQuery
}

async function known(corpus: CorpusName): Promise<Known> {
  const store = await openStore(corpus)
  const said = await answerOf<NetworkQuery>(store, 'network', { first: 100 })
  const done = await answerOf<NetworkEventsQuery>(store, 'network-events', { first: 100 })
  return { said, done, ...networkOf(said, done) }
}

let seed: Known
let fixture: Known

beforeAll(async () => {
  seed = await known('seed')
  fixture = await known('fixture')
})

/** The lines between two, either way, as words with what stands behind them. */
function between({ edges }: Network, one: string, other: string): readonly unknown[] {
  const ends = new Set([one, other].map((slug) => `actor:${slug}`))
  return edges
    .filter(({ from, to }) => from.id !== to.id && ends.has(from.id) && ends.has(to.id))
    .map((edge) => [edge.from.name, edgeWords(edge), edge.sources.map(({ id }) => id)])
}

describe('networkOf()', () => {
  it('leaves no statement and no event out: each makes a line, or is listed with the reason', () => {
    for (const { said, done, edges, loose } of [seed, fixture]) {
      const shown = new Set([
        ...edges.flatMap(({ sources }) => sources.map(({ id }) => id)),
        ...loose.map(({ id }) => id),
      ])
      const all = [...said.statements.nodes, ...done.events.nodes].map(({ id }) => id)
      expect([...shown].toSorted()).toEqual(all.toSorted())
    }
  })

  it('draws who accuses whom, and who is urged', () => {
    expect(between(seed, 'taliban', 'pakistani-authorities')).toEqual([
      ['the Taliban', 'accuses', ['statement:taliban-accuse-pakistani-authorities']],
      ['the Taliban', 'urges', ['statement:taliban-urge-not-to-scapegoat']],
    ])
  })

  it('draws an answer that was not given as one that did not happen', () => {
    expect(between(seed, 'taliban', 'khawaja-muhammad-asif')).toContainEqual([
      'the Taliban',
      'answers (did not happen)',
      ['event:no-taliban-response-to-march-27'],
    ])
  })

  it('draws a meeting without a direction, and talks that did not happen as such', () => {
    const meeting = seed.edges.find(({ verb }) => verb === 'meets')
    expect(meeting).toMatchObject({ isMutual: true, isNegated: false })
    expect(between(fixture, 'ostrelle', 'quillmark')).toEqual([
      ['Ostrelle', 'meets (did not happen)', ['event:talks-of-the-two-governments']],
    ])
  })

  it('draws each reading of an open speaker as a doubtful line, and none as a settled one', () => {
    const id = 'statement:taliban-diverged-from-doha-agreement'
    const lines = seed.edges.filter(({ sources }) => sources.some((source) => source.id === id))
    expect(lines.map(({ from, to, isDoubtful }) => [from.name, to.name, isDoubtful])).toEqual([
      ['Zabihullah Mujahid', 'the Taliban', true],
      ['Zabihullah Mujahid', 'United States', true],
      ['Khawaja Muhammad Asif', 'the Taliban', true],
      ['Khawaja Muhammad Asif', 'United States', true],
    ])
    expect(
      lines.every(({ sources }) => sources.every(({ status }) => status === 'AMBIGUOUS')),
    ).toBe(true)
  })

  it('puts lines that say the same together, with all that stands behind', () => {
    expect(between(fixture, 'aurelio-vane', 'tidewatch')).toContainEqual([
      'Aurelio Vane',
      'accuses',
      [
        'statement:vane-repeats-that-lamps-were-stolen',
        'statement:vane-accuses-tidewatch-of-stealing-lamps',
        'statement:vane-they-rob-our-harbour',
      ],
    ])
  })

  it('invents no perpetrator', () => {
    const attack = seed.loose.find(({ id }) => id === 'event:khyber-pakhtunkhwa-suicide-attack')
    expect(attack?.why).toBe('nobody is stated but Chinese nationals (victim)')
  })

  it('is the same for the same answers, ids included, and has no id twice', () => {
    expect(networkOf(seed.said, seed.done)).toEqual({
      actors: seed.actors,
      edges: seed.edges,
      loose: seed.loose,
    })
    expect(new Set(seed.edges.map(({ id }) => id)).size).toBe(seed.edges.length)
  })
})

describe('readRelations()', () => {
  it('passes over what is none, and is turned back by formatRelations()', () => {
    expect([...readRelations('meets,nonsense,accuses')]).toEqual(['accuses', 'meets'])
    expect(formatRelations(readRelations('meets,accuses'))).toBe('accuses,meets')
    expect(formatRelations(readRelations(null))).toBeNull()
    expect(readRelations('').size).toBe(0)
  })
})

describe('narrowed()', () => {
  it('keeps the lines of an actor, of the kinds that are shown, and who stands at their ends', () => {
    const { edges, actors } = narrowed(seed, readRelations('meets'), 'actor:sher-ali-mirzo')
    expect(edges.map(({ id }) => id)).toEqual(['khawaja-muhammad-asif.meets.sher-ali-mirzo'])
    expect(actors.map(({ name }) => name)).toEqual(['Khawaja Muhammad Asif', 'Sher Ali Mirzo'])
  })
})
