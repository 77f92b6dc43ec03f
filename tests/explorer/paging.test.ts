import { beforeAll, describe, expect, it } from 'vitest'
import { joinNodes } from '../../web/explorer/every-page.ts'
import type {
  ActorQuery,
  EventQuery,
  LocationQuery,
  MoreOfActorQuery,
  MoreOfEventQuery,
  MoreOfLocationQuery,
} from '../../web/explorer/operations/types.ts'
import type { Store } from '../../src/store/store.ts'
import { openStore } from '../schema/ask.ts'
import { answerOf } from './views-of-corpus.ts'

let store: Store

beforeAll(async () => {
  store = await openStore('fixture')
})

interface List {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes?: readonly unknown[]
  readonly edges?: readonly unknown[]
}

/** Each list of a page, read one by one with the operation that gives more. */
async function walk(
  name: 'actor' | 'event' | 'location',
  slug: string,
): Promise<Readonly<Record<string, readonly [walked: number, total: number]>>> {
  const first = await answerOf<ActorQuery & EventQuery & LocationQuery>(store, name, {
    slug,
    first: 1,
  })
  const node = Object.entries(first[name] ?? {}) as [string, unknown][]
  const lists = node.filter(
    (entry): entry is [string, List] =>
      typeof entry[1] === 'object' && entry[1] !== null && 'pageInfo' in entry[1],
  )
  const walked: Record<string, readonly [number, number]> = {}
  for (const [list, page] of lists) {
    let count = (page.nodes ?? page.edges ?? []).length
    let { pageInfo } = page
    while (pageInfo.hasNextPage) {
      const more = await answerOf<MoreOfActorQuery & MoreOfEventQuery & MoreOfLocationQuery>(
        store,
        `more-of-${name}`,
        { slug, first: 1, after: pageInfo.endCursor, [list]: true },
      )
      const given = more[name] as Readonly<Record<string, List>> | null
      expect(Object.keys(given ?? {})).toEqual([list])
      const next = given?.[list]
      if (next === undefined) throw new Error(`There is no more of ${list}`)
      count += (next.nodes ?? next.edges ?? []).length
      pageInfo = next.pageInfo
    }
    walked[list] = [count, page.totalCount]
  }
  return walked
}

describe('the operations that give more', () => {
  it.each([
    ['actor', 'aurelio-vane', 8],
    ['event', 'marigold-collision', 3],
    ['location', 'ostrelle', 5],
  ] as const)('read each list of %s %s to its end', async (name, slug, lists) => {
    const walked = await walk(name, slug)
    expect(Object.keys(walked)).toHaveLength(lists)
    for (const [count, total] of Object.values(walked)) expect(count).toBe(total)
    expect(Object.values(walked).some(([count]) => count > 1)).toBe(true)
  })
})

describe('joinNodes()', () => {
  const page = (nodes: readonly number[], hasNextPage: boolean) => ({
    pageInfo: { hasNextPage, endCursor: 'x' },
    nodes,
  })

  it('puts pages behind each other, and leaves a list that has ended alone', () => {
    expect(joinNodes(page([1], true), page([2], false))).toEqual(page([1, 2], false))
    expect(joinNodes(page([1], false), page([1], false))).toEqual(page([1], false))
  })
})
