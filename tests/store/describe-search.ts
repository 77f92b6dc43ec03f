/** What searching and paging keep, whatever the world. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { directions } from '../../src/model/list-orders.ts'
import type { Records } from '../../src/model/records.ts'
import { nodeKinds } from '../../src/model/vocabulary.ts'
import { wordForm } from '../../src/model/word-forms.ts'
import { words } from '../../src/model/words.ts'
import { InvalidSortKeyError } from '../../src/store/invalid-sort-key-error.ts'
import type { PageWindow } from '../../src/store/store.ts'
import { arbitraryTerms, arbitraryWhere, arbitraryWindow } from './arbitrary-queries.ts'
import { someWords } from './arbitrary-records.ts'
import { expectList, expectWalk, readAll } from './expect-list.ts'
import { naiveStore } from './naive-store.ts'
import { allNodes, everything, timeout, wholeList, type Worlds } from './worlds.ts'

const direction = fc.constantFrom(...directions)

export function describeSearch(name: string, worlds: Worlds): void {
  describe(`${name}: search()`, { timeout }, () => {
    const query = fc
      .array(fc.constantFrom(...someWords), { minLength: 1, maxLength: 3 })
      .map((all) => all.join(' '))

    it('finds every node that has one of the words, and highlights a hit in each', () =>
      worlds.hold(
        () =>
          fc.record({
            query: fc.constantFrom(...someWords, ...someWords.map((word) => word.toUpperCase())),
            kinds: fc.option(fc.subarray([...nodeKinds])),
          }),
        async (store, records, { query, kinds }) => {
          const hits = await readAll((window) => store.search({ query, kinds, window }))
          const found = new Set(hits.map(({ item }) => item.node.id))
          for (const word of words(query)) {
            for (const id of naiveStore(records).nodesWithForm(wordForm(word.folded))) {
              const kind = allNodes(records).find((node) => node.id === id)?.nodeKind
              const isAsked = kinds === null || (kind !== undefined && kinds.includes(kind))
              // A word that is left out for being common is no reason to find a node.
              if (isAsked && [...words(query)].length === 1) expect(found).toContain(id)
            }
          }
          for (const { item } of hits) {
            if (kinds !== null) expect(kinds).toContain(item.node.nodeKind)
            expect(item.highlights).not.toHaveLength(0)
            for (const { fragments } of item.highlights) {
              expect(fragments.some(({ isMatch }) => isMatch)).toBe(true)
              expect(fragments.every(({ text }) => text !== '')).toBe(true)
            }
          }
        },
      ))

    it('is walked in pages without a gap, best first', () =>
      worlds.hold(
        () => fc.tuple(query, fc.integer({ min: 1, max: 4 }), arbitraryWindow),
        async (store, _, [query, size, plan]) => {
          const read = (window: PageWindow) => store.search({ query, kinds: null, window })
          const items = (await readAll(read)).map(({ item }) => item)
          const ranks = items.map(({ score, node }) => [-score, node.id] as const)
          expect(ranks).toEqual(ranks.toSorted((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1)))
          await expectList(read, items, plan)
          await expectWalk(read, size)
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
