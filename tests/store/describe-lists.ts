/** Every list of a store answers as a look at every record does, page for page. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doubtOf } from '../../src/model/doubt.ts'
import { fold } from '../../src/model/fold.ts'
import { directions } from '../../src/model/list-orders.ts'
import type { ArticleId, NodeId } from '../../src/model/node-id.ts'
import {
  mentionForms,
  nodeKinds,
  participantRoles,
  subjectRoles,
} from '../../src/model/vocabulary.ts'
import type { PageWindow, Store } from '../../src/store/store.ts'
import { arbitraryTerms, arbitraryWhere, arbitraryWindow } from './arbitrary-queries.ts'
import { expectList, readAll } from './expect-list.ts'
import { naiveCoverage } from './naive/naive-coverage.ts'
import { naiveLinkBetween, naivePaths } from './naive/naive-paths.ts'
import { naiveStore, rolesOf } from './naive/naive-store.ts'
import { allNodes, anyId, everything, timeout, type Worlds } from './worlds.ts'

const direction = fc.constantFrom(...directions)

export function describeLists(name: string, worlds: Worlds): void {
  describe(`${name}: lists answer as a look at every record does`, { timeout }, () => {
    it('articles()', () =>
      worlds.hold(
        (records) =>
          fc.record({
            where: arbitraryWhere(arbitraryTerms(records).articles),
            order: fc.record({ field: fc.constantFrom('PUBLISHED_ON', 'SLUG'), direction }),
            plan: arbitraryWindow,
          }),
        async (store, records, { where, order, plan }) =>
          expectList(
            (window) => store.articles({ where, order, window }),
            naiveStore(records).articles(where, order),
            plan,
            (window) => store.articles({ where: everything, order, window }),
          ),
      ))

    it('actors()', () =>
      worlds.hold(
        (records) =>
          fc.record({
            where: arbitraryWhere(arbitraryTerms(records).actors),
            order: fc.record({
              field: fc.constantFrom('NAME', 'MENTIONS', 'STATEMENTS'),
              direction,
            }),
            plan: arbitraryWindow,
          }),
        async (store, records, { where, order, plan }) =>
          expectList(
            (window) => store.actors({ where, order, window }),
            naiveStore(records).actors(where, order),
            plan,
            (window) => store.actors({ where: everything, order, window }),
          ),
      ))

    it('statements()', () =>
      worlds.hold(
        (records) =>
          fc.record({
            where: arbitraryWhere(arbitraryTerms(records).statements),
            order: fc.record({ field: fc.constantFrom('SAID_ON', 'POSITION'), direction }),
            plan: arbitraryWindow,
          }),
        async (store, records, { where, order, plan }) =>
          expectList(
            (window) => store.statements({ where, order, window }),
            naiveStore(records).statements(where, order),
            plan,
            (window) => store.statements({ where: everything, order, window }),
          ),
      ))

    it('events()', () =>
      worlds.hold(
        (records) =>
          fc.record({
            where: arbitraryWhere(arbitraryTerms(records).events),
            order: fc.record({ field: fc.constantFrom('TIME', 'NAME'), direction }),
            plan: arbitraryWindow,
          }),
        async (store, records, { where, order, plan }) =>
          expectList(
            (window) => store.events({ where, order, window }),
            naiveStore(records).events(where, order),
            plan,
            (window) => store.events({ where: everything, order, window }),
          ),
      ))

    it('locations()', () =>
      worlds.hold(
        (records) =>
          fc.record({
            where: arbitraryWhere(arbitraryTerms(records).locations),
            order: fc.record({ field: fc.constantFrom('NAME', 'MENTIONS'), direction }),
            plan: arbitraryWindow,
          }),
        async (store, records, { where, order, plan }) =>
          expectList(
            (window) => store.locations({ where, order, window }),
            naiveStore(records).locations(where, order),
            plan,
            (window) => store.locations({ where: everything, order, window }),
          ),
      ))

    it('timeline()', () =>
      worlds.hold(
        (records) =>
          fc.record({
            where: arbitraryWhere(arbitraryTerms(records).timeline),
            plan: arbitraryWindow,
          }),
        async (store, records, { where, plan }) =>
          expectList(
            (window) => store.timeline(where, window),
            naiveStore(records).timeline(where),
            plan,
            (window) => store.timeline(everything, window),
          ),
      ))

    it('mentions()', () =>
      worlds.hold(
        (records) =>
          fc.record({
            of: anyId(records),
            kinds: fc.option(fc.subarray([...nodeKinds])),
            forms: fc.option(fc.subarray([...mentionForms])),
            plan: arbitraryWindow,
          }),
        async (store, records, { of, kinds, forms, plan }) =>
          expectList(
            (window) => store.mentions({ of, kinds, forms, window }),
            naiveStore(records)
              .mentions(of)
              .filter(({ node, form }) => {
                const kind = allNodes(records).find(({ id }) => id === node)?.nodeKind
                return (
                  (kinds === null || (kind !== undefined && kinds.includes(kind))) &&
                  (forms === null || forms.includes(form))
                )
              }),
            plan,
            (window) => store.mentions({ of, kinds: null, forms: null, window }),
          ),
      ))

    it('actorEvents()', () =>
      worlds.hold(
        (records) =>
          fc.record({
            actor: fc.constantFrom(...records.actors.map(({ id }) => id)),
            role: fc.option(fc.constantFrom(...participantRoles.slice(0, 3))),
            where: arbitraryWhere(arbitraryTerms(records).events),
            order: fc.record({ field: fc.constantFrom('TIME', 'NAME'), direction }),
          }),
        async (store, records, { actor, role, where, order }) => {
          const narrowed: typeof where = {
            all: [{ term: 'participant', anyOf: [actor], role }, where],
          }
          const items = await readAll((window) =>
            store.actorEvents(actor, role, { where, order, window }),
          )
          const expected = naiveStore(records).events(narrowed, order)
          expect(items.map(({ item }) => [item.event, item.roles])).toEqual(
            expected.map((event) => [event, rolesOf(event, actor)]),
          )
        },
      ))

    it('relatedActors()', () =>
      worlds.hold(
        (records) =>
          fc.record({
            actor: fc.constantFrom(...records.actors.map(({ id }) => id)),
            plan: arbitraryWindow,
          }),
        async (store, records, { actor, plan }) => {
          const page = (window: PageWindow) => store.relatedActors(actor, window)
          const items = (await readAll(page)).map(({ item }) => item)
          const counted = items.map(({ actor: other, statements, events, articles }) => ({
            actor: other,
            statements,
            events,
            articles,
          }))
          expect(counted).toEqual(naiveStore(records).related(actor))
          for (const { provenance } of items) {
            expect(provenance.evidence).not.toHaveLength(0)
            expect(provenance.note === null).toBe(provenance.status === 'STATED')
          }
          await expectList(page, items, plan)
        },
      ))

    it('positionsHeld() and positionsWithin()', () =>
      worlds.hold(
        (records) =>
          fc.record({
            actor: fc.constantFrom(...records.actors.map(({ id }) => id)),
            plan: arbitraryWindow,
          }),
        async (store, records, { actor, plan }) => {
          const inOrder = async (
            read: (window: PageWindow) => ReturnType<Store['positionsHeld']>,
            test: Parameters<ReturnType<typeof naiveStore>['positions']>[0],
          ): Promise<void> => {
            const items = (await readAll(read)).map(({ item }) => item)
            const expected = naiveStore(records).positions(test)
            expect(new Set(items)).toEqual(new Set(expected))
            expect(items).toHaveLength(expected.length)
            const titles = items.map(({ title, holder }) => `${fold(title)} ${holder}`)
            expect(titles).toEqual(titles.toSorted())
            await expectList(read, items, plan)
          }
          await inOrder(
            (window) => store.positionsHeld(actor, window),
            ({ holder }) => holder === actor,
          )
          await inOrder(
            (window) => store.positionsWithin(actor, window),
            ({ within }) => within === actor,
          )
        },
      ))

    it('participants() and subjects()', () =>
      worlds.hold(
        () =>
          fc.tuple(
            fc.option(fc.constantFrom(...participantRoles.slice(0, 3))),
            fc.option(fc.constantFrom(...subjectRoles)),
            arbitraryWindow,
          ),
        async (store, { events, statements }, [participantRole, subjectRole, plan]) => {
          for (const { id, participants } of events) {
            const expected = participantRoles.flatMap((role) =>
              participants
                .filter((each) => each.role === role && (participantRole ?? role) === role)
                .toSorted((a, b) => (a.actor < b.actor ? -1 : 1)),
            )
            await expectList(
              (window) => store.participants(id, participantRole, window),
              expected,
              plan,
            )
          }
          for (const { id, subjects } of statements) {
            const expected = subjectRoles.flatMap((role) =>
              subjects.filter((each) => each.role === role && (subjectRole ?? role) === role),
            )
            await expectList((window) => store.subjects(id, subjectRole, window), expected, plan)
          }
        },
      ))

    it('paths()', () =>
      worlds.hold(
        (records) =>
          fc.tuple(
            anyId(records),
            anyId(records),
            fc.integer({ min: 0, max: worlds.maxPathLength }),
          ),
        async (store, records, [from, to, maxLength]) => {
          const paths = await store.paths(from, to, maxLength, 5)
          expect(paths.map(({ nodes }) => nodes)).toEqual(
            naivePaths(records, from, to, maxLength).slice(0, 5),
          )
          for (const { nodes, links } of paths) {
            expect(links).toHaveLength(nodes.length - 1)
            for (const [place, { from: start, to: end, kind, provenance }] of links.entries()) {
              const [one, other] = nodes.slice(place, place + 2) as [NodeId, NodeId]
              expect({ from: start, to: end, kind, doubt: doubtOf(provenance) }).toEqual(
                naiveLinkBetween(records, one, other),
              )
              if (kind !== 'MENTIONED_IN') continue
              const ways = naiveCoverage(records, end as ArticleId)
              expect(
                ways.filter(({ node }) => node === start).map((way) => way.provenance),
              ).toContainEqual(provenance)
            }
          }
        },
      ))
  })
}
