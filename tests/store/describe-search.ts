/** What searching and paging keep, whatever the world. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { directions } from '../../src/model/list-orders.ts'
import type { Records } from '../../src/model/records.ts'
import { nodeKinds } from '../../src/model/vocabulary.ts'
import { InvalidSortKeyError } from '../../src/store/invalid-sort-key-error.ts'
import type { PageItem, PageWindow, SearchHit } from '../../src/store/store.ts'
import {
  arbitraryQuery,
  arbitraryTerms,
  arbitraryWhere,
  arbitraryWindow,
} from './arbitrary-queries.ts'
import { expectList, expectWalk, readAll } from './expect-list.ts'
import { naiveSearch } from './naive/naive-search.ts'
import { everything, timeout, wholeList, type Worlds } from './worlds.ts'

const direction = fc.constantFrom(...directions)

export function describeSearch(name: string, worlds: Worlds): void {
  describe(`${name}: search()`, { timeout }, () => {
    it('answers as counting the words of every field does', () =>
      worlds.hold(
        (records) =>
          fc.record({
            query: arbitraryQuery(records),
            kinds: fc.option(fc.subarray([...nodeKinds])),
            plan: arbitraryWindow,
          }),
        async (store, records, { query, kinds, plan }) => {
          const read = (window: PageWindow) => store.search({ query, kinds, window })
          const hits = await readAll(read)
          const expected = naiveSearch(records, query, kinds)
          expect(hits.map(({ item }) => [item.node.id, item.score])).toEqual(
            expected.map(({ id, score }) => [id, score]),
          )
          await expectList(
            async (window) => withoutHighlights(await read(window)),
            withoutHighlights({ items: hits }).items.map(({ item }) => item),
            plan,
          )
        },
      ))

    it('gives the first of many hits without the others', () =>
      worlds.hold(
        (records) =>
          fc.record({
            query: arbitraryQuery(records),
            kinds: fc.option(fc.subarray([...nodeKinds])),
            first: fc.integer({ min: 0, max: 30 }),
          }),
        async (store, records, { query, kinds, first }) => {
          const window = { ...wholeList, first }
          const page = await store.search({ query, kinds, window })
          const expected = naiveSearch(records, query, kinds)
          expect(page.items.map(({ item }) => item.node.id)).toEqual(
            expected.slice(0, first).map(({ id }) => id),
          )
          expect(page.hasNextPage).toBe(expected.length > first)
          expect(await page.totalCount()).toBe(expected.length)
          const after = page.items.at(-1)?.key ?? null
          const next = await store.search({ query, kinds, window: { ...window, after } })
          if (after === null) return
          expect(next.items.map(({ item }) => item.node.id)).toEqual(
            expected.slice(first, first * 2).map(({ id }) => id),
          )
          expect(next.hasPreviousPage).toBe(true)
        },
      ))

    it('highlights a hit in each node', () =>
      worlds.hold(arbitraryQuery, async (store, _, query) => {
        const window = { ...wholeList, first: 20 }
        for (const { item } of (await store.search({ query, kinds: null, window })).items) {
          expect(item.highlights).not.toHaveLength(0)
          for (const { fragments } of item.highlights) {
            expect(fragments.some(({ isMatch }) => isMatch)).toBe(true)
            expect(fragments.every(({ text }) => text !== '')).toBe(true)
          }
        }
      }))

    it('is walked in pages without a gap, best first', () =>
      worlds.hold(
        (records) =>
          fc.tuple(arbitraryQuery(records), fc.integer({ min: 1, max: 4 }), arbitraryWindow),
        async (store, _, [query, size, plan]) => {
          const read = (window: PageWindow) => store.search({ query, kinds: null, window })
          const items = (await readAll(read)).map(({ item }) => item)
          const ranks = items.map(({ score, node }) => [-score, node.id] as const)
          expect(ranks).toEqual(ranks.toSorted((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1)))
          const plain = async (window: PageWindow) => withoutHighlights(await read(window))
          await expectList(
            plain,
            withoutHighlights({ items: await readAll(read) }).items.map(({ item }) => item),
            plan,
          )
          if (items.length < 100) await expectWalk(plain, size)
        },
      ))
  })

  describe(`${name}: lists keep`, { timeout }, () => {
    it('a walk of pages that visits each item once, forwards and backwards', () =>
      worlds.hold(
        (records) =>
          fc.record({
            where: arbitraryWhere(arbitraryTerms(records).statements),
            order: fc.record({ field: fc.constantFrom('SAID_ON', 'POSITION'), direction }),
            size: fc.integer({ min: 1, max: 4 }),
          }),
        async (store, records, { where, order, size }) => {
          await expectWalk((window) => store.statements({ where, order, window }), size)
          await expectWalk((window) => store.timeline(everything, window), size)
          for (const { id } of records.articles) {
            await expectWalk(
              (window) => store.mentions({ of: id, kinds: null, forms: null, window }),
              size,
            )
          }
        },
      ))

    it('a clear error for a sort key of another list', async () => {
      const [records] = fc.sample(worlds.arbitrary, { numRuns: 1, seed: 1 })
      const store = await worlds.open(records as Records)
      for (const after of [[], ['x'], [1, 'x'], [null, 0, null], ['2023', 0, null, 'x']]) {
        const read = async () =>
          store.statements({
            where: everything,
            order: { field: 'SAID_ON', direction: 'ASC' },
            window: { ...wholeList, after },
          })
        await expect(read()).rejects.toThrow(InvalidSortKeyError)
        await expect(read()).rejects.toThrow(
          'expected [number or null, number, number or null, number, text]',
        )
      }
    })
  })
}

/** Highlights are worked out for each that is looked at. */
function withoutHighlights<Page extends { readonly items: readonly PageItem<SearchHit>[] }>(
  page: Page,
) {
  return {
    ...page,
    items: page.items.map(({ key, item: { node, score } }) => ({
      key,
      item: { id: node.id, score },
    })),
  }
}
