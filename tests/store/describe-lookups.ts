/** Facets, lookups and marks of a store, whatever the world. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeNodeId } from '../../src/model/node-id.ts'
import { nodeKinds } from '../../src/model/vocabulary.ts'
import { arbitraryTerms, arbitraryWhere } from './arbitrary-queries.ts'
import { naiveEventFacets, naiveStatementFacets } from './naive/naive-facets.ts'
import { naiveStore } from './naive/naive-store.ts'
import { allNodes, timeout, wholeList, type Worlds } from './worlds.ts'

export function describeLookups(name: string, worlds: Worlds): void {
  describe(`${name}: facets`, { timeout }, () => {
    it('of statements count each statement of the whole list', () =>
      worlds.hold(
        (records) => arbitraryWhere(arbitraryTerms(records).statements),
        async (store, records, where) => {
          const order = { field: 'POSITION', direction: 'ASC' } as const
          const listed = naiveStore(records).statements(where, order)
          const window = { ...wholeList, first: 0 }
          const { facets, totalCount } = await store.statements({ where, order, window })
          const found = await facets()
          expect({ ...found }).toEqual(naiveStatementFacets(listed))
          expect(await totalCount()).toBe(listed.length)
        },
      ))

    it('of events count each event of the whole list', () =>
      worlds.hold(
        (records) => arbitraryWhere(arbitraryTerms(records).events),
        async (store, records, where) => {
          const order = { field: 'NAME', direction: 'ASC' } as const
          const listed = naiveStore(records).events(where, order)
          const window = { ...wholeList, first: 1 }
          const { facets } = await store.events({ where, order, window })
          const found = await facets()
          expect({ ...found }).toEqual(naiveEventFacets(listed))
        },
      ))
  })

  describe(`${name}: lookups`, { timeout }, () => {
    it('find every node by its id, and nothing by an id of nothing', () =>
      worlds.hold(
        () => fc.constant(null),
        async (store, records) => {
          const nodes = allNodes(records)
          for (const node of nodes) expect(await store.node(node.id)).toEqual(node)
          const nothing = nodeKinds.flatMap((kind) =>
            ['__proto__', 'toString', 'hasOwnProperty', 'no-such'].map((slug) =>
              encodeNodeId(kind, slug),
            ),
          )
          const ids = [...nothing, ...nodes.map(({ id }) => id)]
          expect(await store.nodes(ids)).toEqual([...nothing.map(() => null), ...nodes])
          const [article] = records.articles
          const [actor] = records.actors
          expect(await store.article(article?.id ?? encodeNodeId('ARTICLE', ''))).toEqual(article)
          // The type forbids it; a store does not rely on it.
          expect(await store.article(actor?.id as never)).toBeNull()
          for (const location of records.locations) {
            if (location.isoCode === null) continue
            expect(await store.locationByIsoCode(location.isoCode)).toEqual(location)
          }
          expect(await store.locationByIsoCode('__proto__')).toBeNull()
        },
      ))

    it('give nothing for ids of nothing, and never throw', () =>
      worlds.hold(
        () => fc.constantFrom('__proto__', 'toString', 'no-such'),
        async (store, records, slug) => {
          const actor = encodeNodeId('ACTOR', slug)
          const lists = [
            await store.relatedActors(actor, wholeList),
            await store.positionsHeld(actor, wholeList),
            await store.participants(encodeNodeId('EVENT', slug), null, wholeList),
            await store.subjects(encodeNodeId('STATEMENT', slug), null, wholeList),
            await store.mentions({ of: actor, kinds: null, forms: null, window: wholeList }),
            await store.search({ query: '… — !', kinds: null, window: wholeList }),
          ]
          for (const page of lists) {
            expect(page.items).toEqual([])
            expect([page.hasNextPage, page.hasPreviousPage]).toEqual([false, false])
            expect(await page.totalCount()).toBe(0)
          }
          expect(await store.marks(encodeNodeId('ARTICLE', slug))).toEqual([])
          expect(await store.paths(actor, actor, 4, 3)).toEqual([])
          for (const { id } of records.actors) {
            expect(await store.paths(id, actor, 4, 3)).toEqual([])
          }
        },
      ))

    it('count the corpus', () =>
      worlds.hold(
        () => fc.constant(null),
        async (store, { articles, actors, statements, events, locations }) => {
          expect(await store.corpus()).toEqual({
            version: expect.stringMatching(/^[0-9a-f]{64}$/),
            articles: articles.length,
            actors: actors.length,
            statements: statements.length,
            events: events.length,
            locations: locations.length,
          })
        },
      ))

    it('mark all mentions and statements of an article by start, the longer first', () =>
      worlds.hold(
        () => fc.constant(null),
        async (store, records) => {
          for (const { id } of records.articles) {
            const marks = await store.marks(id)
            const expected = [
              ...records.mentions.map(({ node, span }) => ({ node, span })),
              ...records.statements.flatMap((statement) =>
                statement.contentEvidence.map((span) => ({ node: statement.id, span })),
              ),
            ]
              .filter(({ span }) => span.article === id)
              .map(({ node, span }) => ({ start: span.start, end: span.end, node }))
              .toSorted((a, b) => a.start - b.start || b.end - a.end || (a.node < b.node ? -1 : 1))
            expect(marks).toEqual(expected)
          }
        },
      ))
  })
}
