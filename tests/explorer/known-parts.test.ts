import { beforeAll, describe, expect, it } from 'vitest'
import { knownParts, type LineSource } from '../../web/explorer/network/known-parts.ts'
import { isInferred, type NetworkEdge } from '../../web/explorer/network/network-edge.ts'
import { readNetworkFilter } from '../../web/explorer/network/network-filter.ts'
import { networkOf } from '../../web/explorer/network/network-of.ts'
import type {
  LineSourcesQuery,
  NetworkEventsQuery,
  NetworkQuery,
} from '../../web/explorer/operations/types.ts'
import type { CorpusName } from '../compile/corpora.ts'
import { openStore } from '../schema/ask.ts'
import { answerOf } from './views-of-corpus.ts'

interface Known {
  readonly edges: readonly NetworkEdge[]
  readonly sources: ReadonlyMap<string, LineSource>
}

async function known(corpus: CorpusName): Promise<Known> {
  const store = await openStore(corpus)
  const said = await answerOf<NetworkQuery>(store, 'network', { first: 100 })
  const done = await answerOf<NetworkEventsQuery>(store, 'network-events', { first: 100 })
  const { edges } = networkOf(said, done)
  const ids = [...new Set(edges.flatMap((edge) => edge.sources.map(({ id }) => id)))]
  const { nodes } = await answerOf<LineSourcesQuery>(store, 'line-sources', { ids })
  const found = nodes.flatMap((node) => (node === null ? [] : [[node.id, node] as const]))
  return { edges, sources: new Map(found) }
}

let seed: Known
let fixture: Known

beforeAll(async () => {
  seed = await known('seed')
  fixture = await known('fixture')
})

describe('knownParts()', () => {
  it('gives passages for every line, by each that it rests on, and never less sure than a part', () => {
    const order = ['STATED', 'REFERENCE_DATA', 'INFERRED', 'AMBIGUOUS']
    for (const { edges, sources } of [seed, fixture]) {
      for (const edge of edges) {
        for (const source of edge.sources) {
          const node = sources.get(source.id)
          if (node === undefined) throw new Error(`There is no ${source.id}`)
          const parts = knownParts(node, edge)
          expect(parts.length).toBeGreaterThan(1)
          expect(parts.flatMap(({ of }) => of.evidence).length).toBeGreaterThan(0)
          const ends = parts.filter(({ what }) => !/^(according|the report)/.test(what))
          const worst = Math.max(...ends.map(({ of }) => order.indexOf(of.status)))
          expect(order.indexOf(source.status)).toBeGreaterThanOrEqual(worst)
        }
      }
    }
  })

  it('says of a meeting who took part, and by which words', () => {
    const edge = seed.edges.find(({ verb }) => verb === 'meets')
    const node = seed.sources.get(edge?.sources[0]?.id ?? '')
    if (edge === undefined || node === undefined) throw new Error('There is no meeting')
    expect(knownParts(node, edge).map(({ what }) => what)).toEqual([
      'the report of it',
      'Khawaja Muhammad Asif as participant',
      'Sher Ali Mirzo as participant',
    ])
  })
})

describe('networkOf()', () => {
  it('has no answer surer than whose answer it is', () => {
    const answer = seed.edges.find(
      ({ id }) => id === 'khawaja-muhammad-asif.answers.zabihullah-mujahid',
    )
    expect(answer?.sources.map(({ status }) => status)).toEqual(['INFERRED'])
    expect(answer === undefined ? null : isInferred(answer)).toBe(true)
  })
})

describe('readNetworkFilter()', () => {
  it('narrows statements and events to an article and to days, and passes over what is none', () => {
    expect(readNetworkFilter(new URLSearchParams('article=x-y&from=2023-07-01&to=never'))).toEqual({
      statements: { article: 'article:x-y', saidOn: { from: '2023-07-01' } },
      events: { article: 'article:x-y', time: { from: '2023-07-01' } },
      hasDays: true,
    })
    expect(readNetworkFilter(new URLSearchParams('article=../x'))).toEqual({
      statements: {},
      events: {},
      hasDays: false,
    })
  })
})
